public import HearsayModel

/// A web address that a text names.
public struct NamedAddress: Sendable, Hashable {
  /// The address as printed, without brackets and punctuation round it.
  public var address: String
  /// Where it stands; Unicode scalars, half-open.
  public var span: TextSpan
  /// Whether its line holds nothing else but a short label ("Source:"), as
  /// where a saved page names its own address.
  ///
  /// Other addresses are links to elsewhere.
  public var standsAlone: Bool

  /// An address and where it stands.
  public init(address: String, span: TextSpan, standsAlone: Bool) {
    self.address = address
    self.span = span
    self.standsAlone = standsAlone
  }
}

extension PlainText {
  /// The web addresses named anywhere in the text, in their order.
  ///
  /// Only those with their scheme, `http` or `https`.
  public var addresses: [NamedAddress] {
    lines.flatMap { AddressScanner(line: $0).addresses }
  }

  /// The addresses by which the text may name itself: those that stand alone on
  /// one of its first twelve or last three lines that are not empty.
  public var ownAddresses: [NamedAddress] {
    let filled = lines.filter { !$0.isBlank }
    let foot = max(filled.count - 3, 0)
    let edges = filled.enumerated().filter { $0.offset < 12 || $0.offset >= foot }
    return edges.flatMap { AddressScanner(line: $0.element).addresses }.filter(\.standsAlone)
  }
}

extension TextLine {
  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
