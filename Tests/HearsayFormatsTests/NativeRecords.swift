import HearsayModel

/// Records of every type, with every field or with random ones.
struct NativeRecords {
  /// A record of each type with every field.
  static let full: [GraphRecord] = {
    var maker = NativeRecords(seed: 1)
    maker.isFull = true
    return (0..<8).map { maker.record($0) }
  }()

  private var random: SeededGenerator
  private var isFull = false

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A record with a number in its id; the types take turns.
  mutating func record(_ number: Int) -> GraphRecord {
    let id = "x:\(number)"
    switch number % 8 {
    case 0: return .source(source(id))
    case 1: return .actor(actor(id))
    case 2: return .event(event(id))
    case 3: return .article(article(id))
    case 4: return .quote(quote(id))
    case 5: return .report(report(id))
    case 6: return .naming(naming(id))
    default: return .link(link(id))
    }
  }

  private mutating func source(_ id: String) -> Source {
    Source(
      id: ID(id), name: text(), actor: maybe { $0.id() }, kind: any(), domains: texts(),
      url: maybe { $0.text() }, country: maybe { $0.random.pick(["LY", "TR", "RU"]) },
      langs: list { $0.lang() }, owner: maybe { $0.id() }, wikidata: maybe { _ in "Q10" },
      sameAs: texts(), provenance: provenance([]))
  }

  private mutating func actor(_ id: String) -> Actor {
    let roles = list {
      Actor.Role(
        title: $0.text(), org: $0.maybe { $0.id() }, start: $0.date("2011"),
        end: $0.date("2012-03")) as Actor.Role?
    }
    let codes = codes()
    return Actor(
      id: ID(id), name: text(), kind: any(), aliases: texts(), roles: roles,
      country: maybe { _ in "LY" }, wikidata: maybe { _ in "Q5" }, codes: codes,
      provenance: provenance(roles.isEmpty ? [] : ["/roles/0/x-in"]))
  }

  private mutating func event(_ id: String) -> Event {
    let place = maybe {
      Event.Place(
        name: $0.text(), country: $0.maybe { _ in "LY" },
        lat: $0.maybe { Double.random(in: -90...90, using: &$0.random) },
        lon: $0.maybe { Double.random(in: -180...180, using: &$0.random) },
        geonames: $0.maybe { _ in "2210247" })
    }
    let participants = list {
      Event.Participant(actor: $0.id(), role: $0.maybe { $0.text() }) as Event.Participant?
    }
    let accounts = list {
      Event.Account(
        source: $0.id(), article: $0.maybe { $0.id() }, date: $0.date(),
        title: $0.maybe { $0.text() },
        via: $0.maybe { $0.text() }, raw: $0.maybe { $0.text() }) as Event.Account?
    }
    var pointers: [String] = []
    if place != nil { pointers.append("/place/x-in") }
    if !participants.isEmpty { pointers.append("/participants/0/x-~1in") }
    if !accounts.isEmpty { pointers.append("/accounts/0/x-in") }
    return Event(
      id: ID(id), name: text(), start: date("2020-01-02/.."),
      end: date("2020-01-14?"), place: place, codes: codes(),
      participants: participants, partOf: maybe { $0.id() }, summary: maybe { $0.text() },
      evidence: list { $0.id() }, accounts: accounts, provenance: provenance(pointers))
  }

