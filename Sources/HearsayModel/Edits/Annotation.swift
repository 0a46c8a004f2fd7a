/// What users have said of one entry.
public struct Annotation: Sendable, Hashable {
  /// Whether it is marked.
  public var isMarked: Bool
  /// Its tags, in the order of their letters.
  public var tags: [String]
  /// What is remarked on it; nil: nothing.
  public var note: String?
  /// The entries that it was merged with, and whose ids lead to it.
  public var mergedFrom: [MergedEntry]
  /// The entry to which its id leads; nil: it stands for itself.
  public var mergedInto: Named<String>?
  /// The edits in effect that decided on it, oldest first: how it stands, who said it,
  /// merges and moved reports.
  public var decisions: [Edit]

  /// Makes an annotation; what is not given was not said.
  public init(
    isMarked: Bool = false, tags: [String] = [], note: String? = nil,
    mergedFrom: [MergedEntry] = [], mergedInto: Named<String>? = nil, decisions: [Edit] = []
  ) {
    self.isMarked = isMarked
    self.tags = tags
    self.note = note
    self.mergedFrom = mergedFrom
    self.mergedInto = mergedInto
    self.decisions = decisions
  }

  /// Whether nothing was said.
  public var isEmpty: Bool { self == Annotation() }
}

/// An entry that is merged into another, which split it off again.
public struct MergedEntry: Sendable, Hashable, Identifiable {
  /// Its id, which leads to the other now.
  public var id: String
  /// Its own name; a quote's is its text.
  public var name: String
  /// Who merged them; nil: not stated.
  public var by: String?
  /// When, as the link has it; nil: not stated.
  public var at: String?
  /// The accepted `same-as` link by which they are one, be it imported or made for an
  /// edit; nil: not known.
  public var link: Link.ID?

  /// Makes a merged entry; what is not given is not stated.
  public init(
    id: String, name: String, by: String? = nil, at: String? = nil, link: Link.ID? = nil
  ) {
    self.id = id
    self.name = name
    self.by = by
    self.at = at
    self.link = link
  }
}

/// A marked entry as a list shows it.
public struct MarkedRow: Sendable, Hashable, Identifiable {
  /// The entry's id.
  public var id: String
  /// What it is.
  public var type: RecordType
  /// Its name; a quote's is its text.
  public var name: String
  /// Its tags, in the order of their letters.
  public var tags: [String]
  /// What is remarked on it; nil: nothing.
  public var note: String?

  /// Makes a row; what is not given was not said.
  public init(
    id: String, type: RecordType, name: String, tags: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.tags = tags
    self.note = note
  }
}
