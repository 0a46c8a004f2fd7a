internal import HearsayModel

/// Records on their way from the thread that reads to the one that writes: their rows, which
/// lack nothing but keys.
///
/// It holds bytes and numbers alone, so that handing it over costs nothing a record.
struct RecordBatch: Sendable {
  /// A mention of an id, by a record as its own or by a field that refers to it.
  struct Mention: Sendable {
    /// Where a mention stands among those of its batch.
    struct Place: Sendable {
      var index: Int32
    }

    /// The hash of the id.
    var hash: UInt64
    /// Where its bytes stand in `ids`.
    var start: UInt32
    var count: UInt32
    /// What refers to it; of a record's own id nothing does.
    var field: ReferenceField
  }

  struct Record: Sendable {
    var type: RecordType
    var status: Status
    var line: Int
    /// Equal for equal records; kept to find out what an import changes.
    var hash: Int64
    /// Its mentions begin behind those of the record before, its own id first, and end here.
    var mentionsEnd: Int
  }

  /// A name by which a search finds an entry.
  struct Name: Sendable {
    var owner: Mention.Place
    var name: String
  }

  var records: [Record]
  var mentions: [Mention]
  var ids: [UInt8]
  var names: [Name]
  /// The rows of each table, in the order of `RecordTable`.
  var tables: [RowBatch]

  /// The bytes of a mention's id.
  func withBytes<T>(
    of mention: Mention, _ body: (UnsafeBufferPointer<UInt8>) throws -> T
  ) rethrows -> T {
    try ids.withUnsafeBufferPointer {
      let range = Int(mention.start)..<Int(mention.start) + Int(mention.count)
      return try body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// A mention's id.
  func id(of mention: Mention) -> String {
    withBytes(of: mention) { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts keys in the place of mentions; rows of records without a key are left out.
  ///
  /// - Parameter keys: The key of each mention; 0: it belongs to a record that is not kept.
  mutating func resolve(_ keys: [Int64], keepsAll: Bool) {
    for table in tables.indices where !tables[table].cells.isEmpty {
      if !keepsAll { tables[table].keepRows { keys[Int($0)] != 0 } }
      tables[table].cells.withUnsafeMutableBufferPointer { cells in
        for index in cells.indices where cells[index].length == RowBatch.Cell.mention {
          cells[index].value = keys[Int(cells[index].value)]
          cells[index].length = RowBatch.Cell.integer
        }
      }
    }
  }
}

extension RowBatch {
  /// Keeps the rows whose first value, a mention, is to be kept.
  fileprivate mutating func keepRows(_ isKept: (Int64) -> Bool) {
    let rows = stride(from: 0, to: cells.count, by: width)
    cells = rows.flatMap { isKept(cells[$0].value) ? cells[$0..<$0 + width] : [] }
  }
}

/// A field of a record that refers to others.
struct ReferenceField: Sendable {
  /// Of which types the record may be that it refers to.
  enum Target: UInt8, Sendable {
    case source, actor, event, article, quote, eventOrActor, actorOrQuote, mergeable

    /// The types, in the order in which messages name them.
    var types: [RecordType] {
      switch self {
      case .source: [.source]
      case .actor: [.actor]
      case .event: [.event]
      case .article: [.article]
      case .quote: [.quote]
      case .eventOrActor: [.event, .actor]
      case .actorOrQuote: [.actor, .quote]
      case .mergeable: [.actor, .source, .event, .quote]
      }
    }

    func allows(_ type: RecordType) -> Bool {
      switch (self, type) {
      case (.source, .source), (.actor, .actor), (.event, .event), (.article, .article),
        (.quote, .quote), (.eventOrActor, .event), (.eventOrActor, .actor),
        (.actorOrQuote, .actor), (.actorOrQuote, .quote), (.mergeable, .actor),
        (.mergeable, .source), (.mergeable, .event), (.mergeable, .quote):
        true
      default: false
      }
    }
  }

  var name: StaticString
  var target: Target
}
