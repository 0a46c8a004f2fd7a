import Foundation

/// Other programs on the same text, each as a user would take it.
struct Peers {
  /// What python3 is given to only parse JSON Lines.
  static let parsing = "import json,sys\nfor l in open(sys.argv[1]): json.loads(l)"

  let subject: Subject
  /// The flat text: a wording on each line.
  let wordings: String
  /// Where PyPI's packages lie.
  let packages: String
  let scratch: String

  /// The names of those that are not installed.
  static func absent(packages: String) -> [String] {
    let programs = [("rg", "rg"), ("fzf", "fzf"), ("lnav", "lnav"), ("VisiData", "vd")]
    return programs.filter { Program.find($0.1) == nil }.map(\.0)
      + (Tantivy.isThere(packages: packages) ? [] : ["tantivy"])
  }

  /// A row for each that is installed; `page`: seconds to a first page in the explorer.
  func rows(beside page: Double) throws -> [BenchRow] {
    subject.say("  peers")
    return try [
      fzfRow(page), tantivyRow(), startRow("lnav", ["lnav"]),
      startRow("VisiData", ["vd", "-f", "txt"]),
    ].compactMap { $0 }
  }

  /// Words that fzf can filter by: each must be in the line.
  private func fzfRow(_ page: Double) throws -> BenchRow? {
    guard let fzf = Program.find("fzf") else { return nil }
    let samples = try ["nufeator", "ceasefire", "talks border", "the nufeator"].map { words in
      let shell = "'\(fzf)' --exact --filter '\(words)' <\"$1\" | cat"
      return try subject.times(["/bin/sh", "-c", shell, "sh", wordings], 1).median
    }
    let time = Figures(samples: samples).median
    return BenchRow(
      what: "fzf --exact --filter on the flat text, median",
      value: BenchRow.milliseconds(time),
      beside: "\(BenchRow.times(time / page)) of a first page in the explorer")
  }

  private func tantivyRow() throws -> BenchRow? {
    let tantivy = Tantivy(
      subject: subject, wordings: wordings, packages: packages, scratch: scratch)
    guard let figures = try tantivy.run() else { return nil }
    return BenchRow(
      what: "tantivy, the best 100 out of an open index, median of \(figures.pages.samples.count)",
      value: BenchRow.milliseconds(figures.pages.median),
      beside: "95th percentile \(BenchRow.milliseconds(figures.pages.quantile(0.95))); the index "
        + "of the flat text takes \(BenchRow.seconds(figures.index))")
  }

  /// Until the first screen of the flat text stands still.
  private func startRow(_ name: String, _ command: [String]) throws -> BenchRow? {
    guard let path = Program.find(command[0]) else { return nil }
    let run = try subject.terminal([path] + command.dropFirst() + [wordings])
    defer { run.end() }
    let paints = try run.type("", quiet: .milliseconds(500))
    return BenchRow(
      what: "\(name), start on the flat text until it stands still",
      value: BenchRow.seconds(paints?.last ?? .nan),
      beside: String(format: "peak memory %.0f MiB", run.peakMemory ?? .nan))
  }
}
