/// What a user searches for: words that a wording must hold and fields that its
/// report or quote must bear, combined with AND, OR and NOT.
///
/// `text` is as typed; `root` is what it means. Two queries are equal when they
/// mean the same and were typed alike.
public struct SearchQuery: Sendable, Hashable {
  /// The query as it was typed.
  public let text: String
  /// What it means.
  public let root: Node

  /// A query as typed, with what it means.
  public init(text: String, root: Node) {
    self.text = text
    self.root = root
  }

  /// A part of a query.
  public indirect enum Node: Sendable, Hashable {
    case and([Node])
    case or([Node])
    case not(Node)
    /// A folded word that the wording holds.
    case word(String)
    /// The beginning of a folded word.
    case prefix(String)
    /// Folded words one after the other.
    case phrase([String])
    /// Folded words one after the other, of the last one only its beginning.
    case phrasePrefix([String])
    /// A folded part of the text, at least three characters (`~part`).
    case substring(String)
    case field(Field, FieldValue)
    /// After or before a date (`after:2020-05`): of the quote, else its reports.
    case date(DateBound)
    case flag(Flag)
  }

  /// A field that a value must match: folded words of names, aliases and
  /// namings, or an id.
  ///
  /// `source`, `via`, `kind` and `lang` and words must hold
  /// in one report; `speaker` and `event` of its quote, and `tag` of the quote or one of
  /// its reports.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case source, via, kind, lang, speaker, event, tag
  }

  /// What a field must match.
  public enum FieldValue: Sendable, Hashable {
    /// Folded words that must all stand in one name, alias or naming of the
    /// entry; or, as typed, its id.
    case words([String], asTyped: String)
    /// `source:none`, `speaker:none`, `via:none`: the field is empty.
    case none
  }

  /// A bound in time, inclusive of the named day, month or year.
  public enum DateBound: Sendable, Hashable {
    case after(EDTFDate)
    case before(EDTFDate)
    /// Within the date (`date:2020-05`).
    case within(EDTFDate)
  }

  /// What `is:` takes.
  ///
  /// `marked` finds quotes that are marked, or of which a report is; `proposed` finds what is itself proposed and what has
  /// proposals (`QuoteRow.Marks.proposals`).
  public enum Flag: String, Sendable, Hashable, CaseIterable {
    case marked, proposed, disputed, undated, unnamed, unknown, unexamined, loop
  }
}
