import HearsayModel
import Testing

@testable import HearsayFormats

@Suite struct NativeReaderTests {
  private static let source = #"{"type":"source","id":"s:1","name":"RT"}"#
  private static let file = """
    # A comment comes first.

    {"hearsay":1,"id":"g","title":"T","license":"CC0-1.0","attribution":"A","generated":{"by":"B","at":"2020-05"},"x-own":[1]}
    {"type":"source","id":"s:1","name":"RT"}
      \t
    # {"type":"source"}
    {"id":"s:2","name":"Press TV","type":"source"}
    """

  @Test(
    "The header, comments, blank lines and records are read, whatever the pieces",
    arguments: [1, 7, 4096])
  func pieces(chunk: Int) throws {
    let sink = try read(Array(Self.file.utf8), chunk: chunk)
    #expect(sink.messages == [])
    #expect(
      sink.headers == [
        GraphHeader(
          id: "g", title: "T", license: "CC0-1.0", attribution: "A", generatedBy: "B",
          generatedAt: EDTFDate("2020-05"),
          unknown: [JSONMember(key: "x-own", value: .array([.number("1")]))])
      ])
    #expect(
      sink.records == [
        .source(Source(id: ID("s:1"), name: "RT")),
        .source(Source(id: ID("s:2"), name: "Press TV")),
      ])
    #expect(sink.lines == [4, 7])
    #expect(sink.advances.last == Self.file.utf8.count)
  }

  @Test("A byte order mark and CRLF are taken, and change no column")
  func marks() throws {
    let text = "\u{FEFF}" + Self.file.replacing("\n", with: "\r\n")
    let sink = try read(Array(text.utf8))
    #expect(sink.messages == [])
    #expect(sink.records.count == 2)
    let broken = try read(Array("\u{FEFF}{\"hearsay\":1 x}".utf8))
    #expect(broken.problems.first?.message == "this character cannot stand here (column 14)")
  }

  @Test("The last line may end without LF, or with it")
  func lastLine() throws {
    for ending in ["", "\n", "\n\n"] {
      let sink = try read(Array("{\"hearsay\":1}\n\(Self.source)\(ending)".utf8))
      #expect(sink.records.count == 1)
      #expect(sink.messages == [])
    }
  }

  @Test("A line of more than 16 MiB is E01, and the next one is read")
  func longLine() throws {
    let long = "{\"type\":\"quote\",\"text\":\"" + String(repeating: "x", count: LineReader.limit)
    let sink = try read(lines: long, Self.source)
    #expect(
      sink.messages == [
        "f.jsonl:2: E01 the line is longer than 16 MiB; keep long texts in files of their own, "
          + "named by textFile"
      ])
    #expect(sink.lines == [3])
  }

  @Test("Short lines, and one just at the limit, are cut right", arguments: [1, 3, 100])
  func limit(chunk: Int) throws {
    let text = "abc\n\ndefgh\nabcdefghi\nxyz\n\nend"
    var lines: [String] = []
    var reader = LineReader(
      MemoryByteSource(Array(text.utf8), chunk: chunk), limit: 5, capacity: 2)
    loop: while true {
      switch try reader.next() {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("TOO LONG")
      case .end: break loop
      }
    }
    #expect(lines == ["abc", "", "defgh", "TOO LONG", "xyz", "", "end"])
  }

  @Test("Unknown keys are kept where they stood, and warned of once")
  func unknownKeys() throws {
    let sink = try read(
      lines:
        #"{"type":"event","id":"e:1","name":"N","sumary":"S","place":{"name":"T","x-river":2.50}}"#,
      #"{"type":"event","id":"e:2","name":"N","sumary":1,"x-own":{"a":[null]},"place":{"zzz":1}}"#)
    #expect(
      sink.records.map(\.provenance.unknown) == [
        [
          JSONMember(key: "sumary", value: .string("S")),
          JSONMember(key: "/place/x-river", value: .number("2.50")),
        ],
        [
          JSONMember(key: "sumary", value: .number("1")),
          JSONMember(key: "x-own", value: .object([JSONMember(key: "a", value: .array([.null]))])),
          JSONMember(key: "/place/zzz", value: .number("1")),
        ],
      ])
    #expect(
      sink.messages == [
        "f.jsonl:2: W07 e:1.sumary: is no key of the format, and is kept as it is; write “summary” "
          + "if that is meant",
        "f.jsonl:3: W07 e:2.place.zzz: is no key of the format, and is kept as it is; begin it "
          + "with x- if it is your own",
      ])
  }

  @Test("Absent via is not the same as empty via")
  func via() throws {
    let sink = try read(
      lines: #"{"type":"report","id":"r:1","quote":"q:1","article":"a:1"}"#,
      #"{"type":"report","id":"r:2","quote":"q:1","article":"a:1","via":[]}"#,
      #"{"type":"report","id":"r:3","quote":"q:1","article":"a:1","via":[[{"source":"s:1"},{"as":"local media"}],[{"actor":"p:1","how":"quoted"}]]}"#
    )
    #expect(sink.messages == [])
    let via = sink.records.compactMap { record -> [Chain]?? in
      if case .report(let report) = record { .some(report.via) } else { nil }
    }
    #expect(
      via == [
        nil, [],
        [
          [Hop(target: .source(ID("s:1"))), Hop(target: .unnamed, as: "local media")],
          [Hop(target: .actor(ID("p:1")), how: .quoted)],
        ],
      ])
  }

  @Test("Five thousand mutations of a valid file are read to their end")
  func mutations() throws {
    var generator = SeededGenerator(seed: 41)
    let lines = NativeRecords.full.map { record in
      var writer = NativeWriter()
      writer.write(record)
      return writer.takeBytes()
    }
    let header = Array("{\"hearsay\":1,\"id\":\"g\",\"generated\":{\"by\":\"B\"}}\n".utf8)
    var loaded = 0
    for _ in 0..<5000 {
      let sink = try read(generator.mutated(header + generator.pick(lines)))
      #expect(sink.problems.allSatisfy { $0.line >= 1 && !$0.message.isEmpty })
      #expect(!sink.headers.isEmpty || !sink.problems.isEmpty)
      loaded += sink.records.count
    }
    #expect(loaded > 500 && loaded < 5000)
  }
}
