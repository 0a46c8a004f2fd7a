internal import Dispatch
internal import HearsayModel
internal import Synchronization

/// Something that a reader hands over, its records in the form in which they have come so far.
enum FeedItem<Records: Sendable>: Sendable {
  case begin(file: String, header: GraphHeader)
  case records(Records)
  case problem(Problem)
  case advance(bytes: Int, total: Int?)
}

/// What is on its way from one thread of a load to the next.
///
/// A few wait at most: where the next is slower the one before is held up, so that
/// memory does not grow with the graph.
final class FeedQueue<Records: Sendable>: Sendable {
  typealias Item = FeedItem<Records>

  private struct State {
    var items: [Item] = []
    var isClosed = false
    var failure: (any Error)?
    var isStopped = false
  }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  /// Made empty: one that ends with less than it began with is a fault.
  private let free = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<8 { free.signal() }
  }

  /// Adds an item, when there is room; throws `CancellationError` when nobody
  /// takes any more.
  func put(_ item: Item) throws {
    free.wait()
    let isStopped = state.withLock { state in
      if !state.isStopped { state.items.append(item) }
      return state.isStopped
    }
    if isStopped {
      free.signal()
      throw CancellationError()
    }
    filled.signal()
  }

  /// Says that no further item comes, and why if reading failed.
  func close(_ failure: (any Error)?) {
    state.withLock { state in
      state.isClosed = true
      state.failure = failure
    }
    filled.signal()
  }

  /// The next item, when there is one; nil at the end.
  ///
  /// Throws what reading threw.
  func next() throws -> Item? {
    filled.wait()
    let item: Item? = try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.items.isEmpty ? nil : state.items.removeFirst()
    }
    if item != nil { free.signal() }
    return item
  }

  /// Takes no more: a reader that waits, or comes again, is told.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.items = []
    }
    free.signal()
  }
}
