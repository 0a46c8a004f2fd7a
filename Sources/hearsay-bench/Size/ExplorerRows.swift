import Foundation

/// The explorer on a library: start, keys, facets and memory.
struct ExplorerRows {
  let subject: Subject
  let library: String
  let aims: SizeAims

  func rows() throws -> [BenchRow] {
    subject.say("  start and keys")
    let open = [subject.program, "open", library, "--clean"]
    _ = try subject.start(open)
    let start = Figures(samples: try (0..<7).map { _ in try subject.start(open) })
    let session = try SessionWalk(subject: subject, library: library).run()
    let first = Figures(samples: session.moves.map(\.first))
    let last = Figures(samples: session.moves.map(\.last))
    subject.say("  facets")
    let facets = try FacetWalk(subject: subject, library: library).run()
    return [
      BenchRow(
        what: "start to first full screen", value: BenchRow.milliseconds(start.median),
        aim: aims.start),
      BenchRow(
        what: "key to paint, scrolling, paging, Home, End: 95th percentile",
        value: BenchRow.milliseconds(first.quantile(0.95)), aim: aims.key,
        beside: "all panes: median \(BenchRow.milliseconds(last.median)), 95th percentile "
          + BenchRow.milliseconds(last.quantile(0.95))),
      BenchRow(
        what: "peak memory of a session of \(BenchRow.grouped(SessionWalk.keys)) keys",
        value: String(format: "%.0f MiB", session.memory ?? .nan), aim: aims.memory),
      BenchRow(
        what: "facets after a filter, median", value: BenchRow.milliseconds(facets.median),
        aim: aims.facets, beside: "slowest \(BenchRow.milliseconds(facets.most))"),
    ]
  }

  /// The entries with very many others.
  func hubRows() throws -> [BenchRow] {
    subject.say("  hubs")
    var rows: [BenchRow] = []
    for (name, place) in [
      ("the actor with most quotes", "p:hub"), ("the source with most reports", "s:hub"),
      ("the quote with most reports", "q:hub"),
    ] {
      let open = [subject.program, "open", library, "--clean", "--at", place]
      let start = Figures(samples: try (0..<5).map { _ in try subject.start(open) })
      rows.append(
        BenchRow(
          what: "start at \(name)", value: BenchRow.milliseconds(start.median), aim: aims.start))
    }
    let walk = ScreenWalk(subject: subject, file: library, place: "q:hub")
    if let slowest = try walk.slowest(sessions: 3) {
      rows.append(
        BenchRow(
          what: "slowest screen of that quote, 200x60",
          value: BenchRow.milliseconds(slowest.figures.median), beside: slowest.screen))
    }
    return rows
  }
}