  private mutating func article(_ id: String) -> Article {
    var article = Article(
      id: ID(id), source: maybe { $0.id() }, host: maybe { $0.id() }, url: maybe { $0.text() },
      title: text(), published: date(), modified: date(), retrieved: date(), lang: lang(),
      byline: texts(), state: any(), extent: any(), archived: texts(), events: list { $0.id() },
      versionOf: maybe { $0.id() }, copyOf: maybe { $0.id() }, imageCredits: texts(),
      license: maybe { $0.text() }, provenance: provenance([]))
    let digest = String(repeating: "0123456789abcdef", count: 4)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: (article.text, article.sha256) = ("Line\n\tanother “line”", digest)
    case 1: (article.textFile, article.sha256) = ("texts/a.txt", digest)
    default: article.text = maybe { $0.text() }
    }
    return article
  }

  private mutating func quote(_ id: String) -> Quote {
    let candidates = list {
      Quote.Candidate(actor: $0.id(), score: $0.maybe { _ in 0.25 }) as Quote.Candidate?
    }
    return Quote(
      id: ID(id), text: text(), lang: lang(), speakers: list { $0.id() }, speakerUnknown: any(),
      speakerCandidates: candidates, spoken: date(), medium: any(), spokenIn: maybe { $0.id() },
      about: list { _ in "e:1" }, primary: maybe { $0.id() }, translationOf: maybe { $0.id() },
      provenance: provenance(candidates.isEmpty ? [] : ["/speakerCandidates/0/x-in"]))
  }

  private mutating func report(_ id: String) -> Report {
    let exact = maybe { $0.text() }
    let via = maybe { $0.list { $0.list { $0.hop() } as Chain? }.filter { !$0.isEmpty } }
    let match = match()
    var pointers: [String] = []
    if via?.isEmpty == false { pointers.append("/via/0/0/x-in") }
    if match != nil { pointers.append("/match/x-in") }
    return Report(
      id: ID(id), quote: self.id(), article: self.id(), exact: exact,
      prefix: maybe { $0.text() }, suffix: maybe { $0.text() },
      quoted: exact == nil ? [] : list { _ in TextSpan(0, 2) }.suffix(1),
      spans: maybe { _ in [TextSpan(3, 9), TextSpan(9, 20)] } ?? [], place: any(), kind: any(),
      lang: lang(), translatedFrom: lang(), cue: maybe { $0.text() },
      speakerAs: maybe { $0.text() }, speakers: list { $0.id() }, via: via, access: any(),
      match: match, provenance: provenance(pointers))
  }

  private mutating func hop() -> Hop? {
    let target: Hop.Target
    switch Int.random(in: 0..<3, using: &random) {
    case 0: target = .source(id())
    case 1: target = .actor(id())
    default: target = .unnamed
    }
    return Hop(
      target: target, as: target == .unnamed ? text() : maybe { $0.text() },
      cue: maybe { $0.text() }, how: any(), article: maybe { $0.id() }, lang: lang(), ground: any())
  }

  private mutating func naming(_ id: String) -> Naming {
    Naming(
      id: ID(id), article: self.id(), actor: self.id(), as: text(), count: maybe { _ in 3 },
      spans: maybe { _ in [TextSpan(0, 1), TextSpan(5, 7), TextSpan(8, 9)] } ?? [], place: any(),
      voice: any(), lang: lang(), provenance: provenance([]))
  }

  private mutating func link(_ id: String) -> Link {
    let match = match()
    return Link(
      id: ID(id), from: "p:1", to: "p:2", rel: "opposes", start: date("2014"),
      end: date("2014-05"), evidence: list { $0.id() }, match: match,
      provenance: provenance(match == nil ? [] : ["/match/x-in"]))
  }

  private mutating func provenance(_ pointers: [String]) -> Provenance {
    var unknown = pointers.map { JSONMember(key: $0, value: .number("1.0")) }
    if isFull || Bool.random(using: &random) {
      let inner = JSONMember(key: "k", value: .array([.null, .bool(true), .string("“\n”")]))
      unknown.append(JSONMember(key: "x-own", value: .object([inner])))
    }
    return Provenance(
      by: maybe { $0.text() }, at: date(), note: maybe { $0.text() },
      grounds: maybe { _ in
        [FieldGround(field: "name", ground: .layout), FieldGround(field: "start", ground: .bounds)]
      } ?? [], status: any() ?? .accepted, unknown: unknown)
  }

  private mutating func codes() -> [Code] {
    list { Code(scheme: "cameo", value: "010", label: $0.maybe { $0.text() }) as Code? }
  }

  private mutating func match() -> Match? {
    maybe { Match(score: 0.875, method: $0.maybe { $0.text() }, reasons: $0.texts()) }
  }

  private mutating func text() -> String {
    random.pick([
      "RIA Novosti", "He said \"no\" \\ 'yes'", "tab\tand\nline", "слово", "العربية",
      "🙂 é e\u{301}",
      "“we will go”", "日本語の引用", "xy",
    ])
  }

  private mutating func id<Record>() -> ID<Record> {
    ID(random.pick(["p:1", "A", "s:with._:~@/+-0", "0"]))
  }

  private mutating func lang() -> String? {
    maybe { $0.random.pick(["en", "ar", "zh-Hant", "pt-BR"]) }
  }

  private mutating func date() -> EDTFDate? {
    maybe { EDTFDate($0.random.pick(["2020-05-23", "2020-05-23T12:30Z", "2020-01-14?", "2019"])) }
      ?? nil
  }

  private mutating func date(_ text: String) -> EDTFDate? { maybe { _ in EDTFDate(text) } ?? nil }

  private mutating func texts() -> [String] { list { $0.text() } }

  private mutating func any<Choice: CaseIterable>() -> Choice? {
    maybe { $0.random.pick(Array(Choice.allCases)) }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    isFull || Bool.random(using: &random) ? make(&self) : nil
  }

  private mutating func list<Value>(_ make: (inout Self) -> Value?) -> [Value] {
    let count = isFull ? 2 : Int.random(in: 0...2, using: &random)
    return (0..<count).compactMap { _ in make(&self) }
  }
}
