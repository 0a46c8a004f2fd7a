/// A quote with all that stands above its wordings.
public struct QuoteCard: Sendable, Hashable, Identifiable {
  public var quote: Quote
  public var speakers: [Speaker]
  public var spokenIn: Named<Event.ID>?
  public var reports: Int
  public var wordings: Int
  /// Proposed reports: shown, marked, in no total.
  public var proposedReports: Int
  public var origins: OriginsSummary
  /// Whether several wordings are, by what the records say, translations.
  public var areTranslations: Bool
  /// The wording that the others are compared with until the user sets another:
  /// the fullest one; nil where no report kept its wording.
  public var baseline: WordingID?
  public var baselineText: String?
  public var marks: QuoteRow.Marks
  /// Links to other quotes, those from this one first; twenty at most.
  public var links: [QuoteLink]

  public var id: Quote.ID { quote.id }

  /// A speaker with the office that is recorded first.
  public struct Speaker: Sendable, Hashable {
    public var actor: Named<Actor.ID>
    public var role: String?

    public init(actor: Named<Actor.ID>, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// A link between this quote and another.
  public struct QuoteLink: Sendable, Hashable {
    public var rel: String
    /// Whether this quote is the link's `from`.
    public var isOutgoing: Bool
    public var other: Named<Quote.ID>
    public var status: Status

    public init(rel: String, isOutgoing: Bool, other: Named<Quote.ID>, status: Status) {
      self.rel = rel
      self.isOutgoing = isOutgoing
      self.other = other
      self.status = status
    }
  }

  public init(
    quote: Quote, speakers: [Speaker] = [], spokenIn: Named<Event.ID>? = nil, reports: Int = 0,
    wordings: Int = 0, proposedReports: Int = 0, origins: OriginsSummary = OriginsSummary(),
    areTranslations: Bool = false, baseline: WordingID? = nil, baselineText: String? = nil,
    marks: QuoteRow.Marks = [], links: [QuoteLink] = []
  ) {
    self.quote = quote
    self.speakers = speakers
    self.spokenIn = spokenIn
    self.reports = reports
    self.wordings = wordings
    self.proposedReports = proposedReports
    self.origins = origins
    self.areTranslations = areTranslations
    self.baseline = baseline
    self.baselineText = baselineText
    self.marks = marks
    self.links = links
  }
}
