/// The address of a place in the explorer, as it is typed and shown: `q:17/credits`,
/// `a:001`, `events`, `search:jihad?f=speaker:haftar`.
///
/// What is parsed and what is printed are inverse to each other. In an id, `/` is
/// written `%2F`, and the first letter of one that reads as a list's name or as a
/// search is written by its number; in words and filters, `%` is `%25` and `&` is
/// `%26`.
public struct Address: Sendable, Hashable {
  /// What is shown.
  public var target: Target
  /// The pinned filters, each in the syntax of a search: `speaker:haftar`,
  /// `-source:"press tv"`; in their order.
  public var filters: [String]

  /// What an address leads to.
  public enum Target: Sendable, Hashable {
    /// What bears the id: a quote in its pane, the card of all else.
    case record(String)
    /// What bears the id, seen in another way.
    case view(String, View)
    /// A list, with the cursor on this entry; nil: on its first.
    case list(List, at: String?)
    /// The quotes that a search finds; all of them where it is empty.
    case search(String)
  }

  /// A list that the explorer shows.
  public enum List: String, Sendable, Hashable, CaseIterable {
    case events, actors, sources, articles, quotes, marked, searches, findings, filters
  }

  /// A way to see a quote or a report.
  public enum View: Sendable, Hashable {
    /// The card of an entry.
    case card
    /// The tree of a quote's credits.
    case credits
    /// A quote's wordings side by side: this one against the baseline; nil: the
    /// first that differs.
    case differences(Wording?)
    /// The sources that do not have a quote.
    case elsewhere
    /// A report in its article.
    case evidence
    /// A quote with the cursor on a wording.
    case wording(Wording)
  }

  /// Which wording of a quote.
  public enum Wording: Sendable, Hashable {
    /// By its place in the list, from 0, shown as a letter: changes as reports come.
    case place(Int)
    /// By its token: stays as long as a report has these words.
    case id(WordingID)
  }

  /// An address without filters, unless some are given.
  public init(_ target: Target, filters: [String] = []) {
    self.target = target
    self.filters = filters
  }
}

extension Address.Target {
  /// The articles that name no source, in the list of sources; the empty text stands
  /// for them, as in `SourceKey.rawValue`.
  public static let unnamedSource = Self.list(.sources, at: "")
}

/// Why a text is no address.
public struct AddressError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One full sentence that says what is wrong and what to do.
  public var message: String

  /// An error with its sentence.
  public init(_ message: String) {
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
