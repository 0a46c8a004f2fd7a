extension GraphEditor {
  /// The edit that `undo` would take back; nil: none is in effect.
  public func lastEdit() async throws -> Edit? {
    var newestFirst: [Edit] = []
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await edits(PageRequest(from, limit: 500))
      newestFirst += page.items
      start = page.next.map { .after($0) }
    }
    return EditHistory(newestFirst.reversed()).next
  }
}
