/// Writing a graph.
///
/// Each call is one transaction: it is there whole or not at all, whatever ends
/// the program.
public protocol GraphWriter: Sendable {
  /// Loads graphs: `feed` hands each record to the sink, on a thread of the
  /// store's own, while another writes; then the store checks what needs all ids
  /// (E07 to E10, E19, W02 to W06, W10) and brings counters and search up to date.
  ///
  /// With an error among the problems, those that `feed` reported included,
  /// nothing is kept, unless the request is lenient: then bad records, and those
  /// that dangle without them, are left out. What refers to a record that has an
  /// error of its own is no error besides. A file with an error that was never
  /// begun is no graph: then a lenient request keeps nothing either. Loading the
  /// same again adds nothing.
  func load(
    _ request: LoadRequest,
    progress: @escaping @Sendable (LoadProgress) -> Void,
    feed: @escaping @Sendable (any RecordSink) throws -> Void
  ) async throws -> LoadOutcome

  /// The imports of which records stand, oldest first.
  func imports() async throws -> [ImportRow]
  /// Takes out again what an import brought and no later one has replaced, and reckons all
  /// figures anew; nothing is taken out where records of other imports refer to it.
  ///
  /// What was said of its records stays in the journal.
  func remove(import number: Int) async throws -> ImportRemoval
}

/// Where a reader of files hands what it reads.
public protocol RecordSink: AnyObject {
  /// Opens a file: its records follow.
  func begin(file: String, header: GraphHeader) throws
  /// One record, with the line on which it stands (from 1).
  func add(_ record: GraphRecord, line: Int) throws
  /// A problem that the reader found by itself (E01 to E06, E12, E13, E15
  /// to E17, W07 to W09, W11); the reader hands no record that has an error.
  func report(_ problem: Problem) throws
  /// How far the reader is, in bytes of all its input; throws
  /// `CancellationError` when the load is no longer wanted.
  func advance(bytes: Int, of total: Int?) throws
}

/// How a load is to be done.
public struct LoadRequest: Sendable, Hashable {
  /// Leave bad records out instead of loading nothing.
  public var isLenient: Bool
  /// Put before each id of the graph (`--as`), against E19.
  public var prefix: String?
  /// Only check: roll back in the end.
  public var isDryRun: Bool
  /// The present in seconds since 1970; passed in, so that tests can set it.
  public var now: Int64

  /// Makes a request that is strict, takes ids as they are and keeps what it
  /// loads, unless told otherwise.
  public init(isLenient: Bool = false, prefix: String? = nil, isDryRun: Bool = false, now: Int64) {
    self.isLenient = isLenient
    self.prefix = prefix
    self.isDryRun = isDryRun
    self.now = now
  }
}

/// How far a load is.
public struct LoadProgress: Sendable, Hashable {
  /// What is being done.
  public enum Stage: Sendable, Hashable {
    case reading, checking, indexing, finishing
  }

  /// What is being done.
  public var stage: Stage
  /// Units done within the stage: bytes while reading, quotes while indexing; 0
  /// in stages that are not counted.
  public var done: Int
  /// How many units the stage has; nil: unknown.
  public var total: Int?
  /// Records read so far, in the whole load.
  public var records: Int
  /// Since the stage began; zero: not measured.
  public var elapsed: Duration

  /// Makes a progress; without `total` it is not known how much there is to do.
  public init(
    stage: Stage, done: Int, total: Int? = nil, records: Int, elapsed: Duration = .zero
  ) {
    self.stage = stage
    self.done = done
    self.total = total
    self.records = records
    self.elapsed = elapsed
  }
}

/// What a load did.
public struct LoadOutcome: Sendable, Hashable {
  /// Whether the graph is now in the library.
  public var isLoaded: Bool
  /// How many records were read, sound or not.
  public var records: Int
  /// How many of those have errors.
  public var faulty: Int
  /// How many records are new, by type; types without one are absent.
  ///
  /// Where nothing was kept, how many would have been.
  public var added: [RecordType: Int]
  /// How many records the same graph had brought with other content, by type;
  /// types without one are absent.
  public var replaced: [RecordType: Int]
  /// How many records the library had already with the same content.
  public var unchanged: Int
  /// Errors first, each kind in the order of files and lines; errors are
  /// collected up to 100, further ones only counted.
  public var problems: [Problem]
  /// How many errors there are, beyond those listed too.
  public var errors: Int
  /// Records left out in a lenient load.
  public var leftOut: Int
  /// Of those, the ones without an error of their own: what they refer to was
  /// left out.
  public var dangling: Int
  /// Files that are no graphs at all: no lenient load passes them over.
  public var unreadable: [String]

  /// Makes an outcome; what is not given did not happen.
  public init(
    isLoaded: Bool, records: Int = 0, faulty: Int = 0, added: [RecordType: Int] = [:],
    replaced: [RecordType: Int] = [:],
    unchanged: Int = 0, problems: [Problem] = [], errors: Int = 0, leftOut: Int = 0,
    dangling: Int = 0, unreadable: [String] = []
  ) {
    self.isLoaded = isLoaded
    self.records = records
    self.faulty = faulty
    self.added = added
    self.replaced = replaced
    self.unchanged = unchanged
    self.problems = problems
    self.errors = errors
    self.leftOut = leftOut
    self.dangling = dangling
    self.unreadable = unreadable
  }
}
