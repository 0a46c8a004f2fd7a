/// Writes the records of a made graph as lines of JSON.
struct RecordWriter {
  let shape: GraphShape
  let languages: Languages
  /// Whether the flat text is made too.
  let keepsFlat: Bool
  var out = RecordBuffer()
  /// Each wording of a quote on a line of its own.
  var flat = RecordBuffer()
  private var actorNames: [[Int]] = []

  init(shape: GraphShape, languages: Languages, keepsFlat: Bool) {
    self.shape = shape
    self.languages = languages
    self.keepsFlat = keepsFlat
  }

  mutating func header() {
    out.add("{\"hearsay\":1,\"id\":\"generated-")
    out.add(shape.quotes)
    if shape.hubs != nil { out.add("-hubs") }
    out.add("\",\"title\":\"Generated, ")
    out.add(shape.quotes)
    out.add(" quotes\"}\n")
  }

  mutating func source(_ number: Int, _ random: inout SeededRandom) {
    out.add("{\"type\":\"source\",\"id\":\"s:")
    out.add(number)
    out.add("\",\"name\":\"")
    addName(languages.of(number).name(&random), number)
    out.add(
      shape.isAgency(number) ? "\",\"kind\":\"agency\"}\n" : "\",\"kind\":\"newspaper\"}\n")
  }

  mutating func actor(_ number: Int, _ random: inout SeededRandom) {
    actorNames.append(languages.of(number).name(&random))
    out.add("{\"type\":\"actor\",\"id\":\"p:")
    out.add(number)
    out.add("\",\"name\":\"")
    addName(actorNames[number], number)
    out.add("\",\"kind\":\"person\"}\n")
  }

  mutating func hubs() {
    guard shape.hubs != nil else { return }
    out.add("{\"type\":\"source\",\"id\":\"s:hub\",\"name\":\"Hub Agency\",\"kind\":\"agency\"}\n")
    out.add("{\"type\":\"actor\",\"id\":\"p:hub\",\"name\":\"Hub Speaker\",\"kind\":\"person\"}\n")
  }

  mutating func event(_ number: Int, name: [Int]) {
    out.add("{\"type\":\"event\",\"id\":\"e:")
    out.add(number)
    out.add("\",\"name\":\"")
    languages.of(number).write(name, to: &out)
    out.add("\",\"start\":\"")
    addDay(of: number)
    out.add("\"}\n")
  }

  private mutating func addName(_ words: [Int], _ number: Int) {
    languages.of(number).write(words, isName: true, to: &out)
    out.add(" ")
    out.add(number)
  }

  /// The name of an actor as an article's text has it.
  func addName(ofActor number: Int, to text: inout RecordBuffer) {
    guard number < actorNames.count else { return text.add("Hub Speaker") }
    languages.of(number).write(actorNames[number], isName: true, to: &text)
  }

  mutating func addDay(of event: Int) {
    let date = shape.day(of: event)
    out.add(date.year)
    out.add("-")
    out.addTwoDigits(date.month)
    out.add("-")
    out.addTwoDigits(date.day)
  }

  /// `s:17`, without quotation marks.
  mutating func addSource(_ number: Int) {
    out.add("s:")
    if number < shape.sources { out.add(number) } else { out.add("hub") }
  }

  /// `p:17`, without quotation marks.
  mutating func addActor(_ number: Int) {
    out.add("p:")
    if number < shape.actors { out.add(number) } else { out.add("hub") }
  }

  /// `q:17`, without quotation marks.
  mutating func addQuote(_ id: EventDraft.QuoteID) {
    out.add("q:")
    switch id {
    case .number(let number): out.add(number)
    case .hub: out.add("hub")
    }
  }
}
