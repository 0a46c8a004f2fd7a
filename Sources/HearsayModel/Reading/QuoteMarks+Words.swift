extension QuoteRow.Marks {
  /// The marks in words, in a fixed order.
  public var words: [String] {
    let all: [(QuoteRow.Marks, String)] = [
      (.disputed, "disputed speaker"), (.loop, "credits form a loop"),
      (.notBorneOut, "a credit not borne out"), (.proposals, "has proposals"),
      (.earlierWording, "has an earlier wording"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension Quote.UnknownSpeaker {
  /// Why the speaker is not known, as a list shows it in the speaker's place.
  public var label: String {
    switch self {
    case .notStated: "(speaker not stated)"
    case .anonymous: "(speaker anonymous)"
    case .role: "(speaker known by role only)"
    case .collective: "(several speakers, not named)"
    case .unresolved: "(speaker not resolved)"
    }
  }
}
