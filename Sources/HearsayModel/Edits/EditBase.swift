/// The records of a graph as they were imported, before any edit.
public protocol EditBase {
  /// The record of an id; nil: nothing bears it.
  func record(_ id: String) throws -> GraphRecord?
  /// Whether the one entry was there before the other.
  func isOlder(_ id: String, than other: String) throws -> Bool
  /// The accepted `same-as` and `copy-of` links, in a stable order.
  func identities() throws -> [Link]
  /// Reports of a quote, and perhaps some of others; all where edits have moved some.
  func reports(near quote: String) throws -> [String]
}
