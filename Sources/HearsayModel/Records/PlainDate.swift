/// A date as most are spelled, read at once: a day, or a minute or second in UTC
/// (`2020-05-23`, `2020-05-23T12:30Z`, `2020-05-23T12:30:05Z`).
///
/// It says what `EDTFParser` says of them; a test compares the two.
struct PlainDate {
  /// The first and the last second that it may mean.
  var first: Int64
  var last: Int64
  var precision: EDTFDate.Precision

  /// Nil: the text is of another form, or no date.
  init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ PlainDate($0) }) else { return nil }
    self = date
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 || bytes.count == 17 || bytes.count == 20,
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let century = Self.pair(bytes, at: 0), let year = Self.pair(bytes, at: 2),
      let month = Self.pair(bytes, at: 5), let day = Self.pair(bytes, at: 8),
      let date = CivilDate(year: century * 100 + year, month: month, day: day)
    else { return nil }
    first = Int64(date.daysSinceEpoch) * 86_400
    last = first + 86_399
    precision = .day
    guard bytes.count > 10 else { return }
    guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[bytes.count - 1] == UInt8(ascii: "Z"), let hour = Self.pair(bytes, at: 11), hour < 24,
      let minute = Self.pair(bytes, at: 14), minute < 60
    else { return nil }
    first += Int64(hour * 3600 + minute * 60)
    last = first + 59
    precision = .minute
    guard bytes.count > 17 else { return }
    guard bytes[16] == UInt8(ascii: ":"), let second = Self.pair(bytes, at: 17), second < 60
    else { return nil }
    first += Int64(second)
    last = first
    precision = .second
  }

  /// The number that two digits make.
  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let (tens, ones) = (bytes[index] &- 0x30, bytes[index + 1] &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
