extension EDTFDate {
  /// Where lists put the date, in seconds since 1970-01-01T00:00:00Z.
  ///
  /// Its start; "not before" by its bound; an interval with an open or unknown
  /// start by its end. A time without a zone counts as the start of its day.
  public var sortKey: Int64 { earliest ?? latest ?? .max }

  /// Whether it is a mere bound: not before a day, or not after one.
  ///
  /// What bears only a bound is undated: when it was is not known.
  public var isBound: Bool { earliest == nil || latest == nil }

  /// Whether the two may mean the same moment; open and unknown ends reach for
  /// ever.
  public func overlaps(_ other: EDTFDate) -> Bool {
    (earliest ?? .min) <= (other.latest ?? .max) && (other.earliest ?? .min) <= (latest ?? .max)
  }

  /// Whether this is before the other beyond doubt.
  ///
  /// False where either is marked uncertain or approximate, where they may
  /// overlap, and where only one of them knows its zone and they are less than
  /// fourteen hours apart, for a printed day begins at other hours elsewhere.
  public func isBefore(_ other: EDTFDate) -> Bool {
    guard !isUncertain, !isApproximate, !other.isUncertain, !other.isApproximate else {
      return false
    }
    guard let latest, let start = other.earliest else { return false }
    let slack: Int64 = hasZone == other.hasZone ? 0 : 14 * 3600
    return latest + slack < start
  }
}
