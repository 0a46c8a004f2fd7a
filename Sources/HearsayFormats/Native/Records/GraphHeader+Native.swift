import HearsayModel

/// The keys of a file's header, in the order in which they are written.
enum HeaderKey: String, Listed {
  case hearsay, id, title, license, attribution, generated

  static let names = NameTable<Self>()
}

/// The keys of who made a file, and when.
enum GeneratedKey: String, Listed {
  case by, at

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  /// The header; its version is 0 where it could not be read.
  mutating func header() throws(JSONFault) -> GraphHeader {
    var walk: ObjectWalk<HeaderKey> = try enter(.header)
    var header = GraphHeader(version: 0)
    while let key = try next(&walk) {
      switch key {
      case .hearsay: header.version = try version()
      case .id: header.id = try text()
      case .title: header.title = try text()
      case .license: header.license = try text()
      case .attribution: header.attribution = try text()
      case .generated: try generated(&header)
      }
    }
    header.unknown = unknown
    return header
  }

  /// The version; 0 where it is none, which is E02 as an unknown one is.
  private mutating func version() throws(JSONFault) -> Int {
    guard let version = try wholeNumber(from: 1) else {
      problems[problems.count - 1].code = .E02
      problems[problems.count - 1].advice = "write {\"hearsay\":\(GraphHeader.formatVersion)}"
      return 0
    }
    return version
  }

  private mutating func generated(_ header: inout GraphHeader) throws(JSONFault) {
    guard var walk = try enterObject(GeneratedKey.self) else { return }
    while let key = try next(&walk) {
      switch key {
      case .by: header.generatedBy = try text()
      case .at: header.generatedAt = try date()
      }
    }
  }
}

extension RecordEncoder {
  mutating func header(_ header: GraphHeader) {
    self.header(header.unknown) {
      $0.number(HeaderKey.hearsay, header.version)
      $0.text(HeaderKey.id, header.id)
      $0.text(HeaderKey.title, header.title)
      $0.text(HeaderKey.license, header.license)
      $0.text(HeaderKey.attribution, header.attribution)
      $0.generated(header)
    }
  }

  private mutating func generated(_ header: GraphHeader) {
    let pointer = "/\(HeaderKey.generated.rawValue)"
    let isUnknownInside = !UnknownKey.members(of: pointer, among: header.unknown).isEmpty
    guard header.generatedBy != nil || header.generatedAt != nil || isUnknownInside else { return }
    json.key(HeaderKey.generated.rawValue)
    object(at: pointer) { encoder, _ in
      encoder.text(GeneratedKey.by, header.generatedBy)
      encoder.date(GeneratedKey.at, header.generatedAt)
    }
  }
}
