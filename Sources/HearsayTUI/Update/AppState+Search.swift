import HearsayModel
import HearsayTerminal

extension AppState {
  /// Opens the search prompt, with the search that is kept.
  mutating func openSearch() {
    let before = here
    prompt = PromptState(
      field: TextField(here.quotes.search?.text ?? ""), problem: nil, before: before)
    here.evidence = nil
    here.cover = nil
    focus(on: .quotes)
  }

  /// Types text in at the cursor of prompt, help or palette.
  mutating func insert(_ text: String) {
    held = []
    edit { $0.insert(text) }
  }

  /// Does a command of the search prompt.
  mutating func performInPrompt(_ command: CommandID) {
    if let motion = Motion(command) { return moveInQuotes(motion) }
    switch command {
    case .enter: keepSearch()
    case .escape, .interrupt: giveSearchUp()
    case .olderSearch: recall(by: -1)
    case .newerSearch: recall(by: 1)
    default: performInField(command)
    }
  }

  /// Does a command of a line of text, be it that of the prompt or of a pop-up.
  mutating func performInField(_ command: CommandID) {
    switch command {
    case .cursorLeft: edit { $0.move(by: -1) }
    case .cursorRight: edit { $0.move(by: 1) }
    case .cursorHome: edit { $0.move(by: -$0.text.count) }
    case .cursorEnd: edit { $0.move(by: $0.text.count) }
    case .deleteBackward: edit { $0.deleteBackward() }
    case .deleteForward: edit { $0.deleteForward() }
    case .deleteWord: edit { $0.deleteWord() }
    case .deleteToStart: edit { $0.deleteToStart() }
    default: performAnywhere(command)
    }
  }

  /// Drops the search that is kept: the driver's quotes again.
  mutating func clearSearch() {
    guard here.quotes.search != nil else { return }
    here.quotes.search = nil
    leaveUndatedOut()
    showWithoutSearch()
    readListsAnew()
  }

  private mutating func edit(_ body: (inout TextField) -> Void) {
    if menu != nil {
      editMenu(body)
    } else if var field = line?.field {
      let text = field.text
      body(&field)
      line?.field = field
      if field.text != text { followLine() }
    } else if var field = prompt?.field {
      let text = field.text
      body(&field)
      prompt?.field = field
      guard field.text != text else { return }
      prompt?.historyIndex = nil
      search()
    }
  }

  /// Searches for what is typed; while that is wrong, the last result stays.
  private mutating func search() {
    guard let text = prompt?.field.text else { return }
    do {
      let query = try SearchQuery.parse(text)
      prompt?.problem = nil
      showResults(of: query)
    } catch {
      prompt?.problem = error
    }
  }

  private mutating func showResults(of query: SearchQuery?) {
    here.quotes.search = query
    guard let query else { return showWithoutSearch() }
    here.driver = nil
    readQuotes(QuoteSelection(.all, query: here.filters.query(with: query)), name: nil)
  }

  private mutating func showWithoutSearch() {
    let before = prompt?.before
    let list = here.driver ?? before?.driver ?? here.frontList
    if entry(of: list) == nil {
      here.driver = nil
      readQuotes(QuoteSelection(.all, query: here.filters.query()), name: nil)
    } else {
      drive(from: list)
    }
  }

  private mutating func keepSearch() {
    guard let prompt else { return }
    guard prompt.problem == nil else {
      outbox.append(.bell)
      return
    }
    self.prompt = nil
    remember(prompt.before)
    if here.quotes.search != prompt.before.quotes.search {
      leaveUndatedOut()
      readListsAnew()
    }
    let text = prompt.field.text
    guard here.quotes.search != nil else { return }
    if let meaning = here.quotes.count?.meanings.first {
      message = Message(meaning.sentence(width: layout.hints.width - 2))
    }
    searches.removeAll { $0 == text }
    searches.append(text)
    if searches.count > Self.historyLimit { searches.removeFirst() }
  }

  private mutating func giveSearchUp() {
    guard let before = prompt?.before else { return }
    prompt = nil
    show(before)
  }

  private mutating func recall(by step: Int) {
    guard var prompt, !searches.isEmpty else { return }
    let index = (prompt.historyIndex ?? searches.count) + step
    guard index >= 0 else { return }
    if prompt.historyIndex == nil { prompt.draft = prompt.field.text }
    let isDraft = index >= searches.count
    prompt.historyIndex = isDraft ? nil : index
    prompt.field = TextField(isDraft ? prompt.draft : searches[index])
    self.prompt = prompt
    search()
  }
}
