/// What records come to when all edits in effect are worked into them, in the order in
/// which they were said.
///
/// It follows from the records as they were imported and from the edits alone: so taking an
/// edit back restores what was there, and an import overwrites nothing that was edited.
/// Edits that name an id which nothing bears are passed over, until something bears it
/// again.
public struct EditWork {
  let base: any EditBase
  /// The records that edits change by themselves, by their own ids.
  var changed: [String: GraphRecord] = [:]
  /// Quotes that were made of moved reports.
  private(set) var made: Set<String> = []
  /// Quotes whose speakers an edit has set.
  private(set) var settled: Set<String> = []
  /// Entries of which an edit says how they stand, whatever they took in before.
  private(set) var ruled: Set<String> = []
  private(set) var forest = MergeForest()
  /// Of articles that an accepted link says are copies, what they are copies of.
  private(set) var copies: [String: Article.ID] = [:]
  private var merges: [Merge] = []
  /// The links that may say of two records that they are one.
  private(set) var identities: [Link.ID]
  /// The numbers of edits whose merges were split.
  private var cut: Set<Int> = []

  private struct Merge {
    var kept: String
    var merged: String
    var edit: Edit
  }

  /// Nothing but what the records say themselves: accepted links make their ends one.
  public init(_ base: any EditBase) throws {
    self.base = base
    identities = try base.identities().map(\.id)
    try renewForest()
  }

  /// With all edits in effect, oldest first.
  public init(_ base: any EditBase, edits: [Edit]) throws {
    try self.init(base)
    for edit in edits { try apply(edit) }
  }

  /// Works in the next edit.
  public mutating func apply(_ edit: Edit) throws {
    switch edit.change {
    case .mark, .unmark, .tag, .untag, .note: break
    case .status(let id, _, let status): try set(status, of: id, edit)
    case .merge(let kept, let merged):
      merges.append(Merge(kept: kept, merged: merged, edit: edit))
      try join(root(kept), root(merged), .edit(edit.number))
      takeStatus(of: kept, and: merged)
    case .split(let kept, let merged): try split(merged, from: kept, edit)
    case .speakers(let quote, _, let speakers): try set(speakers, of: quote, edit)
    case .moveOut(let reports, let quote, let other):
      try move(reports, outOf: quote, into: other, edit)
    case .moveBack(let reports, let quote, let other):
      guard case .quote? = try own(quote.rawValue) else { return }
      try move(reports, to: quote)
      if made.contains(other.rawValue), try self.reports(of: other.rawValue).isEmpty {
        made.remove(other.rawValue)
        changed[other.rawValue] = nil
      }
    }
  }

  /// The edit of a merge.
  func edit(number: Int) -> Edit? { merges.first { $0.edit.number == number }?.edit }

  /// The entry to which an id leads.
  public func root(_ id: String) -> String { forest.root(id) }

  /// The record of an id with what edits change in it, apart from merges.
  func own(_ id: String) throws -> GraphRecord? { try changed[id] ?? base.record(id) }

  /// The reports that render a quote now, those of quotes merged into it included.
  func reports(of quote: String) throws -> [String] {
    let root = root(quote)
    var ids: Set<String> = []
    for id in [root] + forest.members(of: root) { ids.formUnion(try base.reports(near: id)) }
    for case .report(let report) in changed.values { ids.insert(report.id.rawValue) }
    return try ids.filter { id in
      guard case .report(let report)? = try own(id) else { return false }
      return self.root(report.quote.rawValue) == root
    }.sorted()
  }

  private mutating func set(_ status: Status, of id: String, _ edit: Edit) throws {
    guard var record = try own(id) else { return }
    record.provenance.status = status
    record.provenance.decided(edit)
    changed[id] = record
    ruled.insert(id)
    guard case .link(let link) = record, link.isIdentity else { return }
    if !identities.contains(link.id) { identities.append(link.id) }
    try renewForest()
    if status == .accepted { takeStatus(of: link.to, and: link.from) }
  }

  /// How one that takes in another stands follows from both again, until an edit says so.
  private mutating func takeStatus(of kept: String, and merged: String) {
    if root(kept) == root(merged) { ruled.remove(root(kept)) }
  }

  private mutating func set(_ speakers: [Actor.ID], of id: Quote.ID, _ edit: Edit) throws {
    guard case .quote(var quote)? = try own(id.rawValue), try speakers.allSatisfy(isActor)
    else { return }
    quote.speakers = speakers
    if !speakers.isEmpty { quote.speakerUnknown = nil }
    quote.provenance.decided(edit)
    quote.provenance.setGround(.hand, of: "speakers")
    changed[id.rawValue] = .quote(quote)
    settled.insert(id.rawValue)
  }

  private func isActor(_ id: Actor.ID) throws -> Bool {
    if case .actor? = try own(id.rawValue) { true } else { false }
  }

  private mutating func move(
    _ reports: [Report.ID], outOf quote: Quote.ID, into other: Quote.ID, _ edit: Edit
  ) throws {
    guard case .quote(let source)? = try effective(root(quote.rawValue)) else { return }
    try move(reports, to: other)
    let moved = try reports.compactMap { id -> Report? in
      if case .report(let report)? = try own(id.rawValue) { report } else { nil }
    }
    guard !moved.isEmpty else { return }
    changed[other.rawValue] = .quote(source.made(of: moved, as: other, edit))
    made.insert(other.rawValue)
  }

  private mutating func move(_ reports: [Report.ID], to quote: Quote.ID) throws {
    for id in reports {
      guard case .report(var report)? = try own(id.rawValue) else { continue }
      report.quote = quote
      changed[id.rawValue] = .report(report)
    }
  }

  /// Cuts what holds the two together, until nothing does: a link that says that they are
  /// one is rejected.
  private mutating func split(_ merged: String, from kept: String, _ edit: Edit) throws {
    while root(merged) == root(kept), merged != kept,
      let edge = forest.edges[merged] ?? forest.edges[kept]
    {
      switch edge.cause {
      case .edit(let number): cut.insert(number)
      case .link(let id):
        guard var link = try own(id.rawValue) else { return }
        link.provenance.status = .rejected
        link.provenance.decided(edit)
        changed[id.rawValue] = link
      }
      try renewForest()
    }
  }

  private mutating func renewForest() throws {
    forest = MergeForest()
    copies = [:]
    for id in identities {
      guard case .link(let link)? = try own(id.rawValue), link.provenance.status == .accepted
      else { continue }
      if link.rel == "copy-of", link.from != link.to { copies[link.from] = ID(link.to) }
      guard link.rel == "same-as" else { continue }
      try join(root(link.to), root(link.from), .link(link.id))
    }
    for merge in merges where !cut.contains(merge.edit.number) {
      try join(root(merge.kept), root(merge.merged), .edit(merge.edit.number))
    }
  }

  private mutating func join(
    _ kept: String, _ merged: String, _ cause: MergeForest.Cause
  ) throws {
    guard kept != merged, let one = try own(kept), let other = try own(merged),
      one.canMerge(with: other)
    else { return }
    if case .link = cause, [one, other].contains(where: { $0.provenance.status == .rejected }) {
      return
    }
    forest.hang(merged, on: kept, because: cause)
  }
}
