/// Where a quote comes from, from the origin down: who credits whom for it, in which
/// words, when, and whether that holds (PROV `wasQuotedFrom`, read backwards).
///
/// The unit is the article, as in `OriginsSummary`, whose figures it shows: an article
/// stands once under each origin that its credits lead to, so one with parallel credits
/// stands several times. Its size is bounded: below no node more than
/// `CreditNode.mostChildren` others are listed, the rest are counted in `more`, and
/// below `CreditNode.deepest` steps what would stand deeper stands side by side.
public struct CreditTree: Sendable, Hashable {
  /// The quote.
  public var quote: Quote.ID
  /// Who said it, how and when.
  public var root: Root
  /// What stands right below the root: the named origins, most articles first; loops;
  /// what names no source, credits nobody, was not examined; what is in no figure.
  public var nodes: [CreditNode]
  /// Named origins that are not among `nodes`, for there are too many.
  public var moreOrigins: Int
  /// The figures, the same as on the quote's card.
  public var summary: OriginsSummary
  /// Sentences for the foot, the most important first.
  public var remarks: [String]

  /// A tree as given.
  public init(
    quote: Quote.ID, root: Root, nodes: [CreditNode] = [], moreOrigins: Int = 0,
    summary: OriginsSummary = OriginsSummary(), remarks: [String] = []
  ) {
    self.quote = quote
    self.root = root
    self.nodes = nodes
    self.moreOrigins = moreOrigins
    self.summary = summary
    self.remarks = remarks
  }

  /// The utterance itself.
  public struct Root: Sendable, Hashable {
    /// Who said it; empty: not known, for the reason in `speakerUnknown`.
    public var speakers: [Named<Actor.ID>]
    /// Why no speaker is known.
    public var speakerUnknown: Quote.UnknownSpeaker?
    /// How it was said; nil: not stated.
    public var medium: Quote.Medium?
    /// When it was said; nil: not stated.
    public var spoken: EDTFDate?
    /// Whether the speech, recording, post or document itself is in the graph.
    public var hasPrimary: Bool

    /// What is known of the utterance.
    public init(
      speakers: [Named<Actor.ID>] = [], speakerUnknown: Quote.UnknownSpeaker? = nil,
      medium: Quote.Medium? = nil, spoken: EDTFDate? = nil, hasPrimary: Bool = false
    ) {
      self.speakers = speakers
      self.speakerUnknown = speakerUnknown
      self.medium = medium
      self.spoken = spoken
      self.hasPrimary = hasPrimary
    }
  }
}
