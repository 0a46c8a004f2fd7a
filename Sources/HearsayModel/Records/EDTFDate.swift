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

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}
