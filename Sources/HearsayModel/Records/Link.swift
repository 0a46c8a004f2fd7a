/// A relation between two records: between actors (`commands`, `opposes`, …),
/// between quotes (`responds-to`, `confirms`, `denies`, `repeats`, `retracts`,
/// `corrects`), and that two records are one (`same-as`, `copy-of`).
public struct Link: Sendable, Hashable {
  /// The id of a link, by convention `l:…`.
  public typealias ID = HearsayModel.ID<Link>

  /// The link's id, as in the file: `l:aksoy-answers-threat`.
  public var id: ID
  /// The id of the record that it leads from, of a type that `rel` allows
  /// (E09).
  public var from: String
  /// The id of the record that it leads to, of a type that `rel` allows (E09).
  public var to: String
  /// What the one is to the other, in the file's words: `responds-to`.
  public var rel: String
  /// Since when it holds; nil: not stated.
  public var start: EDTFDate?
  /// Until when; not before `start` (E12), and it may lie ahead; nil: not
  /// stated.
  public var end: EDTFDate?
  /// Articles that bear it out.
  public var evidence: [Article.ID]
  /// How well the two were found to be one, and by what; nil: not stated.
  public var match: Match?
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes a link; what is not given is unknown.
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
