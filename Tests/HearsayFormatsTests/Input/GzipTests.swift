import CZlib
import HearsayModel
import Testing

@testable import HearsayFormats

@Suite struct GzipTests {
  private static let text =
    "{\"hearsay\":1}\n"
    + (0..<2000).map { "{\"type\":\"source\",\"id\":\"s:\($0)\",\"name\":\"N\($0)\"}\n" }.joined()

  /// The bytes as one gzip member.
  private func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    try #require(
      deflateInit2_(
        &stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK)
    defer { deflateEnd(&stream) }
    var bytes = bytes
    var target = [UInt8](repeating: 0, count: bytes.count + 1000)
    let room = target.count
    let count = bytes.withUnsafeMutableBufferPointer { input in
      target.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(room)
        #expect(deflate(&stream, Z_FINISH) == Z_STREAM_END)
        return room - Int(stream.avail_out)
      }
    }
    return Array(target[..<count])
  }

  @Test(
    "Packed data are known by their first bytes, and read whatever the pieces",
    arguments: [1, 10, 1 << 18])
  func reading(chunk: Int) throws {
    let bytes = try packed(Array(Self.text.utf8))
    for name in ["g.hearsay.jsonl.gz", "-"] {
      let sink = try read(bytes, file: name, chunk: chunk)
      #expect(sink.messages == [])
      #expect(sink.records.count == 2000)
      #expect(sink.advances.last == bytes.count)
    }
  }

  @Test("What unpacks to much more than its own size is read whole")
  func dense() throws {
    let text =
      "{\"hearsay\":1}\n{\"type\":\"quote\",\"id\":\"q:1\",\"text\":\""
      + String(repeating: "x", count: 3_000_000) + "\"}"
    let bytes = try packed(Array(text.utf8))
    for chunk in [1, 1 << 18] {
      let sink = try read(bytes, file: "g.gz", chunk: chunk)
      #expect(sink.messages == [])
      #expect(sink.records.count == 1)
    }
  }

  @Test("Members one after another are one file")
  func members() throws {
    let halves = [Array(Self.text.utf8.prefix(1000)), Array(Self.text.utf8.dropFirst(1000))]
    let sink = try read(try packed(halves[0]) + packed(halves[1]) + packed([]))
    #expect(sink.messages == [])
    #expect(sink.records.count == 2000)
  }

  @Test("Data that end before their end are E01")
  func truncated() throws {
    let bytes = try packed(Array(Self.text.utf8))
    for count in [3, 10, bytes.count - 1] {
      let sink = try read(Array(bytes[..<count]), file: "g.gz")
      #expect(sink.problems.map(\.code) == [.E01])
      #expect(
        try #require(sink.messages.first).hasSuffix(
          "E01 the gzip data ends before its end; get the file again; gzip -t tells whether it is whole"
        ))
    }
  }

  @Test("Damaged data are E01, at the line where they stop")
  func corrupt() throws {
    var bytes = try packed(Array(Self.text.utf8))
    bytes[bytes.count - 6] ^= 0xFF
    let sink = try read(bytes, file: "g.gz")
    #expect(
      sink.messages.last == "g.gz:2002: E01 the gzip data is damaged; get the file again; gzip -t "
        + "tells whether it is whole")
  }

  @Test("A name that ends in .gz over other data is E01")
  func notGzip() throws {
    let sink = try read(Array(Self.text.utf8), file: "g.hearsay.jsonl.gz")
    #expect(
      sink.messages == [
        "g.hearsay.jsonl.gz:1: E01 the name ends in .gz, but the data is not gzip's; rename the "
          + "file, or compress it with gzip"
      ])
  }
}
