import HearsayModel

extension AppState {
  /// Does a command that says something of the data.
  mutating func performEdit(_ command: CommandID) {
    switch command {
    case .mark: if let subject { request(.toggleMark(id: subject.id)) }
    case .note: openNote()
    case .tag: openTags()
    case .decide: openDecisions()
    case .undoEdit: undo()
    case .redoEdit: request(.redo)
    default: break
    }
  }

  /// Takes the last thing back that was said; what was said before the explorer opened only
  /// at a second key, for it is not on the screen's mind.
  private mutating func undo() {
    guard saidSinceOpening > 0 || undoesEarlier || !pendingEdits.isEmpty else {
      pendingLastEdit = ask(.lastEdit)
      return
    }
    request(.undo)
  }

  /// Says what undoing would take back of what was said before the explorer opened; the next
  /// undo does it.
  mutating func receive(_ edit: Edit?, names: [String: String]) {
    pendingLastEdit = nil
    guard let edit else {
      message = Message("There is nothing to undo.")
      return
    }
    undoesEarlier = true
    let clause = EditWords.clause(edit.change, names)
    message = Message(
      "Before this was opened\(EditWords.day(edit.at)): \(clause). u again undoes it.")
  }

  /// Lets something be said of the data.
  mutating func request(_ edit: EditRequest) {
    let request = newRequest()
    pendingEdits.append(request)
    outbox.append(.edit(edit, request))
  }

  /// Takes in what became of an edit, and reads all anew that is shown.
  mutating func receive(_ outcome: EditOutcome, for request: RequestID) {
    pendingEdits.removeAll { $0 == request }
    if !outcome.edits.isEmpty {
      switch outcome.request {
      case .undo: saidSinceOpening = max(0, saidSinceOpening - 1)
      case .redo: saidSinceOpening += 1
      case .toggleMark, .append: saidSinceOpening += outcome.edits.count
      }
      edition += 1
      said.forget()
      readAnew()
    }
    message = EditWords.message(of: outcome)
    runHeld()
  }

  /// Asks for the note on the entry under the cursor.
  private mutating func openNote() {
    guard let subject else { return }
    let note = said[subject.id]?.note
    line = LineState(
      purpose: .note(subject, before: note), field: TextField(line: note ?? ""), before: here)
  }

  /// Asks for tags of the entry under the cursor.
  private mutating func openTags() {
    guard let subject else { return }
    line = LineState(
      purpose: .tags(subject, present: said[subject.id]?.tags ?? []), field: TextField(),
      before: here)
  }

  /// Says the note that was typed; an empty one takes it off.
  mutating func keepNote(_ text: String, on subject: Subject, before: String?) {
    guard text != TextField(line: before ?? "").text else {
      message = Message("The note stays as it is.")
      return
    }
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isEmpty, before == nil {
      message = Message("Nothing was noted.")
    } else {
      request(.append([.note(id: subject.id, before: before, after: isEmpty ? nil : text)]))
    }
  }

  /// Says the tags that were typed: words add, `-word` takes off; a tag with blanks, as
  /// another program may have made it, is taken off by all of it after a dash.
  mutating func keepTags(_ text: String, of subject: Subject, present: [String]) {
    var tags = present
    var changes: [EditChange] = []
    var text = text
    for tag in present where tag.contains(where: \.isWhitespace) {
      guard let range = text.firstRange(of: "-\(tag)") else { continue }
      text.removeSubrange(range)
      changes.append(.untag(id: subject.id, tag: tag))
      tags.removeAll { $0 == tag }
    }
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let isRemoved = word.hasPrefix("-")
      let tag = String(word.drop { $0 == "-" || $0 == "#" })
      guard !tag.isEmpty, tags.contains(tag) == isRemoved else { continue }
      changes.append(
        isRemoved ? .untag(id: subject.id, tag: tag) : .tag(id: subject.id, tag: tag))
      if isRemoved { tags.removeAll { $0 == tag } } else { tags.append(tag) }
    }
    guard !changes.isEmpty else {
      message = Message("The tags stay as they are.")
      return
    }
    request(.append(changes))
  }
}

extension TextField {
  /// A text as one line, the cursor at its end.
  init(line text: String) {
    self.init()
    insert(text)
  }
}
