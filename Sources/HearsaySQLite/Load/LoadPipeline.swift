internal import Dispatch
internal import HearsayModel

/// The threads of a load before the one that writes: one reads records, another makes their
/// rows.
final class LoadPipeline: Sendable {
  /// What the thread that writes is to take.
  let rows = FeedQueue<RecordBatch>()
  private let records = FeedQueue<[ReadRecord]>()
  private let threads = DispatchGroup()

  /// Has a feed read.
  ///
  /// - Parameters:
  ///   - prefix: What comes before all ids; nil: nothing.
  ///   - seed: That of the table in which ids are looked up.
  func start(
    _ feed: @escaping @Sendable (any RecordSink) throws -> Void, prefix: String?, seed: UInt64
  ) {
    // Queues of their own: where others are busy, neither has to wait for a thread.
    let reading = DispatchQueue(label: "hearsay reading", qos: .userInitiated)
    reading.async(group: threads) { [self] in
      do {
        let sink = FeedSink(records)
        try feed(sink)
        try sink.flush()
        records.close(nil)
      } catch {
        records.close(error)
      }
    }
    let making = DispatchQueue(label: "hearsay rows", qos: .userInitiated)
    making.async(group: threads) { [self] in
      do {
        try makeRows(prefix: prefix, seed: seed)
        rows.close(nil)
      } catch {
        rows.close(error)
      }
      records.stop()
    }
  }

  /// Ends all threads, whatever they are at, and waits for them.
  func stop() {
    rows.stop()
    records.stop()
    threads.wait()
  }

  private func makeRows(prefix: String?, seed: UInt64) throws {
    let made = RecordRows(seed: seed)
    func flush() throws {
      if made.count > 0 { try rows.put(.records(made.take())) }
    }
    while let item = try records.next() {
      switch item {
      case .records(let records):
        for item in records {
          let record = prefix.map { prefix in item.record.mappingIDs { prefix + $0 } }
          made.add(record ?? item.record, line: item.line)
          if made.isFull { try flush() }
        }
      case .begin(let file, let header):
        try flush()
        try rows.put(.begin(file: file, header: header))
      case .problem(let problem):
        try flush()
        try rows.put(.problem(problem))
      case .advance(let bytes, let total):
        try flush()
        try rows.put(.advance(bytes: bytes, total: total))
      }
    }
    try flush()
  }
}

extension LoadSession {
  /// Has a feed read on threads of their own, and writes on this one meanwhile.
  ///
  /// Returns, or throws, when all are done.
  func take(_ feed: @escaping @Sendable (any RecordSink) throws -> Void) throws {
    let pipeline = LoadPipeline()
    pipeline.start(feed, prefix: request.prefix, seed: entries.seed)
    defer { pipeline.stop() }
    while let item = try pipeline.rows.next() { try take(item) }
    try entries.finish()
  }

  private func take(_ item: FeedItem<RecordBatch>) throws {
    switch item {
    case .begin(let file, let header): try begin(file: file, header: header)
    case .records(let batch): try add(batch)
    case .problem(let problem): report(problem)
    case .advance(let bytes, let total): try advance(bytes: bytes, of: total)
    }
  }
}
