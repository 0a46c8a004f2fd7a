import HearsayModel

/// The keys of an article, in the order in which they are written.
enum ArticleKey: String, Listed {
  case id, source, host, url, title, published, modified, retrieved, lang, byline, state, extent
  case text, textFile, sha256, archived, events, versionOf, copyOf, imageCredits, license

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func article() throws(JSONFault) -> Article {
    var walk: ObjectWalk<ArticleKey> = try enter(.record)
    var article = Article(id: ID(""))
    while let key = try next(&walk) {
      switch key {
      case .id: article.id = try id() ?? article.id
      case .source: article.source = try id()
      case .host: article.host = try id()
      case .url: article.url = try text()
      case .title: article.title = try text()
      case .published: article.published = try date()
      case .modified: article.modified = try date()
      case .retrieved: article.retrieved = try date()
      case .lang: article.lang = try language()
      case .byline: article.byline = try texts()
      case .state: article.state = try choice(Article.State.self)
      case .extent: article.extent = try choice(Article.Extent.self)
      case .text: article.text = try articleText()
      case .textFile: article.textFile = try text()
      case .sha256: article.sha256 = try digest()
      case .archived: article.archived = try texts()
      case .events: article.events = try ids()
      case .versionOf: article.versionOf = try id()
      case .copyOf: article.copyOf = try id()
      case .imageCredits: article.imageCredits = try texts()
      case .license: article.license = try text()
      }
    }
    require(.id, walk, of: "article")
    checkFields(of: walk)
    if article.textFile != nil, !hasError { readText(of: &article) }
    article.provenance = takeProvenance()
    return article
  }

  private mutating func checkFields(of walk: ObjectWalk<ArticleKey>) {
    if !walk.has(.url), !walk.has(.title), !(walk.has(.source) && walk.has(.published)) {
      note(
        .E04, "says too little to be found again",
        "give its url, or its title, or its source and when it was published")
    }
    guard walk.has(.textFile) else { return }
    if walk.has(.text) {
      note(.E05, field: "textFile", "stands beside text", "keep one of the two")
    }
    if !walk.has(.sha256) {
      note(.E04, field: "sha256", "is missing", "every article with a textFile needs one")
    }
  }

  /// The text as the model keeps it; line ends and tabs are no cause for W11.
  private mutating func articleText() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let text = ArticleText.normalized(try scanner.text(of: scanner.rawString()))
    inspect(text)
    return text
  }

  private mutating func digest() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let text = try scanner.text(of: scanner.rawString())
    if TextBytes.isDigest(text) { return text.lowercased() }
    note(
      .E05, "\(excerpt(text)) is no SHA-256",
      "write 64 hexadecimal digits, as sha256sum prints them")
    return nil
  }
}

extension RecordEncoder {
  mutating func article(_ article: Article, inlinesText: Bool) {
    record(.article, article.provenance) {
      $0.id(ArticleKey.id, article.id)
      $0.id(ArticleKey.source, article.source)
      $0.id(ArticleKey.host, article.host)
      $0.text(ArticleKey.url, article.url)
      $0.text(ArticleKey.title, article.title)
      $0.date(ArticleKey.published, article.published)
      $0.date(ArticleKey.modified, article.modified)
      $0.date(ArticleKey.retrieved, article.retrieved)
      $0.text(ArticleKey.lang, article.lang)
      $0.texts(ArticleKey.byline, article.byline)
      $0.choice(ArticleKey.state, article.state)
      $0.choice(ArticleKey.extent, article.extent)
      if article.textFile == nil || inlinesText {
        $0.text(ArticleKey.text, article.text)
      } else {
        $0.text(ArticleKey.textFile, article.textFile)
      }
      $0.text(ArticleKey.sha256, article.sha256)
      $0.texts(ArticleKey.archived, article.archived)
      $0.ids(ArticleKey.events, article.events)
      $0.id(ArticleKey.versionOf, article.versionOf)
      $0.id(ArticleKey.copyOf, article.copyOf)
      $0.texts(ArticleKey.imageCredits, article.imageCredits)
      $0.text(ArticleKey.license, article.license)
    }
  }
}

extension Article.State: Listed { static let names = NameTable<Self>() }
extension Article.Extent: Listed { static let names = NameTable<Self>() }
