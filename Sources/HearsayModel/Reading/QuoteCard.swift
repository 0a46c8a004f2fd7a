/// A quote with all that stands above its wordings.
public struct QuoteCard: Sendable, Hashable, Identifiable {
  /// The quote as its record has it.
  public var quote: Quote
  /// The kind of the reports that print the quote's text as it stands, as
  /// `QuoteRow.kind` has it.
  public var kind: Report.Kind?
  /// Who said it, in the record's order; empty: not known, for the reason in
  /// `quote.speakerUnknown`.
  public var speakers: [Speaker]
  /// The event in which it was said; nil: not stated.
  public var spokenIn: Named<Event.ID>?
  /// Accepted reports that count: of versions the newest, no withdrawn articles.
  public var reports: Int
  /// Distinct wordings that they keep.
  public var wordings: Int
  /// Proposed reports: shown, marked, in no total.
  public var proposedReports: Int
  /// Accepted reports of earlier versions and of withdrawn articles: shown, marked,
  /// in no total.
  public var uncountedReports: Int
  /// Where it comes from, as far as its reports' credits tell.
  public var origins: OriginsSummary
  /// Whether several wordings are, by what the records say, translations.
  public var areTranslations: Bool
  /// The wording that the others are compared with until the user sets another:
  /// the fullest one, as `WordingRow.baseline` has it; nil where no report kept its
  /// wording.
  public var baseline: WordingID?
  /// The wording of `baseline` as printed; nil where that is nil.
  public var baselineText: String?
  /// What an analyst must look at.
  public var marks: QuoteRow.Marks
  /// Links to other quotes, those from this one first; twenty at most.
  public var links: [QuoteLink]
  /// Which other sources on the quote's events do not have it, as far as that can
  /// be told; nil: the quote has no event with an article, or one with too many.
  public var elsewhere: NotFoundElsewhere?

  /// The quote's id; that of the record where an alias was asked for.
  public var id: Quote.ID { quote.id }

  /// All reports that are shown.
  public var shownReports: Int { reports + proposedReports + uncountedReports }

  /// A speaker with the office that is recorded first.
  public struct Speaker: Sendable, Hashable {
    /// The actor with the name to be shown; the id stands in where there is no
    /// name.
    public var actor: Named<Actor.ID>
    /// The office with the body in which it is held, in words; nil: none is
    /// recorded.
    public var role: String?

    /// Makes a speaker, with an office or without.
    public init(actor: Named<Actor.ID>, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// A link between this quote and another.
  public struct QuoteLink: Sendable, Hashable {
    /// What the one is to the other, in the link's words: `responds-to`.
    public var rel: String
    /// Whether this quote is the link's `from`.
    public var isOutgoing: Bool
    /// The other quote, with its text for a name.
    public var other: Named<Quote.ID>
    /// Accepted or proposed; rejected links are left out.
    public var status: Status

    /// Makes a link.
    public init(rel: String, isOutgoing: Bool, other: Named<Quote.ID>, status: Status) {
      self.rel = rel
      self.isOutgoing = isOutgoing
      self.other = other
      self.status = status
    }
  }

  /// Whether a report of the quote is in the totals: none of a proposed quote is.
  public func counts(_ row: ReportRow) -> Bool {
    quote.provenance.status == .accepted && row.isCounted
  }

  /// Makes a card; figures that are not given are 0, and what else is not given
  /// is unknown.
  public init(
    quote: Quote, kind: Report.Kind? = nil, speakers: [Speaker] = [],
    spokenIn: Named<Event.ID>? = nil, reports: Int = 0,
    wordings: Int = 0, proposedReports: Int = 0, uncountedReports: Int = 0,
    origins: OriginsSummary = OriginsSummary(),
    areTranslations: Bool = false, baseline: WordingID? = nil, baselineText: String? = nil,
    marks: QuoteRow.Marks = [], links: [QuoteLink] = [],
    elsewhere: NotFoundElsewhere? = nil
  ) {
    self.quote = quote
    self.kind = kind
    self.speakers = speakers
    self.spokenIn = spokenIn
    self.reports = reports
    self.wordings = wordings
    self.proposedReports = proposedReports
    self.uncountedReports = uncountedReports
    self.origins = origins
    self.areTranslations = areTranslations
    self.baseline = baseline
    self.baselineText = baselineText
    self.marks = marks
    self.links = links
    self.elsewhere = elsewhere
  }
}
