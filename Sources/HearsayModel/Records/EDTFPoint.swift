/// One end of an EDTF date: what stands on one side of the slash, or the whole.
struct EDTFPoint: Hashable {
  /// A time of day.
  struct Time: Hashable {
    var hour: Int
    var minute: Int
    var second: Int?
    /// Seconds east of UTC; nil: no zone is given.
    var offset: Int?
  }

  /// The first year that it may mean.
  var year: Int
  /// How many years it may mean: 1, 10 (`201X`) or 100 (`20XX`).
  var yearSpan = 1
  /// 1...12, or 21...24 for spring, summer, autumn and winter.
  var month: Int?
  var day: Int?
  /// The month is spelled `XX`.
  var lacksMonth = false
  /// The day is spelled `XX`.
  var lacksDay = false
  var time: Time?
  var isUncertain = false
  var isApproximate = false

  /// How finely it is given.
  var precision: EDTFDate.Precision {
    if let time { return time.second == nil ? .minute : .second }
    if day != nil { return .day }
    if let month { return month > 12 ? .season : .month }
    return yearSpan == 100 ? .century : yearSpan == 10 ? .decade : .year
  }

  /// The first second that it may mean.
  ///
  /// A time without a zone orders nothing within its day: the day stands for it.
  var earliest: Int64 {
    if let second = zonedSecond { return second }
    let first = firstMonth
    return seconds(year: first.year, month: first.month, day: day ?? 1)
  }

  /// The last second that it may mean.
  var latest: Int64 {
    if let second = zonedSecond { return second + (time?.second == nil ? 59 : 0) }
    if day != nil { return earliest + 86_399 }
    let (year, month) = lastMonth
    let days = CivilDate.dayCount(ofMonth: month, year: year)
    return seconds(year: year, month: month, day: days) + 86_399
  }

  private var zonedSecond: Int64? {
    guard let time, let offset = time.offset, let month, let day else { return nil }
    let inDay = time.hour * 3600 + time.minute * 60 + (time.second ?? 0) - offset
    return seconds(year: year, month: month, day: day) + Int64(inDay)
  }

  /// Seasons are those of the north in whole months; winter begins in December.
  private var firstMonth: (year: Int, month: Int) {
    guard let month else { return (year, 1) }
    return (year, month > 12 ? (month - 20) * 3 : month)
  }

  private var lastMonth: (year: Int, month: Int) {
    guard let month else { return (year + yearSpan - 1, 12) }
    guard month > 12 else { return (year, month) }
    return month == 24 ? (year + 1, 2) : (year, (month - 20) * 3 + 2)
  }

  private func seconds(year: Int, month: Int, day: Int) -> Int64 {
    Int64(CivilDate.daysSinceEpoch(year: year, month: month, day: day)) * 86_400
  }
}
