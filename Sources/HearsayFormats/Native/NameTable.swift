/// An enum whose raw values are the names that the native format uses.
protocol Listed: RawRepresentable<String>, CaseIterable, Sendable {
  /// Finds a case by the bytes of its name.
  static var names: NameTable<Self> { get }
}

/// Finds an enum's case by the bytes of its name, without making a string.
struct NameTable<Case: Listed>: Sendable {
  /// In the order of the enum, which is the order in which keys are written.
  let cases: [Case]
  private let spellings: [[UInt8]]
  /// Open addressing: 1 + index into `cases`, 0 where free.
  private let slots: [UInt8]

  init() {
    cases = Array(Case.allCases)
    spellings = cases.map { Array($0.rawValue.utf8) }
    var slots = [UInt8](repeating: 0, count: 128)
    for (index, spelling) in spellings.enumerated() {
      var slot = spelling.withUnsafeBufferPointer(Self.hash)
      while slots[slot] != 0 { slot = (slot + 1) & 127 }
      slots[slot] = UInt8(index + 1)
    }
    self.slots = slots
  }

  /// The place of the name among the cases; nil where no case bears it.
  @inline(__always)
  func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(name)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if spellings[index].elementsEqual(name) { return index }
      slot = (slot + 1) & 127
    }
    return nil
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = name.first, let last = name.last else { return 0 }
    let middle = name[name.count / 2]
    return (Int(first) &* 5 &+ Int(middle) &* 19 &+ Int(last) &* 43 &+ name.count &* 7) & 127
  }
}
