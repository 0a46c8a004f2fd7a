public import HearsayModel

/// Keeps where the explorer was left with a graph.
public protocol SessionKeeper: Sendable {
  /// Where it was left; nil: nowhere, or it cannot be used.
  ///
  /// Called once, with the graph that was opened; what is wrong with the kept one is
  /// told in a sentence.
  func restore(for graph: any GraphReader) async -> RestoredSession

  /// Keeps where the explorer is now; away from the main actor, but for the last time.
  func save(_ session: SessionState)
}

/// What a keeper has of a session.
public struct RestoredSession: Sendable, Hashable {
  /// Where the explorer was left; nil: it opens as if for the first time.
  public var session: SessionState?
  /// What is to be said at the foot; nil: nothing.
  public var notice: String?

  /// A session, a notice, or neither.
  public init(session: SessionState? = nil, notice: String? = nil) {
    self.session = session
    self.notice = notice
  }
}
