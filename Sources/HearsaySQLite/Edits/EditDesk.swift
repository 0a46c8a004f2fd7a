internal import Foundation
internal import HearsayModel

/// Who edits a store, and where what is said is kept.
struct EditDesk: Sendable {
  /// Nobody by name, by the machine's clock, unless told otherwise.
  var author = EditAuthor(name: "") { Int64(Date().timeIntervalSince1970) }
  /// Nil: the store's own table is the journal.
  var journal: (any EditJournal)?
}
