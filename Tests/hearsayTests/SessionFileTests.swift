import Foundation
import HearsayModel
import HearsayTUI
import Testing

@testable import hearsay

@Suite struct SessionFileTests {
  private let scratch: ScratchFolder
  private let folders: Folders

  init() throws {
    scratch = try ScratchFolder()
    folders = Folders(environment: scratch.environment, home: scratch.path)
  }

  private static let session = SessionState(
    address: Address(.record("q:jihad"), filters: ["speaker:haftar"]), focus: "quote",
    driver: "events", cursors: ["events": "e:jihad", "sources": ""], quote: "q:jihad",
    wording: "00ff", search: "jihad", isZoomed: true, orders: ["events": "name"],
    searchHistory: ["jihad", "drone"])

  @Test("What is written is read again, by its owner alone, for the same graph only")
  func keeps() throws {
    let file = SessionFile(identity: "graph:libya", folders: folders)
    #expect(file.read() == .nothing)
    file.write(Self.session)
    #expect(file.read() == .session(Self.session))
    #expect(SessionFile(identity: "graph:other", folders: folders).read() == .nothing)
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "A file that is corrupt, or of a newer program, is told of once and left alone",
    arguments: ["", "{", "[]", "{\"hearsaySession\":2,\"graph\":\"graph:libya\"}"])
  func refuses(_ content: String) throws {
    let file = SessionFile(identity: "graph:libya", folders: folders)
    file.write(Self.session)
    try content.write(toFile: file.path, atomically: true, encoding: .utf8)
    guard case .unusable(let sentence, _) = file.read() else {
      Issue.record("\(file.read())")
      return
    }
    #expect(sentence.hasSuffix(".") && sentence.contains(file.path))
  }

  @Test("Fields that an older file lacks are as at the beginning, unknown ones are passed over")
  func reads() throws {
    let file = SessionFile(identity: "graph:libya", folders: folders)
    file.write(Self.session)
    let content = """
      {"hearsaySession":1,"graph":"graph:libya","session":{"address":"events","later":[1]}}
      """
    try content.write(toFile: file.path, atomically: true, encoding: .utf8)
    #expect(file.read() == .session(SessionState()))
  }

  @Test("A graph is known by its identity, a library and several graphs by where they are")
  func identities() {
    let one = [GraphHeader(id: "libya")]
    let files = GraphPlace.files(["/a.jsonl", "/b.jsonl"], named: "/")
    #expect(SessionFile.identity(of: .files(["/a.jsonl"], named: "/a.jsonl"), one) == "graph:libya")
    #expect(SessionFile.identity(of: files, one + one) == "files:/a.jsonl\u{0}/b.jsonl")
    #expect(SessionFile.identity(of: .library(path: "/l.db"), one) == "library:/l.db")
    #expect(SessionFile.identity(of: .standardInput, one) == "graph:libya")
    #expect(SessionFile.identity(of: .standardInput, [GraphHeader()]) == nil)
  }

  @Test("What was opened lately stands first, once, and what is gone is marked")
  func recent() throws {
    let recent = RecentPlaces(folders: folders)
    #expect(recent.paths == [])
    let story = "\(scratch.path)/story.hearsay.jsonl"
    try Data().write(to: URL(fileURLWithPath: story))
    recent.add(.library(path: "/gone/library.db"))
    recent.add(.files([story], named: story))
    recent.add(.library(path: "/gone/library.db"))
    recent.add(.standardInput)
    #expect(recent.paths == ["/gone/library.db", story])
    #expect(recent.entries.map(\.isMissing) == [true, false])
    #expect(recent.entries.map(\.label) == ["/gone/library.db", "~/story.hearsay.jsonl"])
    for number in 0..<30 { recent.add(.library(path: "/\(number).db")) }
    #expect(recent.paths.count == 20 && recent.entries.count == 5)
    try "{".write(toFile: "\(folders.state)/recent.json", atomically: true, encoding: .utf8)
    #expect(recent.paths == [])
  }

  @Test("Paths are completed, hidden ones only where a dot was typed")
  func completes() throws {
    for name in ["story.db", "stories", ".hidden"] {
      let path = "\(scratch.path)/\(name)"
      if name == "stories" {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } else {
        try Data().write(to: URL(fileURLWithPath: path))
      }
    }
    let completion = PathCompletion(folders: folders)
    #expect(completion.paths(beginningWith: "~/st") == ["~/stories/", "~/story.db"])
    #expect(completion.paths(beginningWith: "\(scratch.path)/.") == ["\(scratch.path)/.hidden"])
    #expect(completion.paths(beginningWith: "~/x") == [])
    #expect(completion.paths(beginningWith: "/nowhere/x") == [])
  }
}
