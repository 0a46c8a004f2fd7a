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
  /// The key without escapes; among a record's unknown keys it may be a JSON
  /// Pointer, as `Provenance.unknown` tells.
  public var key: String
  /// The value, with all that is in it.
  public var value: JSONValue

  /// Makes a member of a key and its value.
  public init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}
