/// Why the screen cannot be taken over.
public enum CursesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no terminal to read keys from or to draw on.
  case noTerminal
  /// The terminal cannot be used as the environment describes it.
  case unusable(String)
  /// The system refused what the screen needs.
  case system(call: String, code: Int32)

  /// One sentence that says what failed.
  public var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal to draw on and to read keys from."
    case .unusable(let reason):
      reason
    case .system(let call, let code):
      "The terminal cannot be taken over: \(call) failed with error \(code)."
    }
  }
}
