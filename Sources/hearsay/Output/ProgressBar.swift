import Foundation
import HearsayModel
import Synchronization

/// A bar on standard error while something long is done; nothing where no
/// terminal reads it, nothing before a third of a second has gone.
final class ProgressBar: Sendable {
  private struct State {
    var lastDrawn: ContinuousClock.Instant?
    var isShown = false
  }

  private let started = ContinuousClock.now
  private let state = Mutex(State())
  private let title: String
  private let isWanted: Bool

  init(_ title: String) {
    self.title = title
    isWanted = StandardError.isTerminal
  }

  /// Shows how far a load is, ten times a second at most.
  func show(_ progress: LoadProgress) {
    guard isWanted else { return }
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      guard now - started > .milliseconds(300) else { return false }
      if let last = state.lastDrawn, now - last < .milliseconds(100) { return false }
      state.lastDrawn = now
      state.isShown = true
      return true
    }
    guard isDue else { return }
    StandardError.control("\r\u{1B}[K")
    StandardError.write(line(progress))
  }

  /// Takes the bar away.
  func clear() {
    let wasShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { StandardError.control("\r\u{1B}[K") }
  }

  private func line(_ progress: LoadProgress) -> String {
    let stage =
      switch progress.stage {
      case .reading: "reading"
      case .checking: "checking"
      case .indexing: "indexing"
      case .finishing: "finishing"
      }
    guard let total = progress.total, total > 0 else {
      return "\(title): \(stage), \(progress.pace)"
    }
    let part = min(1, Double(progress.done) / Double(total))
    let filled = Int(part * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    let percent = Int(part * 100)
    let done = "\(title): \(stage) [\(bar)] \(percent) %"
    return progress.pace.isEmpty ? done : "\(done), \(progress.pace)"
  }
}
