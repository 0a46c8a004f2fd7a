extension QuoteCredits {
  /// Where the quote comes from, from the origin down.
  ///
  /// - Parameters:
  ///   - root: What is known of the utterance; whether the primary is here, the credits
  ///     say.
  ///   - rows: The reports with their names, for each that is not rejected.
  public func tree(
    of quote: Quote.ID, root: CreditTree.Root, rows: [ReportRow]
  ) -> CreditTree {
    let origins = origins()
    let builder = CreditTreeBuilder(self, origins, rows: rows)
    let named = builder.originNodes()
    var root = root
    root.hasPrimary = hasPrimary
    let listed = named.prefix(CreditTree.mostOrigins)
    return CreditTree(
      quote: quote, root: root, nodes: listed + builder.otherNodes(),
      moreOrigins: named.count - listed.count, summary: origins.summary,
      remarks: origins.summary.remarks + builder.remarks())
  }
}

extension CreditTree {
  /// So many named origins at most are listed.
  public static let mostOrigins = 200
}

extension OriginsSummary {
  /// What is to be said below a tree of credits, the most important first: how far the
  /// figure reaches, who was there, whether the thing itself is here.
  public var remarks: [String] {
    guard articles > 0 else { return ["No report counts."] }
    var remarks = [boundRemark]
    remarks.append("First-hand by its own words: \(firstHand == 0 ? "none" : "\(firstHand)").")
    remarks.append(hasPrimary ? "Primary: in this graph." : "Primary: not in this graph.")
    return remarks
  }

  private var boundRemark: String {
    if namedCount == 0, notExamined == articles {
      return "Nobody has looked whom these reports credit: no number of origins can be given."
    }
    guard let atMost else {
      let verb = notExamined == 1 ? "article was" : "articles were"
      return "\(notExamined) \(verb) not examined: no bound can be given."
    }
    if inLoop == articles {
      return "Origins named: none. The credits form a loop: each has it from another of them."
    }
    var parts = namedCount > 0 ? ["\(namedCount) named"] : []
    if creditNobody > 0 { parts.append("\(creditNobody) uncredited") }
    if creditUnnamed > 0 { parts.append("\(creditUnnamed) without a name") }
    if inLoop > 0 { parts.append("\(inLoop) in a loop") }
    guard atMost > namedCount else {
      return namedCount == 1
        ? "All lead to 1 origin, which may have it from another."
        : "All lead to \(namedCount) origins, which may have it from others."
    }
    let beyond =
      namedCount > 0 ? "each beyond the named taken as its own." : "each taken as its own."
    return "At most \(atMost) = \(parts.joined(separator: " + ")), \(beyond)"
  }
}
