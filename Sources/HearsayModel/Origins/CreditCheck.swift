/// Whether a chain of credits holds, hop by hop.
public struct CreditCheck: Sendable, Hashable {
  /// Of all its hops that are sources: borne out where each is, not borne out where
  /// one is not.
  public var check: HopCheck
  /// Why it cannot be checked; nil: it can.
  public var obstacle: HopObstacle?
  /// The name of the source at which it fails or cannot be checked.
  public var name: String?
  /// How many of its hops are sources.
  public var hops: Int
  /// Whether it is indirect speech, of which only the whole can be looked for.
  public var isIndirect: Bool

  /// `borne out, two hops`, `NOT borne out: the text of Agency North here lacks it`,
  /// `cannot be checked: the text of TV South is not here`.
  public var words: String {
    switch check {
    case .borneOut:
      let hops = hops > 1 ? ", \(Self.number(hops)) hops" : ""
      return isIndirect ? "borne out: it is reported there\(hops)" : "borne out\(hops)"
    case .notBorneOut: return "NOT borne out: the text of \(name ?? "the source") here lacks it"
    case .cannotBeChecked:
      return "cannot be checked: " + (obstacle ?? .noArticle).words(of: name ?? "the source")
    }
  }

  /// The same where there is little room: `borne out, two hops`, `NOT borne out`,
  /// `cannot be checked`.
  public var shortWords: String {
    switch check {
    case .borneOut: hops > 1 ? "borne out, \(Self.number(hops)) hops" : "borne out"
    case .notBorneOut: "NOT borne out"
    case .cannotBeChecked: "cannot be checked"
    }
  }

  private static func number(_ count: Int) -> String {
    let words = ["two", "three", "four", "five", "six"]
    return words.indices.contains(count - 2) ? words[count - 2] : String(count)
  }
}

/// Why nothing can be said of a hop.
public enum HopObstacle: String, Sendable, Hashable, CaseIterable {
  /// No article of the credited source that might have it is here.
  case noArticle
  /// An article is here, and its text is not.
  case noText
  /// Only a summary or a headline of it is here.
  case partOnly
  /// It is in another language.
  case otherLanguage
  /// The report's words are its own translation.
  case ownTranslation
  /// The report did not keep its wording, or not whether it is literal.
  case noWording
  /// It is indirect speech, whose words need not stand in the text.
  case indirect
  /// Who is meant is not said.
  case notNamed
  /// A person told it, who has no text to look into.
  case witness

  /// Why, as a clause; the name is that of the credited source.
  public func words(of name: String) -> String {
    switch self {
    case .noArticle: "no article of \(name) that may have it is here"
    case .noText: "the text of \(name) is not here"
    case .partOnly: "only a part of the text of \(name) is here"
    case .otherLanguage: "the text of \(name) is in another language"
    case .ownTranslation: "the words are the report's own translation"
    case .noWording: "its words were not kept"
    case .indirect: "the words of indirect speech need not stand in the text"
    case .notNamed: "who is meant is not said"
    case .witness: "a witness has no text to look into"
    }
  }
}
