import HearsayModel
import Testing

@Suite("EDTF dates")
struct EDTFDateTests {
  @Test(
    "bounds are the first and last second that a date may mean",
    arguments: [
      ("1970-01-01", 0, 86_399),
      ("1970-01-01T00:01Z", 60, 119),
      ("1970-01-01T00:01:05Z", 65, 65),
      ("1970-01-01T02:00+02:00", 0, 59),
      ("1970-01-01T02:00:00+02", 0, 0),
      ("1969-12-31T20:30:00-03:30", 0, 0),
      ("1970-01-01T24:00:00Z", 86_400, 86_400),
      ("1970-01-01T22:10", 0, 86_399),
      ("1970-01", 0, 2_678_399),
      ("1970", 0, 31_535_999),
      ("1970-XX", 0, 31_535_999),
      ("1970-XX-XX", 0, 31_535_999),
      ("1970-01-XX", 0, 2_678_399),
      ("197X", 0, 315_532_799),
      ("1970-21", 5_097_600, 13_046_399),
      ("1970-24", 28_857_600, 36_633_599),
      ("2020-02-29", 1_582_934_400, 1_583_020_799),
      ("1970-01-01/1970-01-03", 0, 259_199),
      ("1970-01/1970-01-03", 0, 259_199),
      ("-0001-12-31", -62_167_305_600, -62_167_219_201),
    ] as [(String, Int64, Int64)])
  func bounds(text: String, earliest: Int64, latest: Int64) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.text == text)
    #expect(date.earliest == earliest)
    #expect(date.latest == latest)
    #expect(date.sortKey == earliest)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "20", "202", "20200", "2020-", "2020-5", "2020-13", "2020-00", "2020-02-30",
      "2019-02-29", "1900-02-29", "2020-04-31", "2020-05-00", "2020-25", "2020-20", "2020-21-01",
      "201X-05", "2X20", "XXXX", "201x", "2020-X1", "2020-05-1X", "2020-XX-12", "-0000", "Y2020",
      "2020-05-23T", "2020-05-23T12", "2020-05-23T25:00", "2020-05-23T12:60", "2020-05T12:30",
      "2020-05-23T24:01Z", "2020-05-23T12:30:60Z", "2020-05-23T12:30+15:00", "2020-05-23T12:30z",
      "2020-05-23 12:30", "2020-05-23T12:30:00.5Z", "2020-05-23T12:30Z?", "2020??", "?2020",
      " 2020", "2020 ", "2020/", "/2020", "../2020", "2020/..", "..", "/", "../..", "/..", "a/b",
      "2020/2021/2022", "2020-05/2020-04", "2020-05-23/2020-05-22", "yesterday", "２０２０",
    ])
  func refused(text: String) {
    let isHalfOpen = ["2020/", "/2020", "../2020", "2020/.."].contains(text)
    #expect((EDTFDate(text) != nil) == isHalfOpen)
  }

  @Test("an open or unknown end has no bound, and an open start sorts by its end")
  func openEnds() throws {
    let after = try #require(EDTFDate("1970-01-02/.."))
    #expect(after.earliest == 86_400)
    #expect(after.latest == nil)
    #expect(after.isInterval)
    #expect(after.sortKey == 86_400)
    let until = try #require(EDTFDate("../1970-01-02"))
    #expect(until.earliest == nil)
    #expect(until.sortKey == 2 * 86_400 - 1)
    #expect(try #require(EDTFDate("1970/")).latest == nil)
  }

  @Test(
    "precision, qualifiers and zone are read",
    arguments: [
      ("20XX", .century, false, false, false), ("201X", .decade, false, false, false),
      ("2020", .year, false, false, false), ("2020-XX", .year, false, false, false),
      ("2020-22", .season, false, false, false), ("2020-05?", .month, true, false, false),
      ("2020-05-XX", .month, false, false, false), ("2020-05-23~", .day, false, true, false),
      ("2020-05-23%", .day, true, true, false), ("2020-05-23T12:30", .minute, false, false, false),
      ("2020-05-23T12:30Z", .minute, false, false, true),
      ("2020-05-23T12:30:01+02:00", .second, false, false, true),
      ("2020-05/2020-06-03?", .month, true, false, false), ("Y17000", .year, false, false, false),
    ] as [(String, EDTFDate.Precision, Bool, Bool, Bool)])
  func parts(
    text: String, precision: EDTFDate.Precision, isUncertain: Bool, isApproximate: Bool,
    hasZone: Bool
  ) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.precision == precision)
    #expect(date.isUncertain == isUncertain)
    #expect(date.isApproximate == isApproximate)
    #expect(date.hasZone == hasZone)
  }

  @Test(
    "certainly before",
    arguments: [
      ("2020-01-02", "2020-01-03", true), ("2020-01-02", "2020-01-02", false),
      ("2020-01", "2020-01-15", false), ("2019", "2020-01", true),
      ("2020-01-02T10:00", "2020-01-02T12:00", false),
      ("2020-01-02T10:00Z", "2020-01-02T12:00Z", true),
      ("2020-01-02T12:00+02:00", "2020-01-02T11:00Z", true),
      ("2020-01-02T23:00Z", "2020-01-03", false), ("2020-01-02T08:00Z", "2020-01-03", true),
      ("2020-01-02?", "2020-01-05", false), ("2020-01-02", "2020-01-05~", false),
      ("2020-01-02/..", "2020-01-05", false), ("../2020-01-02", "2020-01-05", true),
      ("2020-01-05", "2020-01-02", false), ("2020-01-01", "../2020-01-05", false),
    ] as [(String, String, Bool)])
  func isBefore(left: String, right: String, expected: Bool) throws {
    let left = try #require(EDTFDate(left))
    let right = try #require(EDTFDate(right))
    #expect(left.isBefore(right) == expected)
  }

  @Test(
    "dates overlap where they may mean one moment",
    arguments: [
      ("2020-01", "2020-01-31", true), ("2020-01", "2020-02", false),
      ("2020-01-02/..", "2024", true), ("2020-01-02/..", "2020-01-01", false),
      ("../2020-01-02", "1999", true), ("2020-01-02/2020-01-05", "2020-01-05T23:00Z", true),
    ] as [(String, String, Bool)])
  func overlaps(left: String, right: String, expected: Bool) throws {
    let left = try #require(EDTFDate(left))
    let right = try #require(EDTFDate(right))
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
  }

  @Test(
    "screens show dates in short English forms",
    arguments: [
      ("2020-01-03", "3 Jan 2020", "3 Jan 2020", "3 Jan"),
      ("2020-01-03T22:10", "3 Jan 2020", "3 Jan 2020 22:10", "3 Jan 22:10"),
      ("2020-01-03T22:10Z", "3 Jan 2020", "3 Jan 2020 22:10Z", "3 Jan 22:10Z"),
      (
        "2020-01-03T22:10:07+02:00", "3 Jan 2020", "3 Jan 2020 22:10:07+02:00",
        "3 Jan 22:10:07+02:00"
      ),
      ("2020-01", "Jan 2020", "Jan 2020", "Jan 2020"),
      ("2020-01?", "Jan 2020?", "Jan 2020?", "Jan 2020?"),
      ("2020-01-14?", "14 Jan 2020?", "14 Jan 2020?", "14 Jan?"),
      ("2020~", "about 2020", "about 2020", "about 2020"),
      ("2020-01-XX", "Jan 2020, day?", "Jan 2020, day?", "Jan 2020, day?"),
      ("2020-XX", "2020, month?", "2020, month?", "2020, month?"),
      ("201X", "2010s", "2010s", "2010s"), ("20XX", "2000–2099", "2000–2099", "2000–2099"),
      ("2020-22", "summer 2020", "summer 2020", "summer 2020"),
      ("2020-01-02/..", "≥ 2 Jan 2020", "not before 2 Jan 2020", "≥ 2 Jan"),
      ("../2020-01-02", "≤ 2 Jan 2020", "not after 2 Jan 2020", "≤ 2 Jan"),
      ("2020-01-02/", "2 Jan 2020 – ?", "2 Jan 2020 – ?", "2 Jan – ?"),
      ("2020-01-02/2020-01-05", "2 – 5 Jan 2020", "2 – 5 Jan 2020", "2 – 5 Jan"),
      ("2020-01-30/2020-02-02", "30 Jan – 2 Feb 2020", "30 Jan – 2 Feb 2020", "30 Jan – 2 Feb"),
      (
        "2019-12-30/2020-01-02", "30 Dec 2019 – 2 Jan 2020", "30 Dec 2019 – 2 Jan 2020",
        "30 Dec – 2 Jan"
      ),
      ("2020-01/2020-03", "Jan – Mar 2020", "Jan – Mar 2020", "Jan – Mar 2020"),
      ("2019/2020", "2019 – 2020", "2019 – 2020", "2019 – 2020"),
      ("2020-01/2020-01-05", "Jan 2020 – 5 Jan 2020", "Jan 2020 – 5 Jan 2020", "Jan 2020 – 5 Jan"),
      (
        "2020-01-03T10:00Z/2020-01-03T12:00Z", "3 Jan 2020", "3 Jan 2020 10:00Z – 12:00Z",
        "3 Jan 10:00Z – 12:00Z"
      ),
    ] as [(String, String, String, String)])
  func display(text: String, day: String, full: String, short: String) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.displayDay == day)
    #expect(date.displayText == full)
    #expect(date.displayShort == short)
  }

  @Test("the time of day stands alone where there is one")
  func time() throws {
    #expect(try #require(EDTFDate("2020-01-03T22:10")).displayTime == "22:10")
    #expect(try #require(EDTFDate("2020-01-03T10:02:00Z")).displayTime == "10:02Z")
    #expect(try #require(EDTFDate("2020-01-03")).displayTime == nil)
  }

  @Test(
    "a date made of seconds or of a day reads back as itself",
    arguments: [
      0, 951_782_400, 1_583_020_799, -1, -62_198_841_600, 253_402_300_799,
    ] as [Int64])
  func made(second: Int64) throws {
    let made = EDTFDate(secondsSinceEpoch: second)
    #expect(EDTFDate(made.text) == made)
    let day = EDTFDate(CivilDate(secondsSinceEpoch: second))
    #expect(EDTFDate(day.text) == day)
  }

  @Test("each day of four centuries comes back from its number")
  func civilDays() {
    for days in stride(from: -73_000, through: 73_000, by: 17) {
      let date = CivilDate(daysSinceEpoch: days)
      #expect(date.daysSinceEpoch == days)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test(
    "Two dates make one span where they can",
    arguments: [
      ("2025-04-01", "2025-04-02", "1 – 2 Apr 2025"), ("2025-04-01", "2025-04-01", "1 Apr 2025"),
      ("2025-04-01", nil, "1 Apr 2025"), (nil, "2025-04-02", "? – 2 Apr 2025"),
      ("2025-04-01/..", "2025-04-02", "not before 1 Apr 2025"),
      ("2025-04-01", "../2025-04-02", "1 Apr 2025"), ("2025-04-02", "2025-04-01", "2 Apr 2025"),
      ("2019", "2025-06", "2019 – Jun 2025"), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func spans(_ start: String?, _ end: String?, _ shown: String?) {
    let span = EDTFDate.span(start.flatMap { EDTFDate($0) }, end.flatMap { EDTFDate($0) })
    #expect(span?.displayText == shown)
  }
}
