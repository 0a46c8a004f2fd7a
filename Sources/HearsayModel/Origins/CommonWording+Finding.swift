extension CommonWording {
  /// So many words at least must be equal: two translators may well agree on fewer.
  static let fewestWords = 6

  /// Equal words of translations in reports that credit nobody.
  ///
  /// They are looked for among the reports of counted articles; what an article
  /// credits in one of its reports holds for all. Equal words of
  /// the original prove nothing, for all heard the same.
  static func all(
    in articles: ReportingArticles, groups: [Article.ID: CreditGroup], names: [Source.ID: String]
  ) -> [CommonWording] {
    var byWords: [[String]: [QuoteCredits.Credit]] = [:]
    var order: [[String]] = []
    for article in articles.counted {
      for credit in articles.credits(of: article) where credit.translatedFrom != nil {
        let words = TextFold.words(credit.wording ?? "").map(\.text)
        guard words.count >= fewestWords else { continue }
        if byWords[words] == nil { order.append(words) }
        byWords[words, default: []].append(credit)
      }
    }
    return order.compactMap { words -> CommonWording? in
      let equal = byWords[words] ?? []
      let silent = equal.filter { groups[$0.article] == .nobody }.map(\.id)
      guard !silent.isEmpty, Set(equal.map(\.article)).count > 1 else { return nil }
      let origins = distinct(equal.flatMap { groups[$0.article]?.sources ?? [] })
      return CommonWording(
        reports: silent, words: words.count,
        origins: origins.map { Named(id: $0, name: names[$0] ?? $0.rawValue) })
    }
    .sorted { $0.reports.count > $1.reports.count }
  }
}
