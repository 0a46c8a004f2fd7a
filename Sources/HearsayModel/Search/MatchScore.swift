internal import Foundation

/// How well a wording matches a search: by BM25.
///
/// See Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009).
/// A term counts the more the rarer it is in the library, and the more often it stands in the
/// wording, less for each further time; what is said in fewer words comes before what is said
/// in many.
public struct MatchScore: Sendable {
  private let weights: [Double]
  private let averageLength: Double

  /// How soon a further time counts for little.
  private static let saturation = 1.2
  /// How much the length of a wording tells, from 0 to 1.
  private static let lengthPart = 0.75

  /// - Parameters:
  ///   - shares: Of each term, in which part of all wordings it stands: 0 to 1.
  ///   - averageLength: How many words a wording has on the average.
  public init(shares: [Double], averageLength: Double) {
    // The paper's ln ((N - n) / n) is below 0 for what most wordings have; this is not.
    weights = shares.map { max(1e-6, log(1 / max($0, 1e-9))) }
    self.averageLength = max(1, averageLength)
  }

  /// The score of a wording; higher is better, and 0 is none of the terms.
  public func score(_ counts: TermCounter.Counts) -> Double {
    let length = Double(counts.words) / averageLength
    let damping = Self.saturation * (1 - Self.lengthPart + Self.lengthPart * length)
    return zip(weights, counts.terms).reduce(0) { sum, term in
      let count = Double(term.1)
      return sum + term.0 * count * (Self.saturation + 1) / (count + damping)
    }
  }
}
