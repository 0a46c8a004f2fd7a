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

  /// Whether a hop holds, and where nothing can be said, why.
  enum Result: Equatable {
    case borneOut
    case notBorneOut
    case obstructed(HopObstacle)

    var check: HopCheck {
      switch self {
      case .borneOut: .borneOut
      case .notBorneOut: .notBorneOut
      case .obstructed: .cannotBeChecked
      }
    }

    var obstacle: HopObstacle? {
      if case .obstructed(let reason) = self { reason } else { nil }
    }
  }

  /// Whether each hop of a report holds, in the shape of its `via`, with the reasons
  /// where nothing can be said.
  func results(of credit: Credit) -> [[Result]] {
    let pieces = Self.pieces(of: credit)
    return (credit.via ?? []).map { chain in
      chain.map { hop in
        let results = candidates.articles(for: hop, of: credit).lazy.map {
          result(credit, pieces, against: $0)
        }
        return Self.sum(results) ?? .obstructed(Self.obstacle(without: hop))
      }
    }
  }

  /// Why a hop cannot be checked of which no article is here.
  private static func obstacle(without hop: Hop) -> HopObstacle {
    switch hop.target {
    case .source: .noArticle
    case .actor: .witness
    case .unnamed: .notNamed
    }
  }

  /// One article that bears the words is enough; where one cannot be looked
  /// into, the words may stand there.
  private static func sum(_ results: some Sequence<Result>) -> Result? {
    var sum: Result?
    for result in results {
      if result == .borneOut { return .borneOut }
      if sum == nil || sum == .notBorneOut { sum = result }
    }
    return sum
  }

  private func result(
    _ credit: Credit, _ pieces: [[String]], against article: Article.ID
  ) -> Result {
    if credit.kind == .indirect {
      let bears = articles.reports(of: article).contains { $0.status == .accepted }
      return bears ? .borneOut : .obstructed(texts[article] == nil ? .noText : .indirect)
    }
    guard !pieces.isEmpty else { return .obstructed(.noWording) }
    let places = (wordings[article] ?? []) + (texts[article].map { [$0] } ?? [])
    if pieces.allSatisfy({ piece in places.contains { $0.contains(piece) } }) { return .borneOut }
    let item = articles.item(article)
    guard item.extent == nil || item.extent == .full else { return .obstructed(.partOnly) }
    guard let text = texts[article] else { return .obstructed(.noText) }
    guard credit.kind != nil else { return .obstructed(.noWording) }
    return incomparability(credit, pieces, with: article, text).map { .obstructed($0) }
      ?? .notBorneOut
  }

  /// Why words that lack in the text could not be expected there anyway: it is not in
  /// the same language, or the report translated them itself; nil: they could.
  private func incomparability(
    _ credit: Credit, _ pieces: [[String]], with article: Article.ID, _ text: WordIndex
  ) -> HopObstacle? {
    let reports = articles.reports(of: article)
    let own = credit.lang ?? articles.item(credit.article).lang
    let other = articles.item(article).lang ?? reports.compactMap(\.lang).first
    guard let own, let other else {
      let words = Set(pieces.joined())
      return 2 * text.shared(words) >= words.count ? nil : .otherLanguage
    }
    guard isSameLanguage(own, other) else { return .otherLanguage }
    let isExpected = credit.translatedFrom == nil || reports.contains { $0.translatedFrom != nil }
    return isExpected ? nil : .ownTranslation
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
    return pieces(of: parts)
  }

  fileprivate static func pieces(of parts: [String]) -> [[String]] {
    parts.flatMap { $0.unicodeScalars.split(separator: "…") }
      .map { TextFold.words(String($0)).map(\.text) }.filter { !$0.isEmpty }
  }
}

extension QuoteCredits {
  /// Whether the words of direct speech stand in another report's wording, each stretch
  /// between marks of omission in one piece; false where there are none.
  public static func bears(_ other: String, directSpeech wording: String) -> Bool {
    let pieces = CreditChecker.pieces(of: [wording])
    guard !pieces.isEmpty else { return false }
    let place = WordIndex(other)
    return pieces.allSatisfy(place.contains)
  }
}
