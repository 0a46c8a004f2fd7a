import HearsayModel

/// What users have said of the entries that are or were on the screen, as far as it has
/// been read.
struct Said: Sendable, Hashable {
  /// What has been asked for.
  struct Pending: Sendable, Hashable {
    var request: RequestID
    var ids: Set<String>
  }

  private var annotations: [String: Annotation] = [:]
  private var known: Set<String> = []
  /// What has been asked for; nil: nothing.
  var pending: Pending?

  /// Of how many entries it is kept what was said.
  static let capacity = 4_000

  /// What was said of an entry; nil: nothing, or it was not read yet.
  subscript(id: String) -> Annotation? { annotations[id] }

  /// Whether it was read what was said of an entry since the last edit.
  func knows(_ id: String) -> Bool { known.contains(id) }

  /// Those of some entries that are to be asked for, each once: none, where all are known
  /// or on their way.
  func missing(among ids: [String]) -> [String] {
    var seen: Set<String> = []
    let missing = ids.filter { !known.contains($0) && seen.insert($0).inserted }
    guard let pending, pending.ids.isSuperset(of: missing) else { return missing }
    return []
  }

  /// Takes in what was asked for.
  mutating func take(_ found: [String: Annotation]) {
    guard let pending else { return }
    self.pending = nil
    if known.count > Self.capacity { self = Said() }
    for id in pending.ids { annotations[id] = found[id] }
    known.formUnion(pending.ids)
  }

  /// Takes note that what was asked for could not be read: it is not asked for again.
  mutating func fail() {
    known.formUnion(pending?.ids ?? [])
    pending = nil
  }

  /// Lets all be asked for again, since something was said; what was read is shown
  /// meanwhile.
  mutating func forget() {
    known = []
    pending = nil
  }
}
