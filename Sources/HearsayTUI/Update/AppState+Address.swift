import HearsayModel

extension AppState {
  /// Pins the filters of an address, before anything is read; what they name is asked,
  /// what is none is passed over.
  ///
  /// - Parameter labels: How the filters were called, in their order, until their names
  ///   are here.
  mutating func pin(addressed texts: [String], labels: [String] = []) {
    here.filters.chips = texts.enumerated().compactMap { index, text in
      guard let query = (try? SearchQuery.parse(text, lastWordIsPrefix: false)).flatMap({ $0 })
      else { return nil }
      let label = labels.indices.contains(index) ? labels[index] : nil
      if case .not(let node) = query.root {
        return Filter(node: node, label: label ?? node.label, isNegated: true)
      }
      return Filter(node: query.root, label: label ?? query.root.label)
    }
    letUndatedIn()
    let values = here.filters.chips.compactMap(\.node.entryValue)
    if !values.isEmpty { pendingNames = ask(.names(values)) }
  }

  /// Takes dates that let undated quotes in for what they were before `letsUndatedIn`, so
  /// that a key can leave them out again.
  private mutating func letUndatedIn() {
    var chips = here.filters.chips
    for index in chips.indices { chips[index].node = chips[index].node.leavingUndatedOut }
    let isLettingIn = zip(chips, here.filters.chips).allSatisfy { plain, former in
      !plain.effective.asksForDate || plain.node.lettingUndatedIn == former.node
    }
    guard chips != here.filters.chips, isLettingIn else { return }
    here.filters = Filters(chips: chips, letsUndatedIn: true)
  }

  /// Takes in the names of what filters name by ids: they then mean these entries alone.
  mutating func receive(_ names: [String: String]) {
    pendingNames = nil
    let former = here.filters
    for index in here.filters.chips.indices {
      let chip = here.filters.chips[index]
      guard case .field(let field, .words(_, let id)) = chip.node, let name = names[id] else {
        continue
      }
      here.filters.chips[index].node = .field(field, .words([], asTyped: id))
      here.filters.chips[index].label = "\(field.rawValue): \(name)"
    }
    if here.filters != former { readAllAnew() }
  }
}

extension Narrowing {
  /// Each as an address has it, in the syntax of a search.
  var addressed: [String] {
    (filters.chips.map(\.effective) + [search?.root].compactMap { $0 }).map { node in
      let isLetIn = filters.letsUndatedIn && node.asksForDate
      return (isLetIn ? node.lettingUndatedIn : node).description
    }
  }
}

extension SearchQuery.Node {
  /// The value of a field that may be an entry's id; nil: it is another part.
  fileprivate var entryValue: String? {
    guard case .field(let field, .words(_, let value)) = self else { return nil }
    switch field {
    case .source, .via, .speaker, .event: return value
    case .kind, .lang, .tag: return nil
    }
  }
}
