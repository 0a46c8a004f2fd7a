import Foundation
import HearsayFormats
import HearsayModel
import Synchronization
import Testing

@Suite struct EditJournalFileTests {
  private static func edit(_ number: Int) -> Edit {
    Edit(
      number: number, at: "2026-01-31T09:30:00Z", by: "", change: .mark(id: "q:\(number)"))
  }

  @Test func `Edits are there for whoever reads next, and nothing is written before`() throws {
    try withPath { path in
      let journal = EditJournalFile(path: path, graph: "g")
      #expect(try read(journal).isEmpty)
      #expect(!FileManager.default.fileExists(atPath: path))
      try journal.exclusively { edits, add in
        #expect(edits.isEmpty)
        try add([Self.edit(1), Self.edit(2)])
      }
      try journal.exclusively { _, add in try add([Self.edit(3)]) }
      let again = EditJournalFile(path: path, graph: "g")
      #expect(try read(again) == [Self.edit(1), Self.edit(2), Self.edit(3)])
      let file = try EditFile(bytes(path), name: path)
      #expect(file.graph == "g")
    }
  }

  @Test(
    "A last line that was cut off anywhere is kept aside, and told of", arguments: [1, 20, 60])
  func torn(cut: Int) throws {
    try withPath { path in
      let journal = EditJournalFile(path: path, graph: nil)
      try journal.exclusively { _, add in try add([Self.edit(1), Self.edit(2)]) }
      let whole = try bytes(path)
      let line = try #require(whole.dropLast().lastIndex(of: 10)) + 1
      try Data(whole[..<(line + cut)]).write(to: URL(fileURLWithPath: path))
      let told = Mutex<[String]>([])
      let next = EditJournalFile(path: path, graph: nil) { text in told.withLock { $0.append(text) }
      }
      #expect(try read(next) == [Self.edit(1)])
      #expect(told.withLock { $0.count } == 1)
      #expect(told.withLock { $0.first?.contains("\(path).torn") } == true)
      #expect(try bytes(path) == Array(whole[..<line]))
      #expect(try bytes("\(path).torn") == Array(whole[line..<(line + cut)]) + [10])
      try next.exclusively { _, add in try add([Self.edit(2)]) }
      #expect(try bytes(path) == whole)
      #expect(told.withLock { $0.count } == 1)
    }
  }

  @Test func `A last line that lacks only its end counts`() throws {
    try withPath { path in
      let journal = EditJournalFile(path: path, graph: nil)
      try journal.exclusively { _, add in try add([Self.edit(1)]) }
      let whole = try bytes(path)
      try Data(whole.dropLast()).write(to: URL(fileURLWithPath: path))
      #expect(try read(journal) == [Self.edit(1)])
      #expect(try bytes(path) == whole)
    }
  }

  @Test func `A journal that was cut off in its first line begins anew`() throws {
    try withPath { path in
      try Data("{\"hearsay-ed".utf8).write(to: URL(fileURLWithPath: path))
      let journal = EditJournalFile(path: path, graph: nil)
      #expect(try read(journal).isEmpty)
      try journal.exclusively { _, add in try add([Self.edit(1)]) }
      #expect(try read(journal) == [Self.edit(1)])
    }
  }

  @Test func `A line in the middle that is no edit is told, and nothing is changed`() throws {
    try withPath { path in
      let text = "{\"hearsay-edits\":1}\nnonsense\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: EditFileError.self) {
        try read(EditJournalFile(path: path, graph: nil))
      }
      #expect(error?.line == 2)
      #expect(try bytes(path) == Array(text.utf8))
    }
  }

  @Test func `A journal that cannot be written says so`() throws {
    let journal = EditJournalFile(path: "/dev/null/edits.jsonl", graph: nil)
    #expect(try read(journal).isEmpty)
    let error = #expect(throws: EditJournalError.self) {
      try journal.exclusively { _, add in try add([Self.edit(1)]) }
    }
    #expect(error?.description.contains("/dev/null/edits.jsonl cannot be kept") == true)
  }

  private func read(_ journal: EditJournalFile) throws -> [Edit] {
    try journal.exclusively { edits, _ in edits }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func withPath(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("edits.jsonl").path)
  }
}
