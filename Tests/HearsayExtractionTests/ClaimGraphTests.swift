import Testing

@testable import HearsayExtraction

@Suite struct ClaimGraphTests {
  @Test(
    "What claims connect is one group",
    arguments: [
      ([], []),
      ([(4, 7)], [.init(texts: [4], articles: [7])]),
      ([(1, 2), (1, 2)], [.init(texts: [1], articles: [2])]),
      ([(1, 9), (2, 3)], [.init(texts: [2], articles: [3]), .init(texts: [1], articles: [9])]),
      (
        [(1, 1), (1, 2), (3, 2), (4, 5)],
        [
          .init(texts: [1, 3], articles: [1, 2]), .init(texts: [4], articles: [5]),
        ]
      ),
    ] as [([(Int, Int)], [ClaimGraph.Group])])
  func groups(claims: [(Int, Int)], expected: [ClaimGraph.Group]) {
    var graph = ClaimGraph()
    for (text, article) in claims { graph.add(text: text, article: article) }
    #expect(graph.groups == expected)
  }
}
