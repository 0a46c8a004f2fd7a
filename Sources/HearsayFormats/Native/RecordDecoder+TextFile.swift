import HearsayModel

extension RecordDecoder {
  /// Gives an article the text of its file; notes where that cannot be had, is
  /// another than was hashed, or is not UTF-8 (E17).
  mutating func readText(of article: inout Article) {
    guard let path = article.textFile, let openText else { return }
    do throws(TextFileFault) {
      guard TextFilePath.isInside(path) else { throw .outside }
      let bytes = try openText(path)
      guard SHA256.hex(bytes) == article.sha256 else {
        note(
          .E17, field: "textFile", "the sha256 of \(quoted(path)) is another",
          "put back the file as it was, or write the sha256 that sha256sum prints")
        return
      }
      guard let text = TextBytes.text(of: bytes) else { throw .unreadable("it is not UTF-8") }
      article.text = text
      let marks = self.marks
      inspect(text)
      name("textFile", marks)
    } catch {
      note(.E17, field: "textFile", error.message(for: path), error.advice)
    }
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
