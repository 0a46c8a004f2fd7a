/// Something that a loader found: an error, a warning, or a finding of which an
/// analyst should know.
///
/// Printed as `FILE:LINE: CODE RECORD.FIELD: what is wrong; what to do`.
public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
  /// How grave it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, finding
  }

  /// The codes of the native format's checks.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    case E01, E02, E03, E04, E05, E06, E07, E08, E09, E10, E12, E13, E14, E15, E16, E17, E19
    case W01, W02, W03, W04, W05, W06, W07, W08, W09, W10, W11

    /// How grave a problem of this code is.
    public var severity: Severity {
      switch self {
      case .W02, .W03, .W10: .finding
      default: rawValue.hasPrefix("E") ? .error : .warning
      }
    }
  }

  /// Which check it comes from.
  public var code: Code
  /// The file, as the caller named it; `-` is standard input.
  public var file: String
  /// From 1; 0 where no single line is meant.
  public var line: Int
  /// The id of the record; nil where it has none that could be read.
  public var record: String?
  /// The field with its place within, such as `spans[1]` or `place.lat`; nil:
  /// the record or line as a whole.
  public var field: String?
  /// What is wrong: one clause without a full stop.
  public var message: String
  /// What to do; one clause without a full stop.
  public var advice: String

  /// Makes a problem; `record` and `field` are left out where none is meant.
  public init(
    code: Code, file: String, line: Int, record: String? = nil, field: String? = nil,
    message: String, advice: String
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.record = record
    self.field = field
    self.message = message
    self.advice = advice
  }

  /// How grave it is.
  public var severity: Severity { code.severity }

  /// One line: `FILE:LINE: CODE RECORD.FIELD: what is wrong; what to do`.
  ///
  /// The line is left out where it is 0, and so are the record and the field
  /// where they are nil.
  public var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    let subject =
      switch (record, field) {
      case (let record?, let field?): "\(record).\(field): "
      case (let record?, nil): "\(record): "
      case (nil, let field?): "\(field): "
      case (nil, nil): ""
      }
    return "\(place): \(code.rawValue) \(subject)\(message); \(advice)"
  }
}
