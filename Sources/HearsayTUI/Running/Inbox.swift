import Synchronization

/// Where everything that happens waits for the loop, in the order in which it came.
///
/// Anybody may put something in, from any thread; one loop takes it out.
final class Inbox<Item: Sendable>: Sendable {
  private struct Content {
    var items: [Item] = []
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let content = Mutex(Content())

  /// Adds an item and wakes the loop.
  func put(_ item: Item) {
    let waiter = content.withLock { content in
      content.items.append(item)
      defer { content.waiter = nil }
      return content.waiter
    }
    waiter?.resume()
  }

  /// All that is there, at least one item: waits until there is one.
  func takeAll() async -> [Item] {
    await withCheckedContinuation { continuation in
      let isThere = content.withLock { content in
        if content.items.isEmpty { content.waiter = continuation }
        return !content.items.isEmpty
      }
      if isThere { continuation.resume() }
    }
    return drain()
  }

  /// All that is there, perhaps nothing.
  func drain() -> [Item] {
    content.withLock { content in
      defer { content.items = [] }
      return content.items
    }
  }
}
