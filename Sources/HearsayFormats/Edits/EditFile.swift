public import HearsayModel

/// A file of edits: a header, then one edit a line, as JSON; it is told at length in
/// Documentation/Edits.md.
public struct EditFile: Sendable, Hashable {
  /// The version of the form that is read and written.
  public static let version = 1

  /// The identity of the graph of which the edits are said; nil: of several, or not known.
  public var graph: String?
  /// The edits, oldest first.
  public var edits: [Edit]

  /// A file of edits of a graph.
  public init(graph: String?, edits: [Edit]) {
    self.graph = graph
    self.edits = edits
  }

  /// Reads a file, strictly; `name` is what messages call it.
  public init(_ bytes: some Collection<UInt8>, name: String) throws(EditFileError) {
    var reader = EditFileReader(name: name)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try reader.take(Array(line))
    }
    self = try reader.finished()
  }

  /// The whole file.
  public var bytes: [UInt8] {
    edits.reduce(into: Self.header(graph: graph)) { $0 += Self.line($1) }
  }

  /// The header's line.
  static func header(graph: String?) -> [UInt8] {
    var members = [JSONMember(key: EditFileReader.mark, value: .number(String(version)))]
    if let graph { members.append(JSONMember(key: "graph", value: .string(graph))) }
    return line(members)
  }

  /// An edit's line.
  static func line(_ edit: Edit) -> [UInt8] { line(edit.members) }

  private static func line(_ members: [JSONMember]) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(members))
    writer.endLine()
    return writer.takeBytes()
  }
}

/// Why a file of edits cannot be read: `FILE:LINE: what is wrong; what to do`.
public struct EditFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the file is called.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong, and what to do about it.
  public var message: String

  /// The sentence.
  public var description: String { "\(file):\(line): \(message)." }
}
