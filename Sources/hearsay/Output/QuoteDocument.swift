import HearsayModel

/// A quote with its reports as `--json` prints it.
struct QuoteDocument: Encodable {
  struct Entry: Encodable {
    var id: String
    var name: String?
  }

  struct Origins: Encodable {
    var reports: Int
    var articles: Int
    var sources: Int
    var articlesNotNamed: Int
    var named: [Named]
    var namedCount: Int
    var creditNobody: Int
    var creditUnnamed: Int
    var notExamined: Int
    var inLoop: Int
    var firstHand: Int
    /// Absent where credits were not examined: then there is no bound.
    var atMost: Int?
    var primaryIsHere: Bool
    var sentence: String

    struct Named: Encodable {
      var id: String
      var name: String
      var creditedBy: Int
      var copies: Int
      var isHere: Bool
      var notBorneOut: Int
    }
  }

  var id: String
  var text: String
  var lang: String?
  var status: String
  var speakers: [Entry]
  var speakerUnknown: String?
  var spoken: String?
  var spokenGround: String?
  var medium: String?
  var spokenIn: Entry?
  var wordings: Int
  var probablyTranslations: Bool
  var marks: [String]
  var origins: Origins
  /// Where it comes from, from the origin down: only where the quote itself is shown.
  var credits: CreditsDocument?
  /// Only where the quote itself is shown; absent there: the quote has no event with an
  /// article, or one with too many.
  var elsewhere: ElsewhereDocument?
  var reports: [ReportDocument]
  /// Whether `reports` holds all of them.
  var isComplete: Bool

  init(_ card: QuoteCard, reports rows: [ReportRow], isComplete: Bool) {
    let quote = card.quote
    id = quote.id.rawValue
    text = quote.text
    lang = quote.lang
    status = quote.provenance.status.rawValue
    speakers = card.speakers.map { Entry(id: $0.actor.id.rawValue, name: $0.actor.name) }
    speakerUnknown = quote.speakerUnknown?.rawValue
    spoken = quote.spoken?.text
    spokenGround = quote.provenance.ground(of: "spoken")?.rawValue
    medium = quote.medium?.rawValue
    spokenIn = card.spokenIn.map { Entry(id: $0.id.rawValue, name: $0.name) }
    wordings = card.wordings
    probablyTranslations = card.areTranslations
    marks = card.marks.words
    elsewhere = card.elsewhere.map(ElsewhereDocument.init)
    let sum = card.origins
    origins = Origins(
      reports: sum.reports, articles: sum.articles, sources: sum.sources,
      articlesNotNamed: sum.unnamedArticles,
      named: sum.named.map {
        Origins.Named(
          id: $0.source.id.rawValue, name: $0.source.name, creditedBy: $0.creditedBy,
          copies: $0.copies, isHere: $0.isHere, notBorneOut: $0.notBorneOut)
      },
      namedCount: sum.namedCount, creditNobody: sum.creditNobody,
      creditUnnamed: sum.creditUnnamed, notExamined: sum.notExamined, inLoop: sum.inLoop,
      firstHand: sum.firstHand, atMost: sum.atMost, primaryIsHere: sum.hasPrimary,
      sentence: sum.sentence)
    reports = rows.map { ReportDocument($0, of: card) }
    self.isComplete = isComplete
  }
}

/// A report as `--json` prints it, all names resolved.
struct ReportDocument: Encodable {
  struct Hop: Encodable {
    var source: String?
    var actor: String?
    var name: String
    var `as`: String?
    var cue: String?
    var how: String?
    var article: String?
    var ground: String?
    var check: String
  }

