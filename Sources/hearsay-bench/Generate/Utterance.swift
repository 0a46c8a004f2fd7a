/// What an actor said: words of one language, and the wordings in which it is printed.
struct Utterance {
  let words: [Int]
  /// How many words the language has.
  let vocabulary: Int

  init(length: Int, in language: Language, _ random: inout SeededRandom) {
    words = language.sentence(length, &random)
    vocabulary = language.count
  }

  /// The words of a wording: all of it (0), without its end (1), without its
  /// beginning (2), or with one word exchanged (from 3 on); all are distinct.
  func wording(_ number: Int) -> [Int] {
    switch number {
    case 0: return words
    case 1: return Array(words.dropLast(words.count / 4))
    case 2: return Array(words.dropFirst(1 + words.count / 5))
    default:
      var other = words
      let place = number % words.count
      other[place] = (words[place] + 1 + number / words.count) % vocabulary
      return other
    }
  }
}
