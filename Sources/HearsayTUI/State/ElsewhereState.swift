import HearsayModel

/// The other sources on a quote's events on the whole screen: those whose full text
/// does not have it, and those of which nothing can be said.
struct ElsewhereState: Sendable, Hashable {
  /// The quote that they do not have here.
  var quote: Quote.ID
  /// Its text, for the title; nil: not known.
  var name: String?
  /// What the quote's card counts; nil: not known.
  var counted: NotFoundElsewhere?
  /// Nil: not read yet.
  var entries: [ElsewhereRow]?
  /// Whether there are more than were read.
  var hasMore = false
  /// The entry under the cursor; nil: there is none.
  var cursor: ElsewhereRow.ID?
  /// The first row on the screen, from 0.
  var top = 0
  /// The entries that have been asked for.
  var pending: RequestID?
  /// Why they could not be read, as a sentence.
  var failure: String?

  /// So many entries are read.
  static let limit = 600

  /// What the screen shows, one below the other.
  enum Row: Sendable, Hashable {
    /// What holds of those below it: nil for full texts without the quote.
    case heading(NotFoundElsewhere.Reason?, count: Int)
    case entry(ElsewhereRow)
  }

  /// The rows: each reason, and the sources of which it holds.
  var rows: [Row] {
    var rows: [Row] = []
    var reason: NotFoundElsewhere.Reason??
    for entry in entries ?? [] {
      if reason != .some(entry.reason) {
        let count = (entries ?? []).count { $0.reason == entry.reason }
        rows.append(.heading(entry.reason, count: count))
        reason = .some(entry.reason)
      }
      rows.append(.entry(entry))
    }
    return rows
  }

  /// The entry under the cursor.
  var current: ElsewhereRow? { entries?.first { $0.id == cursor } }
}
