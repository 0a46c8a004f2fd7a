internal import HearsayModel

/// A record on its way from the thread that reads to the one that makes rows.
struct ReadRecord: Sendable {
  var record: GraphRecord
  var line: Int
}

/// Takes what a reader hands over, and passes it on in batches.
final class FeedSink: RecordSink {
  /// So many records are passed on at once, or what is read between two tellings of progress.
  private static let limit = 256

  private let queue: FeedQueue<[ReadRecord]>
  private var records: [ReadRecord] = []

  init(_ queue: FeedQueue<[ReadRecord]>) {
    self.queue = queue
  }

  func begin(file: String, header: GraphHeader) throws {
    try pass(.begin(file: file, header: header))
  }

  func add(_ record: GraphRecord, line: Int) throws {
    records.append(ReadRecord(record: record, line: line))
    if records.count >= Self.limit { try flush() }
  }

  func report(_ problem: Problem) throws { try pass(.problem(problem)) }

  func advance(bytes: Int, of total: Int?) throws {
    try pass(.advance(bytes: bytes, total: total))
  }

  /// Passes on the records that are held.
  func flush() throws {
    guard !records.isEmpty else { return }
    try queue.put(.records(records))
    records = []
    records.reserveCapacity(Self.limit)
  }

  private func pass(_ item: FeedItem<[ReadRecord]>) throws {
    try flush()
    try queue.put(item)
  }
}
