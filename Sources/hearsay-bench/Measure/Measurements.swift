import Foundation

/// The measurements of one run, each beside what a user would otherwise use.
struct Measurements {
  let program: String
  let sample: String
  /// A graph with one quote that many sources report, and that quote's address.
  let manifold: (file: String, place: String)
  let quotes: Int
  let scratch: String

  private var environment: [String: String] {
    [
      "HOME": scratch, "XDG_CACHE_HOME": "\(scratch)/cache", "XDG_DATA_HOME": "\(scratch)/data",
      "TERM": "tmux-256color", "LANG": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  private var graph: String { "\(scratch)/generated.hearsay.jsonl" }

  func run() throws -> [BenchRow] {
    try? FileManager.default.removeItem(atPath: scratch)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    try makeGraph()
    return try startRows() + keyRows() + screenRows() + loadRows() + searchRows()
  }

  private func makeGraph() throws {
    try Data().write(to: URL(fileURLWithPath: graph))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: graph))
    try GenerateCommand.write(
      GraphShape(quotes: quotes, hasHubs: false), seed: 1, to: file)
    try file.close()
  }

  // MARK: Start

  private func startRows() throws -> [BenchRow] {
    _ = try start([program, "open", sample])
    let own = Figures(samples: try (0..<9).map { _ in try start([program, "open", sample]) })
    var ratio = ""
    if let peer = try peerStart() {
      ratio = String(format: "%.2f of %@", own.median / peer.seconds, peer.name)
    }
    return [
      BenchRow(
        what: "start to first full screen, sample",
        value: BenchRow.milliseconds(own.median), aim: "100.0 ms", ratio: ratio)
    ]
  }

  private func start(_ command: [String]) throws -> Double {
    let run = try TerminalRun(command, columns: 120, rows: 36, environment: environment)
    defer { run.end() }
    return try run.type("")?.last ?? .nan
  }

  /// The same file in a pager or viewer that is installed.
  private func peerStart() throws -> (name: String, seconds: Double)? {
    for name in ["lnav", "vd", "less"] {
      guard let path = CommandTiming.find(name) else { continue }
      let samples = try (0..<5).map { _ in try start([path, sample]) }
      return (name, Figures(samples: samples).median)
    }
    return nil
  }

  // MARK: Keys

  private func keyRows() throws -> [BenchRow] {
    let small = try keys(on: sample)
    // The cache is filled first: keys pressed while it loads are for the loading screen.
    _ = try CommandTiming.run([program, "stats", "--in", graph], environment: environment)
    let large = try keys(on: graph)
    return [
      row("key to paint, sample, 95th percentile", small),
      row("key to paint, \(quotes) quotes, 95th percentile", large),
      BenchRow(
        what: "first page of a search, from the key, median",
        value: BenchRow.milliseconds(Figures(samples: large.pages).median), aim: "16.0 ms",
        ratio: "95th percentile "
          + BenchRow.milliseconds(Figures(samples: large.pages).quantile(0.95))),
      BenchRow(
        what: "peak memory of that session",
        value: String(format: "%.0f MiB", large.memory ?? .nan), aim: "150 MiB"),
    ]
  }

  private func row(_ what: String, _ keys: Keys) -> BenchRow {
    let settled = Figures(samples: keys.moves.map(\.last))
    return BenchRow(
      what: what,
      value: BenchRow.milliseconds(Figures(samples: keys.moves.map(\.first)).quantile(0.95)),
      aim: "8.0 ms",
      ratio: "all panes: median " + BenchRow.milliseconds(settled.median) + ", 95th percentile "
        + BenchRow.milliseconds(settled.quantile(0.95)))
  }

  /// What keys in one session painted.
  private struct Keys {
    var moves: [TerminalRun.Paints]
    /// From a letter typed into a search to its first page.
    var pages: [Double]
    /// MiB.
    var memory: Double?
  }

  private func keys(on file: String) throws -> Keys {
    let run = try TerminalRun(
      [program, "open", file], columns: 120, rows: 36, environment: environment)
    defer { run.end() }
    _ = try run.type("")
    let down = "\u{1B}OB"
    let walk =
      Array(repeating: down, count: 20) + [
        "\u{1B}[6~", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}OF", "\u{1B}OH",
      ]
      + ["\u{1B}OC"] + Array(repeating: down, count: 10) + ["\u{1B}OC"]
      + Array(repeating: down, count: 5) + ["\u{1B}OD", "\u{1B}OD"]
      + Array(repeating: ["\t", down, down], count: 3).joined()
    let samples = try walk.compactMap { try run.type($0) }
    var searches: [Double] = []
    for word in ["the", "ceasefire", "war troops", "bra"] {
      _ = try run.type("/")
      searches += try word.compactMap { try run.type(String($0))?.second }
      _ = try run.type("\u{1B}")
    }
    return Keys(moves: samples, pages: searches, memory: run.peakMemory)
  }

  // MARK: Screens

  private func screenRows() throws -> [BenchRow] {
    let walk = ScreenWalk(
      program: program, file: manifold.file, place: manifold.place, environment: environment)
    guard let slowest = try walk.slowest(sessions: 7) else { return [] }
    return [
      BenchRow(
        what: "slowest screen of a quote with 30 reports, 200x60",
        value: BenchRow.milliseconds(slowest.figures.median), aim: "16.0 ms",
        ratio: "\(slowest.screen); until all panes stand still")
    ]
  }

  // MARK: Load

  private func loadRows() throws -> [BenchRow] {
    let reports = quotes * 2
    let command = [program, "stats", "--in", graph]
    try? FileManager.default.removeItem(atPath: "\(scratch)/cache")
    let first = try CommandTiming.run(command, environment: environment)
    let again = Figures(
      samples: try (0..<5).map { _ in try CommandTiming.run(command, environment: environment) })
    var ratio = ""
    if let python = CommandTiming.find("python3") {
      let script = "import json,sys\nfor l in open(sys.argv[1]): json.loads(l)"
      let peer = try CommandTiming.run([python, "-c", script, graph], environment: environment)
      ratio = String(format: "%.2f of python3 only parsing it", first / peer)
    }
    return [
      BenchRow(
        what: "load of about \(reports) reports, first time",
        value: String(format: "%.2f s", first), aim: "5.00 s", ratio: ratio),
      BenchRow(
        what: "the same, second time", value: BenchRow.milliseconds(again.median),
        aim: "100.0 ms"),
    ]
  }

  // MARK: Search

  private func searchRows() throws -> [BenchRow] {
    func time(_ command: [String]) throws -> Double {
      Figures(
        samples: try (0..<5).map { _ in try CommandTiming.run(command, environment: environment) }
      )
      .median
    }
    let own = try time([
      program, "search", "--in", graph, "--json", "--limit", "20", "ceasefire border ",
    ])
    var ratio = ""
    for name in ["rg", "grep"] {
      guard let path = CommandTiming.find(name) else { continue }
      ratio = String(
        format: "%.2f of %@ on the same file",
        own / (try time([path, "ceasefire.*border", graph])), name)
      break
    }
    return [
      BenchRow(
        what: "search command, whole process, 20 quotes as JSON",
        value: BenchRow.milliseconds(own), ratio: ratio)
    ]
  }
}
