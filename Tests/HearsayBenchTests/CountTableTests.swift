import Testing

@testable import hearsay_bench

@Suite struct CountTableTests {
  private let kept = CountTable(
    machine: "Swift version 6.3.1, SQLite 3.40.1, x86_64",
    rows: [.init(job: "a start", count: 1_000_000), .init(job: "a load", count: 50_000_000)])

  @Test func whatIsKeptIsReadAgain() {
    #expect(CountTable(kept.text) == kept)
    #expect(CountTable("") == CountTable(machine: "", rows: []))
  }

  @Test func onlyWhatIsAboveTheToleranceIsAChange() {
    let now = CountTable(
      machine: kept.machine,
      rows: [
        .init(job: "a start", count: 1_004_000), .init(job: "a load", count: 40_000_000),
        .init(job: "a redraw", count: 7),
      ])
    #expect(
      now.changes(since: kept) == [
        "  a start   as before, 1,004,000",
        "  a load    -20.0 per cent, 40,000,000",
        "  a redraw  not kept yet, 7",
      ])
  }
}
