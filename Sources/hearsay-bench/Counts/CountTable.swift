import Foundation

/// Counts of instructions as they are kept in the repository.
struct CountTable: Equatable {
  struct Row: Equatable {
    var job: String
    var count: Int
  }

  /// With which compiler and libraries they were counted.
  var machine: String
  var rows: [Row]

  init(machine: String, rows: [Row]) {
    self.machine = machine
    self.rows = rows
  }

  /// Reads what `text` gives; lines that say nothing are passed over.
  init(_ text: String) {
    machine = ""
    rows = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        machine = String(line.dropFirst(2))
        continue
      }
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let count = Int(fields[1]) else { continue }
      rows.append(Row(job: String(fields[0]), count: count))
    }
  }

  var text: String {
    (["# \(machine)"] + rows.map { "\($0.job)\t\($0.count)" }).joined(separator: "\n") + "\n"
  }

  static let start = "start on the sample"
  static let redraw = "one redraw of the explorer"
  static let load = "load of 10,000 quotes"
  static let search = "search in 10,000 quotes"

  /// Runs of the same program differ by less, in parts of one: the explorer's by some
  /// frames, all of them by what threads wait for.
  static func tolerance(of job: String) -> Double {
    switch job {
    case start: 0.05
    case redraw: 0.03
    default: 0.01
    }
  }

  /// What these counts are beside kept ones, a line for each job.
  func changes(since kept: CountTable) -> [String] {
    let width = rows.map(\.job.count).max() ?? 0
    return rows.map { row in
      let name = row.job.padding(toLength: width, withPad: " ", startingAt: 0)
      let count = BenchRow.grouped(row.count)
      guard let old = kept.rows.first(where: { $0.job == row.job })?.count, old > 0 else {
        return "  \(name)  not kept yet, \(count)"
      }
      let change = Double(row.count - old) / Double(old)
      let words =
        abs(change) < Self.tolerance(of: row.job)
        ? "as before" : String(format: "%+.1f per cent", change * 100)
      return "  \(name)  \(words), \(count)"
    }
  }
}
