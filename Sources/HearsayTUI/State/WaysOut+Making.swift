import HearsayModel

extension WaysOut {
  /// The ways out of what narrows a selection that holds nothing, as its count tells.
  init(of selection: QuoteSelection, _ narrowing: Narrowing, _ count: QuoteCount) {
    let maker = Maker(narrowing: narrowing, scope: selection.scope)
    self.init(
      selection: selection, narrowing: narrowing,
      ways: maker.instead(count.hints) + maker.without + maker.parts
        + maker.lettingIn(count.undatedLeftOut) + maker.everywhere + [maker.all])
  }

  /// At most so many filters and terms are left out one by one, and each is one counting.
  private static let most = 12

  /// Makes the ways.
  private struct Maker {
    var narrowing: Narrowing
    var scope: QuoteSelection.Scope

    private var terms: [SearchQuery.Node] { narrowing.search?.root.parts ?? [] }

    /// What the fields of the search most likely mean.
    func instead(_ hints: [FieldHint]) -> [Way] {
      hints.compactMap { hint in
        let term = terms.first { term in
          guard case .field(hint.field, .words(_, hint.value)) = term else { return false }
          return true
        }
        guard let term, let suggestion = hint.suggestion,
          let other = (try? SearchQuery.parse(suggestion, lastWordIsPrefix: false))?.root
        else { return nil }
        return way("\(other.label) instead") { $0.replaceSearch(term, with: other) }
      }
    }

    /// Without each filter and each term of the search.
    var without: [Way] {
      guard narrowing.filters.chips.count + terms.count > 1 else { return [] }
      let chips = narrowing.filters.chips.enumerated().map { index, chip in
        way("without \(chip.chip)") { $0.filters.chips.remove(at: index) }
      }
      let rest = terms.enumerated().map { index, term in
        way("without \(term.label)") { narrowing in
          var kept = terms
          kept.remove(at: index)
          narrowing.search = SearchQuery.Node(parts: kept).map { SearchQuery($0) }
        }
      }
      return Array((chips + rest).prefix(most))
    }

    /// With each word as a part of words, where that finds some.
    var parts: [Way] {
      terms.prefix(most).compactMap { term in
        let word: String
        switch term {
        case .word(let text), .prefix(let text): word = text
        default: return nil
        }
        guard word.count >= SearchQuery.shortestSubstring else { return nil }
        var way = self.way("\(word) as a part of words (~\(word))") {
          $0.replaceSearch(term, with: .substring(word))
        }
        way.mustFind = true
        return way
      }
    }

    /// With the undated quotes that a date left out.
    func lettingIn(_ leftOut: Int) -> [Way] {
      leftOut > 0 ? [way("let undated quotes in") { $0.filters.letsUndatedIn = true }] : []
    }

    /// In the whole graph, where the quotes are those of an entry.
    var everywhere: [Way] {
      guard scope != .all else { return [] }
      return [
        Way(label: "the same in all quotes", narrowing: narrowing, scope: .all, mustFind: true)
      ]
    }

    var all: Way {
      if narrowing.filters.chips.isEmpty { return way("drop the search") { $0 = Narrowing() } }
      let name = narrowing.count == 1 ? narrowing.filters.chips[0].chip : "all filters"
      return way("drop \(name)") { $0 = Narrowing() }
    }

    private func way(_ label: String, _ change: (inout Narrowing) -> Void) -> Way {
      var narrowing = self.narrowing
      change(&narrowing)
      return Way(label: label, narrowing: narrowing, scope: scope)
    }
  }
}

extension Narrowing {
  /// Puts another part in the place of one of the search.
  fileprivate mutating func replaceSearch(
    _ part: SearchQuery.Node, with other: SearchQuery.Node
  ) {
    guard let root = search?.root else { return }
    search = SearchQuery(root.replacing(part, with: other))
  }
}
