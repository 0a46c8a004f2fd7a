/// Who has a quote from whom.
///
/// A chain ends in its last hop that is a source. Where articles of that source
/// report the quote here and credit on, it is followed into them, for a report
/// that is handed round must not count as several origins. What is left in the
/// end is an origin; where nothing is left, the credits form a loop.
struct CreditGraph {
  typealias Target = CreditVoucher.Target

  let articles: ReportingArticles
  private(set) var vouchers: [Article.ID: CreditVoucher] = [:]
  /// Articles first, then what their chains end in.
  private var adjacency: [[Int]] = []
  /// The sources in which the trace ends at a vertex.
  private var localEnds: [[Source.ID]] = []
  private var vertices: [Article.ID: Int] = [:]
  private var nodes: [Article.ID] = []
  private var targetVertices: [Target: Int] = [:]
  private var component: [Int] = []
  private var componentEnds: [[Source.ID]] = []

  init(_ articles: ReportingArticles) {
    self.articles = articles
    for article in articles.all where articles.original(of: article) == article {
      vertices[article] = nodes.count
      nodes.append(article)
      vouchers[article] = CreditVoucher(of: article, articles)
    }
    adjacency = Array(repeating: [], count: nodes.count)
    localEnds = adjacency.map { _ in [] }
    connect()
    component = strongComponents(of: adjacency)
    gatherEnds()
  }

  /// The origins that an article's credits lead to, in their order; of a copy,
  /// those of the text that it prints.
  ///
  /// Empty: it names none, or goes round.
  func origins(of article: Article.ID) -> [Source.ID] {
    guard let vertex = vertices[articles.original(of: article)] else { return [] }
    return distinct(adjacency[vertex].flatMap { componentEnds[component[$0]] })
  }

  /// The origins that some of an article's credits lead to, in their order.
  ///
  /// A target that no report which counts has is the end itself.
  func origins(of voucher: CreditVoucher) -> [Source.ID] {
    distinct(
      voucher.targets.flatMap { target, _ in
        targetVertices[target].map { componentEnds[component[$0]] } ?? [target.source]
      })
  }

  /// One loop a set of articles that have it from one another.
  var loops: [(articles: [Article.ID], reports: [Report.ID])] {
    var members: [Int: [Int]] = [:]
    for vertex in adjacency.indices { members[component[vertex], default: []].append(vertex) }
    return
      members.values.filter { $0.count > 1 }
      .compactMap { loop(through: $0) }
      .sorted { $0.articles[0] < $1.articles[0] }
  }

  private mutating func connect() {
    let counted = articles.counted.filter { articles.item($0).source != nil }
    let bySource = Dictionary(grouping: counted) { articles.item($0).source }
    for vertex in nodes.indices {
      for (target, _) in vouchers[nodes[vertex]]?.targets ?? [] {
        let next: Int
        if let known = targetVertices[target] {
          next = known
        } else {
          next = adjacency.count
          targetVertices[target] = next
          let found = ends(of: target, bySource)
          adjacency.append(found.next)
          localEnds.append(found.sources)
        }
        adjacency[vertex].append(next)
      }
    }
  }

  /// Where the trace ends or goes on at a target.
  ///
  /// Where one article of a source
  /// credits on and another does not, the source is the end: it has words of its
  /// own.
  private func ends(
    of target: Target, _ bySource: [Source.ID?: [Article.ID]]
  ) -> (sources: [Source.ID], next: [Int]) {
    let source: Source.ID
    let candidates: [Article.ID]
    switch target {
    case .source(let id):
      source = id
      candidates = bySource[id] ?? []
    case .article(let article, let id):
      source = id
      candidates = [articles.counting(for: article)]
    }
    var sources: [Source.ID] = []
    var next: [Int] = []
    for original in distinct(candidates.map(articles.original)) {
      if articles.isCounted(original), let vertex = vertices[original],
        vouchers[original]?.isEnd == false
      {
        next.append(vertex)
      } else {
        sources.append(articles.item(original).source ?? source)
      }
    }
    if candidates.isEmpty { sources = [source] }
    return (distinct(sources), sources.isEmpty ? next : [])
  }

  /// Components are numbered so that each points only to lesser ones.
  private mutating func gatherEnds() {
    componentEnds = Array(repeating: [], count: (component.max() ?? -1) + 1)
    let order = adjacency.indices.sorted { component[$0] < component[$1] }
    var start = order.startIndex
    while start < order.endIndex {
      let number = component[order[start]]
      let end = order[start...].firstIndex { component[$0] != number } ?? order.endIndex
      componentEnds[number] = distinct(
        order[start..<end].flatMap { vertex in
          localEnds[vertex] + adjacency[vertex].flatMap { componentEnds[component[$0]] }
        })
      start = end
    }
  }

  /// The shortest way from the least article of a component back to itself.
  private func loop(
    through members: [Int]
  ) -> (articles: [Article.ID], reports: [Report.ID])? {
    let inside = Set(members)
    let start = members.filter { $0 < nodes.count }.min { nodes[$0] < nodes[$1] }
    guard let start else { return nil }
    var parents: [Int: Int] = [:]
    var queue = [start]
    var head = 0
    search: while head < queue.count {
      let vertex = queue[head]
      head += 1
      for next in adjacency[vertex] where inside.contains(next) && parents[next] == nil {
        parents[next] = vertex
        if next == start { break search }
        queue.append(next)
      }
    }
    var path: [Int] = []
    var current = start
    while let parent = parents[current] {
      path.append(parent)
      current = parent
      if current == start { break }
    }
    path.reverse()
    let steps = path.filter { $0 < nodes.count }
    let reports = steps.compactMap { vertex in
      vouchers[nodes[vertex]]?.targets.first { target, _ in
        targetVertices[target].map { inside.contains($0) && path.contains($0) } ?? false
      }?.report
    }
    return (steps.map { nodes[$0] }, reports)
  }
}

/// The elements of a list without those that stood before.
func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var met: Set<Element> = []
  return elements.filter { met.insert($0).inserted }
}
