extension [CreditNode] {
  /// The nodes with most of those that are alike folded away behind the others: leaves
  /// with the same kind of credit and the same check, of which nothing else is to be
  /// said.
  func folded(under parent: String) -> [CreditNode] {
    var classes: [CreditNode.Likeness: [Int]] = [:]
    var order: [CreditNode.Likeness] = []
    for (index, node) in enumerated() {
      guard let likeness = node.likeness else { continue }
      if classes[likeness] == nil { order.append(likeness) }
      classes[likeness, default: []].append(index)
    }
    let large = order.filter { (classes[$0] ?? []).count > CreditNode.leastFolded }
    guard !large.isEmpty else { return self }
    var hidden: Set<Int> = []
    var folds: [CreditNode] = []
    for (number, likeness) in large.enumerated() {
      let rest = (classes[likeness] ?? []).dropFirst(CreditNode.keptOfFolded)
      hidden.formUnion(rest)
      folds.append(
        CreditNode(
          id: "\(parent)|…\(number)", kind: .fold, count: rest.count,
          children: rest.map { self[$0] }))
    }
    return indices.filter { !hidden.contains($0) }.map { self[$0] } + folds
  }
}

extension CreditNode {
  /// What leaves have in common that are folded together.
  struct Likeness: Hashable {
    var kind: Kind
    var check: HopCheck?
    var obstacle: HopObstacle?
    var hops: Int
    var manner: Hop.Manner?
  }

  /// Nil: it is shown whatever there is.
  var likeness: Likeness? {
    guard isLeaf, let article, article.marks.isEmpty, article.check?.check != .notBorneOut else {
      return nil
    }
    return Likeness(
      kind: kind, check: article.check?.check, obstacle: article.check?.obstacle,
      hops: article.hops.count, manner: article.hops.first?.hop.how)
  }
}
