/// Two wordings of one quote, word against word: what the other has in other
/// words, leaves out or adds.
///
/// Words are matched as folded. The alignment is the one that keeps most words
/// (Wagner and Fischer 1974), where each stretch of changes costs something to
/// open (Gotoh 1982): so a lone "the" between two changes is no island, and
/// replaced words stand side by side, which the fewest edits alone (Myers 1986)
/// would scatter. It compares words, not meaning or intent.
public struct Alignment: Sendable, Hashable {
  /// What the other wording does with a stretch of the baseline.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// The same words with the same marks.
    case equal
    /// The same words; only punctuation or case differ.
    case marksOnly
    /// Other words stand in their place.
    case otherWords
    /// The other wording lacks them.
    case leftOut
    /// Only the other wording has them.
    case added
  }

  /// What kind of word changed that an analyst must look at.
  public enum Flag: String, Sendable, Hashable, CaseIterable {
    case negation, modal, number, quantity
  }

  /// A stretch of both wordings.
  public struct Segment: Sendable, Hashable {
    /// What the other wording does with it.
    public let kind: Kind
    /// Where it stands in the baseline, in bytes of UTF-8.
    ///
    /// From its first word to its last, with the marks around them where these
    /// differ. Empty, at the place where words were added, for `added`.
    public let baseline: Range<Int>
    /// The same in the other wording; empty for `leftOut`.
    public let other: Range<Int>
    /// How many words of the baseline.
    public let baselineWords: Int
    /// How many words of the other wording.
    public let otherWords: Int
    /// What changed in it that matters; empty for equal words.
    public let flags: Set<Flag>
  }

  /// The stretches in the order of both texts; two neighbours differ in kind.
  public let segments: [Segment]

  /// Aligns a wording with the baseline.
  ///
  /// Word lists for flags are English; where `language` (BCP 47) is another or
  /// nil, only numbers in digits are flagged. `isReported`: one of the two is
  /// indirect speech, where "would" for "will" is grammar and no change.
  ///
  /// Costs the product of both lengths up to some thousand words; longer texts
  /// are first cut at words that stand once in each.
  public init(baseline: String, other: String, language: String? = nil, isReported: Bool = false) {
    let left = AlignmentWord.words(of: baseline)
    let right = AlignmentWord.words(of: other)
    let classes = WordClasses(language: language, isReported: isReported)
    let pairs = WordMatcher(left, right, classes: classes).pairs()
    var builder = SegmentBuilder(left: left, right: right, classes: classes)
    segments = builder.segments(of: pairs)
  }
}

extension Alignment {
  /// The figures of an alignment, for a line below it.
  public struct Summary: Sendable, Hashable {
    /// Words of the baseline.
    public var baselineWords = 0
    /// Words of the other wording.
    public var otherWords = 0
    /// Words that both have, whatever their marks.
    public var equalWords = 0
    /// Of those, words of which only the marks differ.
    public var marksOnlyWords = 0
    /// Stretches in other words.
    public var replacements = 0
    /// Stretches left out.
    public var omissions = 0
    /// Stretches added.
    public var additions = 0
    /// Words in the stretches left out.
    public var wordsLeftOut = 0
    /// Words in the stretches added.
    public var wordsAdded = 0
    /// What changed that matters.
    public var flags: Set<Flag> = []
  }

  /// The figures of this alignment.
  public var summary: Summary {
    var summary = Summary()
    for segment in segments {
      summary.baselineWords += segment.baselineWords
      summary.otherWords += segment.otherWords
      summary.flags.formUnion(segment.flags)
      switch segment.kind {
      case .equal: summary.equalWords += segment.baselineWords
      case .marksOnly:
        summary.equalWords += segment.baselineWords
        summary.marksOnlyWords += segment.baselineWords
      case .otherWords: summary.replacements += 1
      case .leftOut:
        summary.omissions += 1
        summary.wordsLeftOut += segment.baselineWords
      case .added:
        summary.additions += 1
        summary.wordsAdded += segment.otherWords
      }
    }
    return summary
  }

  /// Whether both have the same words, whatever their marks.
  public var hasEqualWords: Bool {
    segments.allSatisfy { $0.kind == .equal || $0.kind == .marksOnly }
  }
}
