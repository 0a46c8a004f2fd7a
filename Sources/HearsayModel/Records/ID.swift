/// The identity of one record: unique over all types of a graph, case-sensitive.
///
/// The phantom type says what it identifies, so that an actor's id is never
/// handed to something that wants a source's.
public struct ID<Record>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as it stands in the graph: `^[A-Za-z0-9][A-Za-z0-9._:~@/+-]{0,199}$`.
  public let rawValue: String

  /// Takes an id as it stands in the graph; `isWellFormed` says whether it may.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether the id matches the pattern of the native format.
  public var isWellFormed: Bool { isWellFormedID(rawValue) }

  /// The id as it stands in the graph.
  public var description: String { rawValue }

  /// The order of lists by id: that of ASCII, capitals before small letters.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a text may be an id: a letter or digit, then at most 199 of letters,
/// digits and `._:~@/+-`.
public func isWellFormedID(_ text: String) -> Bool {
  var count = 0
  for byte in text.utf8 {
    let isAlphanumeric =
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    guard isAlphanumeric || (count > 0 && idPunctuation.contains(byte)) else { return false }
    count += 1
  }
  return (1...200).contains(count)
}

private let idPunctuation = Array("._:~@/+-".utf8)
