/// The ids that a record refers to, in the order of its fields, repeats kept.
public enum References {
  /// Of any record; ids in `about` and of links may be of several types.
  public static func of(_ record: GraphRecord) -> [String] {
    switch record {
    case .source(let source):
      return [source.actor, source.owner].compactMap { $0?.rawValue }
    case .actor(let actor):
      return actor.roles.compactMap { $0.org?.rawValue }
    case .event(let event):
      return event.participants.map(\.actor.rawValue) + raw(event.partOf)
        + event.evidence.map(\.rawValue)
        + event.accounts.flatMap { raw($0.source) + raw($0.article) }
    case .article(let article):
      return raw(article.source) + raw(article.host) + article.events.map(\.rawValue)
        + raw(article.versionOf) + raw(article.copyOf)
    case .quote(let quote):
      return quote.speakers.map(\.rawValue) + quote.speakerCandidates.map(\.actor.rawValue)
        + raw(quote.spokenIn) + quote.about + raw(quote.primary) + raw(quote.translationOf)
    case .report(let report):
      return [report.quote.rawValue, report.article.rawValue] + report.speakers.map(\.rawValue)
        + (report.via ?? []).joined().flatMap(hop)
    case .naming(let naming):
      return [naming.article.rawValue, naming.actor.rawValue]
    case .link(let link):
      return [link.from, link.to] + link.evidence.map(\.rawValue)
    }
  }

  private static func hop(_ hop: Hop) -> [String] {
    let target =
      switch hop.target {
      case .source(let id): [id.rawValue]
      case .actor(let id): [id.rawValue]
      case .unnamed: [String]()
      }
    return target + raw(hop.article)
  }

  private static func raw<Record>(_ id: ID<Record>?) -> [String] {
    id.map { [$0.rawValue] } ?? []
  }
}
