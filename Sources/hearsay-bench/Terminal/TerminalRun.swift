import Foundation

/// glibc's `POSIX_SPAWN_SETSID`, which its headers show to GNU sources only.
private let newSession: Int16 = 0x80

/// A program on a pseudo-terminal, timed as a person feels it: from a key press
/// to what it paints.
final class TerminalRun {
  enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case ended
    case nothingPainted(String)

    var description: String {
      switch self {
      case .cannotStart(let reason): "The program cannot be started: \(reason)."
      case .ended: "The program ended before it was told to."
      case .nothingPainted(let screen): "The keys that lead to “\(screen)” painted nothing."
      }
    }
  }

  /// Bytes as they came, with the seconds since the last key press.
  typealias Chunk = (seconds: Double, bytes: [UInt8])

  private let master: Int32
  private let process: pid_t
  private var chunks: [Chunk] = []

  /// Starts a command of an absolute path on a terminal of a size.
  init(_ command: [String], columns: UInt16, rows: UInt16, environment: [String: String]) throws {
    var primary: Int32 = -1
    var secondary: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&primary, &secondary, &name, nil, &size) == 0 else {
      throw Failure.cannotStart(String(cString: strerror(errno)))
    }
    defer { close(secondary) }
    master = primary
    process = try Self.spawn(command, on: name, closing: primary, environment: environment)
  }

  private static func spawn(
    _ command: [String], on terminal: [CChar], closing master: Int32, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
    guard status == 0 else { throw Failure.cannotStart(String(cString: strerror(status))) }
    return process
  }

  /// What a key painted, in seconds from its press on.
  struct Paints {
    /// When each painting was done, in their order; at least one.
    private(set) var ends: [Double]

    /// The first painting: the cursor has moved, the letter stands in the prompt.
    var first: Double { ends[0] }
    /// All that follows is there: quotes, their wordings, counts.
    var last: Double { ends[ends.count - 1] }

    fileprivate init(_ end: Double) { ends = [end] }

    /// Bytes that come this soon after others belong to the same painting.
    private static let gap = 0.001

    fileprivate mutating func add(_ end: Double) {
      if end - last > Self.gap {
        ends.append(end)
      } else {
        ends[ends.count - 1] = end
      }
    }
  }

  /// Types keys and waits until nothing has been painted for `quiet`; nil where
  /// nothing was painted for `patience`.
  ///
  /// A program that never stops painting is left after a minute.
  @discardableResult
  func type(
    _ keys: String, quiet: Duration = .milliseconds(60), patience: Duration = .seconds(3)
  ) throws -> Paints? {
    let began = ContinuousClock.now
    let bytes = Array(keys.utf8)
    guard bytes.isEmpty || write(master, bytes, bytes.count) == bytes.count else {
      throw Failure.ended
    }
    return try settle(since: began, quiet: quiet, patience: keys.isEmpty ? .seconds(60) : patience)
  }

  private func settle(
    since began: ContinuousClock.Instant, quiet: Duration, patience: Duration
  ) throws -> Paints? {
    var paints: Paints?
    var last: ContinuousClock.Instant?
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let now = ContinuousClock.now
      if let last, now - last >= quiet || now - began >= .seconds(60) { return paints }
      if last == nil, now - began >= patience { return nil }
      var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, 5) > 0 else { continue }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { throw Failure.ended }
      let end = ContinuousClock.now
      let seconds = (end - began).seconds
      chunks.append((seconds, Array(buffer.prefix(count))))
      if paints == nil { paints = Paints(seconds) } else { paints?.add(seconds) }
      last = end
    }
  }

  /// What was painted since this was asked last.
  func takeChunks() -> [Chunk] {
    defer { chunks = [] }
    return chunks
  }

  /// How many bytes were painted since `takeChunks` or this was asked last.
  func takeBytes() -> Int { takeChunks().reduce(0) { $0 + $1.bytes.count } }

  /// The process's peak memory in MiB; nil where the system does not say.
  var peakMemory: Double? { ChildWatch.peakMemory(of: process) }

  /// Types keys that end the program, and waits for its end.
  func finish(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else { throw Failure.ended }
    // What it still paints is read, so that it need not wait; its end closes the terminal.
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(master, &buffer, buffer.count) > 0 {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  /// Ends the program that was started here.
  func end() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }
}
