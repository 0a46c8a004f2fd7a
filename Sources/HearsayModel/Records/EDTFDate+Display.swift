extension EDTFDate {
  /// The date for a screen, without its time of day.
  ///
  /// `3 Jan 2020`, `Jan 2020`,
  /// `Jan 2020?`, `Jan 2020, day?`, `about 2020`, `2 – 5 Jan 2020`,
  /// `≥ 2 Jan 2020` (`2020-01-02/..`: not before), `≤ …` (not after).
  public var displayDay: String { display(.signs) { Part($0, showsYear: true, showsTime: false) } }

  /// The date for a screen with its time of day, where it has one.
  ///
  /// `3 Jan 2020 22:10`. A zone stands behind its time (`12:30Z`,
  /// `12:30+02:00`); a time without one bears none. Bounds are in words:
  /// `not before 2 Jan 2020`, `not after …`.
  public var displayText: String { display(.words) { Part($0, showsYear: true, showsTime: true) } }

  /// As `displayText`, but days lack their year, which the list shows elsewhere.
  ///
  /// `3 Jan 22:10`, `≥ 2 Jan`. Months keep theirs.
  public var displayShort: String {
    display(.signs) { Part($0, showsYear: false, showsTime: true) }
  }

  /// The time of day alone, with its zone where it has one; nil for intervals
  /// and for dates without a time.
  public var displayTime: String? {
    guard !isInterval, let time = EDTFParser.parse(text)?.start.point?.time else { return nil }
    return Part.timeText(time)
  }

  /// From one date to another as one date; nil where both are nil.
  ///
  /// Where they are the same, or make no interval (one of them is an interval
  /// itself, or the end lies before the start), the start alone.
  public static func span(_ start: EDTFDate?, _ end: EDTFDate?) -> EDTFDate? {
    guard let end, start != end, start?.isInterval != true, !end.isInterval else {
      return start ?? end
    }
    return EDTFDate("\(start?.text ?? "")/\(end.text)") ?? start
  }

  /// How long something lasts as words: `2019 – 2021`, `from Jun 2022` where no end is
  /// known, `until 2021` where no start is; nil: neither is known.
  ///
  /// - Parameter shown: A date as text.
  public static func period(
    _ start: EDTFDate?, _ end: EDTFDate?, shown: (EDTFDate) -> String
  ) -> String? {
    switch (start, end) {
    case (let start?, nil): start.isInterval ? shown(start) : "from \(shown(start))"
    case (nil, let end?): end.isInterval ? shown(end) : "until \(shown(end))"
    default: span(start, end).map(shown)
    }
  }

  /// How bounds are shown.
  private struct Bounds {
    var notBefore: String
    var notAfter: String

    static let signs = Bounds(notBefore: "≥", notAfter: "≤")
    static let words = Bounds(notBefore: "not before", notAfter: "not after")
  }

  private func display(_ bounds: Bounds, _ part: (EDTFPoint) -> Part) -> String {
    guard let (start, end) = EDTFParser.parse(text) else { return text }
    guard let end else { return start.point.map { part($0).text } ?? text }
    switch (start, end) {
    case (.point(let start), .point(let end)): return Part.join(part(start), part(end))
    case (.point(let start), .open): return "\(bounds.notBefore) \(part(start).text)"
    case (.point(let start), .unknown): return "\(part(start).text) – ?"
    case (.open, .point(let end)): return "\(bounds.notAfter) \(part(end).text)"
    case (.unknown, .point(let end)): return "? – \(part(end).text)"
    default: return text
    }
  }

  /// One end of a date, laid out from fine to coarse.
  private struct Part {
    let point: EDTFPoint
    let showsYear: Bool
    let showsTime: Bool

    init(_ point: EDTFPoint, showsYear: Bool, showsTime: Bool) {
      self.point = point
      self.showsYear = showsYear
      self.showsTime = showsTime
    }

    var text: String {
      var text = [dayText, monthText, yearText, timeText].compactMap { $0 }.joined(separator: " ")
      if point.lacksDay {
        text += ", day?"
      } else if point.lacksMonth {
        text += ", month?"
      }
      return (point.isApproximate ? "about " : "") + text + (point.isUncertain ? "?" : "")
    }

    private var dayText: String? { point.day.map { String($0) } }

    private var monthText: String? {
      point.month.map { $0 > 12 ? Part.seasons[$0 - 21] : Part.months[$0 - 1] }
    }

    private var yearText: String? {
      if point.day != nil && !showsYear { return nil }
      switch point.yearSpan {
      case 10: return "\(point.year)s"
      case 100: return "\(point.year)–\(point.year + 99)"
      default: return String(point.year)
      }
    }

    private var timeText: String? { showsTime ? point.time.map(Part.timeText) : nil }

    static func timeText(_ time: EDTFPoint.Time) -> String {
      var text = "\(EDTFDate.twoDigits(time.hour)):\(EDTFDate.twoDigits(time.minute))"
      if let second = time.second, second != 0 { text += ":\(EDTFDate.twoDigits(second))" }
      guard let offset = time.offset else { return text }
      guard offset != 0 else { return text + "Z" }
      let minutes = abs(offset) / 60
      return text + (offset < 0 ? "-" : "+") + EDTFDate.twoDigits(minutes / 60) + ":"
        + EDTFDate.twoDigits(minutes % 60)
    }

    /// What both ends share is said once: `2 – 5 Jan 2020`.
    static func join(_ start: Part, _ end: Part) -> String {
      let isPlain = [start.point, end.point].allSatisfy {
        !$0.isUncertain && !$0.isApproximate && !$0.lacksDay && !$0.lacksMonth
      }
      guard isPlain, start.point.year == end.point.year, start.point.yearSpan == end.point.yearSpan
      else { return "\(start.text) – \(end.text)" }
      let sharesMonth = start.point.month == end.point.month
      let sharesDay = sharesMonth && start.point.day == end.point.day
      if sharesDay {
        guard start.timeText != end.timeText, let time = end.timeText else { return start.text }
        return "\(start.text) – \(time)"
      }
      guard start.timeText == nil, end.timeText == nil, let month = start.monthText else {
        return "\(start.text) – \(end.text)"
      }
      if sharesMonth, let day = start.dayText { return "\(day) – \(end.text)" }
      let first = [start.dayText, month].compactMap { $0 }.joined(separator: " ")
      return sharesMonth ? "\(start.text) – \(end.text)" : "\(first) – \(end.text)"
    }

    private static let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let seasons = ["spring", "summer", "autumn", "winter"]
  }
}
