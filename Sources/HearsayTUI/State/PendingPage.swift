import HearsayModel

/// A stretch of a list that has been asked for.
struct PendingPage: Sendable, Hashable {
  /// What becomes of the entries.
  enum Purpose: Sendable, Hashable {
    /// They take the place of all that is here, the cursor on the first.
    case toStart
    /// They take the place of all that is here, the cursor on the last.
    case toEnd
    /// They take the place of all that is here, the cursor on the entry that was
    /// asked for; on the first, where that is not among them.
    case around
    /// They take the place of all that is here; the cursor keeps its entry and its line
    /// on the screen, or goes to the entry next to it where it is gone.
    case again
    /// They go before or after what is here, and the cursor keeps its entry.
    case extend
  }

  /// The request whose answer is awaited.
  var request: RequestID
  var page: PageRequest
  var purpose: Purpose

  /// The same stretch, to be asked for again.
  var wanted: WantedPage { WantedPage(start: page.start, purpose: purpose) }
}

/// Which request a result answers: rising numbers.
struct RequestID: Sendable, Hashable {
  let number: Int

  init(_ number: Int) { self.number = number }
}
