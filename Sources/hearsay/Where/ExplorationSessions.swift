import HearsayModel
import HearsayTUI
import Synchronization

/// Keeps the sessions of one place in the state folder.
final class ExplorationSessions: SessionKeeper {
  private let place: GraphPlace
  /// Nil: the graph bears no name to know it by again, or its file is left alone.
  private let file = Mutex<SessionFile?>(nil)

  init(place: GraphPlace) {
    self.place = place
  }

  func restore(for graph: any GraphReader) async -> RestoredSession {
    guard let headers = try? await graph.headers(),
      let identity = SessionFile.identity(of: place, headers)
    else { return RestoredSession() }
    let found = SessionFile(identity: identity)
    switch found.read() {
    case .nothing:
      file.withLock { $0 = found }
      return RestoredSession()
    case .session(let session):
      file.withLock { $0 = found }
      return RestoredSession(session: session)
    case .unusable(let sentence, let isNewer):
      if !isNewer { file.withLock { $0 = found } }
      return RestoredSession(notice: sentence)
    }
  }

  func save(_ session: SessionState) {
    file.withLock { $0 }?.write(session)
  }
}
