/// Bytes of records as they are written, without strings between.
struct RecordBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func add(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Appends a number of 0 and more in decimal digits.
  mutating func add(_ number: Int) {
    if number > 9 { add(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends a number below 100 in two digits.
  mutating func addTwoDigits(_ number: Int) {
    if number < 10 { add("0") }
    add(number)
  }

  /// Appends text that may have ends of lines, as the inside of a JSON string.
  mutating func addEscaped(_ text: [UInt8]) {
    for byte in text {
      if byte == UInt8(ascii: "\n") { add("\\n") } else { bytes.append(byte) }
    }
  }

  /// Turns a letter of ASCII into its capital.
  mutating func capitalize(at place: Int) {
    guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[place] else { return }
    bytes[place] -= 32
  }

  /// How many Unicode scalars the bytes are.
  var scalars: Int { bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  /// Forgets the bytes and keeps their room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
