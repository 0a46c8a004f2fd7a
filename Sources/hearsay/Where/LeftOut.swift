import HearsayModel

/// How much a lenient load left out.
struct LeftOut: Codable, Equatable, Sendable {
  /// All records that are not there.
  var records = 0
  /// Of those, the ones whose only fault is what they refer to.
  var dangling = 0

  init() {}

  init(_ outcome: LoadOutcome) {
    records = outcome.leftOut
    dangling = outcome.dangling
  }

  /// What is to be told of it; nil: all records are there.
  func sentence(_ place: GraphPlace) -> String? {
    guard records > 0 else { return nil }
    let verb = records == 1 ? "was" : "were"
    let faulty = counted(records - dangling, "has an error", "have errors")
    let others = dangling > 0 ? ", \(counted(dangling, "refers to such", "refer to such"))" : ""
    return
      "\(counted(records, "record")) \(verb) left out (\(faulty)\(others)); hearsay check "
      + "\(ShellWord.quoted(place.name)) tells each error."
  }
}
