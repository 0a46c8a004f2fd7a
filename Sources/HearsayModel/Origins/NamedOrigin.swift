/// A source at the end of somebody's credits.
public struct NamedOrigin: Sendable, Hashable {
  /// Who is credited.
  public var source: Named<Source.ID>
  /// Articles that credit it, or credit one that has it from it.
  public var creditedBy: Int
  /// Articles that print its text (`copyOf`, or republished by a host), or that of an
  /// article which credits it; whether they say so or not.
  public var copies: Int
  /// Whether an article of its own reports the quote here.
  public var isHere: Bool
  /// Articles whose credit to it is not borne out by its text.
  public var notBorneOut: Int

  /// The origin with its figures.
  public init(
    source: Named<Source.ID>, creditedBy: Int = 0, copies: Int = 0, isHere: Bool = false,
    notBorneOut: Int = 0
  ) {
    self.source = source
    self.creditedBy = creditedBy
    self.copies = copies
    self.isHere = isHere
    self.notBorneOut = notBorneOut
  }
}
