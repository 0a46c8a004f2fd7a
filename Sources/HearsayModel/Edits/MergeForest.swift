/// Which ids lead to which entries: each merged entry hangs on the one that is kept.
struct MergeForest {
  /// Why two entries are one.
  enum Cause: Hashable {
    /// The edit of a number says so.
    case edit(Int)
    /// An accepted `same-as` link says so.
    case link(Link.ID)
  }

  /// How one entry hangs on another.
  struct Edge {
    var kept: String
    var cause: Cause
  }

  /// The entries that hang on others.
  private(set) var edges: [String: Edge] = [:]
  /// Their ids, in the order in which they were merged.
  private(set) var merged: [String] = []

  /// The entry to which an id leads: itself, where it is not merged.
  func root(_ id: String) -> String {
    var id = id
    while let edge = edges[id] { id = edge.kept }
    return id
  }

  /// Hangs one entry on another; both must be roots.
  mutating func hang(_ id: String, on kept: String, because cause: Cause) {
    edges[id] = Edge(kept: kept, cause: cause)
    merged.append(id)
  }

  /// The entries that lead to one, in the order in which they were merged.
  func members(of root: String) -> [String] {
    merged.filter { self.root($0) == root }
  }
}
