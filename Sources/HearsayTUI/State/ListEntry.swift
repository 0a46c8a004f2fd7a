import HearsayModel

/// An entry of a list that is read in pages.
protocol ListEntry: Identifiable, Hashable, Sendable where ID: Sendable {
  /// How many lines of the screen it takes.
  var lineCount: Int { get }
  /// The entry as `PageRequest.around` takes it.
  var pageKey: String { get }
}

extension QuoteRow: ListEntry {
  /// The wording, the line of speaker and figures, and the wording in which a
  /// search hit, where that is another one.
  var lineCount: Int { alsoAs == nil ? 2 : 3 }
  var pageKey: String { id.rawValue }
}

extension WordingRow: ListEntry {
  var lineCount: Int { 1 }
  var pageKey: String { id.rawValue }
}

extension ReportRow: ListEntry {
  var lineCount: Int { 1 }
  var pageKey: String { id.rawValue }
}
