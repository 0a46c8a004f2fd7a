import Foundation

/// All that is measured on a library of a size, beside what else a user could take.
struct SizeSection {
  let subject: Subject
  /// This very program, for the floor.
  let bench: String
  let quotes: Int
  let hasHubs: Bool
  /// Where PyPI's packages for the peers lie.
  let packages: String

  private var folder: String { "\(subject.scratch)/size" }
  private var graph: String { "\(folder)/graph.hearsay.jsonl" }
  private var wordings: String { "\(folder)/wordings.txt" }
  private var library: String { "\(folder)/library/library.db" }
  private var title: String {
    "a library of \(BenchRow.grouped(quotes)) quotes" + (hasHubs ? " and hubs" : "")
  }

  func section() async throws -> BenchSection {
    subject.say(title)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/library", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try GenerateCommand.write(
      GraphShape(quotes: quotes, hasHubs: hasHubs), seed: 1, toFile: graph, wordings: wordings)
    let aims = SizeAims(quotes: quotes)
    var rows: [BenchRow] = []
    // It takes long: what is known already is said at once.
    func add(_ new: [BenchRow]) {
      for row in new { subject.say("    \(row.what): \(row.value) \(row.beside)") }
      rows += new
    }
    add(
      try LoadRows(
        subject: subject, bench: bench, graph: graph, wordings: wordings, library: library,
        aims: aims
      ).rows())
    try FileManager.default.removeItem(atPath: graph)
    let explorer = ExplorerRows(subject: subject, library: library, aims: aims)
    add(try explorer.rows())
    if hasHubs { add(try explorer.hubRows()) }
    let searches = SearchRows(
      subject: subject, library: library, wordings: wordings, aims: aims)
    let (searchRows, page) = try await searches.rows()
    add(searchRows)
    let peers = Peers(
      subject: subject, wordings: wordings, packages: packages, scratch: folder)
    add(try peers.rows(beside: page))
    add(try GrowthRows(subject: subject, library: library, scratch: folder).rows())
    return BenchSection(title: title, rows: rows)
  }
}
