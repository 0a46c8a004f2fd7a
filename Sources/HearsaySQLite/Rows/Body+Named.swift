internal import HearsayModel

// Sources, actors and events in the library's JSON.

extension Source {
  func write(to writer: inout BodyWriter) {
    writer.text("name", name)
    writer.text("actor", actor?.rawValue)
    writer.text("kind", kind?.rawValue)
    writer.texts("domains", domains)
    writer.text("url", url)
    writer.text("country", country)
    writer.texts("langs", langs)
    writer.text("owner", owner?.rawValue)
    writer.text("wikidata", wikidata)
    writer.texts("sameAs", sameAs)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader) {
    self.init(
      id: ID(id), name: body.text("name") ?? "", actor: body.id("actor"),
      kind: body.choice("kind"), domains: body.texts("domains"), url: body.text("url"),
      country: body.text("country"), langs: body.texts("langs"), owner: body.id("owner"),
      wikidata: body.text("wikidata"), sameAs: body.texts("sameAs"), provenance: body.provenance)
  }
}

extension Actor {
  func write(to writer: inout BodyWriter) {
    writer.text("name", name)
    writer.text("kind", kind?.rawValue)
    writer.texts("aliases", aliases)
    writer.objects("roles", roles) { writer, role in
      writer.text("title", role.title)
      writer.text("org", role.org?.rawValue)
      writer.date("start", role.start)
      writer.date("end", role.end)
    }
    writer.text("country", country)
    writer.text("wikidata", wikidata)
    writer.codes(codes)
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader) {
    self.init(
      id: ID(id), name: body.text("name") ?? "", kind: body.choice("kind"),
      aliases: body.texts("aliases"),
      roles: body.objects("roles").map {
        Role(
          title: $0.text("title") ?? "", org: $0.id("org"), start: $0.date("start"),
          end: $0.date("end"))
      },
      country: body.text("country"), wikidata: body.text("wikidata"), codes: body.codes,
      provenance: body.provenance)
  }
}

extension Event {
  func write(to writer: inout BodyWriter) {
    writer.text("name", name)
    writer.date("start", start)
    writer.date("end", end)
    if let place {
      writer.object("place") { writer in
        writer.text("name", place.name)
        writer.text("country", place.country)
        writer.number("lat", place.lat)
        writer.number("lon", place.lon)
        writer.text("geonames", place.geonames)
      }
    }
    writer.codes(codes)
    writer.objects("participants", participants) { writer, participant in
      writer.text("actor", participant.actor.rawValue)
      writer.text("role", participant.role)
    }
    writer.text("partOf", partOf?.rawValue)
    writer.text("summary", summary)
    writer.ids("evidence", evidence)
    writer.objects("accounts", accounts) { writer, account in
      writer.text("source", account.source?.rawValue)
      writer.text("article", account.article?.rawValue)
      writer.date("date", account.date)
      writer.text("title", account.title)
      writer.text("via", account.via)
      writer.text("raw", account.raw)
    }
    writer.provenance(provenance)
  }

  init(id: String, body: BodyReader) {
    self.init(
      id: ID(id), name: body.text("name") ?? "", start: body.date("start"),
      end: body.date("end"),
      place: body.object("place").map {
        Place(
          name: $0.text("name"), country: $0.text("country"), lat: $0.number("lat"),
          lon: $0.number("lon"), geonames: $0.text("geonames"))
      },
      codes: body.codes,
      participants: body.objects("participants").map {
        Participant(actor: Actor.ID($0.text("actor") ?? ""), role: $0.text("role"))
      },
      partOf: body.id("partOf"), summary: body.text("summary"), evidence: body.ids("evidence"),
      accounts: body.objects("accounts").map {
        Account(
          source: $0.id("source"), article: $0.id("article"), date: $0.date("date"),
          title: $0.text("title"), via: $0.text("via"), raw: $0.text("raw"))
      },
      provenance: body.provenance)
  }
}
