import Foundation
import HearsayFormats
import HearsayModel
import Testing

@Suite struct EditFileTests {
  private static let changes: [EditChange] = [
    .mark(id: "q:1"), .unmark(id: "q:1"), .tag(id: "q:1", tag: "to check"),
    .untag(id: "q:1", tag: "to check"), .note(id: "q:1", before: nil, after: "“A”\n\tB"),
    .note(id: "q:1", before: "A", after: nil),
    .status(id: "r:1", before: .proposed, after: .rejected),
    .merge(kept: "p:1", merged: "p:2"), .split(kept: "p:1", merged: "p:2"),
    .speakers(quote: ID("q:1"), before: [], after: [ID("p:1"), ID("p:2")]),
    .moveOut([ID("r:2"), ID("r:1")], from: ID("q:1")),
    .moveBack(reports: [ID("r:1")], to: ID("q:1"), from: ID("q:2")),
  ]

  private static let edits = changes.enumerated().map { number, change in
    Edit(
      number: number + 1, at: "2026-01-31T09:30:0\(number % 10)Z", by: number % 2 == 0 ? "Ada" : "",
      change: change, undoes: number == 1 ? 1 : nil)
  }

  @Test func `Every kind of edit is read as it was written`() throws {
    let file = EditFile(graph: "a graph", edits: Self.edits)
    #expect(try EditFile(file.bytes, name: "edits") == file)
    let none = EditFile(graph: nil, edits: [])
    #expect(try EditFile(none.bytes, name: "edits") == none)
    #expect(String(decoding: none.bytes, as: UTF8.self) == "{\"hearsay-edits\":1}\n")
  }

  @Test func `Keys come in their order`() throws {
    let file = EditFile(
      graph: "g",
      edits: [
        Edit(
          number: 7, at: "2026-01-31T09:30:00Z", by: "Ada",
          change: .status(id: "r:1", before: .proposed, after: .accepted), undoes: 3)
      ])
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines == [
        #"{"hearsay-edits":1,"graph":"g"}"#,
        #"{"number":7,"at":"2026-01-31T09:30:00Z","by":"Ada","undoes":3,"change":"status","#
          + #""id":"r:1","before":"proposed","after":"accepted"}"#,
      ])
  }

  @Test(
    "What is no edit is told with its line, and what to do",
    arguments: [
      ("", "1: the file has no header; begin it with {\"hearsay-edits\":1}."),
      (
        "{\"hearsay\":1}",
        "1: these are no edits; a file of edits begins with {\"hearsay-edits\":1}."
      ),
      ("{\"hearsay-edits\":2}", "1: this version of the form is not known; get a newer hearsay."),
      (
        "@{",
        "2: the text ends within a value (byte 2); check that the line was not cut, and close its brackets."
      ),
      ("@[]", "2: the line holds something else than an object; write one edit a line."),
      ("@{\"number\":1}", "2: at is missing; see Documentation/Edits.md."),
      (
        "@#\n\n{\"number\":0,#}", "4: number is no whole number from 1; see Documentation/Edits.md."
      ),
      (
        "@{\"number\":1,\"at\":\"2026-01-31\",\"change\":\"mark\",\"id\":\"q\"}",
        "2: at is no time in UTC such as 2026-01-31T09:30:00Z; see Documentation/Edits.md."
      ),
      (
        "@{#1,\"change\":\"marc\",\"id\":\"q\"}",
        "2: there is no change named marc; perhaps mark is meant; see Documentation/Edits.md."
      ),
      (
        "@{#1,\"change\":\"mark\",\"id\":\"q\",\"x\":1}",
        "2: the key x is not known here; see Documentation/Edits.md."
      ),
      ("@{#1,\"change\":\"mark\",\"id\":\"?\"}", "2: id is no id; see Documentation/Edits.md."),
      (
        "@{#1,\"change\":\"status\",\"id\":\"q\",\"before\":\"new\",\"after\":\"accepted\"}",
        "2: before is none of accepted, proposed, rejected; see Documentation/Edits.md."
      ),
      (
        "@{#2,\"change\":\"mark\",\"id\":\"q\"}\n{#2,\"change\":\"mark\",\"id\":\"r\"}",
        "3: number 2 does not come after 2."
      ),
      (
        "@{#2,\"undoes\":1,\"change\":\"mark\",\"id\":\"q\"}",
        "2: undoes names 1, and no edit before it bears that number."
      ),
    ])
  func faults(_ text: String, _ message: String) {
    let text = text.replacing("@", with: "{\"hearsay-edits\":1}\n")
      .replacing(/#(\d)/) { "\"number\":\($0.1),\"at\":\"2026-01-31T09:30:00Z\"" }
      .replacing(",#}", with: "}")
    let error = #expect(throws: EditFileError.self) {
      try EditFile(Array(text.utf8), name: "file")
    }
    #expect(error?.description == "file:" + message)
  }
}
