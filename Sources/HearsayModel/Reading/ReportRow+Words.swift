extension ID where Record == Article {
  /// The id as a reader meets it: without the prefix before its first colon.
  public var shortLabel: String {
    guard let colon = rawValue.firstIndex(of: ":") else { return rawValue }
    let tail = rawValue[rawValue.index(after: colon)...]
    return tail.isEmpty ? rawValue : String(tail)
  }
}

extension Article {
  /// Who publishes an article: `RT`, `Press TV, republished by GlobalSecurity`, or
  /// `(not named: 001)` with the article's short label.
  static func sourceLabel(_ source: String?, host: String?, _ id: ID) -> String {
    let name = source ?? "(not named: \(id.shortLabel))"
    return host.map { "\(name), republished by \($0)" } ?? name
  }
}

extension Report {
  /// Whether its wording is of several pieces, between which ` … ` stands for what parts them.
  public var isSplit: Bool { spans.count > 1 && kind == .direct }
}

extension ReportRow {
  /// Who publishes the article: `RT`, `Press TV, republished by GlobalSecurity`,
  /// or `(not named: 001)` with the article's short label.
  public var sourceLabel: String {
    Article.sourceLabel(source?.name, host: host?.name, report.article)
  }

  /// Whom the report credits, in the words that may be shown: `credits nobody`,
  /// `credits not examined`, `via RIA Novosti`, `via “agencies”, not named`;
  /// parallel chains are joined by `and`.
  public var creditLabel: String {
    guard let via = report.via else { return "credits not examined" }
    guard !via.isEmpty else { return "credits nobody" }
    return "via "
      + chains.map { $0.map(Self.hopLabel).joined(separator: ", citing ") }
      .joined(separator: " and ")
  }

  /// The same with the ground of each credit that is not printed so: `via RIA Novosti
  /// (carried over from the sentence before)`.
  public var groundedCreditLabel: String {
    guard let via = report.via, !via.isEmpty else { return creditLabel }
    let labels = chains.map { chain in
      chain.map { row in
        let ground = row.hop.ground.flatMap { [.printed, .hand].contains($0) ? nil : $0.words }
        return Self.hopLabel(row) + (ground.map { " (\($0))" } ?? "")
      }.joined(separator: ", citing ")
    }
    return "via " + labels.joined(separator: " and ")
  }

  /// From whom the report has it, as it stands beside the wording: `via RIA Novosti`; of
  /// one that credits nobody what its article is: `Agency North's own text`, `prints
  /// Agency North's text`, `credits nobody`.
  public var descentLabel: String {
    guard let via = report.via, via.isEmpty else { return groundedCreditLabel }
    return groupLabel
  }

  /// Behind the word “credits”, of one that credits nobody itself: `nobody`, with what else
  /// is known of it in brackets: `nobody (prints Agency North's text)`.
  public var nobodyLabel: String {
    switch group {
    case .origin, .copy: "nobody (\(groupLabel))"
    case .nobodyItself:
      "nobody itself" + groupLabel.dropFirst("credits nobody".count)
    default: "nobody"
    }
  }

  /// The letter of its wording: A, B and so on; nil: it kept none.
  public var wordingLetter: String? { wordingIndex.map(WordingRow.letter) }

  /// Whom a hop credits: `Agency North`, `“agencies”, not named`, `NTV (venue)`.
  private static func hopLabel(_ row: HopRow) -> String {
    if case .unnamed = row.hop.target { return "“\(row.name)”, not named" }
    return row.hop.how == .venue ? "\(row.name) (venue)" : row.name
  }

  /// The words in which the report credits, as printed: those of a chain joined by
  /// commas, the chains by semicolons; empty: none are recorded.
  public var creditWords: String {
    chains.map { $0.compactMap(\.hop.as).joined(separator: ", ") }.filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// Whether each credit holds, chain by chain, from the article outward: `Courier:
  /// borne out, Agency North: cannot be checked`; empty: it credits nobody.
  public var checksLabel: String {
    chains.map { chain in
      chain.map { "\($0.name): \($0.check.words)" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// The heading under which the report stands among those of its wording.
  public var groupLabel: String { group.phrase(groupNames, isOne: true) }
}
