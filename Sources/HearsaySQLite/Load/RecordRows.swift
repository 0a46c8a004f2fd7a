internal import HearsayModel

/// Brings records into the form of their rows, with mentions of ids where keys will stand.
final class RecordRows {
  typealias Place = RecordBatch.Mention.Place

  private let seed: UInt64
  private let tables = RecordTable.allCases.map { RowBuffer(width: $0.width) }
  private let ids = ByteBuffer()
  private var mentions: [RecordBatch.Mention] = []
  private var records: [RecordBatch.Record] = []
  private var names: [RecordBatch.Name] = []
  /// Bytes of the records so far.
  private var size = 0

  /// - Parameter seed: That of the table in which ids are looked up.
  init(seed: UInt64) {
    self.seed = seed
  }

  /// How many records there are.
  var count: Int { records.count }

  /// Whether a thousand records or a megabyte are there: enough to be handed over.
  var isFull: Bool { records.count >= 1024 || size >= 1 << 20 }

  /// Gives all rows away, and starts anew.
  func take() -> RecordBatch {
    defer {
      ids.removeAll()
      mentions.removeAll(keepingCapacity: true)
      records.removeAll(keepingCapacity: true)
      names.removeAll(keepingCapacity: true)
      size = 0
    }
    return RecordBatch(
      records: records, mentions: mentions, ids: Array(ids.bytes), names: names,
      tables: tables.map { $0.take() })
  }

  /// Adds the rows of a record.
  ///
  /// - Parameter body: The body that its row is to have, where that is known.
  func add(_ record: GraphRecord, line: Int, body: String? = nil) {
    switch record {
    case .source(let record):
      add(.source, record.id, line, body, record.provenance) { record.write(to: &$0) }
      add(record)
    case .actor(let record):
      add(.actor, record.id, line, body, record.provenance) { record.write(to: &$0) }
      add(record)
    case .event(let record):
      add(.event, record.id, line, body, record.provenance) { record.write(to: &$0) }
      add(record)
    case .article(let record):
      add(.article, record.id, line, body, record.provenance, record.text) {
        record.write(to: &$0)
      }
      add(record)
    case .quote(let record):
      add(.quote, record.id, line, body, record.provenance, record.text) {
        record.write(to: &$0)
      }
      add(record)
    case .report(let record):
      add(.report, record.id, line, body, record.provenance, record.exact) {
        record.write(to: &$0)
      }
      add(record)
    case .naming(let record):
      add(.naming, record.id, line, body, record.provenance) { record.write(to: &$0) }
      add(record)
    case .link(let record):
      add(.link, record.id, line, body, record.provenance) { record.write(to: &$0) }
      add(record)
    }
    records[records.count - 1].mentionsEnd = mentions.count
  }

  /// The place of the record's own id.
  private(set) var own = Place(index: 0)

  /// Mentions an id to which a field of the record refers.
  func refer(
    _ id: String, _ field: StaticString, _ target: ReferenceField.Target
  ) -> Place {
    mention(id, ReferenceField(name: field, target: target))
  }

  /// Has a search find an entry by a name.
  func name(_ owner: Place, _ name: String) {
    names.append(RecordBatch.Name(owner: owner, name: name))
  }

  /// The place for the values of one more row of a table.
  @inline(__always)
  func row(_ table: RecordTable) -> RowBuffer { tables[table.rawValue] }

  /// Adds what all records have: an entry, and their body with the long text.
  private func add<Record>(
    _ type: RecordType, _ id: ID<Record>, _ line: Int, _ body: String?, _ provenance: Provenance,
    _ text: String? = nil, _ write: (inout BodyWriter) -> Void
  ) {
    own = mention(id.rawValue, ReferenceField(name: "", target: .mergeable))
    let row = row(.record).put(own)
    let start = row.text.count
    var writer = BodyWriter(into: row.text)
    write(&writer)
    writer.finish()
    let hash = Self.hash(type, row.text.bytes[start...], text)
    if let body {
      row.text.cut(to: start)
      row.put(body)
    } else {
      row.endText(from: start)
    }
    row.put(text)
    size += row.text.count - start
    records.append(
      RecordBatch.Record(
        type: type, status: provenance.status, line: line, hash: hash, mentionsEnd: 0))
  }

  private static func hash(
    _ type: RecordType, _ body: Slice<UnsafeBufferPointer<UInt8>>, _ text: String?
  ) -> Int64 {
    var hasher = ContentHash()
    hasher.combine(type.rawValue)
    hasher.combine(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: body)))
    if let text { hasher.combine(text) }
    return hasher.value
  }

  private func mention(_ id: String, _ field: ReferenceField) -> Place {
    var id = id
    let start = ids.count
    let hash = id.withUTF8 { bytes in
      ids.append(bytes)
      return IDTable.hash(of: bytes, seed: seed)
    }
    mentions.append(
      RecordBatch.Mention(
        hash: hash, start: UInt32(start), count: UInt32(ids.count - start), field: field))
    return Place(index: Int32(mentions.count - 1))
  }
}

extension RowBuffer {
  /// A status, by its name.
  @discardableResult
  func put(_ provenance: Provenance) -> RowBuffer { put(provenance.status.rawValue) }
}
