import ArgumentParser
import HearsayModel

/// `hearsay check FILE…`: validates graphs.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check graph files, with a message for each problem.",
    discussion: """
      All files are checked together: a record of one may refer to a record of another. Each \
      message is FILE:LINE: CODE RECORD.FIELD: what is wrong; what to do. Errors (E…) keep a \
      graph from loading; warnings and findings (W…) do not. Documentation/Format.md tells \
      each code.

      Exit status: 0 clean, or with warnings and findings only; 2 with errors, or under \
      --strict with any problem.
      """)

  @Argument(
    help: "Graph files, folders of them, or - for standard input.", completion: .file())
  var files: [String]

  @Flag(help: "Let warnings and findings fail too.")
  var strict = false

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let places = try files.map { try GraphPlace.find($0) }
      let outcome = try await GraphLoading.check(places)
      let output = StandardOutput(.always)
      if json {
        try output.line(JSONText.encode(CheckDocument(outcome)))
      } else {
        for problem in outcome.problems { try output.line(problem.description) }
        try output.line(CheckDocument.sentence(of: outcome))
      }
      try output.flush()
      if outcome.errors > 0 || (strict && !outcome.problems.isEmpty) { throw ExitCode.failed }
    }
  }
}

/// What `check --json` prints.
struct CheckDocument: Encodable {
  struct Entry: Encodable {
    var code: String
    var severity: String
    var file: String
    var line: Int?
    var record: String?
    var field: String?
    var message: String
    var advice: String
  }

  var schema = "hearsay-check/1"
  /// All records that were read, sound or not.
  var records: Int
  var recordsWithErrors: Int
  var errors: Int
  var warnings: Int
  var findings: Int
  var problems: [Entry]

  init(_ outcome: LoadOutcome) {
    records = outcome.records
    recordsWithErrors = outcome.faulty
    errors = outcome.errors
    warnings = outcome.problems.count { $0.severity == .warning }
    findings = outcome.problems.count { $0.severity == .finding }
    problems = outcome.problems.map {
      Entry(
        code: $0.code.rawValue, severity: $0.severity.rawValue, file: $0.file,
        line: $0.line > 0 ? $0.line : nil, record: $0.record, field: $0.field,
        message: $0.message, advice: $0.advice)
    }
  }

  /// The closing line: how many records, how many of them have errors, how many
  /// problems of each kind.
  static func sentence(of outcome: LoadOutcome) -> String {
    let document = CheckDocument(outcome)
    let faulty =
      outcome.faulty > 0
      ? ", \(outcome.faulty) of \(outcome.records == 1 ? "it" : "them") with errors" : ""
    let unlisted = outcome.errors - outcome.problems.count { $0.severity == .error }
    let more = unlisted > 0 ? " (\(unlisted) not listed)" : ""
    return
      "\(counted(outcome.records, "record"))\(faulty): \(counted(outcome.errors, "error"))\(more), "
      + "\(counted(document.warnings, "warning")), \(counted(document.findings, "finding"))"
  }
}

/// `1 record`, `2 records`: a number with its noun.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(Figures.number(number)) \(number == 1 ? noun : plural ?? "\(noun)s")"
}
