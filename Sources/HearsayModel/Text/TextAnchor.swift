/// Finds wordings in an article's text, and tells whether one stands where its
/// record says (Web Annotation: `TextQuoteSelector`, `TextPositionSelector`).
///
/// White space of any length is one space, and quotation marks and apostrophes
/// of all shapes are one mark; all else must stand as printed, case included.
/// Made once for a text, it serves all its reports.
public struct TextAnchor: Sendable {
  /// What joins the pieces of a quote that its attribution splits.
  public static let joint = " … "
  /// So many scalars at most lie between two pieces of one quote.
  static let widestGap = 1000

  private let text: AnchorText

  /// Prepares a text, which must be as `ArticleText.normalized` gives it.
  public init(_ text: String) {
    self.text = AnchorText(text)
  }

  /// Where a wording stands (W01): a span for each of its pieces; nil where it
  /// stands nowhere, or in several places between which prefix and suffix do not
  /// decide.
  ///
  /// Prefix and suffix are the words right before and behind it.
  public func spans(exact: String, prefix: String? = nil, suffix: String? = nil) -> [TextSpan]? {
    let whole = AnchorText(exact)
    // An ellipsis of the article's own looks like a joint.
    return only(find([whole], prefix, suffix)) ?? only(find(pieces(exact), prefix, suffix))
  }

  /// Whether a wording stands at its spans (E14).
  public func stands(_ exact: String, at spans: [TextSpan]) -> Bool {
    guard !spans.isEmpty, spans.allSatisfy({ text.contains($0) }) else { return false }
    let standing = spans.map { text.trimmed($0) }.joined(separator: AnchorText(Self.joint).scalars)
    return Array(standing) == AnchorText(exact).trimmedScalars
  }

  private func pieces(_ exact: String) -> [AnchorText] {
    var pieces: [[Unicode.Scalar]] = [[]]
    let scalars = AnchorText(exact).scalars
    let joint = AnchorText(Self.joint).scalars
    var index = 0
    while index < scalars.count {
      if scalars[index...].starts(with: joint) {
        pieces.append([])
        index += joint.count
      } else {
        pieces[pieces.count - 1].append(scalars[index])
        index += 1
      }
    }
    return pieces.map { AnchorText(String(String.UnicodeScalarView($0))) }
  }

  private func only(_ found: [[Range<Int>]]) -> [TextSpan]? {
    guard found.count == 1 else { return nil }
    return found[0].map { text.span(of: $0) }
  }

  /// All places of the first piece from which the others follow.
  private func find(_ pieces: [AnchorText], _ prefix: String?, _ suffix: String?) -> [[Range<Int>]]
  {
    let pieces = pieces.map(\.trimmedScalars)
    guard let first = pieces.first, pieces.allSatisfy(AnchorText.hasWord) else { return [] }
    let prefix = AnchorText(prefix ?? "").bareScalars
    let suffix = AnchorText(suffix ?? "").bareScalars
    var found: [[Range<Int>]] = []
    var start = 0
    while let range = text.range(of: first, from: start) {
      start = range.lowerBound + 1
      guard text.bare(endingAt: range.lowerBound, isLike: prefix) else { continue }
      if let rest = follow(range, pieces.dropFirst(), suffix) { found.append(rest) }
    }
    return found
  }

  /// The nearest places of the further pieces, of which the last bears the suffix.
  private func follow(
    _ range: Range<Int>, _ pieces: ArraySlice<[Unicode.Scalar]>, _ suffix: [Unicode.Scalar]
  ) -> [Range<Int>]? {
    guard let next = pieces.first else {
      return text.bare(startingAt: range.upperBound, isLike: suffix) ? [range] : nil
    }
    var start = range.upperBound
    while let candidate = text.range(of: next, from: start),
      candidate.lowerBound - range.upperBound <= Self.widestGap
    {
      if let rest = follow(candidate, pieces.dropFirst(), suffix) { return [range] + rest }
      start = candidate.lowerBound + 1
    }
    return nil
  }
}
