extension PlainText {
  /// The lines at the head of the text that may be its title: at most twelve,
  /// trimmed, in their order, each once.
  ///
  /// Left out are empty lines, lines longer than a title, lines without a
  /// letter, names of icons, and calls to share, subscribe or sign in, as saved
  /// pages bear them.
  public var titleCandidates: [String] {
    var candidates: [String] = []
    for line in lines where candidates.count < 12 {
      let title = TitleLine(line)
      if title.mayBeTitle, !candidates.contains(title.text) { candidates.append(title.text) }
    }
    return candidates
  }
}

/// One line, judged whether it may be a title.
private struct TitleLine {
  let text: String

  init(_ line: TextLine) {
    let scalars = line.text.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let head = scalars.drop(while: isSpace)
    let tail = head.reversed().drop(while: isSpace)
    text = String(String.UnicodeScalarView(tail.reversed()))
  }

  var mayBeTitle: Bool {
    guard text.unicodeScalars.count <= Self.longest, text.contains(where: \.isLetter) else {
      return false
    }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let icons = words.count { $0.hasSuffix("icon") }
    return icons * 2 < words.count && !words.allSatisfy(Self.furniture.contains)
  }

  /// In Unicode scalars; the longest titles of news have some 200.
  private static let longest = 300

  /// Words of which lines of a page's furniture consist, and titles do not.
  private static let furniture: Set<String> = [
    "advertisement", "close", "comment", "comments", "copy", "email", "facebook", "for", "home",
    "in", "instagram", "link", "linkedin", "listen", "log", "login", "main", "menu",
    "navigation", "news", "newsletter", "our", "out", "print", "reddit", "register", "save",
    "search", "share", "sign", "skip", "subscribe", "telegram", "this", "to", "twitter", "up",
    "whatsapp",
  ]
}
