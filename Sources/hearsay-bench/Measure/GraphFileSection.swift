import Foundation

/// What is measured on a graph file of 100,000 quotes that is opened directly, through
/// the cache.
struct GraphFileSection {
  let subject: Subject
  let quotes: Int

  private var graph: String { "\(subject.scratch)/file.hearsay.jsonl" }

  func section() throws -> BenchSection {
    subject.say("a graph file of \(BenchRow.grouped(quotes)) quotes")
    try GenerateCommand.write(GraphShape(quotes: quotes, hasHubs: false), seed: 1, toFile: graph)
    defer {
      for path in [graph, "\(subject.scratch)/cache"] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    return BenchSection(
      title: "a graph file of \(BenchRow.grouped(quotes)) quotes, opened directly",
      rows: try loadRows() + keyRows() + searchRows())
  }

  private func loadRows() throws -> [BenchRow] {
    let arguments = ["stats", "--in", graph]
    let first = try subject.run(arguments)
    let again = try subject.times([subject.program] + arguments, 5)
    var beside = ""
    if let python = Program.find("python3") {
      let peer = try ChildRun(
        [python, "-c", Peers.parsing, graph], environment: subject.environment)
      beside = BenchRow.times(first.wall / peer.wall) + " of python3 only parsing it"
    }
    return [
      BenchRow(
        what: "load, first time", value: BenchRow.seconds(first.wall), aim: "5.00 s",
        beside: beside),
      BenchRow(
        what: "the same, second time", value: BenchRow.milliseconds(again.median),
        aim: "100.0 ms"),
    ]
  }

  private func keyRows() throws -> [BenchRow] {
    let keys = try KeyWalk(subject: subject, place: graph).run()
    return [
      keys.row,
      BenchRow(
        what: "first page of a search, from the key, median",
        value: BenchRow.milliseconds(keys.pages.median), aim: "16.0 ms",
        beside: "95th percentile " + BenchRow.milliseconds(keys.pages.quantile(0.95))),
      BenchRow(
        what: "peak memory of that session",
        value: String(format: "%.0f MiB", keys.memory ?? .nan), aim: "150 MiB"),
    ]
  }

  private func searchRows() throws -> [BenchRow] {
    let own = try subject.times(
      [
        subject.program, "search", "--in", graph, "--json", "--limit", "20", "ceasefire border ",
      ], 5)
    var beside = ""
    if let grep = Program.find("grep") {
      let shell = "\(grep) 'ceasefire.*border' '\(graph)' | cat"
      let peer = try subject.times(["/bin/sh", "-c", shell], 5)
      beside = BenchRow.times(own.median / peer.median) + " of grep on the same file"
    }
    return [
      BenchRow(
        what: "search command, whole process, 20 quotes as JSON",
        value: BenchRow.milliseconds(own.median), beside: beside)
    ]
  }
}