  var id: String
  var status: String
  /// Whether it is in the totals: proposed reports, those of proposed quotes, of withdrawn
  /// articles and of earlier versions are not.
  var counted: Bool
  var article: String
  var articleTitle: String?
  /// What became of the article: usable, corrected, withheld, withdrawn; absent: not
  /// stated.
  var state: String?
  var published: String?
  var publishedGround: String?
  var source: QuoteDocument.Entry?
  var host: QuoteDocument.Entry?
  var place: String?
  var kind: String?
  var wording: String?
  var cue: String?
  var speakerAs: String?
  var attributedTo: [QuoteDocument.Entry]
  /// Null: nobody has looked; empty: looked, and it credits nobody.
  var via: [[Hop]]?
  var credits: String
  /// The heading under which it stands among the reports of its wording.
  var creditGroup: String
  /// Of which article its own is a copy.
  var copyOf: String?
  /// Of which article its own is a later version.
  var versionOf: String?
  var access: String?
  var match: Match?

  struct Match: Encodable {
    var score: Double?
    var method: String?
    var reasons: [String]
  }

  init(_ row: ReportRow, of card: QuoteCard) {
    let report = row.report
    id = report.id.rawValue
    status = report.provenance.status.rawValue
    counted = card.counts(row)
    article = report.article.rawValue
    articleTitle = row.articleTitle
    state = row.state?.rawValue
    published = row.published?.text
    publishedGround = row.publishedGround?.rawValue
    source = row.source.map { .init(id: $0.id.rawValue, name: $0.name) }
    host = row.host.map { .init(id: $0.id.rawValue, name: $0.name) }
    place = report.place?.rawValue
    kind = report.kind?.rawValue
    wording = report.exact
    cue = report.cue
    speakerAs = report.speakerAs
    attributedTo = row.otherSpeakers.map { .init(id: $0.id.rawValue, name: $0.name) }
    credits = row.creditLabel
    creditGroup = row.groupLabel
    copyOf = row.copyOf?.rawValue
    versionOf = row.versionOf?.rawValue
    access = report.access?.rawValue
    match = report.match.map { .init(score: $0.score, method: $0.method, reasons: $0.reasons) }
    via = report.via.map { _ in row.chains.map { $0.map(Self.hop) } }
  }

  private static func hop(_ row: HopRow) -> Hop {
    var actor: String?
    if case .actor(let id) = row.hop.target { actor = id.rawValue }
    return Hop(
      source: row.hop.source?.rawValue, actor: actor, name: row.name, as: row.hop.as,
      cue: row.hop.cue, how: row.hop.how?.rawValue, article: row.hop.article?.rawValue,
      ground: row.hop.ground?.rawValue, check: row.check.rawValue)
  }

  private enum CodingKeys: String, CodingKey {
    case id, status, counted, article, articleTitle, state, published, publishedGround, source,
      host,
      place, kind
    case wording, cue, speakerAs, attributedTo, via, credits, creditGroup, copyOf, versionOf
    case access, match
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(status, forKey: .status)
    try values.encode(counted, forKey: .counted)
    try values.encode(article, forKey: .article)
    try values.encodeIfPresent(articleTitle, forKey: .articleTitle)
    try values.encodeIfPresent(state, forKey: .state)
    try values.encodeIfPresent(published, forKey: .published)
    try values.encodeIfPresent(publishedGround, forKey: .publishedGround)
    try values.encode(source, forKey: .source)
    try values.encodeIfPresent(host, forKey: .host)
    try values.encodeIfPresent(place, forKey: .place)
    try values.encodeIfPresent(kind, forKey: .kind)
    try values.encode(wording, forKey: .wording)
    try values.encodeIfPresent(cue, forKey: .cue)
    try values.encodeIfPresent(speakerAs, forKey: .speakerAs)
    try values.encode(attributedTo, forKey: .attributedTo)
    try values.encode(via, forKey: .via)
    try values.encode(credits, forKey: .credits)
    try values.encode(creditGroup, forKey: .creditGroup)
    try values.encodeIfPresent(copyOf, forKey: .copyOf)
    try values.encodeIfPresent(versionOf, forKey: .versionOf)
    try values.encodeIfPresent(access, forKey: .access)
    try values.encodeIfPresent(match, forKey: .match)
  }
}
