/// What differs between two texts, line by line, for the message of a test.
struct LineDifferences: CustomStringConvertible {
  /// The lines, those left out marked with `-`, those added with `+`, with two
  /// lines around each.
  let description: String

  private static let context = 2

  init(from old: String, to new: String) {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = newLines.difference(from: oldLines)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    description = LineDifferences.near(
      LineDifferences.merged(oldLines, removed, newLines, added))
  }

  private static func merged(
    _ old: [Substring], _ removed: Set<Int>, _ new: [Substring], _ added: Set<Int>
  ) -> [(mark: Character, line: Substring)] {
    var lines: [(mark: Character, line: Substring)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(("-", old[left]))
        left += 1
      } else if right < new.count {
        lines.append((added.contains(right) ? "+" : " ", new[right]))
        left += added.contains(right) ? 0 : 1
        right += 1
      } else {
        left += 1
      }
    }
    return lines
  }

  private static func near(_ lines: [(mark: Character, line: Substring)]) -> String {
    let changed = lines.indices.filter { lines[$0].mark != " " }
    let shown = Set(changed.flatMap { $0 - context...$0 + context }).filter(lines.indices.contains)
    var last = -1
    var text = ""
    for index in shown.sorted() {
      if index > last + 1 { text += "  ⋮\n" }
      text += "\(lines[index].mark) \(lines[index].line)⏎\n"
      last = index
    }
    return text
  }
}
