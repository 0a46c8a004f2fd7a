extension CreditNode {
  /// What it stands for: `Agency North`, `18 credit it`, `nobody credited: 7`,
  /// `… 13 more`.
  public var label: String {
    switch kind {
    case .origin(let origin, _): origin.source.name
    case .between(let source, _): source.name
    case .text, .report, .copy, .step: article?.label ?? ""
    case .creditors: "\(count) credit\(count == 1 ? "s" : "") it"
    case .copies: "\(count) print\(count == 1 ? "s" : "") its text"
    case .loop: "↻ \(count) credit one another in a loop"
    case .loopFollowers: "\(count) credit\(count == 1 ? "s" : "") them"
    case .unnamed: "\(count) credit\(count == 1 ? "s" : "") no source by name"
    case .nobody: "nobody credited: \(count)"
    case .notExamined: "not examined: \(count)"
    case .sameWording: "\(count) print\(count == 1 ? "s" : "") \(wordingLabel)"
    case .uncounted: "in no figure: \(count)"
    case .fold: "… \(count) more"
    }
  }

  private var wordingLabel: String {
    let wording = children.lazy.compactMap { $0.article?.wording }.first
    return "wording \(wording.map(WordingRow.letter) ?? "?")"
  }

  /// By which words an article credits: `“told”`, `“according to” “agencies”`; what
  /// else is said of its credit follows; empty: there is nothing.
  public var words: String {
    guard let article else { return "" }
    let hops = article.hops.map { Self.words(of: $0, isAlone: article.hops.count == 1) }
    if case .step(let name) = kind { return "cites \(name) \(hops.joined(separator: ", "))" }
    return hops.joined(separator: ", ")
  }

  /// The cue and whom it credits, in the article's words; the name where the heading
  /// above does not say it.
  private static func words(of row: HopRow, isAlone: Bool) -> String {
    var parts: [String] = []
    if let cue = row.hop.cue { parts.append("“\(cue)”") }
    if let phrase = row.hop.as, phrase != row.name || !isAlone || row.hop.cue == nil {
      parts.append("“\(phrase)”")
    } else if !isAlone || parts.isEmpty {
      parts.append(row.name)
    }
    if case .actor = row.hop.target { parts.append("(witness)") }
    switch row.hop.how {
    case .venue: parts.append("(venue)")
    case .document: parts.append("(document)")
    case .republished: parts.append("(republished)")
    case .quoted, nil: break
    }
    if let ground = row.hop.ground, ground != .printed { parts.append("(\(ground.words))") }
    return parts.joined(separator: " ")
  }

  /// When it was published: `14 Mar 2025 10:02Z`, `undated, not before 2 Jan 2020`;
  /// nil: it stands for no article.
  public var time: String? {
    guard let article else { return nil }
    guard let published = article.published else { return "undated" }
    let ground = article.publishedGround.flatMap { $0 == .bounds ? nil : " (\($0.words))" } ?? ""
    return (published.isBound ? "undated, " : "") + published.displayText + ground
  }

  /// What is to be said of it, the most important first: whether the credit holds, what
  /// is here, what is odd.
  public var remarks: [String] {
    switch kind {
    case .origin(let origin, let hasText): originRemarks(origin, hasText)
    case .between(_, let standing): [standing.words]
    case .fold: [foldRemark]
    case .sameWording(let common?): ["\(common.sentence): proposed"]
    case .notExamined: ["nobody has looked whom they credit"]
    case .loop: ["origins named: none"]
    case .text, .report, .copy, .step: articleRemarks
    default: []
    }
  }

  private func originRemarks(_ origin: NamedOrigin, _ hasText: Bool) -> [String] {
    guard let article else {
      if origin.isHere { return ["credited; its article here is a copy"] }
      return [
        hasText ? "credited; its text here bears no report" : "credited; its text is not here"
      ]
    }
    let here = article.hasText ? "its text is here" : "its report is here, its text is not"
    var remarks = [here + (wordingRemark(article).map { ", \($0)" } ?? "")]
    remarks.append("has it from: \(hasItFrom(article))")
    return remarks
  }

  private func hasItFrom(_ article: CreditedArticle) -> String {
    if article.marks.contains(.firstHand) { return "first-hand by its own words" }
    return "not said"
  }

  private func wordingRemark(_ article: CreditedArticle) -> String? {
    article.wording.map { "wording \(WordingRow.letter($0))" }
  }

  /// The letter of its wording; nil: it stands for no report, or that kept none.
  public var wordingLetter: String? { article?.wording.map(WordingRow.letter) }

  /// What all that is folded has in common.
  private var foldRemark: String {
    guard let article = children.first?.article else { return "" }
    guard let check = article.check else {
      return article.copyOf == nil ? "alike" : "copies"
    }
    return check.check == .borneOut ? "all \(check.words)" : "of all: \(check.words)"
  }

  private var articleRemarks: [String] {
    guard let article else { return [] }
    var remarks = article.whyUncounted
    if article.reports > 1 { remarks.append("\(article.reports) reports in it") }
    if let check = article.check { remarks.append(check.words) }
    if kind == .copy { remarks.append("prints the text of \(article.copyOf ?? "another")") }
    if let proposal = article.proposal { remarks.append("\(proposal.sentence): proposed") }
    var isStep = false
    if case .step = kind { isStep = true }
    for mark in CreditedArticle.Mark.allCases where article.marks.contains(mark) {
      if mark != .inLoop || !isStep { remarks.append(mark.words) }
    }
    return remarks
  }

  /// The same where there is little room: of the check whether it holds alone.
  public var shortRemarks: [String] {
    guard let article, kind != .fold else { return remarks }
    let full = article.check?.words
    let copied = "prints the text of \(article.copyOf ?? "another")"
    return remarks.map { remark in
      if remark == full { return article.check?.shortWords ?? remark }
      return remark == copied ? "copy" : remark
    }
  }

  /// Whether an analyst must look at it.
  public var isNotable: Bool {
    guard let article else { return false }
    return article.check?.check == .notBorneOut
      || !article.marks.isDisjoint(with: [.beforeCredited, .creditsItself])
  }
}

extension CreditedArticle.Mark {
  /// What is to be said of the article.
  public var words: String {
    switch self {
    case .beforeCredited: "dated before what it credits"
    case .inLoop: "↻ in a loop of credits"
    case .creditsItself: "credits its own source"
    case .firstHand: "first-hand by its own words"
    case .parallel: "credits others beside"
    }
  }
}
