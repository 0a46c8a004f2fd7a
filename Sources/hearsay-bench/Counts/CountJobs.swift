import Foundation

/// The four fixed jobs whose instructions are counted.
struct CountJobs {
  let subject: Subject
  let callgrind: Callgrind
  let sample: String

  private var graph: String { "\(subject.scratch)/counted.hearsay.jsonl" }
  private var library: String { "\(subject.scratch)/counted.db" }
  /// How many redraws are counted together: what a start varies by is divided by them.
  private static let redraws = 80

  /// The instructions of each job.
  func run() throws -> [CountTable.Row] {
    let explorer = ["open", sample, "--clean"]
    // The sample is in the cache from then on.
    try subject.run(["stats", "--in", sample])
    subject.say("instructions of a start")
    // How many frames it paints while pages come in differs a little.
    let starts = try (0..<3).map { _ in try callgrind.count(explorer: explorer, redraws: 0) }
    let start = starts.sorted()[1]
    subject.say("instructions of a redraw")
    let redraws = try callgrind.count(explorer: explorer, redraws: Self.redraws)
    subject.say("instructions of a load")
    try GenerateCommand.write(
      GraphShape(quotes: 10_000, hasHubs: false), seed: 1, toFile: graph)
    let load = try callgrind.count(["import", "--into", library, graph])
    subject.say("instructions of a search")
    let search = try callgrind.count([
      "search", "--in", library, "--json", "--limit", "100", "talks border",
    ])
    return [
      CountTable.Row(job: CountTable.start, count: start),
      CountTable.Row(job: CountTable.redraw, count: (redraws - start) / Self.redraws),
      CountTable.Row(job: CountTable.load, count: load),
      CountTable.Row(job: CountTable.search, count: search),
    ]
  }
}
