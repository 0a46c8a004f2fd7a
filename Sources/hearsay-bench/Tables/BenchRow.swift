import Foundation

/// One row of the bench's table.
struct BenchRow {
  var what: String
  var value: String
  /// What the project aims at; empty where nothing is aimed at.
  var aim = ""
  /// Against a peer in the same run, or what else is to be known.
  var beside = ""

  static func milliseconds(_ seconds: Double) -> String {
    String(format: "%.1f ms", seconds * 1_000)
  }

  static func seconds(_ seconds: Double) -> String { String(format: "%.2f s", seconds) }

  static func mebibytes(_ bytes: Double) -> String {
    String(format: "%.0f MiB", bytes / 1_048_576)
  }

  static func times(_ ratio: Double) -> String { String(format: "%.2f", ratio) }

  /// A number with marks between its thousands.
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }
}

/// Rows of the bench's table that are taken on the same data.
struct BenchSection {
  var title: String
  var rows: [BenchRow]

  /// The sections as one aligned table.
  static func table(_ sections: [BenchSection]) -> String {
    let head = BenchRow(what: "what", value: "measured", aim: "aim", beside: "beside")
    let all = [head] + sections.flatMap(\.rows)
    func width(_ path: KeyPath<BenchRow, String>) -> Int {
      all.map { $0[keyPath: path].count }.max() ?? 0
    }
    let (what, value, aim) = (width(\.what) + 2, width(\.value), width(\.aim))
    func line(_ row: BenchRow, indent: String) -> String {
      let name = (indent + row.what).padding(toLength: what, withPad: " ", startingAt: 0)
      let line = [name, right(row.value, value), right(row.aim, aim), row.beside]
        .joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return
      ([line(head, indent: "")]
      + sections.flatMap { section in
        [section.title] + section.rows.map { line($0, indent: "  ") }
      }).joined(separator: "\n")
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
