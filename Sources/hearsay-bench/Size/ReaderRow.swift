import Foundation
import HearsayFormats
import HearsayModel

/// How fast the reader alone is: all records of a graph are made, and dropped.
struct ReaderRow {
  let graph: String
  let aims: SizeAims

  func row() throws -> BenchRow {
    let files = try GraphFiles(at: graph)
    let sink = DroppingSink()
    let began = ContinuousClock.now
    try files.read(into: sink, now: 0)
    let seconds = (ContinuousClock.now - began).seconds
    let megabytes = Double(files.byteCount ?? 0) / 1_000_000
    return BenchRow(
      what: "the reader alone, records made",
      value: String(format: "%.0f MB/s", megabytes / seconds),
      aim: aims.reader, beside: "\(BenchRow.grouped(sink.records)) records")
  }
}

/// Counts what it is handed.
private final class DroppingSink: RecordSink {
  private(set) var records = 0

  func begin(file: String, header: GraphHeader) throws {}
  func add(_ record: GraphRecord, line: Int) throws { records += 1 }
  func report(_ problem: Problem) throws {}
  func advance(bytes: Int, of total: Int?) throws {}
}
