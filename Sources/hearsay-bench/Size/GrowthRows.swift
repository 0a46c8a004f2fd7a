/// What is added to a library that is there.
struct GrowthRows {
  let subject: Subject
  let library: String
  let scratch: String

  func rows() throws -> [BenchRow] {
    subject.say("  more of it")
    let mark = try self.mark()
    let graph = "\(scratch)/more.hearsay.jsonl"
    try GenerateCommand.write(GraphShape(quotes: 1_000, hasHubs: false), seed: 2, toFile: graph)
    let more = try subject.run(["import", "--into", library, "--as", "more.", graph])
    return [
      BenchRow(
        what: "mark on a quote, until it stands", value: BenchRow.milliseconds(mark.median)),
      BenchRow(
        what: "import of 1,000 quotes more", value: BenchRow.seconds(more.wall),
        beside: "processor \(BenchRow.seconds(more.cpu))"),
    ]
  }

  /// A mark is put on a quote and taken off again.
  private func mark() throws -> Figures {
    let run = try subject.terminal([subject.program, "open", library, "--clean"])
    defer { run.end() }
    try run.type("")
    try run.type("4")
    return Figures(
      samples: try (0..<6).compactMap { _ in
        try run.type("m", quiet: .milliseconds(500))?.last
      })
  }
}
