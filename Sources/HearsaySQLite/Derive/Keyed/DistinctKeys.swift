extension Sequence<Int64> {
  /// Each key once, in ascending order.
  func distinct() -> [Int64] {
    var keys = Array(self)
    guard keys.count > 1 else { return keys }
    keys.sort()
    var count = 1
    for key in keys.dropFirst() where key != keys[count - 1] {
      keys[count] = key
      count += 1
    }
    keys.removeSubrange(count...)
    return keys
  }
}
