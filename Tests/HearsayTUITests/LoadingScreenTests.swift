import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct LoadingScreenTests {
  private static let notice = "nothing has come on standard input yet"

  @Test(
    "Standard input that has given nothing yet is said to have",
    arguments: [
      (true, nil, true), (false, nil, false),
      (true, LoadProgress(stage: .reading, done: 0, records: 0), true),
      (true, LoadProgress(stage: .reading, done: 4096, records: 0), false),
    ] as [(Bool, LoadProgress?, Bool)])
  func standardInput(isStandardInput: Bool, progress: LoadProgress?, isSaid: Bool) {
    let screen = LoadingScreen(
      title: "standard input", progress: progress, isStandardInput: isStandardInput)
    let lines = screen.canvas(Size(columns: 80, rows: 24)).lines
    #expect(lines.contains { $0.contains(Self.notice) } == isSaid)
  }
}
