/// A date in the Extended Date/Time Format, level 1, with intervals
/// (ISO 8601-2:2019): `2020-05`, `2020-05-23T12:30Z`, `2020-01-14?`,
/// `2020-01-02/..`.
///
/// The text is kept as it was read. A time without a zone is kept as such and
/// orders nothing within its day.
public struct EDTFDate: Sendable, Hashable {
  /// The date as it was read.
  public let text: String
  /// The first second that it may mean, in seconds since 1970-01-01T00:00:00Z;
  /// nil where the start is open or unknown.
  public let earliest: Int64?
  /// The last second that it may mean; nil where the end is open or unknown.
  public let latest: Int64?
  /// How finely it is given; of an interval, that of its coarser end.
  public let precision: Precision
  /// Whether it is marked `?` or `%`.
  public let isUncertain: Bool
  /// Whether it is marked `~` or `%`.
  public let isApproximate: Bool
  /// Whether it is an interval (has a slash).
  public let isInterval: Bool
  /// Whether a time of day bears a zone; false where there is no time.
  public let hasZone: Bool

  /// How finely a date is given.
  public enum Precision: Int, Sendable, Hashable, Comparable {
    case century, decade, year, season, month, day, minute, second

    /// Coarser before finer.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Reads a date; nil where the text is no EDTF date of level 1, names a day
  /// that does not exist, or an interval that ends before it starts (E12).
  ///
  /// Beyond EDTF, a time may lack its seconds or its zone.
  public init?(_ text: String) {
    if let plain = PlainDate(text) {
      self.init(text, plain)
    } else {
      self.init(parsing: text)
    }
  }

  private init(_ text: String, _ plain: PlainDate) {
    self.text = text
    earliest = plain.first
    latest = plain.last
    precision = plain.precision
    isUncertain = false
    isApproximate = false
    isInterval = false
    hasZone = plain.precision > .day
  }

  /// Reads a date of any form.
  init?(parsing text: String) {
    guard let (start, end) = EDTFParser.parse(text) else { return nil }
    let points = [start.point, end?.point].compactMap { $0 }
    guard let precision = points.map(\.precision).min() else { return nil }
    let last = end ?? start
    if let first = start.point, let last = last.point, last.latest < first.earliest { return nil }
    self.text = text
    self.precision = precision
    earliest = start.point?.earliest
    latest = last.point?.latest
    isUncertain = points.contains(where: \.isUncertain)
    isApproximate = points.contains(where: \.isApproximate)
    isInterval = end != nil
    let times = points.compactMap(\.time)
    hasZone = !times.isEmpty && times.allSatisfy { $0.offset != nil }
  }

  /// A day.
  public init(_ day: CivilDate) {
    let month = EDTFDate.twoDigits(day.month)
    text = "\(EDTFDate.yearText(day.year))-\(month)-\(EDTFDate.twoDigits(day.day))"
    let start = Int64(day.daysSinceEpoch) * 86_400
    earliest = start
    latest = start + 86_399
    precision = .day
    isUncertain = false
    isApproximate = false
    isInterval = false
    hasZone = false
  }

  /// A second since 1970-01-01T00:00:00Z, spelled in UTC.
  public init(secondsSinceEpoch second: Int64) {
    let day = CivilDate(secondsSinceEpoch: second)
    let inDay = Int(second - Int64(day.daysSinceEpoch) * 86_400)
    let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map(EDTFDate.twoDigits)
    text = EDTFDate(day).text + "T" + time.joined(separator: ":") + "Z"
    earliest = second
    latest = second
    precision = .second
    isUncertain = false
    isApproximate = false
    isInterval = false
    hasZone = true
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  // Four digits at least, `Y` before five and more.
  private static func yearText(_ year: Int) -> String {
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (digits.count > 4 ? "Y" : "") + (year < 0 ? "-" : "") + padded
  }
}
