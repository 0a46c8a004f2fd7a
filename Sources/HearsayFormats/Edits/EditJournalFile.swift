internal import Foundation
public import HearsayModel

/// The journal of a graph's edits as a file that is only ever added to.
///
/// Lines are added whole and brought to the disk before they count. A last line that was cut
/// off, by a crash of the machine or a full disk, is kept aside in `….torn` and told of.
/// While one program adds to it, others wait.
public struct EditJournalFile: EditJournal {
  /// Where it is; the folder and the file are made when something is first said.
  public let path: String
  /// The identity of the graph.
  public let graph: String?
  /// Told what had to be repaired, in a sentence.
  private let tell: @Sendable (String) -> Void

  /// The journal at a path.
  public init(
    path: String, graph: String?, tell: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.path = path
    self.graph = graph
    self.tell = tell
  }

  /// Hands over all edits and what adds further ones; nobody else adds any meanwhile.
  public func exclusively<Result>(
    _ body: (_ edits: [Edit], _ add: ([Edit]) throws -> Void) throws -> Result
  ) throws -> Result {
    guard let file = try LockedFile(path: path) else {
      return try body([]) { try create(with: $0) }
    }
    var bytes = try file.read()
    try repair(&bytes, in: file)
    guard !bytes.isEmpty else { return try body([]) { try add($0, to: file, isNew: true) } }
    let edits = try EditFile(bytes, name: path).edits
    return try body(edits) { try add($0, to: file, isNew: false) }
  }

  /// Writes a journal where there was none.
  private func create(with edits: [Edit]) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = try LockedFile(creating: path)
    guard try file.read().isEmpty else {
      throw EditJournalError(path: path, reason: "another program began it; say it again")
    }
    try add(edits, to: file, isNew: true)
    try LockedFile.bringToDisk(folder: folder)
  }

  private func add(_ edits: [Edit], to file: LockedFile, isNew: Bool) throws {
    let start = isNew ? EditFile.header(graph: graph) : []
    try file.append(edits.reduce(into: start) { $0 += EditFile.line($1) })
  }

  /// Looks at what stands behind the last whole line.
  private func repair(_ bytes: inout [UInt8], in file: LockedFile) throws {
    let end = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    guard end < bytes.count, file.isWritable else {
      bytes.removeSubrange(end...)
      return
    }
    if (try? EditFile(bytes, name: path)) != nil {
      // Only its end is missing.
      try file.append([UInt8(ascii: "\n")])
      bytes.append(UInt8(ascii: "\n"))
      return
    }
    let torn = "\(path).torn"
    let aside = try LockedFile(creating: torn)
    try aside.append(Array(bytes[end...]) + [UInt8(ascii: "\n")])
    try file.cut(to: end)
    bytes.removeSubrange(end...)
    tell(
      "\(path): the last edit was cut off and is not in effect; what is left of it is in \(torn).")
  }
}

/// Why a journal cannot be kept: one full sentence.
public struct EditJournalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where the journal is.
  public var path: String
  /// Why, without a full stop.
  public var reason: String

  /// The sentence.
  public var description: String { "The journal of edits \(path) cannot be kept: \(reason)." }
}
