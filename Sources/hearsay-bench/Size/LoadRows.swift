import Foundation

/// From native JSON Lines to a library that can be searched, beside bare SQLite and a
/// script that only parses.
struct LoadRows {
  let subject: Subject
  /// This very program.
  let bench: String
  let graph: String
  let wordings: String
  /// Where the library is put, in a folder of its own.
  let library: String
  let aims: SizeAims

  func rows() throws -> [BenchRow] {
    subject.say("  load")
    let load = try subject.run(
      ["import", "--into", library, graph],
      watching: URL(fileURLWithPath: library).deletingLastPathComponent().path)
    let size = Double(Self.size(of: library))
    let flat = Double(Self.size(of: wordings))
    var beside = "processor \(BenchRow.seconds(load.cpu))"
    if let parsing = try parsing() {
      beside += "; \(BenchRow.times(load.wall / parsing)) of python3 only parsing it"
    }
    return [
      BenchRow(
        what: "native JSON Lines to searchable library", value: BenchRow.seconds(load.wall),
        aim: aims.load, beside: beside),
      try floorRow(load),
      try ReaderRow(graph: graph, aims: aims).row(),
      BenchRow(
        what: "peak memory of the load",
        value: String(format: "%.0f MiB", load.peakMemory ?? .nan), aim: aims.loadMemory),
      BenchRow(
        what: "disk needed during the load",
        value: BenchRow.mebibytes(Double(load.peakDisk ?? 0)),
        beside: BenchRow.times(Double(load.peakDisk ?? 0) / size) + " of the library"),
      BenchRow(
        what: "library over the size of its wordings", value: BenchRow.times(size / flat),
        aim: aims.size,
        beside: "\(BenchRow.mebibytes(size)) over \(BenchRow.mebibytes(flat)); the file has "
          + BenchRow.mebibytes(Double(Self.size(of: graph)))),
    ]
  }

  private func floorRow(_ load: ChildRun) throws -> BenchRow {
    subject.say("  bare SQLite")
    let target = "\(library).floor"
    defer { try? FileManager.default.removeItem(atPath: target) }
    let command = [bench, "floor", library, target]
    let run = try ChildRun(
      command, environment: subject.environment, output: "\(library).floor.txt")
    guard run.status == 0 else { throw ChildRun.Failure.failed(command, status: run.status) }
    let floor = FloorTimes(run.output)
    return BenchRow(
      what: "the same over bare SQLite", value: BenchRow.times(load.wall / floor.wall),
      aim: aims.overFloor,
      beside: "\(BenchRow.seconds(floor.wall)): \(floor.words); by the processor "
        + BenchRow.times(load.cpu / floor.cpu))
  }

  /// Seconds that python3 takes to parse the graph; nil where it is not installed.
  private func parsing() throws -> Double? {
    guard let python = Program.find("python3") else { return nil }
    return try ChildRun([python, "-c", Peers.parsing, graph], environment: subject.environment)
      .wall
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }
}
