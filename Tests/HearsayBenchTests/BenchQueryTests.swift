import HearsayModel
import Testing

@testable import hearsay_bench

@Suite struct BenchQueryTests {
  @Test func theListHasSixtySearchesThatMeanSomething() throws {
    #expect(BenchQuery.all.count == 60)
    #expect(Set(BenchQuery.all.map(\.text)).count == 60)
    #expect(Set(BenchQuery.all.map(\.kind)) == Set(BenchQuery.Kind.allCases))
    for query in BenchQuery.all {
      #expect(try SearchQuery.parse(query.text) != nil, "\(query.text)")
    }
  }

  @Test func fieldsAndDatesAreNotInTheFlatText() {
    for query in BenchQuery.all {
      let isOfText = query.kind != .field && query.kind != .date
      #expect((query.terms != nil) == isOfText, "\(query.text)")
    }
  }

  @Test(
    "A search is put together of rg",
    arguments: [
      ("talks", "'rg' -i -- '\\btalks' \"$1\" | cat"),
      ("talks ", "'rg' -i -- '\\btalks\\b' \"$1\" | cat"),
      (
        "war tal* -the ",
        "'rg' -i -- '\\bwar\\b' \"$1\" | 'rg' -i -- '\\btal' | 'rg' -iv -- '\\bthe\\b' | cat"
      ),
      ("\"of the\" tr", "'rg' -i -- '\\bof the\\b' \"$1\" | 'rg' -i -- '\\btr' | cat"),
      ("-\"of the\"", "'rg' -iv -- '\\bof the\\b' \"$1\" | cat"),
    ])
  func shell(query: String, command: String) throws {
    let terms = try #require(BenchQuery(kind: .and, text: query).terms)
    #expect(FlatSearch(terms: terms).shell(rg: "rg", limit: "") == command)
  }

  @Test func aLimitBelongsToTheLastOfThem() throws {
    let terms = try #require(BenchQuery(kind: .and, text: "war talks").terms)
    #expect(
      FlatSearch(terms: terms).shell(rg: "rg", limit: "-m 100 ")
        == "'rg' -i -- '\\bwar\\b' \"$1\" | 'rg' -m 100 -i -- '\\btalks' | cat")
  }
}
