import HearsayModel

/// The tree of a quote's credits on the whole screen.
struct CreditsState: Sendable, Hashable {
  /// Whose credits they are.
  var quote: Quote.ID
  /// The quote's text, for the title; nil: not known.
  var name: String?
  /// The report from which the tree was opened: the cursor goes there; nil: none.
  var report: Report.ID?
  /// The evidence over which it was opened, and which comes back with Escape.
  var evidence: EvidenceState?
  /// Nil: it is not read yet.
  var tree: CreditTree?
  /// The nodes that are folded though they begin unfolded, or the other way round.
  var toggled: Set<CreditNode.ID> = []
  /// The node under the cursor; nil: there is none.
  var cursor: CreditNode.ID?
  /// The first row on the screen; nil: the first of all.
  var top: CreditNode.ID?
  /// The tree that has been asked for.
  var pending: RequestID?
  /// Why it could not be read, as a sentence.
  var failure: String?

  /// The credits of a quote, not read yet.
  init(
    quote: Quote.ID, name: String? = nil, report: Report.ID? = nil,
    evidence: EvidenceState? = nil
  ) {
    self.quote = quote
    self.name = name
    self.report = report
    self.evidence = evidence
  }

  /// Whether what stands below a node is shown.
  func isUnfolded(_ node: CreditNode) -> Bool {
    !node.isLeaf && node.beginsUnfolded != toggled.contains(node.id)
  }

  /// Folds a node that is unfolded, and the other way round.
  mutating func toggle(_ node: CreditNode) {
    if toggled.remove(node.id) == nil { toggled.insert(node.id) }
  }

  /// The row under the cursor; nil: there is none.
  var current: CreditsOutline.Row? {
    CreditsOutline(self).rows.first { $0.id == cursor }
  }

  /// Takes the tree in; the cursor goes to the report from which it was opened, else to
  /// the first node.
  mutating func show(_ tree: CreditTree) {
    self.tree = tree
    let isKept = cursor.map { id in CreditsOutline(self).rows.contains { $0.id == id } } ?? false
    guard !isKept else { return }
    cursor = tree.nodes.first?.id
    guard let report, let path = tree.nodes.path(to: report), let last = path.last else { return }
    for node in path.dropLast() where !isUnfolded(node) { toggle(node) }
    cursor = last.id
  }
}

extension [CreditNode] {
  /// The nodes from the uppermost down to the one that stands for a report; nil: none
  /// does.
  fileprivate func path(to report: Report.ID) -> [CreditNode]? {
    for node in self {
      if node.article?.report == report { return [node] }
      if let below = node.children.path(to: report) { return [node] + below }
    }
    return nil
  }
}

extension CreditNode {
  /// Whether what stands below it is shown until it is folded: not what is alike.
  var beginsUnfolded: Bool {
    switch kind {
    case .fold, .sameWording, .uncounted: false
    case .copies, .notExamined: children.count <= 3
    default: true
    }
  }
}
