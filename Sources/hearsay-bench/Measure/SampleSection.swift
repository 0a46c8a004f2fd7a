import Foundation

/// What is measured on the samples: start, keys, and every screen of a quote.
struct SampleSection {
  let subject: Subject
  let sample: String
  /// A graph with one quote that many sources report, and that quote's address.
  let manifold: (file: String, place: String)

  func section() throws -> BenchSection {
    subject.say("the samples")
    return BenchSection(
      title: "the samples",
      rows: try startRows() + [KeyWalk(subject: subject, place: sample).run().row] + screenRows())
  }

  private func startRows() throws -> [BenchRow] {
    let command = [subject.program, "open", sample]
    _ = try subject.start(command)
    let own = Figures(samples: try (0..<9).map { _ in try subject.start(command) })
    var beside = ""
    if let less = Program.find("less") {
      let peer = Figures(samples: try (0..<5).map { _ in try subject.start([less, sample]) })
      beside = BenchRow.times(own.median / peer.median) + " of less"
    }
    return [
      BenchRow(
        what: "start to first full screen", value: BenchRow.milliseconds(own.median),
        aim: "100.0 ms", beside: beside)
    ]
  }

  private func screenRows() throws -> [BenchRow] {
    let walk = ScreenWalk(subject: subject, file: manifold.file, place: manifold.place)
    guard let slowest = try walk.slowest(sessions: 7) else { return [] }
    return [
      BenchRow(
        what: "slowest screen of a quote with 30 reports, 200x60",
        value: BenchRow.milliseconds(slowest.figures.median), aim: "16.0 ms",
        beside: "\(slowest.screen); until all panes stand still")
    ]
  }
}
