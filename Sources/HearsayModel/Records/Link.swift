/// A relation between two records: between actors (`commands`, `opposes`, …),
/// between quotes (`responds-to`, `confirms`, `denies`, `repeats`, `retracts`,
/// `corrects`), and that two records are one (`same-as`, `copy-of`).
public struct Link: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Link>

  public var id: ID
  public var from: String
  public var to: String
  public var rel: String
  public var start: EDTFDate?
  public var end: EDTFDate?
  public var evidence: [Article.ID]
  public var match: Match?
  public var provenance: Provenance

  public init(
    id: ID, from: String, to: String, rel: String, start: EDTFDate? = nil, end: EDTFDate? = nil,
    evidence: [Article.ID] = [], match: Match? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.rel = rel
    self.start = start
    self.end = end
    self.evidence = evidence
    self.match = match
    self.provenance = provenance
  }
}
