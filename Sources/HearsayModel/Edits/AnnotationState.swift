/// What marks, tags and notes come to when all edits in effect are read in their order.
///
/// Each is said of an id; where ids lead to another entry, what was said of them all is
/// shown at it, and goes back to each when they are split.
public struct AnnotationState: Sendable {
  /// The ids that are marked, each with the number of the edit that marked it.
  public private(set) var marks: [String: Int] = [:]
  /// The tags of each id that has some.
  public private(set) var tags: [String: Set<String>] = [:]
  private var remarks: [String: [Remark]] = [:]

  /// A note with the id of which it was said.
  private struct Remark {
    var id: String
    var text: String
  }

  /// Nothing is said yet.
  public init() {}

  /// Reads edits in effect, oldest first; `entry` gives the id to which one leads.
  public init(_ edits: [Edit], entry: (String) throws -> String) rethrows {
    for edit in edits { try add(edit, entry: entry) }
  }

  /// Takes in the next edit; one that is no annotation changes nothing.
  public mutating func add(_ edit: Edit, entry: (String) throws -> String) rethrows {
    switch edit.change {
    case .mark(let id): marks[try entry(id)] = edit.number
    case .unmark(let id): marks[try entry(id)] = nil
    case .tag(let id, let tag): tags[try entry(id), default: []].insert(tag)
    case .untag(let id, let tag): remove(tag, of: try entry(id))
    case .note(let id, let before, let after):
      set(after, for: before, said: id, of: try entry(id))
    case .status, .merge, .split, .speakers, .moveOut, .moveBack: break
    }
  }

  /// The change as it fits what is said: its id followed by `entry`, its tag without
  /// blanks that say nothing.
  ///
  /// Throws an `EditRefusal` where it is so already, or replaces what is not there.
  public func fitted(
    _ change: EditChange, entry: (String) throws -> String
  ) throws -> EditChange {
    switch change {
    case .mark(let id):
      let id = try entry(id)
      guard marks[id] == nil else { throw EditRefusal.already(id: id, what: "marked") }
      return .mark(id: id)
    case .unmark(let id):
      let id = try entry(id)
      guard marks[id] != nil else { throw EditRefusal.already(id: id, what: "without a mark") }
      return .unmark(id: id)
    case .tag(let id, let tag):
      let (id, tag) = (try entry(id), try Self.tidy(tag))
      guard tags[id]?.contains(tag) != true else {
        throw EditRefusal.already(id: id, what: "tagged “\(tag)”")
      }
      return .tag(id: id, tag: tag)
    case .untag(let id, let tag):
      let (id, tag) = (try entry(id), try Self.tidy(tag))
      guard tags[id]?.contains(tag) == true else {
        throw EditRefusal.already(id: id, what: "without the tag “\(tag)”")
      }
      return .untag(id: id, tag: tag)
    case .note(let id, let before, let after):
      let id = try entry(id)
      let (before, after) = (Self.said(before), Self.said(after))
      let there = note(on: id)
      guard there != after else {
        throw EditRefusal.already(id: id, what: after == nil ? "without a note" : "noted so")
      }
      guard there == before else {
        throw EditRefusal.differs(
          id: id, field: "note", expected: before.map { "“\($0)”" } ?? "none",
          found: there.map { "“\($0)”" } ?? "none")
      }
      return .note(id: id, before: before, after: after)
    case .status, .merge, .split, .speakers, .moveOut, .moveBack: return change
    }
  }

  /// The ids that have notes.
  public var noted: [String] { Array(remarks.keys) }

  /// The note on an entry: those of all ids that lead to it, a line each.
  public func note(on entry: String) -> String? {
    remarks[entry]?.map(\.text).joined(separator: "\n")
  }

  /// A tag without blanks at its ends and with one between words.
  private static func tidy(_ tag: String) throws -> String {
    let words = tag.split { $0.isWhitespace }
    guard !words.isEmpty else { throw EditRefusal.empty }
    return words.joined(separator: " ")
  }

  /// A note that is empty is none.
  private static func said(_ note: String?) -> String? {
    note?.contains { !$0.isWhitespace } == true ? note : nil
  }

  private mutating func remove(_ tag: String, of entry: String) {
    tags[entry]?.remove(tag)
    if tags[entry]?.isEmpty == true { tags[entry] = nil }
  }

  /// A note that replaces all that is shown, or else only what was said of its own id.
  private mutating func set(_ text: String?, for before: String?, said id: String, of entry: String)
  {
    var notes = remarks[entry] ?? []
    if before != nil, before == note(on: entry) {
      notes = []
    } else {
      notes.removeAll { $0.id == id }
    }
    if let text { notes.append(Remark(id: id, text: text)) }
    remarks[entry] = notes.isEmpty ? nil : notes
  }
}
