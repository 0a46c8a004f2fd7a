extension Naming.Voice {
  /// Whose words a form is in: `in its own words`; nil: `voice not stated`.
  public static func words(of voice: Naming.Voice?) -> String {
    switch voice {
    case .own: "in its own words"
    case .quoted: "in quotation marks"
    case .attributed: "in others' words"
    case nil: "voice not stated"
    }
  }
}
