extension EditWork {
  /// The change as it fits what is there: ids that lead to others followed, and of two
  /// entries that are merged the older one kept, unless the order is to stay.
  ///
  /// Throws an `EditRefusal` where it does not fit. Annotations are not looked at.
  public func fitted(_ change: EditChange, keepsOrder: Bool = false) throws -> EditChange {
    switch change {
    case .mark, .unmark, .tag, .untag, .note: return change
    case .status(let id, let before, let after):
      let (id, record) = try entry(id)
      let status = record.provenance.status
      guard status != after else { throw EditRefusal.already(id: id, what: after.rawValue) }
      guard status == before else {
        throw EditRefusal.differs(
          id: id, field: "status", expected: before.rawValue, found: status.rawValue)
      }
      return change.ids == [id] ? change : .status(id: id, before: before, after: after)
    case .merge(let one, let other):
      let (kept, merged) = (try entry(one), try entry(other))
      guard kept.id != merged.id else {
        throw EditRefusal.already(id: other, what: "one with \(one)")
      }
      guard kept.record.canMerge(with: merged.record) else {
        throw EditRefusal.notAlike(one, other)
      }
      if !keepsOrder, try base.isOlder(merged.id, than: kept.id) {
        return .merge(kept: merged.id, merged: kept.id)
      }
      return .merge(kept: kept.id, merged: merged.id)
    case .split(let kept, let merged):
      let root = try entry(kept).id
      guard merged != root, self.root(merged) == root, forest.edges[merged] != nil else {
        throw EditRefusal.notMerged(kept: kept, merged: merged)
      }
      return .split(kept: root, merged: merged)
    case .speakers(let quote, let before, let after):
      return try fitted(speakers: after, for: before, of: quote)
    case .moveOut(let reports, let quote, let other):
      return try fitted(moveOut: reports, from: quote, into: other)
    case .moveBack(let reports, let quote, let other):
      let (id, _) = try entry(quote.rawValue)
      for report in reports { try expect(report, in: other.rawValue) }
      return .moveBack(reports: reports, to: ID(id), from: other)
    }
  }

  /// The entry to which an id leads, with its record; refuses an id that nothing bears.
  public func entry(_ id: String) throws -> (id: String, record: GraphRecord) {
    let root = root(id)
    guard let record = try effective(root) else { throw EditRefusal.missing(id: id) }
    return (root, record)
  }

  private func fitted(
    speakers after: [Actor.ID], for before: [Actor.ID], of id: Quote.ID
  ) throws -> EditChange {
    let (root, record) = try entry(id.rawValue)
    guard case .quote(let quote) = record else {
      throw EditRefusal.wrongType(id: root, found: record.type, wanted: "quotes")
    }
    var speakers: [Actor.ID] = []
    for id in after {
      let (id, record) = try entry(id.rawValue)
      guard case .actor = record else {
        throw EditRefusal.wrongType(id: id, found: record.type, wanted: "actors")
      }
      if !speakers.contains(ID(id)) { speakers.append(ID(id)) }
    }
    func words(_ ids: [Actor.ID]) -> String {
      ids.isEmpty ? "not known" : ids.map(\.rawValue).joined(separator: " and ")
    }
    guard quote.speakers != speakers else {
      throw EditRefusal.already(id: root, what: "said by \(words(speakers))")
    }
    let replaced = before.map { Actor.ID(self.root($0.rawValue)) }
    guard quote.speakers == replaced else {
      throw EditRefusal.differs(
        id: root, field: "speaker", expected: words(before), found: words(quote.speakers))
    }
    return .speakers(quote: quote.id, before: quote.speakers, after: speakers)
  }

  private func fitted(
    moveOut reports: [Report.ID], from quote: Quote.ID, into other: Quote.ID
  ) throws -> EditChange {
    let (root, record) = try entry(quote.rawValue)
    guard case .quote = record else {
      throw EditRefusal.wrongType(id: root, found: record.type, wanted: "quotes")
    }
    for report in reports { try expect(report, in: root) }
    guard !reports.isEmpty, try self.reports(of: root).count > Set(reports).count else {
      throw EditRefusal.wholeQuote(id: root)
    }
    guard try own(other.rawValue) == nil else {
      throw EditRefusal.already(id: other.rawValue, what: "here")
    }
    return .moveOut(reports: reports, from: ID(root), into: other)
  }

  private func expect(_ id: Report.ID, in quote: String) throws {
    guard let record = try own(id.rawValue) else { throw EditRefusal.missing(id: id.rawValue) }
    guard case .report(let report) = record else {
      throw EditRefusal.wrongType(id: id.rawValue, found: record.type, wanted: "reports")
    }
    guard root(report.quote.rawValue) == root(quote) else {
      throw EditRefusal.ofOtherQuote(report: id.rawValue, quote: quote)
    }
  }
}
