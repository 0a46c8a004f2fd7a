/// One article's rendering of one quote: its wording, cue, naming of the
/// speaker and credits (PARC and PolNeAR: an attribution relation; Web
/// Annotation: `TextQuoteSelector` and `TextPositionSelector`).
public struct Report: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Report>

  /// Whether the wording stands in quotation marks: wholly, in part, not.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case direct, mixed, indirect
  }

  /// Where in the article it stands.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    case headline, standfirst, body, caption
  }

  /// What the article has it from, where the text says so.
  public enum Access: String, Sendable, Hashable, CaseIterable {
    case firsthand, document
  }

  public var id: ID
  public var quote: Quote.ID
  public var article: Article.ID
  /// The wording as printed, without its outer quotation marks; pieces of a
  /// split quote are joined by " … ". Nil: the wording was not kept.
  public var exact: String?
  public var prefix: String?
  public var suffix: String?
  /// The parts of `exact` within quotation marks; Unicode scalars, half-open.
  public var quoted: [TextSpan]
  /// Where the pieces stand in the article's text; Unicode scalars, half-open.
  public var spans: [TextSpan]
  public var place: Position?
  public var kind: Kind?
  /// BCP 47.
  public var lang: String?
  /// BCP 47.
  public var translatedFrom: String?
  /// The reporting verb or phrase.
  public var cue: String?
  /// The naming of the speaker.
  public var speakerAs: String?
  /// Where this article attributes the quote to others than the quote does.
  public var speakers: [Actor.ID]
  /// Chains of credits. Nil: nobody has looked. Empty: looked, and the report
  /// credits nobody. The two are never counted alike.
  public var via: [Chain]?
  public var access: Access?
  public var match: Match?
  public var provenance: Provenance

  public init(
    id: ID, quote: Quote.ID, article: Article.ID, exact: String? = nil, prefix: String? = nil,
    suffix: String? = nil, quoted: [TextSpan] = [], spans: [TextSpan] = [],
    place: Position? = nil, kind: Kind? = nil, lang: String? = nil,
    translatedFrom: String? = nil, cue: String? = nil, speakerAs: String? = nil,
    speakers: [Actor.ID] = [], via: [Chain]? = nil, access: Access? = nil, match: Match? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.quote = quote
    self.article = article
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.quoted = quoted
    self.spans = spans
    self.place = place
    self.kind = kind
    self.lang = lang
    self.translatedFrom = translatedFrom
    self.cue = cue
    self.speakerAs = speakerAs
    self.speakers = speakers
    self.via = via
    self.access = access
    self.match = match
    self.provenance = provenance
  }
}

/// A half-open range of Unicode scalars.
public struct TextSpan: Sendable, Hashable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// How well two things were found to be one, and by what.
public struct Match: Sendable, Hashable {
  /// 0...1.
  public var score: Double?
  public var method: String?
  public var reasons: [String]

  public init(score: Double? = nil, method: String? = nil, reasons: [String] = []) {
    self.score = score
    self.method = method
    self.reasons = reasons
  }
}
