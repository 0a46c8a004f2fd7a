/// One published item, or one version of it (schema.org `NewsArticle`).
public struct Article: Sendable, Hashable {
  /// The id of an article, by convention `a:…`.
  public typealias ID = HearsayModel.ID<Article>

  /// Whether it may be relied on as it stands (IPTC ninjs `pubstatus`).
  public enum State: String, Sendable, Hashable, CaseIterable {
    case usable, corrected, withheld, withdrawn
  }

  /// How much of it the graph knows.
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    case full, summary, headline
  }

  /// The article's id, as in the file: `a:001`.
  public var id: ID
  /// Nil: the article does not name its publisher.
  public var source: Source.ID?
  /// Who republishes it.
  public var host: Source.ID?
  /// Where it is published, as the record has it; only comparisons normalize it
  /// (W05).
  ///
  /// An article has `url`, or `title`, or both `source` and `published` (E04).
  public var url: String?
  /// The headline; nil: not stated.
  public var title: String?
  /// When it was published; nil: undated, and then its reports stand last in
  /// lists.
  public var published: EDTFDate?
  /// When its publisher last changed it; nil: not stated.
  public var modified: EDTFDate?
  /// When its text was fetched; nil: not stated.
  public var retrieved: EDTFDate?
  /// BCP 47.
  public var lang: String?
  /// Its authors as printed, in their order; empty: none is stated.
  public var byline: [String]
  /// Whether it may be relied on; nil: not stated.
  public var state: State?
  /// How much of it the graph knows; nil: not stated, and a text that is there
  /// is taken for the whole.
  public var extent: Extent?
  /// The article's text as it came, read without a BOM and with CRLF as LF.
  public var text: String?
  /// The file that holds the text, below the graph's folder.
  public var textFile: String?
  /// SHA-256 of the text's bytes as they came, 64 hex digits.
  public var sha256: String?
  /// Addresses of copies in archives, in the file's order.
  public var archived: [String]
  /// The events that it tells of.
  ///
  /// A quote that names no event itself is listed under these, marked and
  /// counted apart.
  public var events: [Event.ID]
  /// An earlier state of the same item.
  public var versionOf: Article.ID?
  /// The same wire text.
  public var copyOf: Article.ID?
  /// Credits of pictures: no source of the text.
  public var imageCredits: [String]
  /// On what terms its text may be used, as the record words it; nil: not
  /// stated.
  public var license: String?
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes an article; what is not given is unknown.
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
