import CNcurses
import CTerminalGuard
import Dispatch
import Glibc
public import HearsayTerminal

/// The terminal that the program runs in, drawn on with ncurses.
///
/// Keys come from standard input if that is a terminal, or else from the terminal
/// that controls the process, so that a graph may come from standard input. However
/// the program ends, the terminal is given back as it was found.
///
/// In the environment `TERM`, `NO_COLOR`, `ESCDELAY` and the locale's variables count.
@MainActor
public final class CursesTerminal: Terminal {
  /// Keys, pasted text, changes of size and the end, for one reader.
  public let events: AsyncStream<TerminalEvent>

  /// What begins with `begin` and ends with `end`.
  private var session: CursesSession?
  private let input: AsyncStream<TerminalEvent>.Continuation
  private let descriptors: TerminalDescriptors
  private let program: String
  private let term: String?
  private var decoder = KeyDecoder()
  private var keySource: (any DispatchSourceRead)?
  private var signalSource: (any DispatchSourceRead)?
  /// Whether something else has the screen now.
  private var isAway = false
  private var signals: SignalPipe?

  /// The terminal of the process.
  ///
  /// - Parameter program: Who speaks if the program ends by a fault.
  public convenience init(program: String = "hearsay") throws(CursesError) {
    try self.init(descriptors: .ofProcess(), program: program, term: nil)
  }

  /// A terminal that is open already, of the kind `term`, or what `TERM` says.
  init(descriptors: TerminalDescriptors, program: String, term: String?) {
    self.descriptors = descriptors
    self.program = program
    self.term = term
    (events, input) = AsyncStream.makeStream()
  }

  /// Whether a terminal of this name, as `TERM` gives it, can be drawn on.
  public static func isUsable(term: String?) -> Bool {
    whyUnusable(term: term) == nil
  }

  /// Why a terminal of this name cannot be drawn on, as a sentence; nil if it can.
  public static func whyUnusable(term: String?) -> String? {
    TerminalDescription.whyUnusable(term)
  }

  /// The size that the terminal says it has.
  public var size: Size {
    descriptors.size ?? session?.size ?? Size(columns: 80, rows: 24)
  }

  /// Takes the screen over, or throws a `CursesError` and leaves it as it was.
  public func begin() throws {
    precondition(session == nil && signals == nil, "The terminal has begun already.")
    let name = term ?? environment("TERM")
    if let reason = CursesTerminal.whyUnusable(term: name) { throw CursesError.unusable(reason) }
    let pipe = try SignalPipe()
    guard
      terminal_guard_begin(descriptors.input, descriptors.output, pipe.writing, program) == 0
    else {
      throw CursesError.system(call: "tcgetattr", code: errno)
    }
    signals = pipe
    do throws(CursesError) {
      session = try CursesSession(descriptors: descriptors, term: name)
    } catch {
      terminal_guard_end()
      signals = nil
      throw error
    }
    keySource = watch(descriptors.input) { terminal in terminal.readKeys() }
    signalSource = watch(pipe.reading, keeping: pipe) { terminal in terminal.readSignals() }
  }

  /// Gives the screen back as it was found; the events finish.
  public func end() {
    stopWatching()
    session?.close()
    session = nil
    if signals != nil { terminal_guard_end() }
    signals = nil
    input.finish()
  }

  /// Shows a canvas: only cells that are not as before are sent.
  public func draw(_ canvas: Canvas, cursor: Point?) {
    session?.draw(canvas, cursor: cursor)
  }

  /// Rings the bell.
  public func bell() {
    guard session != nil else { return }
    _ = beep()
  }

  /// Gives the screen back while the body runs; `resume` follows.
  public func leave(during body: @MainActor () async throws -> Void) async throws {
    goAway()
    defer { comeBack() }
    try await body()
  }

  /// Stops the process group until the shell lets it go on; `resume` follows.
  public func suspend() {
    guard !isAway else { return terminal_guard_stop() }
    goAway()
    terminal_guard_stop()
    let others = signals?.read().filter { $0 != SIGCONT } ?? []
    comeBack()
    for signal in others { answer(signal) }
  }

  private func goAway() {
    precondition(!isAway, "The terminal was left already.")
    isAway = true
    keySource?.suspend()
    session?.pause()
  }

  private func comeBack() {
    guard isAway else { return }
    isAway = false
    keySource?.resume()
    session?.resume(size: descriptors.size)
    input.yield(.resize(size))
    input.yield(.resume)
  }

  /// Calls the function whenever there is something to read.
  ///
  /// A file may be closed only when nothing watches it, so its owner is kept.
  private func watch(
    _ descriptor: Int32, keeping owner: SignalPipe? = nil,
    _ act: @escaping @MainActor (CursesTerminal) -> Void
  ) -> any DispatchSourceRead {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        guard let self else { return }
        act(self)
      }
    }
    source.setCancelHandler { withExtendedLifetime(owner) {} }
    source.activate()
    return source
  }

  private func stopWatching() {
    keySource?.cancel()
    if isAway { keySource?.resume() }
    isAway = false
    keySource = nil
    signalSource?.cancel()
    signalSource = nil
  }

  private func readKeys() {
    guard !isAway else { return }
    var count = 0
    while let key = session?.read() {
      count += 1
      for event in decoder.decode(key) { pass(event) }
    }
    for event in decoder.pause() { pass(event) }
    if count == 0, descriptors.isGone { hangUp() }
  }

  /// Ctrl-Z is no key for the program: it stops it.
  private func pass(_ event: TerminalEvent) {
    if event == .key(.control("z")) { suspend() } else { input.yield(event) }
  }

  private func readSignals() {
    for signal in signals?.read() ?? [] { answer(signal) }
  }

  private func answer(_ signal: Int32) {
    switch signal {
    case SIGTSTP: suspend()
    case SIGWINCH, SIGCONT:
      guard !isAway else { return }
      if let size = descriptors.size { session?.resize(to: size) }
      input.yield(.resize(size))
      guard signal == SIGCONT else { return }
      session?.resume(size: size)
      input.yield(.resume)
    default:
      input.yield(.terminate(signal: signal))
      if signal == SIGHUP { hangUp() }
    }
  }

  private func hangUp() {
    stopWatching()
    input.yield(.hangup)
    input.finish()
  }
}
