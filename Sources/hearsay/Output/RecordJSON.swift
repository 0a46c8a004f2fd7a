import Foundation
import HearsayFormats
import HearsayModel

/// A record as the native format writes it, to be put into a larger document.
struct RecordJSON: Encodable {
  /// The fields in the order of the format.
  let members: [JSONMember]

  init(_ record: GraphRecord) throws {
    guard case .object(let members) = NativeWriter.value(of: record) else {
      throw CommandFailure("\(record.id): the record cannot be written.")
    }
    self.members = members
  }

  /// The field's value; nil where the record does not bear it.
  subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  func encode(to encoder: any Encoder) throws {
    try EncodableJSON(value: .object(members)).encode(to: encoder)
  }
}

/// Encodes any JSON value.
struct EncodableJSON: Encodable {
  let value: JSONValue

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members {
        try container.encode(
          EncodableJSON(value: member.value), forKey: Key(stringValue: member.key))
      }
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(EncodableJSON(value: value)) }
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let spelling):
      var container = encoder.singleValueContainer()
      if let integer = Int64(spelling) {
        try container.encode(integer)
      } else {
        try container.encode(Double(spelling) ?? 0)
      }
    case .bool(let flag):
      var container = encoder.singleValueContainer()
      try container.encode(flag)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }
}
