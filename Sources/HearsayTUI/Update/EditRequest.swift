import HearsayModel

/// Something that is to be said of the data; what is said at one key is said in order.
enum EditRequest: Sendable, Hashable {
  /// Marks an entry, or takes its mark off.
  case toggleMark(id: String)
  case append([EditChange])
  case undo, redo
}

/// What became of it.
struct EditOutcome: Sendable, Hashable {
  var request: EditRequest
  /// The edits as they stand in the journal.
  var edits: [Edit] = []
  /// How the entries that they speak of are called, by their ids.
  var names: [String: String] = [:]
  /// Why it, or the rest of it, could not be said, as a sentence; nil: all was said.
  var refusal: String?
}
