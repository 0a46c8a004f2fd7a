/// Ids that a reader of foreign data makes, so that reading the same data twice
/// adds nothing: a prefix and 16 hexadecimal digits of SHA-256 over data set,
/// NUL and natural key.
public enum MintedID {
  /// The id of a record of a type in a data set, by what is its own there.
  public static func make(_ type: RecordType, dataSet: String, naturalKey: String) -> String {
    var hash = SHA256()
    hash.update(dataSet.utf8)
    hash.update([0])
    hash.update(naturalKey.utf8)
    return type.idPrefix + hash.finalizeHex().prefix(16)
  }

  /// An article's id: by its normalized address, else by its text.
  public static func article(dataSet: String, url: String?, text: String) -> Article.ID {
    let key = url.map(WebAddress.normalized) ?? text
    return Article.ID(make(.article, dataSet: dataSet, naturalKey: key))
  }

  /// A source's id, by its host without `www.`, of which case does not count.
  public static func source(dataSet: String, host: String) -> Source.ID {
    Source.ID(make(.source, dataSet: dataSet, naturalKey: WebAddress.withoutWWW(host.lowercased())))
  }

  /// A report's id, out of its article, its folded wording and an ordinal.
  ///
  /// The ordinal counts from 0 the reports of one wording in the article: a line
  /// may stand there twice, and one wording may render two quotes.
  public static func report(article: Article.ID, wording: String, ordinal: Int) -> Report.ID {
    let key = "\(TextFold.wordingKey(wording))\0\(ordinal)"
    return Report.ID(make(.report, dataSet: article.rawValue, naturalKey: key))
  }

  /// A quote's id, out of its first report: minted once, never again.
  public static func quote(firstReport: Report.ID) -> Quote.ID {
    Quote.ID(make(.quote, dataSet: "quote", naturalKey: firstReport.rawValue))
  }
}

extension RecordType {
  /// What ids of this type begin with by convention: `q:` of a quote.
  public var idPrefix: String {
    switch self {
    case .source: "s:"
    case .actor: "p:"
    case .event: "e:"
    case .article: "a:"
    case .quote: "q:"
    case .report: "r:"
    case .naming: "n:"
    case .link: "l:"
    }
  }
}
