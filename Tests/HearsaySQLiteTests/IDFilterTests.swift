import Testing

@testable import HearsaySQLite

struct IDFilterTests {
  @Test("What was inserted may always be there, and what was not seldom seems to")
  func remembers() {
    var filter = IDFilter()
    for number in 0..<50_000 { filter.insert("r:\(number)") }
    #expect((0..<50_000).allSatisfy { filter.mayContain("r:\($0)") })
    let mistaken = (50_000..<100_000).count { filter.mayContain("r:\($0)") }
    #expect(mistaken < 50)
  }

  @Test("An empty filter holds nothing")
  func isEmpty() {
    #expect(!IDFilter().mayContain("q:1"))
    #expect(!IDFilter().mayContain(""))
  }
}
