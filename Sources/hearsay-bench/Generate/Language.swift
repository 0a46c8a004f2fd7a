/// The made words of one language, the common ones first, and how a sentence of it
/// is written.
struct Language {
  /// BCP 47.
  let code: StaticString
  /// What stands between two words.
  let separator: StaticString
  let fullStop: StaticString
  /// The verb of a report.
  let cue: StaticString

  private let bytes: [UInt8]
  private let starts: [Int]
  private let zipf: Zipf

  init(
    _ code: StaticString, separator: StaticString = " ", fullStop: StaticString = ".",
    cue: StaticString, words: [String]
  ) {
    self.code = code
    self.separator = separator
    self.fullStop = fullStop
    self.cue = cue
    bytes = words.flatMap { Array($0.utf8) }
    starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    zipf = Zipf(count: words.count)
  }

  /// How many words there are.
  var count: Int { starts.count - 1 }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The numbers of the words of a sentence of about `length` words, by Zipf's law.
  func sentence(_ length: Int, _ random: inout SeededRandom) -> [Int] {
    (0..<max(3, length / 2 + random.below(length))).map { _ in zipf.draw(&random) }
  }

  /// Two words, each as likely as any other: a name.
  func name(_ random: inout SeededRandom) -> [Int] {
    [random.below(count), random.below(count)]
  }

  /// Writes words as they stand in a line; as a name each begins with a capital.
  func write(_ words: some Collection<Int>, isName: Bool = false, to out: inout RecordBuffer) {
    var isFirst = true
    for number in words {
      if !isFirst { out.add(separator) }
      let start = out.bytes.count
      out.add(word(number))
      if isName { out.capitalize(at: start) }
      isFirst = false
    }
  }

  /// Writes words as a sentence.
  func writeSentence(_ words: some Collection<Int>, to out: inout RecordBuffer) {
    let start = out.bytes.count
    write(words, to: &out)
    out.capitalize(at: start)
    out.add(fullStop)
  }
}
