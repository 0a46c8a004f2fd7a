/// Articles that count, by whether it is known when they were published: none
/// withdrawn, none proposed, of versions the newest.
public struct ArticleCount: Sendable, Hashable {
  /// With a date.
  public var dated: Int
  /// Without one, or with a mere bound.
  public var undated: Int

  /// All of them.
  public var total: Int { dated + undated }

  /// Makes a count.
  public init(dated: Int = 0, undated: Int = 0) {
    self.dated = dated
    self.undated = undated
  }

  /// `3 articles, 1 undated, and 1 withdrawn or proposed`: what counts, and what else is
  /// among those that are listed.
  public func words(of listed: CardSection<ArticleRow>) -> String {
    let rest = listed.count - total
    return Figures.count(total, "article")
      + (undated > 0 ? ", \(Figures.number(undated)) undated" : "")
      + (rest > 0 ? ", and \(Figures.number(rest)) withdrawn or proposed" : "")
  }
}
