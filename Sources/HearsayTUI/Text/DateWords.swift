import HearsayModel

/// Dates in the Quote pane.
enum DateWords {
  /// With the year and the time of day; bounds by their signs.
  static func long(_ date: EDTFDate) -> String {
    date.isInterval ? date.displayDay : date.displayText
  }

  /// Without the year where that is the one in the pane's header; of a mere bound it
  /// is said that it is no date.
  static func short(_ date: EDTFDate, besides spoken: EDTFDate?) -> String {
    let text = bare(date, besides: spoken)
    return date.isBound ? "undated, \(text)" : text
  }

  /// From when on there were reports: a day, or a bound by its sign.
  static func start(_ date: EDTFDate, besides spoken: EDTFDate?) -> String {
    date.isBound ? bare(date, besides: spoken) : "from \(shortDay(date, besides: spoken))"
  }

  private static func bare(_ date: EDTFDate, besides spoken: EDTFDate?) -> String {
    let isOfHeader = spoken.map { year(of: $0) == year(of: date) } ?? false
    return isOfHeader ? date.displayShort : long(date)
  }

  private static func shortDay(_ date: EDTFDate, besides spoken: EDTFDate?) -> String {
    let text = short(date, besides: spoken)
    guard let time = date.displayTime, text.hasSuffix(" \(time)") else { return text }
    return String(text.dropLast(time.count + 1))
  }

  private static func year(of date: EDTFDate) -> Int? {
    (date.earliest ?? date.latest).map { CivilDate(secondsSinceEpoch: $0).year }
  }
}
