/// One published item, or one version of it (schema.org `NewsArticle`).
public struct Article: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Article>

  /// Whether it may be relied on as it stands (IPTC ninjs `pubstatus`).
  public enum State: String, Sendable, Hashable, CaseIterable {
    case usable, corrected, withheld, withdrawn
  }

  /// How much of it the graph knows.
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    case full, summary, headline
  }

  public var id: ID
  /// Nil: the article does not name its publisher.
  public var source: Source.ID?
  /// Who republishes it.
  public var host: Source.ID?
  public var url: String?
  public var title: String?
  public var published: EDTFDate?
  public var modified: EDTFDate?
  public var retrieved: EDTFDate?
  /// BCP 47.
  public var lang: String?
  public var byline: [String]
  public var state: State?
  public var extent: Extent?
  /// The article's text as it came, read without a BOM and with CRLF as LF.
  public var text: String?
  /// The file that holds the text, below the graph's folder.
  public var textFile: String?
  /// SHA-256 of the text's bytes as they came, 64 hex digits.
  public var sha256: String?
  public var archived: [String]
  public var events: [Event.ID]
  /// An earlier state of the same item.
  public var versionOf: Article.ID?
  /// The same wire text.
  public var copyOf: Article.ID?
  /// Credits of pictures: no source of the text.
  public var imageCredits: [String]
  public var license: String?
  public var provenance: Provenance

  public init(
    id: ID, source: Source.ID? = nil, host: Source.ID? = nil, url: String? = nil,
    title: String? = nil, published: EDTFDate? = nil, modified: EDTFDate? = nil,
    retrieved: EDTFDate? = nil, lang: String? = nil, byline: [String] = [], state: State? = nil,
    extent: Extent? = nil, text: String? = nil, textFile: String? = nil, sha256: String? = nil,
    archived: [String] = [], events: [Event.ID] = [], versionOf: Article.ID? = nil,
    copyOf: Article.ID? = nil, imageCredits: [String] = [], license: String? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.source = source
    self.host = host
    self.url = url
    self.title = title
    self.published = published
    self.modified = modified
    self.retrieved = retrieved
    self.lang = lang
    self.byline = byline
    self.state = state
    self.extent = extent
    self.text = text
    self.textFile = textFile
    self.sha256 = sha256
    self.archived = archived
    self.events = events
    self.versionOf = versionOf
    self.copyOf = copyOf
    self.imageCredits = imageCredits
    self.license = license
    self.provenance = provenance
  }
}
