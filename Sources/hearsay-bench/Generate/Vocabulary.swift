/// Made words with the lengths of English ones; the first few are real, so that
/// common words and modals occur as often as in news.
struct Vocabulary {
  let words: [String]
  private let zipf: Zipf

  private static let common = [
    "the", "to", "of", "and", "a", "in", "that", "is", "we", "for", "will", "not", "it", "on",
    "be", "are", "with", "have", "this", "they", "by", "must", "our", "has", "from", "at", "was",
    "all", "people", "would", "who", "no", "government", "can", "their", "but", "forces",
    "country", "may", "an", "as", "war", "should", "talks", "ceasefire", "border", "troops",
  ]
  private static let wide = ["会談", "停戦", "مفاوضات", "وقف", "שלום", "युद्ध", "정부", "Zürich", "São"]

  init(count: Int, random: inout SeededRandom) {
    let heads = [
      "b", "br", "d", "dr", "f", "g", "gr", "k", "l", "m", "n", "p", "pr", "s", "st", "t", "tr",
      "v", "z",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
    let tails = ["", "", "n", "r", "s", "l", "nt", "rd", "m"]
    var seen = Set(Self.common)
    var words = Self.common
    while words.count < count {
      var word = ""
      for _ in 0...(1 + random.below(3)) {
        word += heads[random.below(heads.count)] + vowels[random.below(vowels.count)]
      }
      word += tails[random.below(tails.count)]
      if seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    zipf = Zipf(count: count)
  }

  func word(_ random: inout SeededRandom) -> String {
    random.oneIn(200) ? Self.wide[random.below(Self.wide.count)] : words[zipf.draw(&random)]
  }

  /// A sentence without its full stop; of about `length` words.
  func sentence(_ length: Int, _ random: inout SeededRandom) -> [String] {
    (0..<max(3, length / 2 + random.below(length))).map { _ in word(&random) }
  }

  /// A name of two words.
  func name(_ random: inout SeededRandom) -> String {
    [random.below(words.count), random.below(words.count)].map {
      words[$0].prefix(1).uppercased() + words[$0].dropFirst()
    }.joined(separator: " ")
  }
}
