import HearsayModel

/// Decodes one line after another into the model's records.
///
/// A fault of the JSON ends the line and is thrown; whatever is wrong with a
/// value is collected in `problems`, and decoding goes on. Where a problem stands
/// is put together from the inside out: a walk names its key or index before the
/// problems that came up below it.
struct RecordDecoder {
  let file: String
  /// Seconds since 1970, for dates that lie ahead.
  let now: Int64
  let openText: NativeReader.TextOpener?
  var scanner = JSONScanner(UnsafeBufferPointer(start: nil, count: 0))
  /// Before the value of the line's type; nil where it has none.
  var typePlace: JSONScanner?
  var line = 0
  /// What is wrong with this line.
  var problems: [Problem] = []
  /// What the shared keys of this line say.
  var provenance = Provenance()
  var hasProvenance = false
  /// Keys that the format does not know, as `Provenance.unknown` tells them.
  var unknown: [JSONMember] = []
  /// The names of unknown keys that this file was warned of.
  private var warnedKeys: Set<String> = []
  var checkedLanguages: Set<String> = []

  init(file: String, now: Int64, openText: NativeReader.TextOpener?) {
    self.file = file
    self.now = now
    self.openText = openText
  }

  /// Takes up a line.
  mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    scanner = JSONScanner(bytes)
    self.line = line
    if !problems.isEmpty { problems = [] }
    if !unknown.isEmpty { unknown = [] }
    if hasProvenance {
      provenance = Provenance()
      hasProvenance = false
    }
  }

  /// Whether the line bears one of the types; to be asked after it was read.
  var hasType: Bool { !problems.contains { $0.field == "type" && $0.severity == .error } }

  /// Whether the line's record cannot be handed on.
  var hasError: Bool { problems.contains { $0.severity == .error } }

  /// Notes something that is wrong with the value that is being read, or with a
  /// field of the record.
  mutating func note(
    _ code: Problem.Code, field: String? = nil, _ message: String, _ advice: String
  ) {
    problems.append(
      Problem(
        code: code, file: file, line: line, field: field, message: message, advice: advice))
  }

  /// Whether a value of this kind comes; where not, it is passed and noted (E05).
  @inline(__always)
  mutating func expects(_ kind: JSONKind) throws(JSONFault) -> Bool {
    let found = try scanner.kind()
    if found == kind { return true }
    try refuse(found, for: kind)
    return false
  }

  private mutating func refuse(_ found: JSONKind, for kind: JSONKind) throws(JSONFault) {
    try scanner.skip()
    let advice =
      switch (found, kind) {
      case (.null, _): "give a value, or leave the key out"
      case (_, .string): "write text in quotation marks"
      case (_, .number): "write a number without quotation marks"
      case (_, .array): "write a list in square brackets"
      default: "write an object in braces"
      }
    note(.E05, "is \(found.phrase)", advice)
  }

  /// Puts a name before the fields of the problems from a place on, and before
  /// the pointers of unknown keys.
  mutating func name(_ name: @autoclosure () -> String, _ marks: Marks) {
    guard problems.count > marks.problems || unknown.count > marks.unknown else { return }
    let name = name()
    for index in marks.problems..<problems.count {
      guard let field = problems[index].field else {
        problems[index].field = name
        continue
      }
      problems[index].field = field.hasPrefix("[") ? name + field : "\(name).\(field)"
    }
    let step = name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
    for index in marks.unknown..<unknown.count {
      unknown[index].key = "/\(step)\(unknown[index].key)"
    }
  }

  /// How much was collected at one moment.
  struct Marks {
    var problems = 0
    var unknown = 0
  }

  var marks: Marks { Marks(problems: problems.count, unknown: unknown.count) }

  /// Keeps a key that the format does not know, and warns of its name once.
  mutating func keepUnknown(_ key: String, isInside: Bool, known: [String]) throws(JSONFault) {
    unknown.append(
      JSONMember(key: UnknownKey.spelling(key, isInside: isInside), value: try scanner.value()))
    guard !key.hasPrefix("x-"), warnedKeys.insert(key).inserted else { return }
    let advice =
      nearestName(to: key, among: known).map { "write \(quoted($0)) if that is meant" }
      ?? "begin it with x- if it is your own"
    note(.W07, field: key, "is no key of the format, and is kept as it is", advice)
  }
}
