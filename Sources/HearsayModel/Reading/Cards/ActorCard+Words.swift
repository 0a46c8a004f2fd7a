extension ActorCard {
  /// The quotes about it with the proposed ones that stand among them.
  public var about: CardSection<QuoteRow> {
    CardSection(quotesAbout.rows, count: quotesAbout.count + proposedQuotesAbout)
  }

  /// `3 quotes, 1 proposed`.
  public var aboutWords: String {
    Figures.count(quotesAbout.count, "quote") + Figures.proposed(Count(proposedQuotesAbout))
  }
}
