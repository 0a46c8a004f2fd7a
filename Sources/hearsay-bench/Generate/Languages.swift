/// The languages of a made graph: most of it is English, six per cent are wide
/// (Chinese, Japanese) or written from right to left (Arabic, Hebrew).
struct Languages {
  private let english: Language
  private let chinese: Language
  private let japanese: Language
  private let arabic: Language
  private let hebrew: Language

  init(_ random: inout SeededRandom) {
    english = Language("en", cue: "said", words: Self.englishWords(20_000, &random))
    let han = Array("国中人大会政和平停火战争谈判部队边境总理统府军民安全协议市长声明援助石油城新日年月")
    let kana = Array("のにはをたがでとしれさあるいこもかなよくるうえきけそつてねまみやらりわ")
    chinese = Language(
      "zh", separator: "", fullStop: "。", cue: "说",
      words: Self.words(4_000, letters: han, lengths: 2...3, &random))
    japanese = Language(
      "ja", separator: "", fullStop: "。", cue: "述べた",
      words: Self.words(3_000, letters: kana + han, lengths: 2...3, &random))
    arabic = Language(
      "ar", cue: "قال",
      words: Self.words(
        6_000, letters: Array("ابتثجحخدذرزسشصضطعغفقكلمنهوي"), lengths: 3...6, &random))
    hebrew = Language(
      "he", cue: "אמר",
      words: Self.words(4_000, letters: Array("אבגדהוזחטיכלמנסעפצקרשת"), lengths: 3...6, &random))
  }

  /// The language of the entry with a number, be it an event, an actor or a source.
  func of(_ number: Int) -> Language {
    switch number % 50 {
    case 3: chinese
    case 11: arabic
    case 23: number % 100 == 23 ? japanese : hebrew
    default: english
    }
  }

  // Real words first, so that common words and modals occur as often as in news.
  private static let common = [
    "the", "to", "of", "and", "a", "in", "that", "is", "we", "for", "will", "not", "it", "on",
    "be", "are", "with", "have", "this", "they", "by", "must", "our", "has", "from", "at", "was",
    "all", "people", "would", "who", "no", "government", "can", "their", "but", "forces",
    "country", "may", "an", "as", "war", "should", "talks", "ceasefire", "border", "troops",
  ]
  // Names of places and words of others, as they stand in English news.
  private static let strange = [
    "会談", "停戦", "مفاوضات", "وقف", "שלום", "युद्ध", "정부", "Zürich", "São",
  ]

  /// Made words with the lengths of English ones.
  private static func englishWords(_ count: Int, _ random: inout SeededRandom) -> [String] {
    let heads = [
      "b", "br", "d", "dr", "f", "g", "gr", "k", "l", "m", "n", "p", "pr", "s", "st", "t", "tr",
      "v", "z",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
    let tails = ["", "", "n", "r", "s", "l", "nt", "rd", "m"]
    var words = common
    var seen = Set(words)
    while words.count < count {
      if words.count % 97 == 0, words.count / 97 <= strange.count {
        words.append(strange[words.count / 97 - 1])
        continue
      }
      var word = ""
      for _ in 0...(1 + random.below(3)) {
        word += heads[random.below(heads.count)] + vowels[random.below(vowels.count)]
      }
      word += tails[random.below(tails.count)]
      if seen.insert(word).inserted { words.append(word) }
    }
    return words
  }

  /// Distinct words of random letters.
  private static func words(
    _ count: Int, letters: [Character], lengths: ClosedRange<Int>, _ random: inout SeededRandom
  ) -> [String] {
    var words: [String] = []
    var seen: Set<String> = []
    while words.count < count {
      let length = lengths.lowerBound + random.below(lengths.count)
      let word = String((0..<length).map { _ in letters[random.below(letters.count)] })
      if seen.insert(word).inserted { words.append(word) }
    }
    return words
  }
}
