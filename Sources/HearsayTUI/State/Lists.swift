/// What is known of each list.
struct Lists: Sendable, Hashable {
  private var states: [ListKind: ListState<ListRow>] = [:]

  /// Lists of which nothing is known yet.
  init() {}

  /// What is known of a list.
  subscript(kind: ListKind) -> ListState<ListRow> {
    get { states[kind] ?? ListState() }
    set { states[kind] = newValue }
    _modify { yield &states[kind, default: ListState()] }
  }
}
