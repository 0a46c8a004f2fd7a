import HearsayModel

/// A tree of credits as rows, one below the other, without what is folded.
struct CreditsOutline: Sendable, Hashable {
  /// A node, or how many more stand below one and are not listed.
  struct Row: Sendable, Hashable, Identifiable {
    /// Nil: nodes that are not listed.
    var node: CreditNode?
    /// How many are not listed.
    var more: Int
    /// For each step down to it, whether another node follows on that step.
    var follows: [Bool]
    /// The node above; nil: there is none.
    var parent: CreditNode.ID?
    var isUnfolded: Bool
    var id: CreditNode.ID
  }

  /// All rows, in the order of the screen.
  let rows: [Row]

  /// The rows of a tree; none while it is not read.
  init(_ state: CreditsState) {
    var rows: [Row] = []
    if let tree = state.tree {
      Self.add(tree.nodes, more: tree.moreOrigins, below: nil, [], state, to: &rows)
    }
    self.rows = rows
  }

  /// Where a row stands.
  func index(of id: CreditNode.ID?) -> Int? {
    guard let id else { return nil }
    return rows.firstIndex { $0.id == id }
  }

  private static func add(
    _ nodes: [CreditNode], more: Int, below parent: CreditNode.ID?, _ follows: [Bool],
    _ state: CreditsState, to rows: inout [Row]
  ) {
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1 && more == 0
      let steps = follows + [!isLast]
      let isUnfolded = state.isUnfolded(node)
      rows.append(
        Row(
          node: node, more: 0, follows: steps, parent: parent, isUnfolded: isUnfolded,
          id: node.id))
      if isUnfolded {
        add(node.children, more: node.more, below: node.id, steps, state, to: &rows)
      }
    }
    guard more > 0 else { return }
    rows.append(
      Row(
        node: nil, more: more, follows: follows + [false], parent: parent, isUnfolded: false,
        id: "\(parent ?? "")|more"))
  }
}
