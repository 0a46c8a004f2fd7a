import Foundation
import HearsayTesting
import Testing

/// Keys and what they lead to, each a folder of files: a further one needs no code.
@Suite struct ScenarioTests {
  @Test("There are the scenarios that the folders tell of")
  func areThere() {
    #expect(Scenario.all.count >= 20)
  }

  @Test("The keys of a scenario lead to its screen", arguments: Scenario.all)
  func play(scenario: Scenario) async throws {
    Golden.expect(
      try await scenario.screen(), named: "../Scenarios/\(scenario.name)/screen.txt")
  }
}
