import HearsayModel

/// The keys of a code of a foreign scheme.
enum CodeKey: String, Listed {
  case scheme, value, label

  static let names = NameTable<Self>()
}

/// The keys of how well two things were found to be one.
enum MatchKey: String, Listed {
  case score, method, reasons

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func codes() throws(JSONFault) -> [Code] {
    guard var list = try enterList() else { return [] }
    var codes: [Code] = []
    while try next(&list) {
      guard var walk = try enterObject(CodeKey.self) else { continue }
      var code = Code(scheme: "", value: "")
      while let key = try next(&walk) {
        switch key {
        case .scheme: code.scheme = try text() ?? ""
        case .value: code.value = try text() ?? ""
        case .label: code.label = try text()
        }
      }
      require(.scheme, walk, of: "code")
      require(.value, walk, of: "code")
      codes.append(code)
    }
    return codes
  }

  mutating func match() throws(JSONFault) -> Match? {
    guard var walk = try enterObject(MatchKey.self) else { return nil }
    var match = Match()
    while let key = try next(&walk) {
      switch key {
      case .score: match.score = try number(in: 0...1)
      case .method: match.method = try text()
      case .reasons: match.reasons = try texts()
      }
    }
    return match
  }
}

extension RecordEncoder {
  mutating func codes(_ key: some Listed, _ codes: [Code]) {
    objects(key, codes) { encoder, code, _ in
      encoder.text(CodeKey.scheme, code.scheme)
      encoder.text(CodeKey.value, code.value)
      encoder.text(CodeKey.label, code.label)
    }
  }

  mutating func match(_ key: some Listed, _ match: Match?) {
    guard let match else { return }
    json.key(key.rawValue)
    object(at: "/\(key.rawValue)") { encoder, _ in
      encoder.number(MatchKey.score, match.score)
      encoder.text(MatchKey.method, match.method)
      encoder.texts(MatchKey.reasons, match.reasons)
    }
  }
}
