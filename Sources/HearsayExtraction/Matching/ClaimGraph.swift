/// Which texts claim which articles, by number, and what hangs together.
struct ClaimGraph {
  /// Texts and articles that claims connect; both ascending, neither empty.
  struct Group: Equatable {
    var texts: [Int]
    var articles: [Int]
  }

  private var articlesOfText: [Int: Set<Int>] = [:]
  private var textsOfArticle: [Int: Set<Int>] = [:]

  /// Adds a claim; one that is known changes nothing.
  mutating func add(text: Int, article: Int) {
    articlesOfText[text, default: []].insert(article)
    textsOfArticle[article, default: []].insert(text)
  }

  /// The connected groups, by their first article.
  var groups: [Group] {
    var seen: Set<Int> = []
    return textsOfArticle.keys.sorted().compactMap { article in
      seen.contains(article) ? nil : group(around: article, seen: &seen)
    }
  }

  private func group(around article: Int, seen: inout Set<Int>) -> Group {
    var texts: Set<Int> = []
    var articles: [Int] = []
    var open = [article]
    seen.insert(article)
    while let next = open.popLast() {
      articles.append(next)
      for text in textsOfArticle[next] ?? [] where texts.insert(text).inserted {
        for other in articlesOfText[text] ?? [] where seen.insert(other).inserted {
          open.append(other)
        }
      }
    }
    return Group(texts: texts.sorted(), articles: articles.sorted())
  }
}
