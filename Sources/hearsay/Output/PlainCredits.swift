import HearsayModel

/// Where a quote comes from as plain text: a tree in box characters, nothing folded.
struct PlainCredits {
  var tree: CreditTree

  /// The lines, each indented by `indent` blanks.
  func lines(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let root = [tree.root.label, tree.root.time, tree.root.remark].compactMap { $0 }
    var lines = ["where it comes from: \(tree.headline)", root.joined(separator: " · ")]
    lines += below(Self.unfolded(tree.nodes), more: tree.moreOrigins)
    return (lines + tree.remarks).map { margin + $0 }
  }

  private func below(
    _ nodes: [CreditNode], more: Int, isUnderWording: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1 && more == 0
      lines.append((isLast ? "└─ " : "├─ ") + Self.text(node, isUnderWording: isUnderWording))
      var isWording = false
      if case .sameWording = node.kind { isWording = true }
      lines += below(Self.unfolded(node.children), more: node.more, isUnderWording: isWording).map {
        (isLast ? "   " : "│  ") + $0
      }
    }
    if more > 0 { lines.append("└─ … \(more) more, not listed") }
    return lines
  }

  /// What is folded on a screen in its place.
  private static func unfolded(_ nodes: [CreditNode]) -> [CreditNode] {
    nodes.flatMap { $0.kind == .fold ? $0.children : [$0] }
  }

  private static func text(_ node: CreditNode, isUnderWording: Bool) -> String {
    var parts = [node.label]
    if case .report = node.kind, !isUnderWording, let letter = node.wordingLetter {
      parts.append("wording \(letter)")
    }
    if let time = node.time { parts.append(time) }
    if let lag = node.article?.lag { parts.append(lag.text) }
    if !node.words.isEmpty { parts.append(node.words) }
    return (parts + node.remarks).joined(separator: " · ")
  }
}
