/// Something in the credits of a quote of which an analyst should know.
///
/// It loads all the same.
public struct Finding: Sendable, Hashable {
  /// W02, W03 or W10.
  public var code: Problem.Code
  /// The report that it is about.
  public var report: Report.ID
  /// The field of the report.
  public var field: String
  /// What was found: one clause without a full stop.
  public var message: String
  /// What to do: one clause without a full stop.
  public var advice: String

  /// A finding as given.
  public init(
    code: Problem.Code, report: Report.ID, field: String, message: String, advice: String
  ) {
    self.code = code
    self.report = report
    self.field = field
    self.message = message
    self.advice = advice
  }

  /// The finding where its report's record stands.
  public func problem(file: String, line: Int) -> Problem {
    Problem(
      code: code, file: file, line: line, record: report.rawValue, field: field,
      message: message, advice: advice)
  }
}
