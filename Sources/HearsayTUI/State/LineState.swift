/// A line of text that is asked for at the foot, other than a search.
struct LineState: Sendable, Hashable {
  /// What becomes of it.
  enum Purpose: Sendable, Hashable {
    /// The entries of a list whose name has these words, while they are typed.
    case find(ListKind)
  }

  var purpose: Purpose
  var field: TextField
  /// What was on the screen before, for Escape.
  var before: Viewpoint

  /// What stands before the line.
  var label: String {
    switch purpose {
    case .find(let list): "& in \(list.name):"
    }
  }
}
