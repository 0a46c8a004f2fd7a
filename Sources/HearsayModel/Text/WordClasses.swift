/// Which words matter most when they change, and which matter least when they
/// do not: English ones by list, others only so far as form tells.
struct WordClasses {
  private let isEnglish: Bool
  private let isReported: Bool

  init(language: String?, isReported: Bool) {
    isEnglish = language.map { isSameLanguage($0, "en") } ?? false
    self.isReported = isReported
  }

  /// Whether a word alone is no reason to break a stretch of changes.
  func isLight(_ word: AlignmentWord) -> Bool {
    if word.isCJK { return true }
    if isEnglish { return EnglishWords.light.contains(word.text) }
    return word.text.utf8.count <= 3 && word.text.utf8.allSatisfy { $0 > 0x39 }
  }

  /// What matters in a change of some words for others; either may be none.
  ///
  /// Of words that are only left out or added, one or two are a change of what
  /// is said, more are a clause that the other does not quote.
  func flags(_ left: [String], _ right: [String]) -> Set<Alignment.Flag> {
    guard !(left.isEmpty || right.isEmpty) || left.count + right.count <= 2 else { return [] }
    var flags: Set<Alignment.Flag> = []
    if numbersDiffer(left, right) { flags.insert(.number) }
    guard isEnglish else { return flags }
    if count(EnglishWords.negations, left) != count(EnglishWords.negations, right) {
      flags.insert(.negation)
    }
    if modalsDiffer(left, right) { flags.insert(.modal) }
    if quantitiesDiffer(left, right) { flags.insert(.quantity) }
    return flags
  }

  private func count(_ list: Set<String>, _ words: [String]) -> Int {
    words.count { list.contains($0) }
  }

  private func groups(_ list: [String: String], _ words: [String]) -> Set<String> {
    Set(words.compactMap { list[$0] })
  }

  /// A quantity that only one of them names is left out or added, which is told as
  /// that, and no other quantity; a lone "at least" makes another one of what stands
  /// beside it.
  private func quantitiesDiffer(_ left: [String], _ right: [String]) -> Bool {
    let first = groups(EnglishWords.quantities, left)
    let second = groups(EnglishWords.quantities, right)
    guard first.isEmpty || second.isEmpty else { return first != second }
    guard left.isEmpty || right.isEmpty else { return false }
    return !first.union(second).isDisjoint(with: EnglishWords.qualifiers)
  }

  /// A future that one of them writes in another tense is no modal lost.
  private func modalsDiffer(_ left: [String], _ right: [String]) -> Bool {
    let left = modals(left)
    let right = modals(right)
    guard left != right else { return false }
    let isTenseOnly = left.isEmpty || right.isEmpty
    return !isTenseOnly || left.union(right) != ["will"]
  }

  private func modals(_ words: [String]) -> Set<String> {
    let modals = groups(EnglishWords.modals, words)
    guard isReported else { return modals }
    return Set(modals.map { EnglishWords.backshifted[$0] ?? $0 })
  }

  private func numbersDiffer(_ left: [String], _ right: [String]) -> Bool {
    var first = EnglishNumbers.values(in: left, spelledOut: isEnglish)
    var second = EnglishNumbers.values(in: right, spelledOut: isEnglish)
    guard first != second else { return false }
    // "an hour" and "one hour" are one number.
    if isEnglish, right.contains(where: EnglishWords.articles.contains) { first.remove(1) }
    if isEnglish, left.contains(where: EnglishWords.articles.contains) { second.remove(1) }
    return first != second
  }
}
