extension EditChange {
  /// The ids of all entries that its words name.
  public var namedIDs: [String] {
    guard case .speakers(_, let before, let after) = self else { return ids }
    return ids + (before + after).map(\.rawValue)
  }

  /// What was said, as the middle of a sentence: `marked “…”`, `merged A into B`.
  ///
  /// - Parameters:
  ///   - name: What to call the entry with an id.
  ///   - speaker: What to call a speaker; nil: as `name` does.
  public func clause(
    name: (String) -> String, speaker: ((String) -> String)? = nil
  ) -> String {
    switch self {
    case .mark(let id): return "marked \(name(id))"
    case .unmark(let id): return "took the mark off \(name(id))"
    case .tag(let id, let tag): return "tagged \(name(id)) \(Self.shown(tag))"
    case .untag(let id, let tag): return "took \(Self.shown(tag)) off \(name(id))"
    case .note(let id, nil, _): return "noted on \(name(id))"
    case .note(let id, _, nil): return "took the note off \(name(id))"
    case .note(let id, _, _): return "changed the note on \(name(id))"
    case .status(let id, _, .accepted): return "accepted \(name(id))"
    case .status(let id, _, .rejected): return "rejected \(name(id))"
    case .status(let id, _, .proposed): return "left \(name(id)) proposed"
    case .merge(let kept, let merged): return "merged \(name(merged)) into \(name(kept))"
    case .split(let kept, let merged): return "split \(name(merged)) off \(name(kept))"
    case .speakers(let quote, _, let after) where after.isEmpty:
      return "left the speaker of \(name(quote.rawValue)) unknown"
    case .speakers(let quote, _, let after):
      let speakers = after.map { speaker?($0.rawValue) ?? name($0.rawValue) }
      return "gave \(name(quote.rawValue)) to \(Figures.list(speakers))"
    case .moveOut(let reports, let quote, _):
      return "moved \(Figures.count(reports.count, "report")) out of \(name(quote.rawValue))"
    case .moveBack(let reports, let quote, _):
      return "moved \(Figures.count(reports.count, "report")) back to \(name(quote.rawValue))"
    }
  }

  /// What was said, by ids and with all that it holds: `noted on q:17: Ask him again`.
  public var sentence: String { sentence { $0 } }

  /// The same with what to call the entry with an id.
  public func sentence(name: (String) -> String) -> String {
    let clause = clause(name: name)
    switch self {
    case .note(_, _, let after?): return "\(clause): \(after)"
    case .moveOut(let reports, _, let other):
      return "\(clause): \(Self.list(reports)), now of \(other)"
    case .moveBack(let reports, _, let other):
      return "\(clause): \(Self.list(reports)), for a while of \(other)"
    default: return clause
    }
  }

  /// How it was before, for a reader who has only the result: `before: proposed`; nil: the
  /// change says it.
  public func formerly(name: (String) -> String) -> String? {
    switch self {
    case .status(_, let before, _): return "before: \(before.rawValue)"
    case .speakers(_, let before, _) where before.isEmpty: return "before: nobody known"
    case .speakers(_, let before, _):
      return "before: \(Figures.list(before.map { name($0.rawValue) }))"
    default: return nil
    }
  }

  /// A tag, so that its end is seen.
  private static func shown(_ tag: String) -> String {
    tag.contains(" ") ? "#“\(tag)”" : "#\(tag)"
  }

  private static func list(_ reports: [Report.ID]) -> String {
    reports.map(\.rawValue).joined(separator: ", ")
  }
}
