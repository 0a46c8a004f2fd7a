internal import HearsayModel

/// Reads a file of edits line by line.
struct EditFileReader {
  /// The key by which a header is known.
  static let mark = "hearsay-edits"

  private let name: String
  private var line = 0
  private var hasHeader = false
  private var file = EditFile(graph: nil, edits: [])
  private var numbers: Set<Int> = []

  init(name: String) {
    self.name = name
  }

  /// Takes a line without its end.
  mutating func take(_ bytes: [UInt8]) throws(EditFileError) {
    line += 1
    var bytes = bytes[...]
    if line == 1, bytes.starts(with: TextBytes.byteOrderMark) { bytes = bytes.dropFirst(3) }
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isBlank || bytes.first == UInt8(ascii: "#") { return }
    let members = try object(Array(bytes))
    guard hasHeader else { return try takeHeader(members) }
    let edit: Edit
    do {
      edit = try Edit(members)
    } catch {
      throw fault("\(error); see Documentation/Edits.md")
    }
    if let last = file.edits.last, edit.number <= last.number {
      throw fault("number \(edit.number) does not come after \(last.number)")
    }
    if let undone = edit.undoes, !numbers.contains(undone) {
      throw fault("undoes names \(undone), and no edit before it bears that number")
    }
    numbers.insert(edit.number)
    file.edits.append(edit)
  }

  /// The file, when all lines are taken.
  func finished() throws(EditFileError) -> EditFile {
    guard hasHeader else {
      throw EditFileError(
        file: name, line: max(1, line),
        message: "the file has no header; begin it with {\"\(Self.mark)\":\(EditFile.version)}")
    }
    return file
  }

  private mutating func takeHeader(_ members: [JSONMember]) throws(EditFileError) {
    guard let version = members.first(where: { $0.key == Self.mark })?.value else {
      throw fault(
        "these are no edits; a file of edits begins with {\"\(Self.mark)\":\(EditFile.version)}")
    }
    guard version == .number(String(EditFile.version)) else {
      throw fault("this version of the form is not known; get a newer hearsay")
    }
    for member in members where member.key != Self.mark {
      guard member.key == "graph", case .string(let graph) = member.value else {
        throw fault("the key \(quoted(member.key)) is not known in a header, or has no text")
      }
      file.graph = graph
    }
    hasHeader = true
  }

  private func object(_ bytes: [UInt8]) throws(EditFileError) -> [JSONMember] {
    let value: JSONValue
    do {
      value = try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in
        try JSONValue(parsing: buffer)
      }
    } catch {
      throw fault("\(error.message) (byte \(error.offset + 1)); \(error.advice)")
    }
    guard case .object(let members) = value else {
      throw fault("the line holds something else than an object; write one edit a line")
    }
    return members
  }

  private func fault(_ message: String) -> EditFileError {
    EditFileError(file: name, line: line, message: message)
  }
}
