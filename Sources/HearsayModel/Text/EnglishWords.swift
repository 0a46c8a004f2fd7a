/// English word lists that alignment goes by, folded (`don't` is `dont`).
enum EnglishWords {
  /// Words that turn a statement into its opposite.
  static let negations: Set<String> = [
    "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "nowhere", "without",
    "cannot", "cant", "wont", "shant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt",
    "werent", "hasnt", "havent", "hadnt", "aint", "couldnt", "shouldnt", "wouldnt", "mustnt",
    "mightnt", "neednt", "oughtnt",
  ]

  /// Modal verbs, by what they say; `shall` is the future that `will` is.
  static let modals: [String: String] = [
    "will": "will", "shall": "will", "wont": "will", "shant": "will", "ll": "will",
    "would": "would", "wouldnt": "would", "can": "can", "cannot": "can", "cant": "can",
    "could": "could", "couldnt": "could", "may": "may", "might": "might", "mightnt": "might",
    "must": "must", "mustnt": "must", "should": "should", "shouldnt": "should",
    "ought": "should", "oughtnt": "should",
  ]

  /// What becomes of a modal verb in indirect speech, back to what was said.
  static let backshifted = ["would": "will", "could": "can", "might": "may"]

  /// Words of quantity, by what they say.
  static let quantities: [String: String] = [
    "all": "all", "every": "all", "each": "all", "everyone": "all", "everybody": "all",
    "everything": "all", "entire": "all", "whole": "all", "always": "all", "both": "all",
    "some": "some", "several": "some", "certain": "some", "someone": "some",
    "somebody": "some", "something": "some", "sometimes": "some",
    "any": "any", "anyone": "any", "anybody": "any", "anything": "any",
    "most": "most", "mostly": "most", "majority": "most",
    "many": "many", "much": "many", "numerous": "many", "often": "many",
    "few": "few", "little": "few", "rarely": "few", "seldom": "few", "hardly": "few",
    "fewer": "less", "less": "less", "more": "more", "least": "least",
    "nearly": "nearly", "almost": "nearly", "approximately": "nearly",
    "no": "none", "none": "none", "nobody": "none", "nothing": "none",
  ]

  /// Of those, what qualifies a number or another quantity beside it.
  static let qualifiers: Set<String> = ["least", "less", "more", "nearly"]

  static let articles: Set<String> = ["a", "an", "the"]

  /// Words so frequent that one of them, matched alone, means nothing: articles,
  /// prepositions, conjunctions, forms of be, have and do, and such pronouns as
  /// do not say who acts.
  static let light: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "if", "as", "so",
    "of", "in", "on", "at", "to", "by", "for", "with", "from", "into", "about", "over", "than",
    "then", "it", "its", "him", "her", "them", "his", "their", "who", "which", "what", "there",
    "here", "is", "are",
    "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "s",
  ]
}
