public import HearsayModel

extension SQLiteStore {
  /// Works in edits that were said of another copy, oldest first; those that were taken back
  /// there are passed over.
  ///
  /// Each keeps its author and its time. Where one does not fit, nothing is kept of any,
  /// unless `isLenient`: then that one is left out.
  public func apply(_ edits: [Edit], isLenient: Bool = false) async throws -> ApplyOutcome {
    try await editing { session in
      var outcome = ApplyOutcome()
      var known = session.history.inEffect
      for edit in EditHistory(edits).inEffect {
        guard !known.contains(where: edit.saysTheSame) else {
          outcome.already += 1
          continue
        }
        do {
          let applied = try session.append(edit)
          outcome.applied.append(applied)
          known.append(applied)
        } catch EditRefusal.already {
          outcome.already += 1
        } catch let refusal as EditRefusal {
          outcome.refused.append(.init(edit: edit, refusal: refusal))
        }
      }
      if !outcome.refused.isEmpty, !isLenient {
        session.isAbandoned = true
        outcome.isKept = false
      }
      return outcome
    }
  }
}
