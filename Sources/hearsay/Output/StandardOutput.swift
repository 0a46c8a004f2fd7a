import Foundation
import HearsayTerminal

/// The reader of standard output went away: no error, the rest is not wanted.
struct BrokenPipe: Error {}

/// Standard output, or a file in its place, buffered; results go here and nothing
/// else.
final class StandardOutput {
  /// What of a text reaches the reader.
  enum Cleaning {
    /// Control and bidi characters become visible marks.
    case always
    /// Only where a terminal reads: a file or pipe gets what the data holds.
    case onTerminals
  }

  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private let name: String
  private let cleans: Bool

  /// Whether a terminal reads what is written.
  let isOnTerminal: Bool

  init(_ cleaning: Cleaning) {
    descriptor = STDOUT_FILENO
    name = "Standard output"
    isOnTerminal = isatty(STDOUT_FILENO) == 1
    cleans = cleaning == .always || isOnTerminal
  }

  /// A file that is open for writing, under the name that messages call it by.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isOnTerminal = false
    cleans = false
  }

  /// Whether a terminal reads standard output.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a text and ends the line.
  func line(_ text: String = "") throws {
    try self.text(text + "\n")
  }

  /// Writes a text.
  func text(_ text: String) throws {
    let shown = cleans ? DisplayText.cleaned(text, keepingLineFeeds: true) : text
    buffer.append(contentsOf: shown.utf8)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Hands on what is buffered; throws `BrokenPipe` where nobody reads.
  func flush() throws {
    try buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno == EPIPE {
          throw BrokenPipe()
        } else if errno != EINTR {
          throw CommandFailure(
            "\(name) cannot be written: \(String(cString: strerror(errno))).")
        }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard error: messages for people, always cleaned.
enum StandardError {
  /// Whether a terminal reads standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// `hearsay: …`, on a line of its own.
  static func say(_ message: String) {
    write("hearsay: \(message)\n")
  }

  /// A text as it is, but cleaned.
  static func write(_ text: String) {
    let shown = DisplayText.cleaned(text, keepingLineFeeds: true)
    FileHandle.standardError.write(Data(shown.utf8))
  }

  /// Bytes that move the cursor; only for a terminal, and only our own.
  static func control(_ sequence: String) {
    FileHandle.standardError.write(Data(sequence.utf8))
  }
}

/// How the program meets signals outside the explorer.
enum SignalDefaults {
  /// A closed pipe shall be an error of `write`, not the end.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
