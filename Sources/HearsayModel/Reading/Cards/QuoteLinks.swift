/// What ties a quote to other quotes, and what is disputed of it.
public struct QuoteLinks: Sendable, Hashable, Identifiable {
  /// The quote.
  public var id: Quote.ID
  /// Links to other quotes (answers, confirms, denies …), from this one first.
  public var links: CardSection<Row>
  /// Links that say, or offer, that two quotes are one.
  public var sameAs: CardSection<Row>
  /// The quote of which this one is a translation; nil: of none.
  public var translationOf: QuoteRow?
  /// The quotes that are translations of this one.
  public var translations: CardSection<QuoteRow>
  /// The reports that attribute the quote to others than the quote does, by date.
  public var disputes: CardSection<Dispute>

  /// Whether there is nothing to show.
  public var isEmpty: Bool {
    links.count + sameAs.count + translations.count + disputes.count == 0 && translationOf == nil
  }

  /// A link with the other quote.
  public struct Row: Sendable, Hashable, Identifiable {
    /// The link as its record has it: what the one is to the other, note, status, and
    /// score, method and reasons where it is offered.
    public var link: Link
    /// Whether this quote is the link's `from`.
    public var isOutgoing: Bool
    /// The other quote with its speakers.
    public var other: QuoteRow
    /// What bears it out; fifty at most.
    public var evidence: [Named<Article.ID>]

    /// The link's id.
    public var id: Link.ID { link.id }

    /// Makes a row.
    public init(
      link: Link, isOutgoing: Bool, other: QuoteRow, evidence: [Named<Article.ID>] = []
    ) {
      self.link = link
      self.isOutgoing = isOutgoing
      self.other = other
      self.evidence = evidence
    }
  }

  /// A report that gives the words to others.
  public struct Dispute: Sendable, Hashable, Identifiable {
    /// The report.
    public var id: Report.ID
    /// The article that it stands in.
    public var article: Article.ID
    /// Who publishes that, as `ReportRow.sourceLabel` says it.
    public var sourceLabel: String
    /// To whom it gives the words.
    public var speakers: [Named<Actor.ID>]
    /// Accepted or proposed.
    public var status: Status

    /// Makes a dispute.
    public init(
      id: Report.ID, article: Article.ID, sourceLabel: String, speakers: [Named<Actor.ID>],
      status: Status = .accepted
    ) {
      self.id = id
      self.article = article
      self.sourceLabel = sourceLabel
      self.speakers = speakers
      self.status = status
    }
  }

  /// Makes the links of a quote.
  public init(
    id: Quote.ID, links: CardSection<Row> = .init(), sameAs: CardSection<Row> = .init(),
    translationOf: QuoteRow? = nil, translations: CardSection<QuoteRow> = .init(),
    disputes: CardSection<Dispute> = .init()
  ) {
    self.id = id
    self.links = links
    self.sameAs = sameAs
    self.translationOf = translationOf
    self.translations = translations
    self.disputes = disputes
  }
}
