import HearsayModel

/// The search prompt at the foot.
struct PromptState: Sendable, Hashable {
  /// What has been typed.
  var field: TextField
  /// What is wrong with it and where; the last result stays.
  ///
  /// Nil: nothing.
  var problem: SearchQueryError?
  /// What was on the screen before, for Escape.
  var before: Viewpoint
  /// The entry of the history of searches that is shown; nil: what was typed.
  var historyIndex: Int?
  /// What was typed before the history was called up.
  var draft = ""
}

/// A line of text that is being edited.
struct TextField: Sendable, Hashable {
  private(set) var text: String
  /// Where the next character goes, in Characters from the start.
  private(set) var cursor: Int

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Puts text in at the cursor; line feeds and tabs become blanks.
  mutating func insert(_ addition: String) {
    let clean = String(addition.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    text.insert(contentsOf: clean, at: index)
    cursor = min(cursor + clean.count, text.count)
  }

  /// Takes the character before the cursor out.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    text.remove(at: index)
  }

  /// Takes the character after the cursor out.
  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: index)
  }

  /// Takes out what is before the cursor.
  mutating func deleteToStart() {
    text.removeSubrange(text.startIndex..<index)
    cursor = 0
  }

  /// Takes out the word before the cursor and the blanks after it.
  mutating func deleteWord() {
    let head = text[..<index]
    let word = head.reversed().drop { $0 == " " }.drop { $0 != " " }
    text = String(word.reversed()) + text[index...]
    cursor = word.count
  }

  /// Moves the cursor by so many characters.
  mutating func move(by count: Int) {
    cursor = min(max(cursor + count, 0), text.count)
  }

  private var index: String.Index {
    text.index(text.startIndex, offsetBy: cursor)
  }
}
