/// The values of a wording's fields as words of the full-text index, so that FTS5
/// intersects their lists: a letter for the field, then the entry's key.
struct FieldTokens {
  /// Which field, by its letter.
  enum Field: String {
    case source = "s"
    case via = "v"
    case kind = "k"
    case lang = "l"
    case speaker = "p"
    case event = "e"
    /// An event by its articles only.
    case byArticle = "b"
  }

  private var bytes: [UInt8] = []
  /// What was added of fields whose values are entries, and of others.
  private var keyed: [(field: Field, key: Int64?)] = []
  private var words: [String] = []
  private var langs: [String?] = []

  /// The tokens with blanks between.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The token of a field's value; nil: the field is empty.
  static func token(_ field: Field, _ key: Int64?) -> String {
    field.rawValue + (key.map(String.init) ?? "none")
  }

  /// The token of a kind.
  static func token(kind: String?) -> String { Field.kind.rawValue + (kind ?? "none") }

  /// The token of a language, without what is no letter or digit.
  static func token(lang: some StringProtocol) -> String {
    Field.lang.rawValue + lang.lowercased().filter { $0 != "-" }
  }

  /// The token of credits that name nobody.
  static let viaUnnamed = "vunnamed"

  mutating func add(_ field: Field, _ key: Int64?) {
    guard !keyed.contains(where: { $0.key == key && $0.field == field }) else { return }
    keyed.append((field, key))
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: field.rawValue.utf8)
    if let key { bytes.append(decimal: key) } else { bytes.append(contentsOf: "none".utf8) }
  }

  mutating func add(_ report: DerivedReport, quoteLang: String?) {
    add(.source, report.source)
    add(Self.token(kind: report.kind))
    add(lang: report.lang ?? quoteLang)
    if report.isExamined, report.credits.isEmpty { add(.via, nil) }
    for credit in report.credits {
      if let key = credit.source ?? credit.actor { add(.via, key) } else { add(Self.viaUnnamed) }
    }
    for event in report.events { add(.byArticle, event) }
  }

  private mutating func add(lang: String?) {
    guard !langs.contains(lang) else { return }
    langs.append(lang)
    guard let lang else { return add(Self.token(lang: "none")) }
    add(Self.token(lang: lang))
    if let primary = lang.split(separator: "-").first, primary.count < lang.count {
      add(Self.token(lang: primary))
    }
  }

  private mutating func add(_ token: String) {
    guard !words.contains(token) else { return }
    words.append(token)
    append(token)
  }

  private mutating func append(_ token: String) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: token.utf8)
  }
}

extension [UInt8] {
  /// Appends a key, which is not below 0, in decimal digits.
  fileprivate mutating func append(decimal key: Int64) {
    let start = count
    var rest = key
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
