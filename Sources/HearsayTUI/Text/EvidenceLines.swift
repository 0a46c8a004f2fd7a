/// The lines of an evidence at a width: only those that are asked for are made.
struct EvidenceLines {
  var document: EvidenceDocument
  var width: Int

  /// How many lines a paragraph takes.
  func count(_ paragraph: Int) -> Int {
    guard document.paragraphs.indices.contains(paragraph) else { return 0 }
    return EvidenceText.lines(document.paragraphs[paragraph], width: width).count
  }

  /// The last line of the text.
  var last: EvidenceState.Scroll {
    let paragraph = max(0, document.paragraphs.count - 1)
    return EvidenceState.Scroll(paragraph: paragraph, line: max(0, count(paragraph) - 1))
  }

  /// The line so many lines further down, as far as there are any.
  func moved(_ scroll: EvidenceState.Scroll, by distance: Int) -> EvidenceState.Scroll {
    var paragraph = scroll.paragraph
    var line = scroll.line + distance
    while line < 0, paragraph > 0 {
      paragraph -= 1
      line += count(paragraph)
    }
    while paragraph < document.paragraphs.count - 1 {
      let lines = count(paragraph)
      guard line >= lines else { break }
      line -= lines
      paragraph += 1
    }
    let end = max(0, count(paragraph) - 1)
    return EvidenceState.Scroll(paragraph: paragraph, line: min(max(0, line), end))
  }

  /// The scroll, moved up as far as it takes for the screen to be full.
  func clamped(_ scroll: EvidenceState.Scroll, page: Int) -> EvidenceState.Scroll {
    let start = moved(scroll, by: 0)
    let latest = moved(last, by: 1 - page)
    return (start.paragraph, start.line) > (latest.paragraph, latest.line) ? latest : start
  }
}
