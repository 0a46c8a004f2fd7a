internal import HearsayModel

/// Why a record cannot be entered under its id.
enum Refusal {
  /// The same load has brought the id already.
  case twice(path: String, line: Int)
  /// Another graph has brought it, with other content.
  case foreign(graph: String)
  /// The library has it as a record of another type.
  case otherType(RecordType)

  func problem(_ id: String, _ type: RecordType, file: String, line: Int) -> Problem {
    switch self {
    case .twice(let path, let first):
      Problem(
        code: .E07, file: file, line: line, record: id, field: "id",
        message: "the id is used twice: here and at \(path):\(first)",
        advice: "give one of the two another id")
    case .foreign(let graph):
      Problem(
        code: .E19, file: file, line: line, record: id, field: "id",
        message: "the graph \(graph) has brought this id into the library with other content",
        advice: "import this graph with --as PREFIX")
    case .otherType(let type):
      Problem(
        code: .E19, file: file, line: line, record: id, field: "id",
        message: "the library has this id as a record of type \(type.rawValue)",
        advice: "give the \(type.rawValue) another id")
    }
  }
}
