import Foundation

/// A command that ran to its end, and what it took.
struct ChildRun {
  /// Seconds from its start to its end.
  let wall: Double
  /// Seconds of all its threads together.
  let cpu: Double
  /// MiB at most; nil where it was not watched.
  let peakMemory: Double?
  /// Bytes in files at most; nil where it was not watched.
  let peakDisk: Int?
  let status: Int32
  /// What it printed; empty where that was not wanted.
  let output: String

  enum Failure: Error, CustomStringConvertible {
    case cannotStart(String, reason: String)
    case failed([String], status: Int32)

    var description: String {
      switch self {
      case .cannotStart(let path, let reason): "\(path) cannot be started: \(reason)."
      case .failed(let command, let status):
        "“\(command.joined(separator: " "))” ended with status \(status)."
      }
    }
  }

  /// Runs a command of an absolute path with nothing on standard input.
  ///
  /// - Parameters:
  ///   - output: A file for what it prints; nil: that is thrown away.
  ///   - watched: A folder of its own, where the disk that it needs is watched, and its
  ///     memory; nil: neither is.
  init(
    _ command: [String], environment: [String: String], output: String? = nil,
    watching watched: String? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let began = ContinuousClock.now
    let fault = posix_spawn(&process, command[0], &actions, nil, arguments, variables)
    guard fault == 0 else {
      throw Failure.cannotStart(command[0], reason: String(cString: strerror(fault)))
    }
    var watch = watched.map { ChildWatch(process: process, folder: $0) }
    var ended: Int32 = 0
    var usage = rusage()
    while wait4(process, &ended, watch == nil ? 0 : WNOHANG, &usage) != process {
      watch?.look()
      usleep(20_000)
    }
    wall = (ContinuousClock.now - began).seconds
    cpu = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMemory = watch?.memory
    peakDisk = watch?.disk
    // The low bits tell of a signal, the others of the status.
    status = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
    self.output =
      try output.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? ""
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
