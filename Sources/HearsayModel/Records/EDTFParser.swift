/// Reads the text of an EDTF date (ISO 8601-2:2019, level 1), byte by byte.
struct EDTFParser {
  /// What stands at one end of an interval.
  enum End: Hashable {
    case point(EDTFPoint)
    /// `..`: the interval has no end there.
    case open
    /// Nothing: the end is not known.
    case unknown

    var point: EDTFPoint? {
      if case .point(let point) = self { point } else { nil }
    }
  }

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// A date without a slash as one end, an interval as two; nil: no date.
  static func parse(_ text: String) -> (start: End, end: End?)? {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let point = parsePoint(parts[0]) else { return nil }
      return (.point(point), nil)
    case 2:
      guard let start = parseEnd(parts[0]), let end = parseEnd(parts[1]),
        start.point != nil || end.point != nil
      else { return nil }
      return (start, end)
    default:
      return nil
    }
  }

  private static func parseEnd(_ bytes: some Collection<UInt8>) -> End? {
    if bytes.isEmpty { return .unknown }
    if bytes.elementsEqual("..".utf8) { return .open }
    return parsePoint(bytes).map(End.point)
  }

  private static func parsePoint(_ bytes: some Collection<UInt8>) -> EDTFPoint? {
    var parser = EDTFParser(bytes)
    guard var point = parser.year(), parser.monthAndDay(&point) else { return nil }
    if parser.skip("T") {
      guard point.day != nil, let time = parser.time() else { return nil }
      point.time = time
    } else {
      parser.qualifier(&point)
    }
    return parser.position == parser.bytes.count ? point : nil
  }

  // `2020`, `-0044`, `Y17000`, `201X`, `20XX`.
  private mutating func year() -> EDTFPoint? {
    if skip("Y") {
      let sign = skip("-") ? -1 : 1
      var digits = 0
      var value = 0
      while digits < 9, let digit = digit() {
        value = value * 10 + digit
        digits += 1
      }
      return digits > 4 ? EDTFPoint(year: sign * value) : nil
    }
    let sign = skip("-") ? -1 : 1
    if let value = number(digits: 4) {
      return sign < 0 && value == 0 ? nil : EDTFPoint(year: sign * value)
    }
    guard sign > 0, let century = number(digits: 2) else { return nil }
    if skip("X") { return skip("X") ? EDTFPoint(year: century * 100, yearSpan: 100) : nil }
    guard let decade = digit(), skip("X") else { return nil }
    return EDTFPoint(year: century * 100 + decade * 10, yearSpan: 10)
  }

  // Nothing, `-05`, `-XX`, `-21`, `-05-23`, `-05-XX`, `-XX-XX`.
  private mutating func monthAndDay(_ point: inout EDTFPoint) -> Bool {
    guard skip("-") else { return true }
    guard point.yearSpan == 1 else { return false }
    if skip("X") {
      point.lacksMonth = true
      guard skip("X") else { return false }
      guard skip("-") else { return true }
      point.lacksDay = true
      return skip("X") && skip("X")
    }
    guard let month = number(digits: 2) else { return false }
    guard (1...12).contains(month) || (21...24).contains(month) else { return false }
    point.month = month
    guard skip("-") else { return true }
    guard month <= 12 else { return false }
    if skip("X") {
      point.lacksDay = true
      return skip("X")
    }
    guard let day = number(digits: 2) else { return false }
    point.day = day
    return CivilDate(year: point.year, month: month, day: day) != nil
  }

  // `12:30`, `12:30:05`, with `Z`, `+02`, `-03:30` or nothing behind it.
  private mutating func time() -> EDTFPoint.Time? {
    guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2) else {
      return nil
    }
    var time = EDTFPoint.Time(hour: hour, minute: minute)
    if skip(":") {
      guard let second = number(digits: 2), second < 60 else { return nil }
      time.second = second
    }
    let isMidnight = hour == 24 && minute == 0 && (time.second ?? 0) == 0
    guard (hour < 24 && minute < 60) || isMidnight else { return nil }
    return zone(&time) ? time : nil
  }

  private mutating func zone(_ time: inout EDTFPoint.Time) -> Bool {
    if skip("Z") {
      time.offset = 0
      return true
    }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0 else { return true }
    guard let hours = number(digits: 2), hours <= 14 else { return false }
    var minutes = 0
    if skip(":") {
      guard let value = number(digits: 2), value < 60 else { return false }
      minutes = value
    }
    time.offset = sign * (hours * 3600 + minutes * 60)
    return true
  }

  private mutating func qualifier(_ point: inout EDTFPoint) {
    if skip("?") {
      point.isUncertain = true
    } else if skip("~") {
      point.isApproximate = true
    } else if skip("%") {
      point.isUncertain = true
      point.isApproximate = true
    }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func digit() -> Int? {
    guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
    position += 1
    return Int(bytes[position - 1] - 0x30)
  }

  // Leaves the position where it was when there are fewer digits.
  private mutating func number(digits count: Int) -> Int? {
    let start = position
    var value = 0
    for _ in 0..<count {
      guard let digit = digit() else {
        position = start
        return nil
      }
      value = value * 10 + digit
    }
    return value
  }
}
