import ArgumentParser

/// A failure of a command, told in one sentence.
struct CommandFailure: Error, CustomStringConvertible {
  /// What failed, where, and what to do.
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension ExitCode {
  /// The query or id found nothing.
  static let nothingFound = ExitCode(1)
  /// Something failed.
  static let failed = ExitCode(2)
  /// Ctrl-C, as shells count it.
  static let interrupted = ExitCode(130)
}

/// Runs the body of a command: failures are told on standard error as
/// `hearsay: …` and become the exit status that the manual promises.
func reportingFailures(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let code as ExitCode {
    throw code
  } catch is CancellationError {
    throw ExitCode.interrupted
  } catch is BrokenPipe {
    throw ExitCode.success
  } catch let error as ValidationError {
    throw error
  } catch let error as WrongQuery {
    StandardError.say(error.description)
    throw ExitCode.validationFailure
  } catch {
    StandardError.say(String(describing: error))
    throw ExitCode.failed
  }
}
