extension GraphGenerator {
  /// What the actor with very many quotes says in an event.
  mutating func addHubQuotes(
    _ hubs: GraphShape.Hubs, of event: Int, in language: Language, to draft: inout EventDraft
  ) {
    for number in shape.part(event, of: shape.events, from: hubs.actorQuotes) {
      let quote = EventDraft.Quote(
        id: .number(shape.quotes + number), speaker: shape.actors,
        utterance: Utterance(length: 24, in: language, &random))
      report(quote, times: 1 + random.below(2), byHub: true, in: &draft)
    }
  }

  /// The quote with very many reports: each wording at least once, the others by Zipf's
  /// law.
  mutating func addManifold(
    _ hubs: GraphShape.Hubs, in language: Language, to draft: inout EventDraft
  ) {
    draft.add(
      EventDraft.Quote(
        id: .hub, speaker: shape.actors,
        utterance: Utterance(length: 60, in: language, &random)))
    let wordings = Zipf(count: hubs.wordings)
    let origins = (0..<12).map { _ in sourceZipf.draw(&random) }
    var printed: Set<Int> = []
    for order in 0..<hubs.reports {
      let source = sourceZipf.draw(&random)
      add(
        source, order < hubs.wordings ? order : wordings.draw(&random),
        chain(from: source, to: origins[random.below(origins.count)]), &printed, to: &draft)
    }
  }
}

extension GraphShape.Hubs {
  /// Whether the source reports a quote too: they are spread evenly over all.
  func hasReport(of quote: Int, _ shape: GraphShape) -> Bool {
    (quote + 1) * otherReports / shape.quotes > quote * otherReports / shape.quotes
  }
}
