internal import HearsayModel

// Quotes and reports in the library's JSON.

extension Quote {
  func write(to writer: inout BodyWriter) {
    writer.text("lang", lang)
    writer.ids("speakers", speakers)
    writer.text("speakerUnknown", speakerUnknown?.rawValue)
    writer.objects("speakerCandidates", speakerCandidates) { writer, candidate in
      writer.text("actor", candidate.actor.rawValue)
      writer.number("score", candidate.score)
    }
    writer.date("spoken", spoken)
    writer.text("medium", medium?.rawValue)
    writer.text("spokenIn", spokenIn?.rawValue)
    writer.texts("about", about)
    writer.text("primary", primary?.rawValue)
    writer.text("translationOf", translationOf?.rawValue)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader, text: String) {
    self.init(
      id: ID(id), text: text, lang: body.text("lang"), speakers: body.ids("speakers"),
      speakerUnknown: body.choice("speakerUnknown"),
      speakerCandidates: body.objects("speakerCandidates").map {
        Candidate(actor: Actor.ID($0.text("actor") ?? ""), score: $0.number("score"))
      },
      spoken: body.date("spoken"), medium: body.choice("medium"),
      spokenIn: body.id("spokenIn"), about: body.texts("about"), primary: body.id("primary"),
      translationOf: body.id("translationOf"), provenance: body.provenance)
  }
}

extension Report {
  func write(to writer: inout BodyWriter) {
    writer.text("quote", quote.rawValue)
    writer.text("article", article.rawValue)
    writer.text("prefix", prefix)
    writer.text("suffix", suffix)
    writer.spans("quoted", quoted)
    writer.spans("spans", spans)
    writer.text("place", place?.rawValue)
    writer.text("kind", kind?.rawValue)
    writer.text("lang", lang)
    writer.text("translatedFrom", translatedFrom)
    writer.text("cue", cue)
    writer.text("speakerAs", speakerAs)
    writer.ids("speakers", speakers)
    if let via {
      writer.begin("via")
      writer.list(via) { writer, chain in
        writer.list(chain) { writer, hop in writer.element { hop.write(to: &$0) } }
      }
    }
    writer.text("access", access?.rawValue)
    writer.match(match)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader, exact: String?) {
    self.init(
      id: ID(id), quote: Quote.ID(body.text("quote") ?? ""),
      article: Article.ID(body.text("article") ?? ""), exact: exact,
      prefix: body.text("prefix"), suffix: body.text("suffix"), quoted: body.spans("quoted"),
      spans: body.spans("spans"), place: body.choice("place"), kind: body.choice("kind"),
      lang: body.text("lang"), translatedFrom: body.text("translatedFrom"),
      cue: body.text("cue"), speakerAs: body.text("speakerAs"), speakers: body.ids("speakers"),
      via: body.has("via") ? body.values("via").map(Self.chain) : nil,
      access: body.choice("access"), match: body.match, provenance: body.provenance)
  }

  private static func chain(_ value: JSONValue) -> Chain {
    guard case .array(let hops) = value else { return [] }
    return hops.compactMap { BodyReader(element: $0) }.map { Hop(body: $0) }
  }
}

extension Hop {
  func write(to writer: inout BodyWriter) {
    switch target {
    case .source(let id): writer.text("source", id.rawValue)
    case .actor(let id): writer.text("actor", id.rawValue)
    case .unnamed: break
    }
    writer.text("as", `as`)
    writer.text("cue", cue)
    writer.text("how", how?.rawValue)
    writer.text("article", article?.rawValue)
    writer.text("lang", lang)
    writer.text("ground", ground?.rawValue)
  }

  init(body: BodyReader) {
    let target: Target =
      if let source: Source.ID = body.id("source") {
        .source(source)
      } else if let actor: Actor.ID = body.id("actor") {
        .actor(actor)
      } else {
        .unnamed
      }
    self.init(
      target: target, as: body.text("as"), cue: body.text("cue"), how: body.choice("how"),
      article: body.id("article"), lang: body.text("lang"), ground: body.choice("ground"))
  }
}
