/// Where everything that happens waits for the loop, in the order in which it came.
@MainActor
final class Inbox<Item: Sendable> {
  private var items: [Item] = []
  private var waiter: CheckedContinuation<Void, Never>?

  /// Adds an item and wakes the loop.
  func put(_ item: Item) {
    items.append(item)
    waiter?.resume()
    waiter = nil
  }

  /// All that is there, at least one item: waits until there is one.
  func takeAll() async -> [Item] {
    if items.isEmpty {
      await withCheckedContinuation { waiter = $0 }
    }
    defer { items = [] }
    return items
  }
}
