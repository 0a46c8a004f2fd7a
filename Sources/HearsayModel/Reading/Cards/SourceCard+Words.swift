extension SourceCard {
  /// How many articles of it are here: `3 articles, 1 undated`.
  public var articleWords: String { articleCount.words(of: articles) }

  /// How many articles of others it republishes.
  public var republishedWords: String { republishedCount.words(of: republishes) }

  /// Who credits it: `1 source, 1 article not named, in 8 reports`; articles that name
  /// no source are no sources.
  public var creditorWords: String {
    let rest = creditedBy.count - creditors
    guard creditors > 0 else { return "\(Figures.number(rest)), in no report that counts" }
    let reports = "in \(Figures.count(creditingReports, "report"))"
    let who = Figures.publishers(creditors - unnamedCreditors, unnamed: unnamedCreditors)
    let counted = unnamedCreditors > 0 ? "\(who), \(reports)" : "\(who) \(reports)"
    return rest > 0 ? "\(counted), \(Figures.number(rest)) more not counted" : counted
  }

  /// Whom its reports do not credit: `5 reports credit nobody, the credits of 1 report not
  /// examined`; nil: there is nothing to say.
  public var silence: String? {
    let nobody = Figures.count(creditNobody, "report")
    let unknown = Figures.count(notExamined, "report")
    let parts = [
      creditNobody > 0 ? "\(nobody) credit\(creditNobody == 1 ? "s" : "") nobody" : nil,
      notExamined > 0 ? "the credits of \(unknown) not examined" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension SourceCard.Credited {
  /// `3 reports, 1 more not counted`.
  public var words: String { Figures.reports(reports, uncounted: uncounted) }
}

extension SourceCard.Creditor {
  /// `3 reports, 1 more not counted`.
  public var words: String { Figures.reports(reports, uncounted: uncounted) }

  /// How many of its reports are not among `rows`.
  public var more: Int { reports + uncounted - rows.count }
}

extension Figures {
  /// `1 source, 2 articles not named`; nobody: `0 sources`.
  static func publishers(_ sources: Int, unnamed: Int) -> String {
    guard unnamed > 0 else { return count(sources, "source") }
    let articles = "\(count(unnamed, "article")) not named"
    return sources > 0 ? "\(count(sources, "source")), \(articles)" : articles
  }

  /// Reports that count, and others that are shown.
  fileprivate static func reports(_ counted: Int, uncounted: Int) -> String {
    guard uncounted > 0 else { return count(counted, "report") }
    guard counted > 0 else { return "\(count(uncounted, "report")), not counted" }
    return "\(count(counted, "report")), \(number(uncounted)) more not counted"
  }
}
