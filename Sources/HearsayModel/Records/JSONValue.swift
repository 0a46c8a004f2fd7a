/// A JSON value as it was read: numbers keep their spelling, objects their order.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number in the letters of the file, so that writing gives it back.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// One key and its value in a JSON object.
public struct JSONMember: Sendable, Hashable {
  public var key: String
  public var value: JSONValue

  public init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}
