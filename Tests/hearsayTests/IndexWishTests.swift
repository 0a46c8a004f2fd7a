import Foundation
import Testing

/// A graph file that has changed is read anew, and its index with it.
@Suite struct IndexWishTests {
  @Test("The index for parts of words is made again when a changed graph is read anew")
  func remembered() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/story.hearsay.jsonl"
    func run(_ arguments: String...) throws -> String {
      let run = try ProgramRun(
        arguments, in: scratch.path, environment: scratch.environment, input: Data())
      return run.output
    }
    try Self.write("The bridge is closed", to: path)
    #expect(try run("index", "--in", path).contains("substring  not made"))
    #expect(try run("index", "--in", path, "--substring").contains("kB  parts of words"))
    try Self.write("The ferry is late", to: path)
    #expect(try run("search", "--in", path, "~err").contains("The ferry is late"))
    #expect(try run("index", "--in", path).contains("kB  parts of words"))
    #expect(try run("index", "--in", path, "--no-substring").contains("not made"))
    try Self.write("The road is open", to: path)
    #expect(try run("index", "--in", path).contains("not made"))
  }

  private static func write(_ text: String, to path: String) throws {
    let graph = """
      {"hearsay":1,"id":"story"}
      {"type":"article","id":"a:1","title":"One"}
      {"type":"quote","id":"q:1","text":"\(text)","speakerUnknown":"notStated"}
      {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"\(text)"}

      """
    try graph.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
