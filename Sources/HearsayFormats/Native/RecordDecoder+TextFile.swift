import HearsayModel

extension RecordDecoder {
  /// An article with the text of its file; nil where that cannot be had, is
  /// another than was hashed, or is not UTF-8 (E17).
  mutating func article(
    _ article: Article, withTextFrom open: NativeReader.TextOpener
  ) -> Article? {
    guard let path = article.textFile else { return article }
    do throws(TextFileFault) {
      guard TextFilePath.isInside(path) else { throw .outside }
      let bytes = try open(path)
      if let digest = article.sha256, SHA256.hex(bytes) != digest {
        note(
          article, "the sha256 of \(quoted(path)) is another",
          "put back the file as it was, or write the sha256 that sha256sum prints")
        return nil
      }
      guard let text = TextBytes.text(of: bytes) else {
        throw .unreadable("it is not UTF-8")
      }
      var article = article
      article.text = text
      inspect(text)
      if let last = problems.indices.last, problems[last].field == nil {
        problems[last].record = article.id.rawValue
        problems[last].field = "textFile"
      }
      return article
    } catch {
      note(article, error.message(for: path), error.advice)
      return nil
    }
  }

  private mutating func note(_ article: Article, _ message: String, _ advice: String) {
    note(.E17, field: "textFile", message, advice)
    problems[problems.count - 1].record = article.id.rawValue
  }
}

/// Which paths a textFile may bear.
enum TextFilePath {
  /// Whether a path is relative and leads to nothing above where it starts.
  static func isInside(_ path: String) -> Bool {
    let steps = path.utf8.split(separator: UInt8(ascii: "/"))
    return path.utf8.first != UInt8(ascii: "/") && !path.utf8.contains(0)
      && steps.allSatisfy { !$0.elementsEqual("..".utf8) }
  }
}

extension TextFileFault {
  fileprivate func message(for path: String) -> String {
    switch self {
    case .missing: "there is no file \(quoted(path))"
    case .outside: "\(quoted(path)) leads out of the graph's folder"
    case .unreadable(let cause): "\(quoted(path)) cannot be read: \(cause)"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .missing: "put it below the graph's folder, or leave textFile out"
    case .outside: "put the text below the folder of the graph's file"
    case .unreadable: "make it a readable file in UTF-8"
    }
  }
}
