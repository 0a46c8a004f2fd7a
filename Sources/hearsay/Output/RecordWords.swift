import HearsayModel

/// A record's fields as lines for people: dates and grounds in words, each id behind the
/// name that it stands for.
struct RecordWords {
  let record: GraphRecord
  let json: RecordJSON
  /// The names of the ids in it.
  let names: [String: String]

  /// A line each field, in the order of the format, without margin.
  var lines: [String] {
    json.members.compactMap { member in
      guard !Self.saidElsewhere.contains(member.key) else { return nil }
      let ground = record.provenance.ground(of: member.key).map { " (\($0.words))" } ?? ""
      let label = Self.labels[member.key] ?? member.key
      return "\(label): \(words(member.key, member.value))\(ground)"
    }
  }

  /// The record's type and id stand above, grounds behind what they are of.
  private static let saidElsewhere: Set = ["type", "id", "text", "grounds"]

  private static let labels = [
    "imageCredits": "picture credits, no source of the text", "copyOf": "copy of",
    "versionOf": "later version of", "partOf": "part of", "speakerAs": "speaker named",
    "speakerUnknown": "no speaker because", "spokenIn": "spoken in", "sameAs": "same as",
    "translationOf": "translation of", "translatedFrom": "translated from",
    "exact": "wording", "prefix": "before it", "suffix": "after it",
    "quoted": "quoted, from and to", "spans": "in the text, from and to",
  ]

  private static let dates: Set = ["published", "modified", "retrieved", "start", "end", "spoken"]

  private func words(_ key: String, _ value: JSONValue) -> String {
    switch (key, value) {
    case (_, .string(let text)) where Self.dates.contains(key):
      return EDTFDate(text)?.displayText ?? text
    case ("via", .array(let chains)) where !chains.isEmpty:
      return chains.map(chain).joined(separator: " and ")
    case ("via", .array): return "credits nobody"
    case ("quoted", .array(let ends)), ("spans", .array(let ends)):
      return ends.map(span).joined(separator: ", ")
    default: return words(value)
    }
  }

  /// `0 to 12`, of characters.
  private func span(_ value: JSONValue) -> String {
    guard case .array(let ends) = value else { return words(value) }
    return ends.map(words).joined(separator: " to ")
  }

  /// A chain of credits: `Courier [s:courier], as “The Courier”, citing Agency North`.
  private func chain(_ value: JSONValue) -> String {
    guard case .array(let hops) = value else { return words(value) }
    return hops.map(words).joined(separator: ", citing ")
  }

  private func words(_ value: JSONValue) -> String {
    switch value {
    case .null: "none"
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let spelling): spelling
    case .string(let text): names[text].map { "\($0) [\(text)]" } ?? text
    case .array(let values):
      values.isEmpty
        ? "none"
        : values.map(words).joined(separator: values.contains(where: \.isObject) ? "; " : ", ")
    case .object(let members): members.compactMap(part).joined(separator: ", ")
    }
  }

  /// What a member of a part says: its value alone where that tells what it is.
  private func part(_ member: JSONMember) -> String? {
    let value = words(member.value)
    switch member.key {
    case "start", "end":
      let date = EDTFDate(value)?.displayText ?? value
      return "\(member.key == "start" ? "from" : "until") \(date)"
    case "as": return "as “\(value)”"
    case "cue": return "cue “\(value)”"
    case "ground": return Ground(rawValue: value).map { "(\($0.words))" } ?? value
    case "article": return "in \(value)"
    case "how", "score", "method", "reasons", "voice", "count", "lat", "lon", "geonames":
      return "\(member.key) \(value)"
    default: return value
    }
  }
}

extension JSONValue {
  fileprivate var isObject: Bool {
    if case .object = self { return true }
    return false
  }
}
