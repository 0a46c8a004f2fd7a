extension Link {
  /// What the one end is to the other: `responds to`, or `answered by` from the other
  /// end; `perhaps the same as` while it is only proposed.
  public func phrase(isOutgoing: Bool) -> String {
    Self.phrase(rel, isOutgoing: isOutgoing, status: provenance.status)
  }

  /// The same of a relation by its name.
  public static func phrase(_ rel: String, isOutgoing: Bool, status: Status) -> String {
    let perhaps = status == .accepted ? "" : "perhaps "
    let words: [String: (String, String)] = [
      "responds-to": ("responds to", "answered by"), "confirms": ("confirms", "confirmed by"),
      "denies": ("denies", "denied by"), "repeats": ("repeats", "repeated by"),
      "retracts": ("retracts", "retracted by"), "corrects": ("corrects", "corrected by"),
      "same-as": ("\(perhaps)the same as", "\(perhaps)the same as"),
      "allied-with": ("allied with", "allied with"), "member-of": ("member of", "has as member"),
      "commands": ("commands", "commanded by"), "owns": ("owns", "owned by"),
      "opposes": ("opposes", "opposed by"), "supports": ("supports", "supported by"),
      "part-of": ("part of", "has as part"), "leads": ("leads", "led by"),
      "copy-of": ("\(perhaps)a copy of", "\(perhaps)copied by"),
    ]
    let plain = rel.replacing("-", with: " ")
    let (out, back) = words[rel] ?? (plain, "\(plain), from")
    return isOutgoing ? out : back
  }
}

extension Match {
  /// Why something is offered: `score 0.57; words; same speaker`; nil: nothing is said.
  public var words: String? {
    let parts = [score.map { "score \($0)" }, method].compactMap(\.self) + reasons
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
