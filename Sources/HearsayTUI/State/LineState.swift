import HearsayModel

/// A line of text that is asked for at the foot, other than a search.
struct LineState: Sendable, Hashable {
  /// What becomes of it.
  enum Purpose: Sendable, Hashable {
    /// The entries of a list whose name has these words, while they are typed.
    case find(ListKind)
    /// The note on an entry, which was this before.
    case note(Subject, before: String?)
    /// Tags that an entry gets or loses; these it has.
    case tags(Subject, present: [String])
    /// Who said a quote; so far these.
    case speaker(Quote.ID, before: [Named<Actor.ID>])
  }

  var purpose: Purpose
  var field: TextField
  /// Why what was typed was not taken, until the next key; nil: nothing was.
  var problem: String?
  /// What was on the screen before, for Escape.
  var before: Viewpoint

  /// What stands before the line.
  var label: String {
    switch purpose {
    case .find(let list): "& in \(list.name):"
    case .note: "Note:"
    case .tags(_, let present) where present.isEmpty: "Tags:"
    case .tags(_, let present): "Tags (\(present.map { "#\($0)" }.joined(separator: " "))):"
    case .speaker: "Who said it:"
    }
  }

  /// What is said while nothing is typed.
  var explanation: String {
    switch purpose {
    case .find: ""
    case .note: "empty: no note"
    case .tags: "words add tags, -word takes one off"
    case .speaker(_, let before) where !before.isEmpty:
      "a name or an id; - not known; empty: stays \(before.map(\.name).joined(separator: ", "))"
    case .speaker: "a name or an id; - not known; empty: stays so"
    }
  }

  /// Whether the arrows move in what stands above.
  var movesAbove: Bool {
    if case .find = purpose { true } else { false }
  }
}
