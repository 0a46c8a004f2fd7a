extension LoadProgress {
  /// Records read a second; nil outside of reading, and while it is too early to tell.
  public var recordsPerSecond: Int? {
    guard stage == .reading, isMeasured else { return nil }
    return Int(Double(records) / seconds)
  }

  /// What the stage still takes at the pace that it had so far, in seconds; nil where its
  /// size is not known, and while it is too early to tell.
  public var secondsLeft: Int? {
    guard isMeasured, let total, done > 0, done < total else { return nil }
    return Int((seconds * Double(total - done) / Double(done)).rounded(.up))
  }

  /// `1,204,000 records, 61,000 a second, about 40 s left of this step`, as far as it is
  /// known; empty where none was read and nothing else is known.
  public var pace: String {
    var parts = records == 0 && stage != .reading ? [] : [Figures.count(records, "record")]
    if let rate = recordsPerSecond { parts.append("\(Figures.number(rate)) a second") }
    if let left = secondsLeft { parts.append("about \(Self.span(left)) left of this step") }
    return parts.joined(separator: ", ")
  }

  private var isMeasured: Bool { elapsed >= .seconds(1) }

  private var seconds: Double {
    Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  }

  /// `40 s`, `3 min`: what changes with every drawing cannot be read.
  private static func span(_ seconds: Int) -> String {
    switch seconds {
    case ..<10: "\(seconds) s"
    case ..<100: "\((seconds + 4) / 5 * 5) s"
    default: "\((seconds + 59) / 60) min"
    }
  }
}
