extension EditChange {
  /// What is said, in words: `marks q:17`, `merges p:varga-2 into p:varga`.
  public var sentence: String {
    switch self {
    case .mark(let id): "marks \(id)"
    case .unmark(let id): "takes the mark off \(id)"
    case .tag(let id, let tag): "tags \(id) “\(tag)”"
    case .untag(let id, let tag): "takes the tag “\(tag)” off \(id)"
    case .note(let id, nil, let after?): "notes on \(id): \(after)"
    case .note(let id, _, let after?): "notes on \(id) instead: \(after)"
    case .note(let id, _, nil): "takes the note off \(id)"
    case .status(let id, _, .accepted): "accepts \(id)"
    case .status(let id, _, .rejected): "rejects \(id)"
    case .status(let id, _, .proposed): "leaves \(id) proposed"
    case .merge(let kept, let merged): "merges \(merged) into \(kept)"
    case .split(let kept, let merged): "splits \(merged) from \(kept)"
    case .speakers(let quote, _, let after) where after.isEmpty:
      "leaves the speaker of \(quote) unknown"
    case .speakers(let quote, _, let after):
      "gives \(quote) to \(after.map(\.rawValue).joined(separator: " and "))"
    case .moveOut(let reports, let quote, let other):
      "moves \(Self.list(reports)) from \(quote) into \(other)"
    case .moveBack(let reports, let quote, let other):
      "moves \(Self.list(reports)) back from \(other) to \(quote)"
    }
  }

  private static func list(_ reports: [Report.ID]) -> String {
    reports.map(\.rawValue).joined(separator: ", ")
  }
}
