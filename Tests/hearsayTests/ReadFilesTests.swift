import Foundation
import HearsayModel
import Testing

@testable import hearsay

/// What is kept of a file is what was read of it, whatever happens meanwhile.
@Suite struct ReadFilesTests {
  /// What befalls a file.
  enum Change: CaseIterable {
    case replaced, written, removed

    func happen(to path: String) throws {
      let other = path + ".other"
      switch self {
      case .replaced:
        try ReadFilesTests.graph(of: 4).write(toFile: other, atomically: false, encoding: .utf8)
        try #require(rename(other, path) == 0)
      case .written:
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("\n".utf8))
        try handle.close()
      case .removed:
        try #require(unlink(path) == 0)
      }
    }
  }

  @Test("A file that changes while it is read is refused", arguments: Change.allCases)
  func whileRead(change: Change) throws {
    let scratch = try ScratchFolder()
    let path = try Self.write(3, in: scratch)
    let feed = try GraphFeed(places: [.files([path], named: path)], now: 0)
    let sink = ChangingSink { try change.happen(to: path) }
    #expect(throws: CommandFailure.self) { try feed.run(into: sink) }
    #expect(sink.records == 3)
  }

  @Test("A file that changes between reading and keeping is not kept", arguments: Change.allCases)
  func beforeKept(change: Change) throws {
    let scratch = try ScratchFolder()
    let path = try Self.write(3, in: scratch)
    let feed = try GraphFeed(places: [.files([path], named: path)], now: 0)
    try feed.run(into: ChangingSink {})
    try change.happen(to: path)
    let cache = GraphCache(
      files: [path], isLenient: false, folders: Folders(environment: [:], home: scratch.path))
    let store = try cache.newStorePath()
    #expect(throws: CommandFailure.self) {
      try cache.keep(store, of: feed.read.stamps, leftOut: LeftOut())
    }
    let kept = try? cache.open()
    #expect(kept == nil)
  }

  @Test("A text that is no longer the one that was read is not kept")
  func text() throws {
    let scratch = try ScratchFolder()
    let text = "\(scratch.path)/1.txt"
    try "One".write(toFile: text, atomically: false, encoding: .utf8)
    let path = "\(scratch.path)/story.hearsay.jsonl"
    try """
    {"hearsay":1,"id":"story"}
    {"type":"article","id":"a:1","title":"T","textFile":"1.txt","sha256":"\(SHA256.hex("One".utf8))"}

    """.write(toFile: path, atomically: false, encoding: .utf8)
    let feed = try GraphFeed(places: [.files([path], named: path)], now: 0)
    try feed.run(into: ChangingSink {})
    #expect(feed.read.stamps.map(\.sha256) == ["", SHA256.hex("One".utf8)])
    let whole = try feed.read.stamps.map { try $0.hashed() }
    #expect(whole.map(\.path) == [path, text] && whole.allSatisfy { $0.sha256.count == 64 })
    try "Two".write(toFile: text, atomically: false, encoding: .utf8)
    let late = try FileStamp.ofOutside(text)
    var stamp = late
    stamp.sha256 = SHA256.hex("One".utf8)
    #expect(throws: CommandFailure.self) { try stamp.hashed() }
  }

  @Test("A missing text that is put back is seen, and one that is deleted is missed")
  func missingText() throws {
    let scratch = try ScratchFolder()
    let text = "\(scratch.path)/1.txt"
    let path = "\(scratch.path)/story.hearsay.jsonl"
    try """
    {"hearsay":1,"id":"story"}
    {"type":"article","id":"a:1","title":"T","textFile":"1.txt","sha256":"\(SHA256.hex("One".utf8))"}

    """.write(toFile: path, atomically: false, encoding: .utf8)
    func stats(_ options: String...) throws -> ProgramRun {
      try ProgramRun(
        ["stats", "--in", path] + options, in: scratch.path, environment: scratch.environment)
    }
    func hasArticle(_ run: ProgramRun) -> Bool {
      run.status == 0 && run.output.contains("\narticles            1 ")
    }
    #expect(try stats().errors.contains("E17 a:1.textFile: there is no file"))
    for _ in 1...2 {
      let without = try stats("--lenient")
      #expect(without.status == 0 && !hasArticle(without))
    }
    try "One".write(toFile: text, atomically: false, encoding: .utf8)
    #expect(hasArticle(try stats("--lenient")))
    #expect(hasArticle(try stats()))
    try #require(unlink(text) == 0)
    #expect(try stats().errors.contains("E17 a:1.textFile: there is no file"))
    #expect(!hasArticle(try stats("--lenient")))
  }

  @Test("A text file named on standard input is not looked for")
  func standardInput() throws {
    let scratch = try ScratchFolder()
    let graph = """
      {"hearsay":1,"id":"story"}
      {"type":"article","id":"a:1","title":"T","textFile":"1.txt","sha256":"\(SHA256.hex("One".utf8))"}

      """
    let run = try ProgramRun(
      ["stats", "--in", "-"], in: scratch.path, environment: scratch.environment,
      input: Data(graph.utf8))
    #expect(run.errors == "" && run.status == 0)
  }

  @Test("Nothing of a pipe is lost while it is looked at")
  func pipe() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    // Open both ways it waits for nobody.
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    let graph = Data(Self.graph(of: 1).utf8)
    try handle.write(contentsOf: graph)
    #expect(try GraphPlace.find(path) == .files([path], named: path))
    #expect(try handle.read(upToCount: graph.count) == graph)
    try handle.close()
  }

  /// A graph of so many quotes.
  static func graph(of quotes: Int) -> String {
    "{\"hearsay\":1,\"id\":\"story\"}\n"
      + (1...quotes).map { "{\"type\":\"quote\",\"id\":\"q:\($0)\",\"text\":\"\($0)\"}\n" }.joined()
  }

  private static func write(_ quotes: Int, in scratch: ScratchFolder) throws -> String {
    let path = "\(scratch.path)/story.hearsay.jsonl"
    try graph(of: quotes).write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}

/// Lets something happen when the first record comes.
private final class ChangingSink: RecordSink {
  private let change: () throws -> Void
  private(set) var records = 0

  init(_ change: @escaping () throws -> Void) {
    self.change = change
  }

  func begin(file: String, header: GraphHeader) {}

  func add(_ record: GraphRecord, line: Int) throws {
    records += 1
    if records == 1 { try change() }
  }

  func report(_ problem: Problem) { Issue.record("\(problem)") }
  func advance(bytes: Int, of total: Int?) {}
}
