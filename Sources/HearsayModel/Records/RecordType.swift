/// The eight types of record, by the names that the native format uses.
public enum RecordType: String, Sendable, Hashable, CaseIterable {
  case source, actor, event, article, quote, report, naming, link
}
