/// A link as a card of one of its ends shows it.
public struct LinkRow: Sendable, Hashable, Identifiable {
  /// The link as its record has it, with its dates, its note and, where it is
  /// offered, its match.
  public var link: Link
  /// Whether the card's entry is the link's `from`.
  public var isOutgoing: Bool
  /// The other end; a quote with its text for a name.
  public var other: Named<String>
  /// What bears it out; fifty at most.
  public var evidence: [Named<Article.ID>]

  /// The link's id.
  public var id: Link.ID { link.id }

  /// Makes a row.
  public init(
    link: Link, isOutgoing: Bool, other: Named<String>, evidence: [Named<Article.ID>] = []
  ) {
    self.link = link
    self.isOutgoing = isOutgoing
    self.other = other
    self.evidence = evidence
  }
}
