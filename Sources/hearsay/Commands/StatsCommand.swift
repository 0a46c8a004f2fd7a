import ArgumentParser
import HearsayModel

/// `hearsay stats`: what a graph holds.
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say what a graph holds.")

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await OpenGraph.open(options)
      let overview = try await graph.reader.overview()
      let output = StandardOutput(.always)
      if json {
        try output.line(JSONText.encode(StatsDocument(overview)))
      } else {
        for line in StatsDocument.lines(of: overview) { try output.line(line) }
      }
      try output.flush()
    }
  }
}

/// What `stats --json` prints.
struct StatsDocument: Encodable {
  var schema = "hearsay-stats/1"
  var title: String?
  var graphs: [String]
  var events: Int
  var actors: Int
  /// All that are accepted: those with articles and the three kinds after them.
  var sources: Int
  var sourcesWithArticles: Int
  var sourcesOnlyCredited: Int
  var sourcesOnlyRepublishing: Int
  var sourcesOther: Int
  var articles: Int
  var articlesWithdrawn: Int
  var articlesUndated: Int
  var articlesNotNamed: Int
  var quotes: Int
  var wordings: Int
  var reports: Int
  var namings: Int
  var links: Int
  var proposed: Int
  /// All that the list of findings has.
  var findings: Int
  /// Of those the ones that `hearsay check` lists.
  var findingsOfChecks: Int

  init(_ overview: Overview) {
    title = overview.title
    graphs = overview.graphs
    events = overview.events
    actors = overview.actors
    sources = overview.allSources
    sourcesWithArticles = overview.sources
    sourcesOnlyCredited = overview.creditedSources
    sourcesOnlyRepublishing = overview.republishingSources
    sourcesOther = overview.otherSources
    articles = overview.articles
    articlesWithdrawn = overview.withdrawnArticles
    articlesUndated = overview.undatedArticles
    articlesNotNamed = overview.unnamedArticles
    quotes = overview.quotes
    wordings = overview.wordings
    reports = overview.reports
    namings = overview.namings
    links = overview.links
    proposed = overview.proposed
    findings = overview.findings
    findingsOfChecks = overview.problems
  }

  /// The same for people.
  static func lines(of overview: Overview) -> [String] {
    func row(_ label: String, _ value: Int, _ remark: String = "") -> String {
      let padded = label + String(repeating: " ", count: max(1, 12 - label.count))
      let number = String(value)
      let indent = String(repeating: " ", count: max(0, 9 - number.count))
      return remark.isEmpty
        ? "\(padded)\(indent)\(number)" : "\(padded)\(indent)\(number)  \(remark)"
    }
    var lines: [String] = []
    if let title = overview.title { lines += [title, ""] }
    lines += [
      row("events", overview.events), row("actors", overview.actors),
      row("sources", overview.allSources, parts(of: overview)),
      row("articles", overview.articles, parts(ofArticles: overview)),
      row("quotes", overview.quotes), row("wordings", overview.wordings),
      row("reports", overview.reports), row("namings", overview.namings),
      row("links", overview.links),
    ]
    lines.append(row("proposed", overview.proposed, "in no figure above"))
    let listed = "\(overview.problems) of them listed by hearsay check"
    lines.append(row("findings", overview.findings, overview.findings > 0 ? listed : ""))
    return lines
  }

  /// What is not known of the articles, and how many stand apart.
  private static func parts(ofArticles overview: Overview) -> String {
    var parts = [
      "\(overview.undatedArticles) undated", "\(overview.unnamedArticles) without a named source",
    ]
    if overview.withdrawnArticles > 0 {
      parts.append("\(overview.withdrawnArticles) more withdrawn")
    }
    return parts.joined(separator: ", ")
  }

  /// What the sources are, in parts that add up.
  private static func parts(of overview: Overview) -> String {
    var parts = [
      "\(overview.sources) with articles", "\(overview.creditedSources) only credited",
    ]
    if overview.republishingSources > 0 {
      parts.append("\(overview.republishingSources) only republishing")
    }
    if overview.otherSources > 0 { parts.append("\(overview.otherSources) only recorded") }
    return parts.joined(separator: ", ")
  }
}
