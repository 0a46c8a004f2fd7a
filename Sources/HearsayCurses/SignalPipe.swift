import Glibc

/// The pipe through which signal handlers tell the loop of signals, one byte each.
final class SignalPipe: Sendable {
  /// Where the loop reads.
  let reading: Int32
  /// Where handlers write.
  let writing: Int32

  init() throws(CursesError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// The signals that came since, each once, in order.
  func read() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(reading, &bytes, bytes.count)
    var signals: [Int32] = []
    for byte in bytes.prefix(max(0, count)) where !signals.contains(Int32(byte)) {
      signals.append(Int32(byte))
    }
    return signals
  }
}
