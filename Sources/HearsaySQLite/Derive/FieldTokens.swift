/// The values of a wording's fields as words of the full-text index, so that FTS5
/// intersects their lists: a letter for the field, then the entry's key.
final class FieldTokens {
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

    fileprivate var letter: UInt8 {
      switch self {
      case .source: UInt8(ascii: "s")
      case .via: UInt8(ascii: "v")
      case .kind: UInt8(ascii: "k")
      case .lang: UInt8(ascii: "l")
      case .speaker: UInt8(ascii: "p")
      case .event: UInt8(ascii: "e")
      case .byArticle: UInt8(ascii: "b")
      }
    }
  }

  private let buffer = ByteBuffer()
  /// What was added of fields whose values are entries, and of others.
  private var keyed: [(field: Field, key: Int64?)] = []
  private var words: [String] = []
  private var langs: [String?] = []
  /// The tokens of the languages that were met.
  private var known: [String: [String]] = [:]

  /// The tokens with blanks between, good until something is added.
  var bytes: UnsafeBufferPointer<UInt8> { buffer.bytes }

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

  /// The token of credits that nobody has examined.
  static let unexamined = "vunexamined"

  /// The token of a wording that no report bears.
  static let reportless = "rnone"

  /// Forgets all tokens.
  func removeAll() {
    buffer.removeAll()
    keyed.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    langs.removeAll(keepingCapacity: true)
  }

  func add(_ field: Field, _ key: Int64?) {
    for entry in keyed where entry.key == key && entry.field.letter == field.letter { return }
    keyed.append((field, key))
    begin()
    buffer.append(field.letter)
    if let key { buffer.append(decimal: key) } else { buffer.append("none") }
  }

  func add(_ report: DerivedReport, quoteLang: String?) {
    add(.source, report.source)
    add(Self.token(kind: report.kind))
    add(lang: report.lang ?? quoteLang)
    if !report.isExamined { add(Self.unexamined) }
    if report.isExamined, report.credits.isEmpty { add(.via, nil) }
    for credit in report.credits {
      if let key = credit.source ?? credit.actor { add(.via, key) } else { add(Self.viaUnnamed) }
    }
    for event in report.events { add(.byArticle, event) }
  }

  /// Adds what stands for a wording that no report bears.
  func addReportless() { add(Self.reportless) }

  private func add(lang: String?) {
    guard !langs.contains(lang) else { return }
    langs.append(lang)
    for token in tokens(of: lang ?? "none") { add(token) }
  }

  private func tokens(of lang: String) -> [String] {
    if let tokens = known[lang] { return tokens }
    var tokens = [Self.token(lang: lang)]
    if let primary = lang.split(separator: "-").first, primary.count < lang.count {
      tokens.append(Self.token(lang: primary))
    }
    known[lang] = tokens
    return tokens
  }

  private func add(_ token: String) {
    guard !words.contains(token) else { return }
    words.append(token)
    begin()
    var token = token
    token.withUTF8 { buffer.append($0) }
  }

  private func begin() {
    if buffer.count > 0 { buffer.append(UInt8(ascii: " ")) }
  }
}

extension ByteBuffer {
  /// Appends a key, which is not below 0, in decimal digits.
  fileprivate func append(decimal key: Int64) {
    var digits = 1
    var power = key / 10
    while power > 0 {
      digits += 1
      power /= 10
    }
    append(atMost: digits) { place in
      var rest = key
      for index in (0..<digits).reversed() {
        place[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return digits
    }
  }
}
