/// How many cells a scalar takes by itself, from Unicode's data and never from
/// the locale, so that pictures are the same on every machine.
enum ScalarWidth {
  /// 0, 1 or 2.
  ///
  /// Ambiguous width counts as one cell.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if contains(GeneratedWidths.none, value) { return 0 }
    return contains(GeneratedWidths.two, value) ? 2 : 1
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
