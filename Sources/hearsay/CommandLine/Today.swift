import Foundation
import HearsayModel

/// The day that documents bear.
enum Today {
  /// That of `SOURCE_DATE_EPOCH` in the environment, so that a document can be made
  /// again byte for byte; else the present one, in UTC.
  static var date: CivilDate {
    let stated = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int64($0) }
    return CivilDate(secondsSinceEpoch: stated ?? Int64(Date().timeIntervalSince1970))
  }
}
