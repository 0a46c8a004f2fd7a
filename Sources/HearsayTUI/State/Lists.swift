import HearsayModel

/// What is known of each list, and how each is to be read.
struct Lists: Sendable, Hashable {
  private var states = ListKind.allCases.map { _ in ListState<ListRow>() }
  private var listings = ListKind.allCases.map { _ in Listing() }
  private var sizes = ListKind.allCases.map { _ in ListSize?.none }

  /// Lists of which nothing is known yet.
  init() {}

  /// What is known of a list.
  subscript(kind: ListKind) -> ListState<ListRow> {
    get { states[kind.rawValue] }
    set { states[kind.rawValue] = newValue }
    _modify { yield &states[kind.rawValue] }
  }

  /// In which order a list stands, and which names alone it has; the filters that are
  /// pinned come in when it is read.
  subscript(listing kind: ListKind) -> Listing {
    get { listings[kind.rawValue] }
    set { listings[kind.rawValue] = newValue }
    _modify { yield &listings[kind.rawValue] }
  }
  /// How much a list holds, where names or filters narrow it; nil: nobody asked.
  subscript(size kind: ListKind) -> ListSize? {
    get { sizes[kind.rawValue] }
    set { sizes[kind.rawValue] = newValue }
  }
}
