import Testing

@testable import HearsayModel

struct PlainDateTests {
  @Test(
    "A date that is read at once is what it is when it is taken apart",
    arguments: [
      "2020-05-23", "2020-02-29", "2021-02-29", "0000-01-01", "1969-12-31", "2020-13-01",
      "2020-05-23T12:30Z", "2020-05-23T24:00Z", "2020-05-23T23:60Z", "2020-05-23T12:30:05Z",
      "2020-05-23T12:30:60Z", "2020-05-23T12:30X", "2020-05-23t12:30Z", "2020-05-23T12.30Z",
      "2020-05-XX", "-020-05-23", "2020-05-2a", "2020/05/23", "2020-05-2?", "２020-05-2",
    ])
  func same(text: String) {
    #expect(EDTFDate(text) == EDTFDate(parsing: text))
  }

  @Test("Only days, and minutes and seconds in UTC, are read at once")
  func forms() {
    #expect(PlainDate("2020-05-23")?.last == 1_590_278_399)
    #expect(PlainDate("2020-05-23T12:30Z")?.first == 1_590_237_000)
    #expect(PlainDate("2020-05-23T12:30:05Z")?.last == 1_590_237_005)
    #expect(
      ["2020-05", "2020-05-23T12:30+02:00", "2020-05-23?", ""].allSatisfy { PlainDate($0) == nil })
  }
}
