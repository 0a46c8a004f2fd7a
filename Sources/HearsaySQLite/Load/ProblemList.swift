internal import HearsayModel

/// The problems of one load, with errors listed up to a hundred.
struct ProblemList {
  static let listedErrors = 100
  static let listedOthers = 10_000

  private var errors: [Problem] = []
  private var others: [Problem] = []
  /// How many errors there are, beyond those listed too.
  private(set) var errorCount = 0
  private var faultyLines: Set<Line> = []

  /// Where a record stands.
  private struct Line: Hashable {
    var file: String
    var line: Int
  }

  /// How many records have errors.
  var faulty: Int { faultyLines.count }

  /// Takes a problem; gives whether it is the first error of its record.
  @discardableResult
  mutating func add(_ problem: Problem, isOfRecord: Bool = true) -> Bool {
    var isFirst = false
    if problem.severity == .error {
      errorCount += 1
      if isOfRecord {
        isFirst = faultyLines.insert(Line(file: problem.file, line: problem.line)).inserted
      }
      if errors.count < Self.listedErrors { errors.append(problem) }
    } else if others.count < Self.listedOthers {
      others.append(problem)
    }
    return isFirst
  }

  /// Errors first, each kind in the order of files (as `files` has them) and
  /// lines.
  func sorted(files: [String]) -> [Problem] {
    let order = Dictionary(zip(files, 0...)) { first, _ in first }
    func place(_ problem: Problem) -> (Int, Int, Int, String) {
      let severity =
        switch problem.severity {
        case .error: 0
        case .warning: 1
        case .finding: 2
        }
      return (severity, order[problem.file] ?? files.count, problem.line, problem.code.rawValue)
    }
    return (errors + others).enumerated().sorted {
      let (left, right) = (place($0.element), place($1.element))
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
  }
}
