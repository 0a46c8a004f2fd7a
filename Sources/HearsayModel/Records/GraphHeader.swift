/// The first record of a file: which format, which graph, whose.
public struct GraphHeader: Sendable, Hashable {
  /// The version of the format that this program reads and writes.
  public static let formatVersion = 1

  public var version: Int
  /// The graph's identity; nil: the file's path stands in.
  public var id: String?
  public var title: String?
  public var license: String?
  public var attribution: String?
  public var generatedBy: String?
  public var generatedAt: EDTFDate?
  /// Keys that this version does not know, in their order.
  public var unknown: [JSONMember]

  public init(
    version: Int = GraphHeader.formatVersion, id: String? = nil, title: String? = nil,
    license: String? = nil, attribution: String? = nil, generatedBy: String? = nil,
    generatedAt: EDTFDate? = nil, unknown: [JSONMember] = []
  ) {
    self.version = version
    self.id = id
    self.title = title
    self.license = license
    self.attribution = attribution
    self.generatedBy = generatedBy
    self.generatedAt = generatedAt
    self.unknown = unknown
  }
}
