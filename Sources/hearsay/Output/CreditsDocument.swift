import HearsayModel

/// Where a quote comes from, from the origin down, as `--json` prints it.
struct CreditsDocument: Encodable {
  /// The figures for a heading, and the sentences below the tree.
  var headline: String
  var remarks: [String]
  var nodes: [Node]
  /// Named origins beyond those listed.
  var moreOrigins: Int

  /// A source, an article or a heading, with what stands below it.
  struct Node: Encodable {
    /// origin, creditors, copies, between, text, report, copy, loop, step,
    /// loopFollowers, unnamed, nobody, notExamined, sameWording, uncounted, fold.
    var kind: String
    var label: String
    /// Articles that it stands for; in no figure: reports.
    var count: Int
    /// The id of the source of `origin` and `between`.
    var source: String?
    var article: String?
    var report: String?
    var published: String?
    /// The letter of its wording.
    var wording: String?
    /// `+0:39`; absent: dates do not tell.
    var lag: String?
    /// Whose text the lag is reckoned from.
    var lagSince: String?
    /// The words by which it credits.
    var words: String?
    /// borneOut, notBorneOut, cannotBeChecked; absent: it credits nobody.
    var check: String?
    /// What is to be said of it.
    var remarks: [String]
    var marks: [String]
    var nodes: [Node]?
    /// Nodes below it beyond those listed.
    var more: Int?
  }

  init(_ tree: CreditTree) {
    headline = tree.headline
    remarks = tree.remarks
    nodes = tree.nodes.map(Node.init)
    moreOrigins = tree.moreOrigins
  }
}

extension CreditsDocument.Node {
  init(_ node: CreditNode) {
    kind = node.kind.name
    label = node.label
    count = node.count
    source = node.kind.source?.rawValue
    article = node.article?.article.rawValue
    report = node.article?.report.rawValue
    published = node.article?.published?.text
    wording = node.article?.wording.map(WordingRow.letter)
    lag = node.article?.lag?.text
    lagSince = node.article?.lag?.since
    words = node.words.isEmpty ? nil : node.words
    check = node.article?.check?.check.rawValue
    remarks = node.remarks
    let found = node.article?.marks ?? []
    marks = CreditedArticle.Mark.allCases.filter(found.contains).map(\.rawValue)
    nodes = node.children.isEmpty ? nil : node.children.map(Self.init)
    more = node.more > 0 ? node.more : nil
  }
}

extension CreditNode.Kind {
  /// The case's name.
  fileprivate var name: String {
    switch self {
    case .origin: "origin"
    case .creditors: "creditors"
    case .copies: "copies"
    case .between: "between"
    case .text: "text"
    case .report: "report"
    case .copy: "copy"
    case .loop: "loop"
    case .step: "step"
    case .loopFollowers: "loopFollowers"
    case .unnamed: "unnamed"
    case .nobody: "nobody"
    case .notExamined: "notExamined"
    case .sameWording: "sameWording"
    case .uncounted: "uncounted"
    case .fold: "fold"
    }
  }

  fileprivate var source: Source.ID? {
    switch self {
    case .origin(let origin, _): origin.source.id
    case .between(let source, _): source.id
    default: nil
    }
  }
}
