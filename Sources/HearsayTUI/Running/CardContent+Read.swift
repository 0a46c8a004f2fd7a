import HearsayModel

extension CardContent {
  /// Reads the card of an entry; nil: nothing bears its id.
  static func read(_ target: Target, from reader: any GraphReader) async throws -> CardContent? {
    switch target {
    case .quote(let id): try await reader.quote(id).map { CardContent($0) }
    default: nil
    }
  }
}
