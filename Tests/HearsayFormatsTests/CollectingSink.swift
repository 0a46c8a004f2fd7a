import HearsayFormats
import HearsayModel

/// A sink that keeps what it is given.
final class CollectingSink: RecordSink {
  var headers: [GraphHeader] = []
  var records: [GraphRecord] = []
  var lines: [Int] = []
  var problems: [Problem] = []
  var advances: [Int] = []

  func begin(file: String, header: GraphHeader) { headers.append(header) }

  func add(_ record: GraphRecord, line: Int) {
    records.append(record)
    lines.append(line)
  }

  func report(_ problem: Problem) { problems.append(problem) }

  func advance(bytes: Int, of total: Int?) { advances.append(bytes) }

  /// Each problem as it is printed.
  var messages: [String] { problems.map(\.description) }
}

/// The present of all tests: 2026-01-01.
let testNow: Int64 = 1_767_225_600

/// Reads bytes as a file of the native format.
func read(
  _ bytes: [UInt8], file: String = "f.jsonl", chunk: Int = 1 << 18,
  openText: NativeReader.TextOpener? = nil
) throws -> CollectingSink {
  let sink = CollectingSink()
  let reader = NativeReader(now: testNow, openText: openText)
  try reader.read(file, from: MemoryByteSource(bytes, chunk: chunk), into: sink)
  return sink
}

/// Reads lines as a file that has a header before them, on a line of its own.
func read(lines: String..., openText: NativeReader.TextOpener? = nil) throws -> CollectingSink {
  try read(Array((["{\"hearsay\":1}"] + lines).joined(separator: "\n").utf8), openText: openText)
}
