import HearsayModel

/// How much a narrowed list holds.
struct ListSize: Sendable, Hashable {
  /// Of which listing it is.
  var listing: Listing
  /// Nil: not counted yet.
  var counts: ListCounts?
  /// The count that has been asked for.
  var pending: RequestID?
}

/// A list's entries, and how many there are of all names and without filters.
struct ListCounts: Sendable, Hashable {
  var found: Count
  var whole: Count
}
