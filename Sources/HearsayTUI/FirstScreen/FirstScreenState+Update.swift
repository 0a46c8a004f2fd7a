import HearsayTerminal

extension FirstScreenState {
  /// Takes in what happened and says what is to be done; nil: nothing.
  mutating func update(_ action: FirstScreenAction) -> FirstScreenEffect? {
    switch action {
    case .sample(let overview): sample = .here(overview)
    case .noSample(let reason): sample = .missing(reason)
    case .event(.key(let key)): return press(key)
    case .event(.paste(let text)): prompt?.insert(text)
    case .event(.resize(let size)): self.size = size
    case .event(.resume): break
    case .event(.terminate(let signal)): return .end(.ended(.terminated(signal: signal)))
    case .event(.hangup): return .end(.ended(.hungUp))
    }
    return nil
  }

  /// Takes in what paths begin like the one that is being typed.
  mutating func complete(_ paths: [String]) {
    guard prompt != nil else { return }
    guard let first = paths.first else {
      message = "Nothing here begins so."
      return
    }
    let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if let typed = prompt?.text, common.count > typed.count || paths.count == 1 {
      prompt = TextField(common)
    } else {
      message = paths.map(Self.lastName).joined(separator: "  ")
    }
  }

  private mutating func press(_ key: Key) -> FirstScreenEffect? {
    message = nil
    let isTyping = prompt != nil && !showsHelp
    guard let command = FirstScreenKeys.command(for: key, inPrompt: isTyping) else {
      if isTyping, case .character(let character) = key { prompt?.insert(String(character)) }
      return nil
    }
    if showsHelp, command != .quit, command != .redraw, command != .suspend {
      showsHelp = false
      return nil
    }
    return isTyping ? edit(command) : perform(command)
  }

  private mutating func perform(_ command: FirstScreenKeys.Command) -> FirstScreenEffect? {
    switch command {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(choices.count - 1, cursor + 1)
    case .first: cursor = 0
    case .last: cursor = choices.count - 1
    case .help: showsHelp = true
    case .quit: return .end(.ended(.quit))
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .choose: return choose()
    default: break
    }
    return nil
  }

  private mutating func choose() -> FirstScreenEffect? {
    switch current {
    case .sample:
      guard case .missing(let reason) = sample else { return .end(.sample) }
      message = reason
    case .open: prompt = TextField()
    case .recent(let index):
      let recent = options.recent[index]
      guard !recent.isMissing else {
        message = "\(recent.label) is not there any more."
        return nil
      }
      return .check(recent.path)
    }
    return nil
  }

  private mutating func edit(_ command: FirstScreenKeys.Command) -> FirstScreenEffect? {
    switch command {
    case .close: prompt = nil
    case .choose:
      guard let path = prompt?.text, !path.isEmpty else {
        message = "Type the path of a graph file, a folder of them, or a library."
        return nil
      }
      return .check(path)
    case .complete: return .complete(prompt?.text ?? "")
    case .backward: prompt?.move(by: -1)
    case .forward: prompt?.move(by: 1)
    case .toStart: prompt?.move(by: -.max / 2)
    case .toEnd: prompt?.move(by: .max / 2)
    case .deleteBackward: prompt?.deleteBackward()
    case .deleteForward: prompt?.deleteForward()
    case .deleteWord: prompt?.deleteWord()
    case .deleteToStart: prompt?.deleteToStart()
    default: break
    }
    return nil
  }

  /// The last name of a path, with its slash where it is a folder.
  private static func lastName(_ path: String) -> String {
    let end = path.hasSuffix("/") ? path.index(before: path.endIndex) : path.endIndex
    guard let slash = path[..<end].lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }
}

extension String {
  /// As many Characters as both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
