/// What one import has brought, as far as it still stands.
public struct ImportRow: Sendable, Hashable, Identifiable {
  /// Its number in the library, from 1, in the order of importing.
  public var id: Int
  /// The identity of its graph: the header's, else the file's path.
  public var graph: String
  /// The graph's title; nil: none.
  public var title: String?
  /// The file that was read.
  public var path: String
  /// When, in seconds since 1970.
  public var at: Int64
  /// Records that it brought, and that no later import has replaced.
  public var records: Int

  /// Makes a row.
  public init(id: Int, graph: String, title: String?, path: String, at: Int64, records: Int) {
    self.id = id
    self.graph = graph
    self.title = title
    self.path = path
    self.at = at
    self.records = records
  }
}

/// What became of the wish to take an import out again.
public enum ImportRemoval: Sendable, Hashable {
  /// It is out: so many records.
  case removed(records: Int)
  /// The library has no import of that number.
  case unknown
  /// Records of other imports refer to it, so that nothing was taken out.
  ///
  /// `count` such references; the ids of the first records that bear them, ten at
  /// most.
  case needed(count: Int, by: [String])
}
