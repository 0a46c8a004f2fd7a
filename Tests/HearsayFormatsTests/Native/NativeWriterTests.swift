import HearsayFormats
import HearsayModel
import Testing

@Suite struct NativeWriterTests {
  private static let header = GraphHeader(
    id: "g", title: "A “title”", license: "CC0-1.0", attribution: "\\ \" \n \u{1F642}",
    generatedBy: "hearsay", generatedAt: EDTFDate("2020-05-23T12:30Z"),
    unknown: [
      JSONMember(key: "/generated/x-host", value: .string("h")),
      JSONMember(key: "x-own", value: .number("1.50e+3")),
    ])

  @Test("A record with every field is read as it was written", arguments: NativeRecords.full)
  func everyField(record: GraphRecord) throws {
    let written = NativeWriter.file(Self.header, [record])
    let sink = try read(written)
    #expect(sink.messages == [])
    #expect(sink.headers == [Self.header])
    #expect(sink.records == [record])
  }

  @Test("Six hundred generated records are written, read and written again in the same bytes")
  func roundTrip() throws {
    var maker = NativeRecords(seed: 7)
    let records = (0..<600).map { maker.record($0) }
    let written = NativeWriter.file(Self.header, records.shuffled())
    let sink = try read(written)
    #expect(sink.messages == [])
    #expect(sink.records == records.sorted(by: NativeWriter.precedes))
    #expect(NativeWriter.file(Self.header, sink.records) == written)
  }

  @Test("Records stand by type and id, keys in their order, and nothing empty is written")
  func order() {
    let records: [GraphRecord] = [
      .quote(Quote(id: ID("q:1"), text: "T")), .actor(Actor(id: ID("p:10"), name: "B")),
      .link(Link(id: ID("l:1"), from: "p:1", to: "p:10", rel: "opposes")),
      .actor(Actor(id: ID("p:1"), name: "A/\u{7F}é", aliases: ["C"])),
      .report(Report(id: ID("r:1"), quote: ID("q:1"), article: ID("a:1"), via: [])),
      .event(
        Event(
          id: ID("e:1"), name: "N", place: .init(lat: 32.5, lon: -13),
          provenance: Provenance(status: .proposed))),
      .article(Article(id: ID("a:1"), title: "T")), .source(Source(id: ID("s:1"), name: "S")),
      .naming(Naming(id: ID("n:1"), article: ID("a:1"), actor: ID("p:1"), as: "rebels", count: 2)),
    ]
    #expect(
      String(decoding: NativeWriter.file(GraphHeader(), records), as: UTF8.self) == """
        {"hearsay":1}
        {"type":"source","id":"s:1","name":"S"}
        {"type":"actor","id":"p:1","name":"A/\u{7F}é","aliases":["C"]}
        {"type":"actor","id":"p:10","name":"B"}
        {"type":"event","id":"e:1","name":"N","place":{"lat":32.5,"lon":-13.0},"status":"proposed"}
        {"type":"article","id":"a:1","title":"T"}
        {"type":"quote","id":"q:1","text":"T"}
        {"type":"report","id":"r:1","quote":"q:1","article":"a:1","via":[]}
        {"type":"naming","id":"n:1","article":"a:1","actor":"p:1","as":"rebels","count":2}
        {"type":"link","id":"l:1","from":"p:1","to":"p:10","rel":"opposes"}

        """)
  }

  @Test("A text that came from a file is written as its file, or into the record where asked")
  func texts() {
    let article = GraphRecord.article(
      Article(id: ID("a:1"), title: "T", text: "Words", textFile: "t.txt", sha256: "00"))
    func line(inlinesTexts: Bool) -> String {
      var writer = NativeWriter(inlinesTexts: inlinesTexts)
      writer.write(article)
      return String(decoding: writer.takeBytes(), as: UTF8.self)
    }
    #expect(
      line(inlinesTexts: false)
        == #"{"type":"article","id":"a:1","title":"T","textFile":"t.txt","sha256":"00"}"# + "\n")
    #expect(
      line(inlinesTexts: true)
        == #"{"type":"article","id":"a:1","title":"T","text":"Words","sha256":"00"}"# + "\n")
  }

  @Test("A key that begins with a slash stays the record's own")
  func slash() throws {
    let line = #"{"type":"actor","id":"p:1","name":"A","/roles/0/x-a~b":1,"x-c":2}"#
    let sink = try read(lines: line)
    var writer = NativeWriter()
    for record in sink.records { writer.write(record) }
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == line + "\n")
  }
}
