extension RecordWriter {
  /// The quotes of an event, its articles and their reports, numbered from the given
  /// numbers on.
  mutating func write(
    _ draft: EventDraft, on event: Int, in language: Language, firstArticle: Int, firstReport: Int
  ) {
    for quote in draft.quotes { write(quote, on: event, in: language) }
    var spans: [Int: Range<Int>] = [:]
    for (place, article) in draft.articles.enumerated() {
      write(article, number: firstArticle + place, on: event, in: language, firstArticle)
      if article.hasText {
        let text = text(of: place, in: draft, in: language, &spans)
        out.add(",\"text\":\"")
        out.addEscaped(text.bytes)
        out.add("\"")
      }
      out.add("}\n")
    }
    for (place, report) in draft.reports.enumerated() {
      out.add("{\"type\":\"report\",\"id\":\"r:")
      out.add(firstReport + place)
      out.add("\",\"quote\":\"")
      addQuote(draft.quotes[report.quote].id)
      out.add("\",\"article\":\"a:")
      out.add(firstArticle + report.article)
      out.add("\",\"exact\":\"")
      language.writeSentence(
        draft.quotes[report.quote].utterance.wording(report.wording), to: &out)
      out.add("\",\"kind\":\"direct\",\"lang\":\"")
      out.add(language.code)
      out.add("\",\"cue\":\"")
      out.add(language.cue)
      out.add("\"")
      if let span = spans[place] {
        out.add(",\"spans\":[[")
        out.add(span.lowerBound)
        out.add(",")
        out.add(span.upperBound)
        out.add("]]")
      }
      out.add(",\"via\":")
      write(report.credit, draft, firstArticle)
      out.add("}\n")
    }
    if keepsFlat { writeFlat(draft, in: language) }
  }

  private mutating func writeFlat(_ draft: EventDraft, in language: Language) {
    var seen: Set<[Int]> = []
    for report in draft.reports where seen.insert([report.quote, report.wording]).inserted {
      language.writeSentence(
        draft.quotes[report.quote].utterance.wording(report.wording), to: &flat)
      flat.add("\n")
    }
  }

  private mutating func write(_ quote: EventDraft.Quote, on event: Int, in language: Language) {
    out.add("{\"type\":\"quote\",\"id\":\"")
    addQuote(quote.id)
    out.add("\",\"text\":\"")
    language.writeSentence(quote.utterance.words, to: &out)
    out.add("\",\"lang\":\"")
    out.add(language.code)
    out.add("\",\"speakers\":[\"")
    addActor(quote.speaker)
    out.add("\"],\"spoken\":\"")
    addDay(of: event)
    out.add("\",\"spokenIn\":\"e:")
    out.add(event)
    out.add("\"}\n")
  }

  /// An article without its end, so that a text can follow.
  private mutating func write(
    _ article: EventDraft.Article, number: Int, on event: Int, in language: Language,
    _ firstArticle: Int
  ) {
    out.add("{\"type\":\"article\",\"id\":\"a:")
    out.add(number)
    out.add("\",\"source\":\"")
    addSource(article.source)
    out.add("\",\"published\":\"")
    addDay(of: event)
    if article.source % 3 != 1 {
      out.add("T")
      out.addTwoDigits(shape.hour(of: article.source))
      out.add(":")
      out.addTwoDigits(article.minute)
      out.add("Z")
    }
    out.add("\",\"url\":\"https://s")
    out.add(article.source)
    out.add(".example/")
    out.add(number)
    out.add("\",\"title\":\"")
    language.write(article.title, to: &out)
    out.add("\",\"lang\":\"")
    out.add(language.code)
    out.add("\",\"events\":[\"e:")
    out.add(event)
    out.add("\"]")
    if let original = article.copyOf {
      out.add(",\"copyOf\":\"a:")
      out.add(firstArticle + original)
      out.add("\"")
    }
  }

  private mutating func write(
    _ credit: EventDraft.Credit, _ draft: EventDraft, _ firstArticle: Int
  ) {
    switch credit {
    case .nobody: out.add("[]")
    case .chain(let hops):
      out.add("[[")
      for (order, hop) in hops.enumerated() {
        out.add(order == 0 ? "{\"source\":\"" : ",{\"source\":\"")
        addSource(hop)
        out.add("\"}")
      }
      out.add("]]")
    case .copied(let original):
      out.add("[[{\"source\":\"")
      addSource(draft.articles[original].source)
      out.add("\",\"article\":\"a:")
      out.add(firstArticle + original)
      out.add("\"}]]")
    }
  }

  /// An article's title and each thing that it reports in a paragraph of its own; says
  /// at which scalars each report stands.
  private func text(
    of place: Int, in draft: EventDraft, in language: Language, _ spans: inout [Int: Range<Int>]
  ) -> RecordBuffer {
    var text = RecordBuffer()
    language.writeSentence(draft.articles[place].title, to: &text)
    for (number, report) in draft.reports.enumerated() where report.article == place {
      let quote = draft.quotes[report.quote]
      text.add("\n“")
      let start = text.scalars
      language.writeSentence(quote.utterance.wording(report.wording), to: &text)
      spans[number] = start..<text.scalars
      text.add("” ")
      text.add(language.cue)
      text.add(" ")
      addName(ofActor: quote.speaker, to: &text)
      text.add(".")
    }
    return text
  }
}
