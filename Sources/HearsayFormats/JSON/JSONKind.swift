/// The kinds of JSON value, told by the first byte.
enum JSONKind {
  case null, boolean, number, string, array, object

  /// The kind in a sentence ("a number").
  var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
