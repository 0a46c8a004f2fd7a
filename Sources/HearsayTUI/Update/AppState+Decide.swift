import HearsayModel
import HearsayTerminal

extension AppState {
  /// Asks for what can be decided on the entry under the cursor; keys wait for it.
  mutating func openDecisions() {
    guard let subject = subject(deciding: true) else { return }
    choosing = PendingChoice(request: ask(.decision(subject)))
  }

  /// Shows what can be decided, and does the keys that waited for it.
  mutating func receive(_ basis: DecisionBasis) {
    if basis.record == nil {
      message = Message("This entry is no longer in the graph.")
    } else {
      chooser = ChooserState(deciding: basis)
    }
    endChoosing()
  }

  /// Does what was chosen.
  mutating func perform(_ decision: Decision) {
    switch decision {
    case .edit(let change): request(.append([change]))
    case .askSpeaker(let quote, let before):
      line = LineState(
        purpose: .speaker(quote, before: before), field: TextField(), before: here)
    }
  }

  /// Looks for the speaker that was typed.
  ///
  /// A dash: the speaker is not known; where nothing is typed they stay.
  mutating func keepSpeaker(
    _ text: String, of quote: Quote.ID, before: [Named<Actor.ID>], _ line: LineState
  ) {
    let text = text.trimmingBlanks
    if text == "-" {
      setSpeakers([], of: quote, before)
    } else if text.isEmpty || before.map(\.name) == [text] {
      message = Message("The speaker stays as it is.")
    } else {
      choosing = PendingChoice(request: ask(.speakers(text)), line: line)
    }
  }

  /// Takes in which actors the typed name may mean: one is set, of several one is chosen,
  /// for none it is asked again.
  mutating func receive(_ actors: [Named<Actor.ID>]) {
    guard let line = choosing?.line, case .speaker(let quote, let before) = line.purpose else {
      return
    }
    switch actors.count {
    case 0:
      self.line = line
      self.line?.problem = "No actor here bears the name or id “\(line.field.text)”."
    case 1: setSpeakers([actors[0].id], of: quote, before)
    default: chooser = ChooserState(speakers: actors, of: quote, before)
    }
    endChoosing()
  }

  /// Gives the choice up that is being prepared.
  mutating func giveChoosingUp() {
    choosing = nil
    message = Message("Given up.")
  }

  private mutating func setSpeakers(
    _ speakers: [Actor.ID], of quote: Quote.ID, _ before: [Named<Actor.ID>]
  ) {
    request(.append([.speakers(quote: quote, before: before.map(\.id), after: speakers)]))
  }

  private mutating func endChoosing() {
    let keys = choosing?.keys ?? []
    choosing = nil
    for key in keys { press(key) }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
