import HearsaySQLite
import HearsayTesting
import Testing

@Suite struct StoreSuiteTests {
  @Test("The store keeps what every store promises:", arguments: StoreSuite.cases)
  func passes(_ expectation: StoreSuite.Case) async throws {
    try await expectation.run { try SQLiteStore.inMemory() }
  }
}
