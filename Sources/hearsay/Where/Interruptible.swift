import Foundation

/// Work of a command that Ctrl-C cancels.
///
/// The explorer has no need of it: there the terminal hands the signal on as an
/// event, and must stay the only one that listens.
enum Interruptible {
  /// Does the work; Ctrl-C cancels it, and it then throws `CancellationError`.
  static func run<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let work = Task { try await body() }
    let before = signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      work.cancel()
      // The next one ends the program, should the work not hear of the first.
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, before)
    }
    return try await work.value
  }
}
