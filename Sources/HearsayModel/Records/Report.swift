/// One article's rendering of one quote: its wording, cue, naming of the
/// speaker and credits (PARC and PolNeAR: an attribution relation; Web
/// Annotation: `TextQuoteSelector` and `TextPositionSelector`).
public struct Report: Sendable, Hashable {
  /// The id of a report, by convention `r:…`.
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

  /// The report's id, as in the file: `r:…`.
  public var id: ID
  /// The quote that it renders.
  public var quote: Quote.ID
  /// The article that prints it.
  public var article: Article.ID
  /// The wording as printed, without its outer quotation marks; nil: not kept.
  ///
  /// Pieces of a quote that its attribution splits are joined by " … ".
  public var exact: String?
  /// The words right before the wording in the article; nil: not kept.
  ///
  /// They tell which place is meant where the wording stands more than once and
  /// `spans` is empty.
  public var prefix: String?
  /// The words right behind the wording, for the same use; nil: not kept.
  public var suffix: String?
  /// The parts of `exact` within quotation marks; Unicode scalars, half-open.
  public var quoted: [TextSpan]
  /// Where the pieces stand in the article's text; Unicode scalars, half-open.
  public var spans: [TextSpan]
  /// Where in the article it stands; nil: not stated.
  public var place: Position?
  /// Whether it stands in quotation marks; nil: not stated.
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
  /// Chains of credits, each from the article outward.
  ///
  /// Nil: nobody has looked. Empty: looked, and the report credits nobody. The
  /// two are never counted alike.
  public var via: [Chain]?
  /// What the article has it from; nil: the text does not say.
  public var access: Access?
  /// How well it was found to render the quote, and by what; nil: not stated.
  public var match: Match?
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes a report; without `via` nobody has looked, and what else is not given
  /// is unknown.
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
  /// The first scalar, counted from 0.
  public var start: Int
  /// The place behind the last scalar; in a sound span greater than `start`
  /// (E13).
  public var end: Int

  /// Makes a span that covers `start` and ends before `end`; neither is
  /// checked.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// How well two things were found to be one, and by what.
public struct Match: Sendable, Hashable {
  /// 0...1.
  public var score: Double?
  /// What found it, as the record names it: `hand`; nil: not stated.
  public var method: String?
  /// What speaks for it and against it, in words and in the file's order.
  public var reasons: [String]

  /// Makes a match; what is not given is unknown.
  public init(score: Double? = nil, method: String? = nil, reasons: [String] = []) {
    self.score = score
    self.method = method
    self.reasons = reasons
  }
}
