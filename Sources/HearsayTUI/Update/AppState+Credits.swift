import HearsayModel
import HearsayTerminal

extension AppState {
  /// Shows where the quote of the place comes from, with the cursor on its report; in
  /// the tree, goes back to where it was opened.
  mutating func showCredits() {
    if case .credits = here.cover, here.evidence == nil { return closeCredits() }
    guard let quote = creditsSubject else { return }
    if let report = here.evidence?.report, case .credits(var credits) = here.cover,
      credits.quote == quote
    {
      here.evidence = nil
      credits.report = report
      here.cover = .credits(credits)
      return fitToLayout()
    }
    remember()
    let report = here.evidence?.document?.evidence.row ?? here.quote.currentReport
    let card = here.quote.card.flatMap { $0.id == quote ? $0 : nil }
    here.cover = .credits(
      CreditsState(
        quote: quote, name: card?.quote.text,
        report: report?.report.quote == quote ? report?.id : nil, evidence: here.evidence))
    here.evidence = nil
    readCredits()
  }

  /// The quote whose credits can be shown from here; nil: there is none.
  var creditsSubject: Quote.ID? {
    switch mainPlace {
    case .quotes: here.quotes.list.cursor
    case .quote: here.quote.card?.id
    case .evidence: here.evidence?.document?.evidence.row.report.quote
    case .credits:
      if case .credits(let credits) = here.cover { credits.quote } else { nil }
    default: nil
    }
  }

  /// Goes back to where the tree was opened.
  mutating func closeCredits() {
    guard case .credits(let credits) = here.cover else { return }
    here.cover = nil
    here.evidence = credits.evidence
    fitToLayout()
  }

  /// Asks for the tree.
  mutating func readCredits() {
    guard case .credits(var credits) = here.cover else { return }
    credits.failure = nil
    credits.pending = ask(.credits(credits.quote))
    here.cover = .credits(credits)
  }

  /// Takes a tree in.
  mutating func receive(_ tree: CreditTree?) {
    guard case .credits(var credits) = here.cover else { return }
    credits.pending = nil
    if let tree {
      credits.show(tree)
    } else {
      credits.failure = "This quote is no longer in the graph."
    }
    here.cover = .credits(credits)
    keepCreditsVisible()
  }

  /// Moves the cursor over the rows of the tree.
  mutating func moveInCredits(_ motion: Motion) {
    guard case .credits(var credits) = here.cover else { return }
    if credits.failure != nil, credits.tree == nil { return readCredits() }
    let stops = CreditsOutline(credits).rows.filter { $0.node != nil }
    guard let last = stops.last else { return }
    let index = stops.firstIndex { $0.id == credits.cursor } ?? 0
    if let distance = motion.distance(page: creditsAreas(credits)?.rows.height ?? 1) {
      credits.cursor = stops[min(max(index + distance, 0), stops.count - 1)].id
    } else {
      credits.cursor = motion == .toStart ? stops[0].id : last.id
    }
    here.cover = .credits(credits)
    keepCreditsVisible()
  }

  /// Right: unfolds what is folded; from an article to its evidence; else to the first
  /// node below.
  mutating func goRightInCredits() {
    guard case .credits(var credits) = here.cover, let row = credits.current,
      let node = row.node
    else { return }
    if !node.isLeaf, !row.isUnfolded {
      credits.toggle(node)
    } else if let report = node.article?.report {
      here.evidence = EvidenceState(report: report)
      return readEvidence()
    } else if let first = node.children.first {
      credits.cursor = first.id
    }
    here.cover = .credits(credits)
    keepCreditsVisible()
  }

  /// Left: folds what is unfolded, else to the node above, else back.
  mutating func goLeftInCredits() {
    guard case .credits(var credits) = here.cover, let row = credits.current else {
      return closeCredits()
    }
    if row.isUnfolded, let node = row.node {
      credits.toggle(node)
    } else if let parent = row.parent {
      credits.cursor = parent
    } else {
      return closeCredits()
    }
    here.cover = .credits(credits)
    keepCreditsVisible()
  }

  /// Enter: what the node under the cursor is linked with.
  mutating func chooseFromCredits() {
    guard case .credits(let credits) = here.cover else { return }
    chooser = ChooserState(
      goingFrom: credits.current?.node, of: credits.quote, name: credits.name)
  }

  /// Scrolls the tree as little as it takes for the cursor's row to be on the screen.
  mutating func keepCreditsVisible() {
    guard case .credits(var credits) = here.cover, let areas = creditsAreas(credits) else {
      return
    }
    let rows = CreditsOutline(credits).rows
    guard let cursor = rows.firstIndex(where: { $0.id == credits.cursor }) else { return }
    let scroll = RowScroll(
      count: rows.count, cursor: cursor,
      top: rows.firstIndex { $0.id == credits.top } ?? 0, lines: areas.rows.height)
    let top = scroll.top { index in
      areas.text.lines(rows[index], isCurrent: index == cursor, limit: areas.rows.height).count
    }
    credits.top = top == 0 ? nil : rows[top].id
    here.cover = .credits(credits)
  }

  private func creditsAreas(_ credits: CreditsState) -> CreditsAreas? {
    credits.tree.map { CreditsAreas($0, in: layout.coverInterior) }
  }
}

extension ChooserState {
  /// What a node of a tree of credits is linked with.
  init(goingFrom node: CreditNode?, of quote: Quote.ID, name: String?) {
    var choices: [Choice] = []
    if let article = node?.article {
      choices.append(
        Choice(
          letter: "t", label: "text", text: "where it stands", act: .go(.report(article.report))))
      choices.append(
        Choice(
          letter: "a", label: "article", text: article.article.rawValue,
          act: .go(.article(article.article))))
      choices.append(
        Choice(
          letter: "s", label: "source", text: article.label,
          act: .go(.source(article.source.map { .named($0.id) } ?? .unnamed))))
      choices += Self.hops(of: article)
    } else if let source = node?.source {
      choices.append(
        Choice(
          letter: "s", label: "source", text: source.name, act: .go(.source(.named(source.id)))))
    }
    choices.append(
      Choice(
        letter: "q", label: "quote", text: name ?? quote.rawValue, figure: "its card",
        act: .go(.quote(quote))))
    self.init(
      title: "Go to", figure: node.map { "from \($0.label)" } ?? "", choices: choices,
      empty: "Nothing is linked with this.")
  }

  private static func hops(of article: CreditedArticle) -> [Choice] {
    var seen: Set<Target> = []
    var choices: [Choice] = []
    for row in article.hops {
      guard let target = row.hop.target.goal, seen.insert(target).inserted else { continue }
      choices.append(
        Choice(
          letter: seen.count < 10 ? Character(String(seen.count)) : nil, label: "via",
          text: row.name, act: .go(target)))
    }
    return choices
  }
}

extension CreditNode {
  /// The source that it stands for, where it is no article; nil: none.
  fileprivate var source: Named<Source.ID>? {
    switch kind {
    case .origin(let origin, _): origin.source
    case .between(let source, _): source
    default: nil
    }
  }
}
