extension EditWork {
  /// How an entry leads to another.
  public struct Alias: Sendable, Hashable {
    /// The entry to which it leads in the end.
    public var kept: String
    /// The accepted `same-as` link that says so: one that was imported, or the one that
    /// stands for the edit.
    public var link: Link.ID
    /// The number of the edit that merged it; nil: an imported link did.
    public var edit: Int?
  }

  /// The ids that lead to others.
  public var aliases: [String: Alias] {
    var aliases: [String: Alias] = [:]
    for (id, edge) in forest.edges {
      switch edge.cause {
      case .edit(let number):
        aliases[id] = Alias(
          kept: root(id), link: Self.linkID(from: id, to: edge.kept), edit: number)
      case .link(let link): aliases[id] = Alias(kept: root(id), link: link)
      }
    }
    return aliases
  }

  /// The links that say of entries what edits say that merged them.
  public var mergeLinks: [Link] {
    forest.merged.compactMap { id in
      guard let edge = forest.edges[id], case .edit(let number) = edge.cause,
        let edit = edit(number: number)
      else { return nil }
      var link = Link(
        id: Self.linkID(from: id, to: edge.kept), from: id, to: edge.kept, rel: "same-as",
        match: Match(method: "hand"))
      link.provenance.decided(edit)
      return link
    }
  }

  private static func linkID(from merged: String, to kept: String) -> Link.ID {
    Link.ID(
      MintedID.make(.link, dataSet: "merged", naturalKey: "\(merged)\0\(kept)"))
  }

  /// The ids of records that are no longer as they were imported, but for those that only
  /// refer to merged entries; merged entries are not among them.
  public var touched: Set<String> {
    Set(changed.keys).union(forest.merged.map(root)).union(copies.keys)
      .subtracting(forest.merged)
  }

  /// The record of an entry with all edits worked in; nil: nothing bears the id.
  ///
  /// What it refers to are entries that are not merged into others.
  public func effective(_ id: String) throws -> GraphRecord? {
    guard var record = try own(id) else { return nil }
    for member in forest.members(of: id) {
      if let other = try own(member) {
        record.absorb(
          other, takesSpeakers: !settled.contains(id), takesStatus: !ruled.contains(id))
      }
    }
    if case .report(var report) = record {
      try keepSpeakers(of: &report)
      record = .report(report)
    }
    if case .article(var article) = record, article.copyOf == nil {
      article.copyOf = copies[id]
      record = .article(article)
    }
    guard !isWithin(record) else { return record }
    return record.mappingIDs(root).withoutRepeats
  }

  /// Whether a record is a link between entries that are one: it relates nothing then.
  public func isWithin(_ record: GraphRecord) -> Bool {
    guard case .link(let link) = record else { return false }
    return root(link.from) == root(link.to)
  }

  /// A report of a merged quote that had other speakers attributes it to them.
  private func keepSpeakers(of report: inout Report) throws {
    let quote = report.quote.rawValue
    let root = root(quote)
    guard root != quote, report.speakers.isEmpty, !settled.contains(root),
      case .quote(let merged)? = try own(quote), case .quote(let kept)? = try effective(root)
    else { return }
    let speakers = merged.speakers.map { Actor.ID(self.root($0.rawValue)) }
    if Set(speakers) != Set(kept.speakers) { report.speakers = merged.speakers }
  }
}
