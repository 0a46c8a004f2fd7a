import Foundation
import HearsayFormats
import HearsayModel
import Testing

@Suite final class GraphFilesTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "graph/texts"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private static func graph(_ id: String) -> String {
    "{\"hearsay\":1,\"id\":\"\(id)\"}\n{\"type\":\"source\",\"id\":\"s:\(id)\",\"name\":\"S\"}\n"
  }

  @Test("A folder gives its graph files by name, each with its header")
  func readsFolder() throws {
    try write(Self.graph("b"), to: "graph/b.hearsay.jsonl")
    try write(Self.graph("a"), to: "graph/a.hearsay.jsonl")
    try write("no graph", to: "graph/notes.txt")
    let files = try GraphFiles(at: path("graph"))
    #expect(
      files.files.map(\.name) == [path("graph/a.hearsay.jsonl"), path("graph/b.hearsay.jsonl")])
    let sink = CollectingSink()
    try files.read(into: sink, now: testNow)
    #expect(sink.headers.map(\.id) == ["a", "b"])
    #expect(sink.records.map(\.id) == ["s:a", "s:b"])
    #expect(sink.messages == [])
    #expect(sink.advances.last == files.byteCount)
  }

  @Test("One file may bear any name")
  func readsFile() throws {
    try write(Self.graph("a"), to: "any.json")
    let sink = CollectingSink()
    try GraphFiles(at: [path("any.json")]).read(into: sink, now: testNow)
    #expect(sink.records.map(\.id) == ["s:a"])
  }

  @Test("What cannot be read is said in a sentence")
  func errors() throws {
    #expect(throws: GraphFilesError.missing(path: path("nothing"))) {
      try GraphFiles(at: path("nothing"))
    }
    #expect(throws: GraphFilesError.noGraph(folder: path("graph"))) {
      try GraphFiles(at: path("graph"))
    }
    #expect(
      GraphFilesError.missing(path: "x").description
        == "There is no file or folder “x”; check the path.")
    #expect(
      GraphFilesError.noGraph(folder: "x").description
        == "The folder “x” holds no file that ends in .hearsay.jsonl or .hearsay.jsonl.gz; name the "
        + "files themselves if they are called otherwise.")
    #expect(
      GraphFilesError.unreadable(path: "x", cause: "Is a directory").description
        == "“x” cannot be read (Is a directory); check what it is, and who may read it.")
  }

  private func article(_ file: String, _ digest: String) throws -> CollectingSink {
    try write(
      "{\"hearsay\":1}\n{\"type\":\"article\",\"id\":\"a:1\",\"title\":\"T\",\"textFile\":\"\(file)\","
        + "\"sha256\":\"\(digest)\"}\n", to: "graph/g.hearsay.jsonl")
    let sink = CollectingSink()
    try GraphFiles(at: path("graph")).read(into: sink, now: testNow)
    return sink
  }

  @Test("The text of an article is read from below the graph's folder, as the model keeps it")
  func readsText() throws {
    let text = "\u{FEFF}One\r\ntwo"
    try write(text, to: "graph/texts/a.txt")
    let sink = try article("texts/a.txt", SHA256.hex(Array(text.utf8)).uppercased())
    #expect(sink.messages == [])
    guard case .article(let article)? = sink.records.first else {
      Issue.record("the article was not read")
      return
    }
    #expect(article.text == "One\ntwo")
    #expect(article.textFile == "texts/a.txt")
  }

  @Test("A text that lies outside, is missing or is another is E17")
  func refusesText() throws {
    try write("Secret", to: "secret.txt")
    try write("Caf\u{E9}", to: "graph/texts/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path("graph/texts/out.txt"), withDestinationPath: path("secret.txt"))
    let digest = SHA256.hex(Array("Secret".utf8))
    let prefix = path("graph/g.hearsay.jsonl") + ":2: E17 a:1.textFile: "
    for file in ["../secret.txt", path("secret.txt"), "texts/out.txt", "texts/../../secret.txt"] {
      let sink = try article(file, digest)
      #expect(sink.records == [])
      #expect(
        sink.messages == [
          "\(prefix)“\(file)” leads out of the graph's folder; put the text below the folder of the "
            + "graph's file"
        ])
    }
    #expect(
      try article("texts/b.txt", digest).messages == [
        "\(prefix)there is no file “texts/b.txt”; put it below the graph's folder, or leave textFile "
          + "out"
      ])
    #expect(
      try article("texts/a.txt", digest).messages == [
        "\(prefix)the sha256 of “texts/a.txt” is another; put back the file as it was, or write the "
          + "sha256 that sha256sum prints"
      ])
    #expect(
      try article("texts", digest).messages == [
        "\(prefix)“texts” cannot be read: it is no file; make it a readable file in UTF-8"
      ])
  }
}
