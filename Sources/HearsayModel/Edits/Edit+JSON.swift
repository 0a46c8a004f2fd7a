/// Why an object of JSON is no edit: a clause without a full stop.
public struct EditFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public var description: String

  /// Makes a fault of what is wrong.
  public init(_ description: String) {
    self.description = description
  }
}

extension Edit {
  /// The edit as an object of JSON, its keys in their order.
  public var members: [JSONMember] {
    var members = [
      JSONMember(key: "number", value: .number(String(number))),
      JSONMember(key: "at", value: .string(at)),
    ]
    if !by.isEmpty { members.append(JSONMember(key: "by", value: .string(by))) }
    if let undoes {
      members.append(JSONMember(key: "undoes", value: .number(String(undoes))))
    }
    return members + change.members
  }

  /// Reads an edit, strictly: each key must be known and have a value of its type.
  public init(_ members: [JSONMember]) throws(EditFault) {
    var fields = EditFields(members)
    let number = try fields.number("number")
    guard let number else { throw EditFault("number is missing") }
    let at = try fields.required("at")
    guard Edit.isTime(at) else {
      throw EditFault("at is no time in UTC such as 2026-01-31T09:30:00Z")
    }
    let by = try fields.text("by") ?? ""
    let undoes = try fields.number("undoes")
    if let undoes, undoes >= number {
      throw EditFault("undoes names an edit that does not stand before it")
    }
    let change = try EditChange(&fields)
    if let key = fields.leftOver { throw EditFault("the key \(key) is not known here") }
    self.init(number: number, at: at, by: by, change: change, undoes: undoes)
  }
}

extension EditChange {
  /// The names that changes bear in files.
  private enum Name: String, CaseIterable {
    case mark, unmark, tag, untag, note, status, merge, split, speakers, moveOut, moveBack
  }

  /// The change as the members of an object of JSON, in their order.
  public var members: [JSONMember] {
    func text(_ key: String, _ value: String?) -> [JSONMember] {
      value.map { [JSONMember(key: key, value: .string($0))] } ?? []
    }
    func list<Record>(_ key: String, _ ids: [ID<Record>]) -> [JSONMember] {
      [JSONMember(key: key, value: .array(ids.map { .string($0.rawValue) }))]
    }
    let fields: [JSONMember] =
      switch self {
      case .mark(let id), .unmark(let id):
        text("id", id)
      case .tag(let id, let tag), .untag(let id, let tag):
        text("id", id) + text("tag", tag)
      case .note(let id, let before, let after):
        text("id", id) + text("before", before) + text("after", after)
      case .status(let id, let before, let after):
        text("id", id) + text("before", before.rawValue) + text("after", after.rawValue)
      case .merge(let kept, let merged), .split(let kept, let merged):
        text("kept", kept) + text("merged", merged)
      case .speakers(let quote, let before, let after):
        text("id", quote.rawValue) + list("before", before) + list("after", after)
      case .moveOut(let reports, let quote, let other):
        list("reports", reports) + text("from", quote.rawValue) + text("into", other.rawValue)
      case .moveBack(let reports, let quote, let other):
        list("reports", reports) + text("to", quote.rawValue) + text("from", other.rawValue)
      }
    return text("change", name.rawValue) + fields
  }

  /// Reads a change alone, strictly as an edit.
  public init(_ members: [JSONMember]) throws(EditFault) {
    var fields = EditFields(members)
    try self.init(&fields)
    if let key = fields.leftOver { throw EditFault("the key \(key) is not known here") }
  }

  /// Takes the fields of a change.
  init(_ fields: inout EditFields) throws(EditFault) {
    let written = try fields.required("change")
    guard let name = Name(rawValue: written) else {
      let names = Name.allCases.map(\.rawValue)
      let hint = nearestName(to: written, among: names).map { "; perhaps \($0) is meant" } ?? ""
      throw EditFault("there is no change named \(written)\(hint)")
    }
    switch name {
    case .mark: self = .mark(id: try fields.id("id"))
    case .unmark: self = .unmark(id: try fields.id("id"))
    case .tag: self = .tag(id: try fields.id("id"), tag: try fields.required("tag"))
    case .untag: self = .untag(id: try fields.id("id"), tag: try fields.required("tag"))
    case .note:
      self = .note(
        id: try fields.id("id"), before: try fields.text("before"),
        after: try fields.text("after"))
    case .status:
      self = .status(
        id: try fields.id("id"), before: try fields.status("before"),
        after: try fields.status("after"))
    case .merge: self = .merge(kept: try fields.id("kept"), merged: try fields.id("merged"))
    case .split: self = .split(kept: try fields.id("kept"), merged: try fields.id("merged"))
    case .speakers:
      self = .speakers(
        quote: ID(try fields.id("id")), before: try fields.ids("before"),
        after: try fields.ids("after"))
    case .moveOut:
      self = .moveOut(
        reports: try fields.ids("reports"), from: ID(try fields.id("from")),
        into: ID(try fields.id("into")))
    case .moveBack:
      self = .moveBack(
        reports: try fields.ids("reports"), to: ID(try fields.id("to")),
        from: ID(try fields.id("from")))
    }
  }

  private var name: Name {
    switch self {
    case .mark: .mark
    case .unmark: .unmark
    case .tag: .tag
    case .untag: .untag
    case .note: .note
    case .status: .status
    case .merge: .merge
    case .split: .split
    case .speakers: .speakers
    case .moveOut: .moveOut
    case .moveBack: .moveBack
    }
  }
}
