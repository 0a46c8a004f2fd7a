/// The first record of a file: which format, which graph, whose.
public struct GraphHeader: Sendable, Hashable {
  /// The version of the format that this program reads and writes.
  public static let formatVersion = 1

  /// The version of the format that the file is written in (E02 where it is not
  /// known); 0 where it could not be read.
  public var version: Int
  /// The graph's identity; nil: the file's path stands in.
  public var id: String?
  /// What the graph is called; nil: it has no title.
  public var title: String?
  /// On what terms the graph may be used, such as `CC0-1.0`; nil: not stated.
  public var license: String?
  /// Whom to name when the graph is used; nil: not stated.
  public var attribution: String?
  /// Who or what made the file; nil: not stated.
  public var generatedBy: String?
  /// When the file was made; nil: not stated.
  public var generatedAt: EDTFDate?
  /// Keys that this version does not know, in their order.
  public var unknown: [JSONMember]

  /// Makes a header, of this program's version unless told otherwise.
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
