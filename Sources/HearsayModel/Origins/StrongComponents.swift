/// The strongly connected components of a directed graph: the sets of vertices
/// from each of which all others of the set can be reached (Tarjan 1972).
///
/// `adjacency[v]` lists the vertices that `v` points to. The answer gives each
/// vertex the number of its component; components are numbered from 0 in such an
/// order that one never points to another with a greater number. Linear in
/// vertices and edges, and without recursion, so a long chain is no danger.
func strongComponents(of adjacency: [[Int]]) -> [Int] {
  var search = ComponentSearch(adjacency: adjacency)
  for vertex in adjacency.indices where search.order[vertex] == nil { search.visit(vertex) }
  return search.component
}

private struct ComponentSearch {
  let adjacency: [[Int]]
  /// When a vertex was met first; nil: not yet.
  var order: [Int?]
  var component: [Int]
  private var lowest: [Int]
  private var open: [Int] = []
  private var isOpen: [Bool]
  private var met = 0
  private var closed = 0

  init(adjacency: [[Int]]) {
    self.adjacency = adjacency
    order = Array(repeating: nil, count: adjacency.count)
    component = Array(repeating: 0, count: adjacency.count)
    lowest = component
    isOpen = Array(repeating: false, count: adjacency.count)
  }

  mutating func visit(_ start: Int) {
    var path = [(vertex: start, next: 0)]
    enter(start)
    while let (vertex, next) = path.last {
      guard next < adjacency[vertex].count else {
        path.removeLast()
        close(vertex)
        if let parent = path.last?.vertex { lowest[parent] = min(lowest[parent], lowest[vertex]) }
        continue
      }
      path[path.count - 1].next += 1
      let successor = adjacency[vertex][next]
      if let met = order[successor] {
        if isOpen[successor] { lowest[vertex] = min(lowest[vertex], met) }
      } else {
        enter(successor)
        path.append((successor, 0))
      }
    }
  }

  private mutating func enter(_ vertex: Int) {
    order[vertex] = met
    lowest[vertex] = met
    met += 1
    open.append(vertex)
    isOpen[vertex] = true
  }

  /// Takes a component off the open vertices, where `vertex` was its first.
  private mutating func close(_ vertex: Int) {
    guard lowest[vertex] == order[vertex] else { return }
    while let last = open.popLast() {
      isOpen[last] = false
      component[last] = closed
      if last == vertex { break }
    }
    closed += 1
  }
}
