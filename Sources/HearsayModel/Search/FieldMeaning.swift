/// Which entries the value of a field means, where those are several: a reader who had one in
/// mind has to know.
public struct FieldMeaning: Sendable, Hashable {
  /// The field.
  public var field: SearchQuery.Field
  /// Its value as typed, without quotation marks.
  public var value: String
  /// The first of the entries, those with most quotes before the others.
  public var entries: [Entry]
  /// Whether it means more than those.
  public var hasMore: Bool

  /// An entry that the value means.
  public struct Entry: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// By which other of its names; nil: its name has the words, or the value is its id.
    public var form: String?

    /// An entry, and the form by which it is meant.
    public init(name: String, form: String? = nil) {
      self.name = name
      self.form = form
    }
  }

  /// Makes a meaning.
  public init(
    field: SearchQuery.Field, value: String, entries: [Entry], hasMore: Bool = false
  ) {
    self.field = field
    self.value = value
    self.entries = entries
    self.hasMore = hasMore
  }

  /// The meaning as a sentence: `speaker:haftar means Khalifa Haftar and Libyan National
  /// Army (“the Haftar forces”)`.
  public var sentence: String {
    sentence(entries.map { $0.name + ($0.form.map { " (“\($0)”)" } ?? "") })
  }

  /// The same by names alone, for a narrow line.
  public var shortSentence: String { sentence(entries.map(\.name)) }

  private func sentence(_ names: [String]) -> String {
    let list =
      hasMore || names.count < 2
      ? names.joined(separator: ", ") + (hasMore ? " and others" : "")
      : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    return "\(field.rawValue):\(value) means \(list)"
  }
}
