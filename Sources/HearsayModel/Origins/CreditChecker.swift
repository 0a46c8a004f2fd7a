/// Checks whether credited articles bear the words that reports have from them.
///
/// What counts is the words of direct speech, the quoted parts of mixed speech,
/// and of indirect speech that the credited article reports the quote at all. A
/// part of a longer sentence is borne out by it.
struct CreditChecker {
  typealias Credit = QuoteCredits.Credit

  private let articles: ReportingArticles
  private let candidates: CreditCandidates
  private let texts: [Article.ID: WordIndex]
  private let wordings: [Article.ID: [WordIndex]]

  init(_ quote: QuoteCredits, _ articles: ReportingArticles) {
    self.articles = articles
    let candidates = CreditCandidates(articles)
    self.candidates = candidates
    texts = quote.texts.mapValues(WordIndex.init)
    wordings = Dictionary(
      uniqueKeysWithValues: candidates.all(of: quote.reports).map { article in
        (article, articles.reports(of: article).compactMap { $0.wording.map(WordIndex.init) })
      })
  }

  /// Whether each hop of a report holds, in the shape of its `via`.
  func checks(of credit: Credit) -> [[HopCheck]] {
    let pieces = Self.pieces(of: credit)
    return (credit.via ?? []).map { chain in
      chain.map { hop in
        let checks = candidates.articles(for: hop, of: credit).lazy.map {
          check(credit, pieces, against: $0)
        }
        return Self.sum(checks)
      }
    }
  }

  /// One article that bears the words is enough; where one cannot be looked
  /// into, the words may stand there.
  private static func sum(_ checks: some Sequence<HopCheck>) -> HopCheck {
    var sum: HopCheck?
    for check in checks {
      if check == .borneOut { return .borneOut }
      if sum != .cannotBeChecked { sum = check }
    }
    return sum ?? .cannotBeChecked
  }

  private func check(
    _ credit: Credit, _ pieces: [[String]], against article: Article.ID
  ) -> HopCheck {
    if credit.kind == .indirect {
      let bears = articles.reports(of: article).contains { $0.status == .accepted }
      return bears ? .borneOut : .cannotBeChecked
    }
    guard !pieces.isEmpty else { return .cannotBeChecked }
    let places = (wordings[article] ?? []) + (texts[article].map { [$0] } ?? [])
    if pieces.allSatisfy({ piece in places.contains { $0.contains(piece) } }) { return .borneOut }
    let item = articles.item(article)
    let isWhole = item.extent == nil || item.extent == .full
    guard credit.kind != nil, isWhole, let text = texts[article],
      isComparable(credit, pieces, with: article, text)
    else { return .cannotBeChecked }
    return .notBorneOut
  }

  /// Whether words that lack in the text may be expected there at all: it is in
  /// the same language, and what the report translated itself is no reason.
  private func isComparable(
    _ credit: Credit, _ pieces: [[String]], with article: Article.ID, _ text: WordIndex
  ) -> Bool {
    let reports = articles.reports(of: article)
    let own = credit.lang ?? articles.item(credit.article).lang
    let other = articles.item(article).lang ?? reports.compactMap(\.lang).first
    guard let own, let other else {
      let words = Set(pieces.joined())
      return 2 * text.shared(words) >= words.count
    }
    guard isSameLanguage(own, other) else { return false }
    return credit.translatedFrom == nil || reports.contains { $0.translatedFrom != nil }
  }

  /// The sequences of folded words that must stand in the credited article.
  private static func pieces(of credit: Credit) -> [[String]] {
    guard let wording = credit.wording else { return [] }
    let parts: [String]
    if credit.kind == .mixed {
      let scalars = Array(wording.unicodeScalars)
      parts = credit.quoted.map { span in
        let start = min(max(0, span.start), scalars.count)
        let end = min(max(start, span.end), scalars.count)
        return String(String.UnicodeScalarView(scalars[start..<end]))
      }
    } else {
      parts = [wording]
    }
    return parts.flatMap { $0.unicodeScalars.split(separator: "…") }
      .map { TextFold.words(String($0)).map(\.text) }.filter { !$0.isEmpty }
  }
}
