import Foundation
import Testing

/// What a run of another program gave.
///
/// Foundation's `Process` learns of the end through a descriptor that a program
/// which stays (as tmux's server does) keeps open, and then never learns of it;
/// so this waits for the process itself, and passes nothing on but the standard
/// three.
struct ToolRun {
  /// What it wrote to standard output.
  var output: String
  /// What it wrote to standard error.
  var errors: String
  /// Its exit status; 128 and more where a signal ended it.
  var status: Int32

  /// Runs a program by its path to its end, with no input.
  init(_ path: String, _ arguments: [String]) throws {
    let scratch = try ScratchFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(scratch.path)/output", flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(scratch.path)/errors", flags, 0o600)
    for other in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, other) }
    // The threads of a test have signals blocked, and a program inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    try #require(failure == 0, "\(path) cannot be run: error \(failure)")
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}

    output = try String(contentsOfFile: "\(scratch.path)/output", encoding: .utf8)
    errors = try String(contentsOfFile: "\(scratch.path)/errors", encoding: .utf8)
    status = ended & 0x7f == 0 ? (ended >> 8) & 0xff : 128 + ended & 0x7f
  }
}
