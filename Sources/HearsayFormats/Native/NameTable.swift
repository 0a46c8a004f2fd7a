/// An enum whose raw values are the names that the native format uses.
protocol Listed: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// Finds a case by the bytes of its name.
  static var names: NameTable<Self> { get }
}

/// Finds an enum's case by the bytes of its name, without making a string.
final class NameTable<Case: Listed>: Sendable {
  /// In the order of the enum, which is the order in which keys are written.
  let cases: [Case]
  /// Open addressing; free where the place is negative.
  private let slots: [Slot]

  private struct Slot {
    var digest = NameDigest()
    var place = -1
  }

  init() {
    cases = Array(Case.allCases)
    slots = cases.enumerated().reduce(into: Array(repeating: Slot(), count: 128)) { slots, entry in
      let digest = Array(entry.element.rawValue.utf8).withUnsafeBufferPointer { NameDigest($0) }
      var slot = digest.slot
      while slots[slot].place >= 0 { slot = (slot + 1) & 127 }
      slots[slot] = Slot(digest: digest, place: entry.offset)
    }
  }

  /// The place of the name among the cases; nil where no case bears it.
  @inline(__always)
  func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    guard name.count <= NameDigest.limit else { return nil }
    let digest = NameDigest(name)
    var slot = digest.slot
    while slots[slot].place >= 0 {
      if slots[slot].digest == digest { return slots[slot].place }
      slot = (slot + 1) & 127
    }
    return nil
  }
}

/// All bytes of a name of at most 24 bytes, in three words and a length: two names
/// have equal digests only where they are equal.
private struct NameDigest: Equatable {
  static let limit = 24

  var first: UInt64 = 0
  var middle: UInt64 = 0
  var last: UInt64 = 0
  var count = 0

  init() {}

  @inline(__always)
  init(_ name: UnsafeBufferPointer<UInt8>) {
    precondition(name.count <= Self.limit, "a name of the format has at most 24 bytes")
    let bytes = UnsafeRawBufferPointer(name)
    count = name.count
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      if count > 16 { middle = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) }
    } else if count >= 4 {
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      for byte in name { first = first << 8 | UInt64(byte) }
    }
  }

  @inline(__always)
  var slot: Int {
    let mixed = (first ^ (last << 5) ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 57)
  }
}
