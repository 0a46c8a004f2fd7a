import HearsayModel
import HearsayTerminal

extension Annotation {
  /// `#war #libya`.
  var tagWords: String { tags.map { "#\($0)" }.joined(separator: " ") }

  /// The first line of the note; nil: there is none.
  var firstLine: String? {
    note?.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// Tags and the note's first line on one line; empty: neither was said.
  var remark: StyledText {
    let note = firstLine.map { StyledText("note: \($0)") } ?? StyledText()
    return .joined([StyledText(tagWords, Theme.tag), note], by: StyledText(" · ", Theme.dim))
  }

  /// What was decided that a reader of the quote must know: `merged`, `speaker set by mb on
  /// 31 Jan 2026`.
  var decided: [String] {
    var words: [String] = []
    if !mergedFrom.isEmpty {
      words.append("merged with \(Figures.count(mergedFrom.count, "other"))")
    }
    let speakers = decisions.last { edit in
      if case .speakers = edit.change { true } else { false }
    }
    if let speakers {
      words.append("speaker set\(EditWords.origin(by: speakers.by, at: speakers.at))")
    }
    return words
  }
}

extension StyledText {
  /// A name with the tags of an entry behind it: as many as have room.
  func tagged(_ annotation: Annotation?, room: Int) -> StyledText {
    (annotation?.tags ?? []).reduce(self) { text, tag in
      let longer = text + StyledText(" #\(tag)", Theme.tag)
      return longer.width <= room ? longer : text
    }
  }
}
