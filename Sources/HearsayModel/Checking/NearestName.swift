/// The name that was most likely meant where an unknown one stands; nil where
/// none is near enough (a third of its letters at most may differ).
///
/// Nearness is the optimal string alignment distance (Damerau 1964, Levenshtein
/// 1966): insertions, deletions, replacements and swaps of neighbours. Of
/// several names equally near, the first wins. Costs a product of lengths for
/// each candidate, so it is for lists of some thousands.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, max(wanted.count, scalars.count) / 3)
    guard abs(wanted.count - scalars.count) <= limit else { continue }
    let distance = alignmentDistance(wanted, scalars)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let replacement = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      var least = min(last[column] + 1, current[column - 1] + 1, replacement)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        least = min(least, beforeLast[column - 2] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
