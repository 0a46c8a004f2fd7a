import HearsayModel

/// Makes the credits of a quote in few words: articles `a:NAME` of sources
/// `s:NAME` with reports `r:NAME`.
struct CreditsBuilder {
  var credits = QuoteCredits()

  /// An article with one report; `source` nil: as the name; empty: not named.
  mutating func report(
    _ name: String, source: String? = nil, via: [Chain]? = [],
    wording: String? = "We will not leave the city today", kind: Report.Kind? = .direct,
    status: Status = .accepted, quoted: [TextSpan] = [], translatedFrom: String? = nil,
    access: Report.Access? = nil, copyOf: String? = nil, versionOf: String? = nil,
    host: String? = nil, state: Article.State? = nil, lang: String? = "en",
    published: String? = nil
  ) {
    article(
      name, source: source, copyOf: copyOf, versionOf: versionOf, host: host, state: state,
      lang: lang, published: published)
    again(
      name, in: name, via: via, wording: wording, kind: kind, status: status, quoted: quoted,
      translatedFrom: translatedFrom, access: access)
  }

  /// A further report of an article.
  mutating func again(
    _ name: String, in article: String, via: [Chain]? = [],
    wording: String? = "We will not leave the city today", kind: Report.Kind? = .direct,
    status: Status = .accepted, quoted: [TextSpan] = [], translatedFrom: String? = nil,
    access: Report.Access? = nil
  ) {
    credits.reports.append(
      .init(
        id: .init("r:\(name)"), article: .init("a:\(article)"), status: status, kind: kind,
        wording: wording, quoted: quoted, translatedFrom: translatedFrom, via: via,
        access: access))
  }

  /// An article without a report.
  mutating func article(
    _ name: String, source: String? = nil, copyOf: String? = nil, versionOf: String? = nil,
    host: String? = nil, state: Article.State? = nil, extent: Article.Extent? = nil,
    lang: String? = "en", published: String? = nil, text: String? = nil, isOnEvent: Bool = false
  ) {
    let source = source ?? name
    if !source.isEmpty { credits.names[.init("s:\(source)")] = source }
    credits.articles.append(
      .init(
        id: .init("a:\(name)"), source: source.isEmpty ? nil : .init("s:\(source)"),
        host: host.map { .init("s:\($0)") }, versionOf: versionOf.map { .init("a:\($0)") },
        copyOf: copyOf.map { .init("a:\($0)") }, state: state, extent: extent, lang: lang,
        published: published.flatMap { EDTFDate($0) }, isOnEvent: isOnEvent))
    credits.texts[.init("a:\(name)")] = text
  }

  /// One chain of sources.
  static func via(_ names: String...) -> [Chain] {
    [names.map { Hop(target: .source(.init("s:\($0)"))) }]
  }

  static let agencies: [Chain] = [[Hop(target: .unnamed, as: "agencies")]]
}

extension QuoteOrigins {
  func group(_ report: String) -> CreditGroup? { groups[.init("r:\(report)")] }
  func check(_ report: String) -> [HopCheck] { checks[.init("r:\(report)")]?.flatMap(\.self) ?? [] }
}

extension CreditGroup {
  /// The group as a reader would say it, with sources' names.
  var words: String {
    switch self {
    case .origin(let source): "origin \(source.rawValue.dropFirst(2))"
    case .named(let sources):
      "named " + sources.map { String($0.rawValue.dropFirst(2)) }.joined(separator: "+")
    case .copy(let source): "copy \(source.map { String($0.rawValue.dropFirst(2)) } ?? "?")"
    case .loop: "loop"
    case .unnamed: "unnamed"
    case .nobodyItself(let sources):
      "nobody itself " + sources.map { String($0.rawValue.dropFirst(2)) }.joined(separator: "+")
    case .nobody: "nobody"
    case .notExamined: "not examined"
    }
  }
}
