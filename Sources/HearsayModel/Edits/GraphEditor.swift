/// Saying something of a graph's data: each call is one edit of its journal, worked into
/// what readers see, there whole or not at all.
public protocol GraphEditor: Sendable {
  /// Says something new, and gives the edit as it stands in the journal.
  ///
  /// Ids that lead to others are followed; of two that are merged the older one is kept,
  /// whichever was given as such. Throws an `EditRefusal` where it does not fit what is
  /// there.
  func append(_ change: EditChange) async throws -> Edit
  /// Which of two entries would stay, with its id and its name, if they were merged: the
  /// older one; ids that lead to others are followed.
  func survivor(ofMerging one: String, _ other: String) async throws -> String
  /// Takes back the last edit that is in effect; nil: none is.
  func undo() async throws -> Edit?
  /// Takes back the last undo; nil: nothing was undone since the last new edit.
  func redo() async throws -> Edit?
  /// All edits, newest first; those that take others back among them.
  func edits(_ request: PageRequest) async throws -> Page<Edit>
}

/// Where the edits of one graph are kept, apart from what is made of them.
public protocol EditJournal: Sendable {
  /// Hands over all edits, oldest first, and what adds further ones for good; meanwhile
  /// nobody else adds any.
  func exclusively<Result>(
    _ body: (_ edits: [Edit], _ add: ([Edit]) throws -> Void) throws -> Result
  ) throws -> Result
}
