/// The fields of an edit's object, each taken once.
struct EditFields {
  private var members: [JSONMember]

  init(_ members: [JSONMember]) {
    self.members = members
  }

  /// A key that nobody took; nil: all are taken.
  var leftOver: String? { members.first?.key }

  mutating func text(_ key: String) throws(EditFault) -> String? {
    guard let value = take(key) else { return nil }
    guard case .string(let text) = value else { throw EditFault("\(key) is no text") }
    return text
  }

  mutating func required(_ key: String) throws(EditFault) -> String {
    guard let text = try text(key) else { throw EditFault("\(key) is missing") }
    guard !text.isEmpty else { throw EditFault("\(key) is empty") }
    return text
  }

  mutating func id(_ key: String) throws(EditFault) -> String {
    let id = try required(key)
    guard isWellFormedID(id) else { throw EditFault("\(key) is no id") }
    return id
  }

  mutating func ids<Record>(_ key: String) throws(EditFault) -> [ID<Record>] {
    guard case .array(let values) = take(key) else {
      throw EditFault("\(key) is missing, or no list of ids")
    }
    var ids: [ID<Record>] = []
    for value in values {
      guard case .string(let id) = value, isWellFormedID(id) else {
        throw EditFault("\(key) holds something else than ids")
      }
      ids.append(ID(id))
    }
    return ids
  }

  mutating func status(_ key: String) throws(EditFault) -> Status {
    let text = try required(key)
    guard let status = Status(rawValue: text) else {
      throw EditFault("\(key) is none of accepted, proposed, rejected")
    }
    return status
  }

  mutating func number(_ key: String) throws(EditFault) -> Int? {
    guard let value = take(key) else { return nil }
    guard case .number(let spelling) = value, let number = Int(spelling), number >= 1 else {
      throw EditFault("\(key) is no whole number from 1")
    }
    return number
  }

  private mutating func take(_ key: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    return members.remove(at: index).value
  }
}
