extension SearchQuery: CustomStringConvertible {
  /// What the query means, in its own syntax; read again with
  /// `lastWordIsPrefix: false` it means the same.
  public var description: String { root.description }
}

extension SearchQuery.Node: CustomStringConvertible {
  /// The part in the syntax of queries.
  public var description: String {
    switch self {
    case .and(let nodes): nodes.map { $0.bracketed(within: self) }.joined(separator: " ")
    case .or(let nodes): nodes.map { $0.bracketed(within: self) }.joined(separator: " OR ")
    case .not(let node): "-" + node.bracketed(within: self)
    case .word(let word): word
    case .prefix(let prefix): prefix + "*"
    case .phrase(let words): "\"\(words.joined(separator: " "))\""
    case .phrasePrefix(let words): "\"\(words.joined(separator: " "))\"*"
    case .substring(let part): "~" + quotedWhereNeeded(part)
    case .field(let field, .none): "\(field.rawValue):none"
    case .field(let field, .words(_, let asTyped)):
      "\(field.rawValue):\(quotedWhereNeeded(asTyped))"
    case .date(.after(let date)): "after:\(quotedWhereNeeded(date.text))"
    case .date(.before(let date)): "before:\(quotedWhereNeeded(date.text))"
    case .date(.within(let date)): "date:\(quotedWhereNeeded(date.text))"
    case .flag(let flag): "is:\(flag.rawValue)"
    }
  }

  private func bracketed(within outer: Self) -> String {
    switch (outer, self) {
    case (.and, .and), (.and, .or), (.or, .or), (.not, .and), (.not, .or), (.not, .not):
      "(\(description))"
    default: description
    }
  }
}

private func quotedWhereNeeded(_ text: String) -> String {
  let isPlain =
    text.lowercased() != "none"
    && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./:@+?%~".contains($0) }
  if isPlain { return text }
  return text.contains { "\"“”".contains($0) } ? "«\(text)»" : "\"\(text)\""
}
