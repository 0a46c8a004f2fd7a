/// Addresses of articles, brought into one form so that two of them can be
/// told to be the same.
public enum WebAddress {
  /// An address without what does not say which page it is.
  ///
  /// Scheme and host are in lower case; the default port, the fragment, a
  /// trailing slash, and parameters that only track readers (`utm_*` and the
  /// like) are gone. The rest keeps its case and order. A text without a scheme
  /// and host is given back without white space around it.
  public static func normalized(_ address: String) -> String {
    if isPlain(address) { return address }
    let text = trimmed(address)
    guard let parts = Parts(text) else { return String(text) }
    var path = parts.path
    while path.last == "/" { path.removeLast() }
    let kept = parts.query.split(separator: "&").filter { !isTracking($0) }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return "\(parts.scheme)://\(parts.authority)\(path)\(query)"
  }

  /// Whether the address is beyond doubt in that form already, as most are: a
  /// host in lower case and a path, nothing else.
  private static func isPlain(_ address: String) -> Bool {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
    var rest = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    let path = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let isHost = rest[..<path].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isHost, path > rest.startIndex else { return false }
    rest = rest[path...]
    let isPath = rest.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    return isPath && rest.last != UInt8(ascii: "/")
  }

  /// The host of an address in lower case, without `www.` and port; nil where
  /// the text is no address.
  public static func host(of address: String) -> String? {
    guard let parts = Parts(trimmed(address)) else { return nil }
    let host = parts.host
    return host.isEmpty ? nil : withoutWWW(host)
  }

  static func withoutWWW(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// An address cut at its joints.
  private struct Parts {
    let scheme: String
    /// In lower case, without port and user.
    let host: String
    /// User, host, and a port that is not the default one.
    let authority: String
    var path: Substring
    let query: Substring

    init?(_ text: Substring) {
      guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://"),
        colon > text.startIndex
      else { return nil }
      scheme = text[..<colon].lowercased()
      let rest = text[colon...].dropFirst(3).prefix { $0 != "#" }
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      let beforePath = rest[..<end]
      let at = beforePath.lastIndex(of: "@")
      let user = at.map { beforePath[...$0] } ?? ""
      let hostAndPort = at.map { beforePath[$0...].dropFirst() } ?? beforePath
      let bracket = hostAndPort.lastIndex(of: "]") ?? hostAndPort.startIndex
      let portStart = hostAndPort[bracket...].firstIndex(of: ":")
      host = hostAndPort[..<(portStart ?? hostAndPort.endIndex)].lowercased()
      let port = portStart.map { hostAndPort[$0...].dropFirst() } ?? ""
      let isDefault = port.isEmpty || WebAddress.defaultPorts[scheme] == String(port)
      authority = user + host + (isDefault ? "" : ":" + port)
      path = rest[end...].prefix { $0 != "?" }
      query = rest[path.endIndex...].dropFirst()
      guard !host.isEmpty else { return nil }
    }
  }

  private static func trimmed(_ text: String) -> Substring {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
    return text[start..<end]
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || trackers.contains(name)
  }

  private static let defaultPorts = ["http": "80", "https": "443", "ftp": "21"]

  /// Parameters that advertisers, networks and mailings hang on.
  private static let trackers: Set<String> = [
    "_ga", "_gl", "dclid", "fb_action_ids", "fb_source", "fbclid", "gbraid", "gclid", "gclsrc",
    "igsh", "igshid", "mc_cid", "mc_eid", "mkt_tok", "msclkid", "ref_src", "ref_url", "s_cid",
    "srsltid", "twclid", "wbraid", "yclid", "ysclid",
  ]
}
