internal import HearsayModel

// Articles, namings and links in the library's JSON.

extension Article {
  func write(to writer: inout BodyWriter) {
    writer.text("source", source?.rawValue)
    writer.text("host", host?.rawValue)
    writer.text("url", url)
    writer.text("title", title)
    writer.date("published", published)
    writer.date("modified", modified)
    writer.date("retrieved", retrieved)
    writer.text("lang", lang)
    writer.texts("byline", byline)
    writer.text("state", state?.rawValue)
    writer.text("extent", extent?.rawValue)
    writer.text("textFile", textFile)
    writer.text("sha256", sha256)
    writer.texts("archived", archived)
    writer.ids("events", events)
    writer.text("versionOf", versionOf?.rawValue)
    writer.text("copyOf", copyOf?.rawValue)
    writer.texts("imageCredits", imageCredits)
    writer.text("license", license)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader, text: String?) {
    self.init(
      id: ID(id), source: body.id("source"), host: body.id("host"), url: body.text("url"),
      title: body.text("title"), published: body.date("published"),
      modified: body.date("modified"), retrieved: body.date("retrieved"),
      lang: body.text("lang"), byline: body.texts("byline"), state: body.choice("state"),
      extent: body.choice("extent"), text: text, textFile: body.text("textFile"),
      sha256: body.text("sha256"), archived: body.texts("archived"), events: body.ids("events"),
      versionOf: body.id("versionOf"), copyOf: body.id("copyOf"),
      imageCredits: body.texts("imageCredits"), license: body.text("license"),
      provenance: body.provenance)
  }
}

extension Naming {
  func write(to writer: inout BodyWriter) {
    writer.text("article", article.rawValue)
    writer.text("actor", actor.rawValue)
    writer.text("as", `as`)
    writer.integer("count", count)
    writer.spans("spans", spans)
    writer.text("place", place?.rawValue)
    writer.text("voice", voice?.rawValue)
    writer.text("lang", lang)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader) {
    self.init(
      id: ID(id), article: Article.ID(body.text("article") ?? ""),
      actor: Actor.ID(body.text("actor") ?? ""), as: body.text("as") ?? "",
      count: body.integer("count"), spans: body.spans("spans"), place: body.choice("place"),
      voice: body.choice("voice"), lang: body.text("lang"), provenance: body.provenance)
  }
}

extension Link {
  func write(to writer: inout BodyWriter) {
    writer.text("from", from)
    writer.text("to", to)
    writer.text("rel", rel)
    writer.date("start", start)
    writer.date("end", end)
    writer.ids("evidence", evidence)
    writer.match(match)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader) {
    self.init(
      id: ID(id), from: body.text("from") ?? "", to: body.text("to") ?? "",
      rel: body.text("rel") ?? "", start: body.date("start"), end: body.date("end"),
      evidence: body.ids("evidence"), match: body.match, provenance: body.provenance)
  }
}
