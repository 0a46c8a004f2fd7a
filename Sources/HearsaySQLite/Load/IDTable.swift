internal import HearsayModel

/// What ids stand for while they are loaded: 16 bytes an id, however long it is.
///
/// An id is known by 64 bits of its hash. That two of five million ids share them happens in
/// one of a million graphs; each run of the program seeds the hash anew, so that nobody can
/// write a graph in which it happens.
struct IDTable {
  /// What an id stands for.
  struct Entry {
    var key: Int64
    /// Nil: mentioned, and not yet brought.
    var type: RecordType?
    /// Whether the row of an id that is only mentioned stands in its table already.
    var isWritten = false
  }

  /// Free where `packed` is 0: no key is.
  private struct Slot {
    var hash: UInt64 = 0
    /// The key in 56 bits, then what it stands for in 8.
    var packed: UInt64 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private(set) var count = 0
  /// What the hashes of its ids are seeded with.
  static func seed() -> UInt64 { .random(in: 0 ... .max) }

  /// The hash of an id.
  @inline(__always)
  static func hash(of id: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var hasher = ContentHash(seed: seed)
    hasher.combine(UnsafeRawBufferPointer(id))
    return UInt64(bitPattern: hasher.value)
  }

  /// The entry of an id by its hash; nil where it is not known.
  subscript(hash: UInt64) -> Entry? {
    let slot = slots[place(of: hash)]
    return slot.packed == 0 ? nil : Self.entry(slot.packed)
  }

  /// Enters an id, or changes what it stands for.
  mutating func set(_ hash: UInt64, _ entry: Entry) {
    if count * 4 >= slots.count * 3 { grow() }
    let place = place(of: hash)
    if slots[place].packed == 0 { count += 1 }
    slots[place] = Slot(hash: hash, packed: Self.packed(entry))
  }

  /// The slot that holds the hash, or the free one where it belongs.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].packed != 0, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.packed != 0 { slots[place(of: slot.hash)] = slot }
  }

  private static let types = RecordType.allCases

  private static func packed(_ entry: Entry) -> UInt64 {
    let type = entry.type.map { UInt64($0.place) + 1 } ?? 0
    return UInt64(entry.key) << 8 | (entry.isWritten ? 0x80 : 0) | type
  }

  private static func entry(_ packed: UInt64) -> Entry {
    let type = Int(packed & 0x7F)
    return Entry(
      key: Int64(packed >> 8), type: type == 0 ? nil : types[type - 1],
      isWritten: packed & 0x80 != 0)
  }
}

extension RecordType {
  /// Its place among all types.
  var place: Int {
    switch self {
    case .source: 0
    case .actor: 1
    case .event: 2
    case .article: 3
    case .quote: 4
    case .report: 5
    case .naming: 6
    case .link: 7
    }
  }
}
