import HearsayModel
import Testing

@Suite("Alignment of wordings")
struct AlignmentTests {
  /// `equal`, `~marks only~`, `{baseline|other}`, `[-left out]`, `[+added]`.
  private func picture(_ alignment: Alignment, _ baseline: String, _ other: String) -> String {
    alignment.segments.map { segment in
      let left = baseline.slice(utf8: segment.baseline)
      let right = other.slice(utf8: segment.other)
      let flags = segment.flags.map(\.rawValue).sorted().map { "!" + $0 }.joined()
      return switch segment.kind {
      case .equal: String(left)
      case .marksOnly: "~\(left)~\(right)~"
      case .otherWords: "{\(left)|\(right)}\(flags)"
      case .leftOut: "[-\(left)]\(flags)"
      case .added: "[+\(right)]\(flags)"
      }
    }.joined(separator: " ")
  }

  @Test(
    "words are aligned so that a reader can follow",
    arguments: [
      ("", "", ""), ("a b", "", "[-a b]"), ("", "a b", "[+a b]"), ("a b", "a b", "a b"),
      (
        "We declare jihad and general mobilization to counter the Turkish invasion",
        "[Today] we announce jihad and universal mobilization",
        "[+Today] ~We~we~ {declare|announce} jihad and {general|universal} mobilization "
          + "[-to counter the Turkish invasion]"
      ),
      ("He said “yes”, twice", "he said \"yes,\" twice", "~He~he~ said ~“yes”,~\"yes,\"~ twice"),
      ("he said “yes”.", "he said \"yes\".", "he said “yes"),
      ("strike the city", "bomb the town", "{strike the city|bomb the town}"),
      ("it was one of the best", "it was in one of those", "it was [+in] one of {the best|those}"),
      ("a big red dog ran", "a dog ran", "a [-big red] dog ran"),
      ("we want peace now", "we want real peace now", "we want [+real] peace now"),
      ("Agency’s men", "Agency’s women", "Agency’s {men|women}"),
      ("on 3 May: 1,000 men", "on 3 May 1000 men", "on 3 ~May: 1,000~May 1000~ men"),
      ("before … after", "before after", "~before …~before~ after"),
      ("我們宣布聖戰", "我們號召聖戰", "我們 {宣布|號召} 聖戰"),
    ] as [(String, String, String)])
  func segments(baseline: String, other: String, expected: String) {
    let alignment = Alignment(baseline: baseline, other: other, language: "en")
    #expect(picture(alignment, baseline, other) == expected)
  }

  @Test(
    "a changed negation, modal, number or quantity is flagged",
    arguments: [
      ("it will close", "it may close", [.modal]), ("it must go", "it should go", [.modal]),
      ("it will close", "it closes", []), ("it may close", "it closes", [.modal]),
      ("it will not close", "it will close", [.negation]),
      ("they don't agree", "they agree", [.negation]),
      ("they can go", "they can't go", [.negation]), ("he cannot go", "he can not go", []),
      ("every cable", "some cables", [.quantity]), ("every cable has", "all cables have", []),
      ("all men", "no men", [.negation, .quantity]), ("many fled", "few fled", [.quantity]),
      ("14 people", "15 people", [.number]), ("three men", "3 men", []),
      ("three men", "four men", [.number]), ("two hundred men", "200 men", []),
      ("1,000 men", "1000 men", []), ("2 million people", "2,000,000 people", []),
      ("twenty-five men", "25 men", []), ("20 May", "5 May", [.number]),
      ("not an hour less", "not one hour less", []),
      ("it is closed, and not an hour less", "it is closed", []),
      ("at least ten men", "ten men", [.quantity]), ("it is so", "it was so", []),
      ("we will win", "we would win", [.modal]),
      ("that all targets are legitimate", "Turkish targets", []), ("all men left", "men left", []),
      ("men left", "some men left", []), ("more than ten men", "ten men", [.quantity]),
      ("every last man", "hardly a man", [.quantity]),
    ] as [(String, String, Set<Alignment.Flag>)])
  func flags(baseline: String, other: String, expected: Set<Alignment.Flag>) {
    #expect(
      Alignment(baseline: baseline, other: other, language: "en-GB").summary.flags == expected)
  }

  @Test("indirect speech may stand back a tense")
  func reported() {
    let alignment = Alignment(
      baseline: "we will win", other: "they would win", language: "en", isReported: true)
    #expect(alignment.summary.flags == [])
    let changed = Alignment(
      baseline: "we will win", other: "they might win", language: "en", isReported: true)
    #expect(changed.summary.flags == [.modal])
  }

  @Test("where the language is not English only digits are flagged", arguments: ["de", nil])
  func otherLanguages(language: String?) {
    let words = Alignment(baseline: "alle will kommen", other: "no may", language: language)
    #expect(words.summary.flags == [])
    let digits = Alignment(baseline: "14 Tote", other: "15 Tote", language: language)
    #expect(digits.summary.flags == [.number])
  }

  @Test("the summary counts words and stretches")
  func summary() {
    let summary = Alignment(
      baseline: "We declare jihad and general mobilization to counter the Turkish invasion",
      other: "[Today] we announce jihad and universal mobilization", language: "en"
    ).summary
    #expect(summary.baselineWords == 11)
    #expect(summary.otherWords == 7)
    #expect(summary.equalWords == 4)
    #expect(summary.marksOnlyWords == 1)
    #expect(summary.replacements == 2)
    #expect(summary.omissions == 1)
    #expect(summary.additions == 1)
    #expect(summary.wordsLeftOut == 5)
    #expect(summary.wordsAdded == 1)
  }

  @Test("equal words are equal whatever their marks")
  func equalWords() {
    #expect(Alignment(baseline: "“So, we go.”", other: "so we go").hasEqualWords)
    #expect(!Alignment(baseline: "so we go", other: "so we went").hasEqualWords)
  }

  @Test("segments cover every word of both texts once, in order")
  func cover() {
    var generator = Scramble(state: 7)
    for _ in 0..<200 {
      let left = generator.words(Int(generator.next() % 12))
      let right = generator.words(Int(generator.next() % 12))
      let segments = Alignment(baseline: left, other: right).segments
      #expect(segments.map(\.baselineWords).reduce(0, +) == left.split(separator: " ").count)
      #expect(segments.map(\.otherWords).reduce(0, +) == right.split(separator: " ").count)
      for (before, after) in zip(segments, segments.dropFirst()) {
        #expect(before.baseline.upperBound <= after.baseline.lowerBound)
        #expect(before.other.upperBound <= after.other.lowerBound)
        #expect(before.kind != after.kind)
      }
      for segment in segments where segment.kind == .equal {
        #expect(left.slice(utf8: segment.baseline) == right.slice(utf8: segment.other))
      }
    }
  }

  @Test("very long texts are aligned too")
  func long() {
    let words = (0..<3000).map { "w\($0)" }
    var other = words
    other[1500] = "changed"
    other.remove(at: 2500)
    let alignment = Alignment(
      baseline: words.joined(separator: " "), other: other.joined(separator: " "))
    #expect(alignment.segments.map(\.kind) == [.equal, .otherWords, .equal, .leftOut, .equal])
    let same = Array(repeating: "same", count: 2000).joined(separator: " ")
    #expect(Alignment(baseline: same, other: same + " x").segments.count == 1)
  }
}

/// A linear congruential generator, so that each run meets the same texts.
private struct Scramble {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in ["the", "of", "peace", "war", "city", "men"][Int(next() % 6)] }
      .joined(separator: " ")
  }
}
