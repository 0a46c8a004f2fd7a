extension QuoteCredits {
  /// The articles whose texts the checks of credits want, in the order given.
  public var textsWanted: [Article.ID] {
    []
  }

  /// Where the quote comes from.
  public func origins() -> QuoteOrigins {
    QuoteOrigins()
  }
}
