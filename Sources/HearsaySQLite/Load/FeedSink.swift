internal import Dispatch
internal import HearsayModel

/// Takes what a reader hands over, makes it ready for its rows, and passes it on
/// in batches.
final class FeedSink: RecordSink {
  /// A batch is passed on with so many items, or so many bytes.
  private static let limits = (items: 256, bytes: 1 << 18)

  private let queue: FeedQueue
  private let prefix: String?
  private var batch: [FeedItem] = []
  private var bytes = 0

  init(_ queue: FeedQueue, prefix: String?) {
    self.queue = queue
    self.prefix = prefix
  }

  func begin(file: String, header: GraphHeader) throws {
    try pass(.begin(file: file, header: header))
  }

  func add(_ record: GraphRecord, line: Int) throws {
    let record = prefix.map { prefix in record.mappingIDs { prefix + $0 } } ?? record
    let body = RecordBody(record)
    bytes += body.json.count + (body.text?.utf8.count ?? 0)
    try pass(.record(record, body, line: line))
  }

  func report(_ problem: Problem) throws { try pass(.problem(problem)) }

  func advance(bytes: Int, of total: Int?) throws {
    try pass(.advance(bytes: bytes, total: total))
  }

  /// Passes on what is held.
  func flush() throws {
    guard !batch.isEmpty else { return }
    try queue.put(batch)
    batch.removeAll(keepingCapacity: true)
    bytes = 0
  }

  private func pass(_ item: FeedItem) throws {
    batch.append(item)
    if batch.count >= Self.limits.items || bytes >= Self.limits.bytes { try flush() }
  }
}

extension LoadSession {
  /// Has a feed read on a thread of its own, and writes on this one meanwhile.
  ///
  /// Returns, or throws, when both are done.
  func take(_ feed: @escaping @Sendable (any RecordSink) throws -> Void) throws {
    let queue = FeedQueue()
    let reading = DispatchGroup()
    let prefix = request.prefix
    DispatchQueue.global(qos: .userInitiated).async(group: reading) {
      do {
        let sink = FeedSink(queue, prefix: prefix)
        try feed(sink)
        try sink.flush()
        queue.close(nil)
      } catch {
        queue.close(error)
      }
    }
    defer {
      queue.stop()
      reading.wait()
    }
    while let batch = try queue.next() {
      for item in batch { try take(item) }
    }
    try entries.finish()
    try rows.flush()
  }

  private func take(_ item: FeedItem) throws {
    switch item {
    case .begin(let file, let header): try begin(file: file, header: header)
    case .record(let record, let body, let line): try add(record, body, line: line)
    case .problem(let problem): report(problem)
    case .advance(let bytes, let total): try advance(bytes: bytes, of: total)
    }
  }
}
