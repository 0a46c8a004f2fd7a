/// The figures in words: the only place where they are put so.
extension OriginsSummary {
  /// For a wide line: `30 reports · 2 named origins · 7 credit nobody · at most 9`,
  /// `31 reports · origins not examined`, `3 reports · origins named: none · …`; of more
  /// reports than articles `3 reports in 2 articles · 1 named origin · 1 article credits nobody`.
  public var sentence: String {
    guard articles > 0 else { return "no report that counts" }
    var parts = [total]
    if isNotExamined { return total + " · origins not examined" }
    parts.append(
      namedCount == 0
        ? "origins named: none" : "\(namedCount) named origin\(namedCount == 1 ? "" : "s")")
    if creditNobody > 0 { parts.append("\(counted(creditNobody)) \(verb(creditNobody)) nobody") }
    if creditUnnamed > 0 {
      parts.append("\(counted(creditUnnamed)) \(verb(creditUnnamed)) no source by name")
    }
    if inLoop > 0 { parts.append("\(counted(inLoop)) in a loop of credits") }
    if notExamined > 0 { parts.append("\(counted(notExamined)) not examined") }
    if let bound { parts.append("at most \(bound)") }
    return parts.joined(separator: " · ")
  }

  /// Beside the number of reports: `2 named, 7 reports credit nobody: at most 9`,
  /// `1 named, 1 report credits nobody: at most 2`, `not examined`.
  public var phrase: String {
    clause(nobody: "\(creditNobody) \(unit(creditNobody)) \(verb(creditNobody)) nobody")
  }

  /// For a narrow line: `2 named, 7 uncredited: at most 9`.
  public var shortPhrase: String {
    clause(nobody: "\(creditNobody) uncredited")
  }

  private func clause(nobody: String) -> String {
    guard articles > 0 else { return "no report that counts" }
    if isNotExamined { return "not examined" }
    var parts = [namedCount == 0 ? "named: none" : "\(namedCount) named"]
    if creditNobody > 0 { parts.append(nobody) }
    if creditUnnamed > 0 {
      parts.append("\(creditUnnamed) \(creditUnnamed == 1 ? "names" : "name") no source")
    }
    if inLoop > 0 { parts.append("\(inLoop) in a loop") }
    if notExamined > 0 { parts.append("\(notExamined) not examined") }
    return parts.joined(separator: ", ") + (bound.map { ": at most \($0)" } ?? "")
  }

  private var isNotExamined: Bool { namedCount == 0 && notExamined == articles }

  /// Said where it says more than the number of named origins, and not of a loop,
  /// of which no part is known to come from anywhere.
  private var bound: Int? {
    guard let atMost, atMost > namedCount, inLoop == 0 || namedCount > 0 else { return nil }
    return atMost
  }

  /// `30 reports`, or `31 reports in 30 articles` where the two differ.
  private var total: String {
    let total = "\(reports) report\(reports == 1 ? "" : "s")"
    guard reports != articles else { return total }
    return total + " in \(articles) article\(articles == 1 ? "" : "s")"
  }

  /// `7`, or `7 articles` where that is not as many reports.
  private func counted(_ count: Int) -> String {
    reports == articles ? "\(count)" : "\(count) \(unit(count))"
  }

  private func unit(_ count: Int) -> String {
    (reports == articles ? "report" : "article") + (count == 1 ? "" : "s")
  }

  private func verb(_ count: Int) -> String { count == 1 ? "credits" : "credit" }
}
