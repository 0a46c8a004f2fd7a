import HearsayModel

/// The keys that every record may bear.
enum SharedKey: String, Listed {
  case type, by, at, note, grounds, status

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  /// Takes the value of a key that every record may bear.
  mutating func shared(_ key: SharedKey) throws(JSONFault) {
    if key == .type { return try scanner.skip() }
    hasProvenance = true
    switch key {
    case .type: break
    case .by: provenance.by = try text()
    case .at: provenance.at = try date()
    case .note: provenance.note = try text()
    case .grounds: provenance.grounds = try grounds()
    case .status: provenance.status = try choice(Status.self) ?? .accepted
    }
  }

  /// What the record bears beside its own fields, once its walk is over.
  mutating func takeProvenance() -> Provenance {
    guard hasProvenance || !unknown.isEmpty else { return Provenance() }
    var taken = Provenance()
    swap(&taken, &provenance)
    hasProvenance = false
    taken.unknown = unknown
    return taken
  }

  private mutating func grounds() throws(JSONFault) -> [FieldGround] {
    guard try expects(.object) else { return [] }
    var grounds: [FieldGround] = []
    var keys = KeysSeen()
    var isFirst = true
    try scanner.enterObject()
    while let raw = try scanner.nextKey(isFirst: isFirst) {
      isFirst = false
      let field = try scanner.text(of: raw)
      guard keys.insert(field) else {
        throw JSONFault(.repeatedKey(field), at: raw.start - 1)
      }
      let marks = self.marks
      if let ground = try choice(Ground.self) {
        grounds.append(FieldGround(field: field, ground: ground))
      }
      name(field, marks)
    }
    return grounds
  }
}

extension RecordEncoder {
  /// Writes what every record may bear, but its type, and the unknown keys.
  mutating func shared(_ provenance: Provenance) {
    text(SharedKey.by, provenance.by)
    date(SharedKey.at, provenance.at)
    text(SharedKey.note, provenance.note)
    if !provenance.grounds.isEmpty {
      json.key(SharedKey.grounds.rawValue)
      json.beginObject()
      for entry in provenance.grounds {
        json.key(entry.field)
        json.string(entry.ground.rawValue)
      }
      json.endObject()
    }
    if provenance.status != .accepted { choice(SharedKey.status, provenance.status) }
    unknown(at: "")
  }
}

extension Status: Listed { static let names = NameTable<Self>() }
extension Ground: Listed { static let names = NameTable<Self>() }
