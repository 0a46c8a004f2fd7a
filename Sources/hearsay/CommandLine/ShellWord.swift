import HearsayModel

/// Words as a POSIX shell takes them back.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || Array("._/:@%+-".utf8).contains(byte)
      }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

/// The commands that ask the same graph again, as they are typed.
struct ShellCommands {
  /// The graph as the user named it; nil: the library.
  var place: String?
  /// The folder of texts that was hung onto it.
  var texts: String?
  var isLenient = false

  init(place: String?, texts: String? = nil, isLenient: Bool = false) {
    self.place = place
    self.texts = texts
    self.isLenient = isLenient
  }

  init(_ options: PlaceOptions) {
    self.init(place: options.place, texts: options.texts, isLenient: options.lenient)
  }

  /// The options that name the graph: `--in story.hearsay.jsonl`; empty: none are needed.
  var naming: String {
    placeOptions.map(ShellWord.quoted).joined(separator: " ")
  }

  /// `hearsay search …` for all quotes of a query.
  func search(_ query: SearchQuery) -> String {
    line("search", options: ["--limit", "0"], arguments: Self.words(query))
  }

  /// `hearsay stats …`.
  var stats: String { line("stats") }

  /// `hearsay show … ID`.
  func show(_ id: String) -> String { line("show", arguments: [id]) }

  /// `hearsay export …` in a format.
  func export(_ format: String, _ query: SearchQuery?) -> String {
    line("export", options: ["--format", format], arguments: query.map(Self.words) ?? [])
  }

  /// `hearsay edits export …`.
  var exportEdits: String { line("edits", "export") }

  private func line(
    _ command: String..., options: [String] = [], arguments: [String] = []
  ) -> String {
    let words = ["hearsay"] + command + placeOptions
    return (words + options + arguments).map(ShellWord.quoted).joined(separator: " ")
  }

  private var placeOptions: [String] {
    var words: [String] = []
    if let place { words += ["--in", Self.path(place)] }
    if let texts { words += ["--texts", Self.path(texts)] }
    if isLenient { words.append("--lenient") }
    return words
  }

  /// A path that reads as no option.
  private static func path(_ path: String) -> String {
    path.hasPrefix("-") && path != "-" ? "./" + path : path
  }

  private static func words(_ query: SearchQuery) -> [String] {
    query.text.hasPrefix("-") ? ["--", query.text] : [query.text]
  }
}
