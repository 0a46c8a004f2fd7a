/// Times taken of one thing, in seconds.
struct Figures {
  var samples: [Double]

  var median: Double { quantile(0.5) }
  var most: Double { samples.max() ?? .nan }

  /// The value below which the given part of the samples lies.
  func quantile(_ part: Double) -> Double {
    let sorted = samples.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}
