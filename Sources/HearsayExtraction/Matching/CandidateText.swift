import HearsayModel

/// A text of the user's that may be an article's: its name and what it can be
/// known by.
///
/// The bytes themselves are not kept, so that a folder of any size can be
/// matched.
public struct CandidateText: Sendable, Hashable {
  /// The name of its file, as it is reported.
  public let name: String
  /// SHA-256 of its bytes as they came, 64 hex digits in lower case.
  public let sha256: String
  /// Why it could not be read; nil where it could.
  public let error: PlainTextError?
  /// The addresses by which it may name itself, normalized.
  let addresses: [String]
  /// The folded candidates for its title that are long enough to tell.
  let titles: [String]

  /// Reads a text's bytes.
  ///
  /// Bytes that are not UTF-8 are no error here: `TextMatches` lists them with
  /// what is wrong.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    sha256 = SHA256.hex(bytes)
    do {
      let text = try PlainText(bytes: bytes)
      error = nil
      addresses = text.ownAddresses.map { MatchKey.address($0.address) }
      titles = text.titleCandidates.compactMap(MatchKey.title)
    } catch {
      self.error = error
      addresses = []
      titles = []
    }
  }
}
