import Foundation
import HearsaySQLite
import HearsayTerminal
import Testing

@testable import HearsayTUI

/// A folder with a graph, the size of a terminal, keys, and the screen that they
/// lead to.
///
/// `graph` names a sample of `data`, with `own` behind it where the keys edit it, or graphs
/// of `Tests/Graphs`, or after `of` another scenario with a graph; else
/// `graph.hearsay.jsonl` is one; `size` is
/// columns x rows; `keys` has a line a key or text to be typed, lines that begin with
/// `#` say what is done; `screen.txt` is the text of the last screen, and below it
/// where the cursor is.
struct Scenario: Sendable, CustomTestStringConvertible {
  var name: String
  var folder: URL
  var testDescription: String { name }

  /// All scenarios, in the order of their names.
  static let all: [Scenario] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().map { Scenario(name: $0, folder: root.appending(path: $0)) }
  }()

  /// The last screen as text.
  func screen() async throws -> String {
    let size = try #require(Walk.size(try line(of: "size")))
    var walk = try await Walk(try await store(), size: size)
    try await walk.press(try keys())
    return Self.text(of: walk.screen)
  }

  /// The store of its graph.
  func store() async throws -> SQLiteStore {
    let graph = folder.appending(path: "graph.hearsay.jsonl")
    if let data = try? Data(contentsOf: graph) { return try await Samples.store(of: Array(data)) }
    let name = try line(of: "graph")
    guard name.hasPrefix("of ") else { return try await Samples.store(named: name) }
    return try await Self.store(ofScenario: String(name.dropFirst(3)))
  }

  /// A store of its own with the graph of a scenario.
  static func store(ofScenario name: String) async throws -> SQLiteStore {
    let scenario = try #require(all.first { $0.name == name })
    return try await scenario.store()
  }

  private func keys() throws -> [String] {
    try String(contentsOf: folder.appending(path: "keys"), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  private func line(of file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func text(of screen: Screen) -> String {
    let lines = screen.canvas.lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    let cursor = screen.cursor.map { "cursor: row \($0.row), column \($0.column)" }
    return (lines + ["-- \(cursor ?? "no cursor")"]).joined(separator: "\n") + "\n"
  }
}
