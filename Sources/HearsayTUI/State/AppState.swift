public import HearsayModel
import HearsayTerminal

/// All that the explorer knows: what is on the screen is drawn from this and the
/// layout alone.
struct AppState: Sendable, Hashable {
  /// The terminal's size.
  var size: Size
  /// What was opened: `sample`, or a file's name.
  var title: String
  /// How a command of the shell names what was opened: `--in story.hearsay.jsonl`; empty:
  /// it needs no name.
  var shellPlace = ""
  /// What the graph holds; nil: not read yet.
  var overview: Overview?
  /// What the screen shows.
  var here = Viewpoint()
  /// Where Backspace leads, the latest last.
  var past: [Viewpoint] = []
  /// Where `]` leads after Backspace, the next one last.
  var future: [Viewpoint] = []
  /// The search that is being typed; nil: none.
  var prompt: PromptState?
  /// Help or palette, above all else; nil: neither.
  var menu: MenuState?
  /// A small pop-up of things to choose from, above all but help and palette; nil:
  /// none.
  var chooser: ChooserState?
  /// A line of text that is being asked for; nil: none.
  var line: LineState?
  /// The searches that were kept, the latest last.
  var searches: [String] = []
  /// What users have said of the entries on the screen.
  var said = Said()
  /// How often something was said of the data since the explorer opened: what was read
  /// before the last time may no longer hold.
  var edition = 0
  /// How much of what was said since the explorer opened was not taken back.
  var saidSinceOpening = 0
  /// Whether the user was told that undoing goes on to what was said before.
  var undoesEarlier = false
  /// What asks which edit undoing would go on to; nil: nothing.
  var pendingLastEdit: RequestID?
  /// What is to be said and is not in the journal yet, oldest first.
  var pendingEdits: [RequestID] = []
  /// The choice that is being prepared; nil: none.
  var choosing: PendingChoice?
  /// What is to be said at the foot until the next key; nil: nothing.
  var message: Message?
  /// Keys that mean entries which are still on their way.
  var held: [CommandID] = []
  /// Whether the program is to end.
  var isEnding = false
  /// Where to go when the first lists are here.
  var start: StartPlace
  /// What is still to be put under cursors of what was restored; nil: nothing.
  var restoring: Restoring?
  /// The id of the record that `pendingStart` asks for.
  var sought: String?
  /// Whether the card of that record is wanted.
  var wantsCard = false
  /// How a quote that is still to come is to be seen; nil: in the panes.
  var soughtView: Address.View?
  /// What `start` still waits for.
  var pendingStart: RequestID?
  /// The overview that has been asked for.
  var pendingOverview: RequestID?
  /// The names of what filters name by ids, which have been asked for.
  var pendingNames: RequestID?
  /// The number of the last request.
  var lastRequest = 0

  /// What the present update wants done; empty between updates.
  var outbox: [Effect] = []

  /// How many places history keeps.
  static let historyLimit = 100

  /// Nothing read yet.
  init(size: Size, title: String, start: StartPlace = .beginning) {
    self.size = size
    self.title = title
    self.start = start
  }

  /// The layout of the screen now.
  var layout: ExploreLayout { ExploreLayout(self) }

  /// Where keys go: which row of the key table counts.
  var place: KeyPlace {
    if let menu { return menu.kind == .help ? .help : .palette }
    if chooser != nil { return .chooser }
    if line != nil { return .line }
    if prompt != nil { return .prompt }
    return mainPlace
  }

  /// The place below prompt and pop-up.
  var mainPlace: KeyPlace {
    if here.evidence != nil { return .evidence }
    if let cover = here.cover { return cover.place }
    return switch here.focus {
    case .places: .places
    case .list: .list
    case .quotes: .quotes
    case .quote: .quote
    }
  }
}

/// A sentence at the foot.
struct Message: Sendable, Hashable {
  /// How much it matters.
  enum Weight: Sendable, Hashable {
    case note, warning
  }

  var text: String
  var weight: Weight

  init(_ text: String, _ weight: Weight = .note) {
    self.text = text
    self.weight = weight
  }
}

/// Where the explorer opens.
public enum StartPlace: Sendable, Hashable {
  /// The first event that has a quote.
  case beginning
  /// The entry of this id: an event, actor, source, article, quote or report.
  case record(String)
  /// The quotes that a search finds.
  case search(String)
  /// What an address leads to, as the user asked for it.
  case address(Address)
  /// Where the explorer was left.
  case session(SessionState)
}
