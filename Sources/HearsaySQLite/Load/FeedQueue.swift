internal import Dispatch
internal import HearsayModel
internal import Synchronization

/// Something that a reader hands over.
enum FeedItem: Sendable {
  case begin(file: String, header: GraphHeader)
  case record(GraphRecord, RecordBody, line: Int)
  case problem(Problem)
  case advance(bytes: Int, total: Int?)
}

/// Batches on their way from the thread that reads to the one that writes.
///
/// A few wait at most: where writing is slower the reader is held up, so that
/// memory does not grow with the graph.
final class FeedQueue: Sendable {
  private struct State {
    var batches: [[FeedItem]] = []
    var isClosed = false
    var failure: (any Error)?
    var isStopped = false
  }

  private static let capacity = 8

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  /// Made empty: one that ends with less than it began with is a fault.
  private let free = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<Self.capacity { free.signal() }
  }

  /// Adds a batch, when there is room; throws `CancellationError` when nobody
  /// takes any more.
  func put(_ batch: [FeedItem]) throws {
    free.wait()
    let isStopped = state.withLock { state in
      if !state.isStopped { state.batches.append(batch) }
      return state.isStopped
    }
    if isStopped {
      free.signal()
      throw CancellationError()
    }
    filled.signal()
  }

  /// Says that no further batch comes, and why if reading failed.
  func close(_ failure: (any Error)?) {
    state.withLock { state in
      state.isClosed = true
      state.failure = failure
    }
    filled.signal()
  }

  /// The next batch, when there is one; nil at the end.
  ///
  /// Throws what reading threw.
  func next() throws -> [FeedItem]? {
    filled.wait()
    let batch: [FeedItem]? = try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.batches.isEmpty ? nil : state.batches.removeFirst()
    }
    if batch != nil { free.signal() }
    return batch
  }

  /// Takes no more: a reader that waits, or comes again, is told.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.batches = []
    }
    free.signal()
  }
}
