import Foundation
import HearsayModel
import Testing

@testable import HearsayFormats

@Suite struct JSONScannerTests {
  private func parse(_ text: String) throws(JSONFault) -> JSONValue { try parse(Array(text.utf8)) }

  private func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    // A buffer of just this size: the scanner must not read beyond it.
    try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in try JSONValue(parsing: buffer) }
  }

  private func fault(_ bytes: [UInt8]) -> JSONFault? {
    do throws(JSONFault) {
      _ = try parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A well-formed text gives its value, numbers in their own spelling, keys in their order",
    arguments: [
      (#"{"b":1.50,"a":[true,false,null]}"#, #"{"b":1.50,"a":[true,false,null]}"#),
      (" [ 1 , 2 ]\t\r\n", "[1,2]"), ("-0", "-0"), ("1E+9", "1E+9"), ("[]", "[]"), ("{ }", "{}"),
      (#""\u0041\n\/\"\\""#, #""A\n/\"\\""#), (#""\ud83d\ude42""#, #""🙂""#),
      (#""🙂 “é” слово""#, #""🙂 “é” слово""#), (#""\u0000\u001f""#, #""\u0000\u001f""#),
      (#"{"\u0061":1}"#, #"{"a":1}"#),
      ("{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
    ])
  func value(text: String, written: String) throws {
    var writer = JSONWriter()
    writer.value(try parse(text))
    #expect(writer.bytes == Array(written.utf8))
  }

  @Test(
    "A broken text is refused, with the column of the fault",
    arguments: [
      ("", .empty, 1), ("  ", .unexpectedEnd, 3), ("[1", .unexpectedEnd, 3),
      ("[1,]", .unexpected, 4), ("[,1]", .unexpected, 2), (#"{"a":1,}"#, .unexpected, 8),
      ("{a:1}", .unexpected, 2), (#"{"a" 1}"#, .unexpected, 6), ("01", .badNumber, 1),
      ("-", .badNumber, 1), ("1.", .badNumber, 1), (".5", .unexpected, 1), ("1e", .badNumber, 1),
      ("+1", .unexpected, 1), ("tru", .unexpected, 1), ("nulls", .trailing, 5),
      ("1 2", .trailing, 3), (#""ab"#, .unclosedString, 1), (#""\x""#, .badEscape, 2),
      (#""\u12g4""#, .badEscape, 2), (#""\u12"#, .badEscape, 2), (#""\ud800""#, .loneSurrogate, 2),
      (#""\udc00\ud800""#, .loneSurrogate, 2), (#""\ud800\u0041""#, .loneSurrogate, 2),
      (#""\ud800\n""#, .loneSurrogate, 2), ("\"a\tb\"", .controlCharacter, 3),
      (#"{"é🙂":1,"a":2,"é🙂":3}"#, .repeatedKey("é🙂"), 15),
      (#"{"a":1,"\u0061":3}"#, .repeatedKey("a"), 8),
    ] as [(String, JSONFault.Reason, Int)])
  func refused(text: String, reason: JSONFault.Reason, column: Int) throws {
    let bytes = Array(text.utf8)
    let found = fault(bytes)
    let fault = try #require(found)
    #expect(fault.reason == reason)
    #expect(bytes.withUnsafeBufferPointer { fault.column(in: $0) } == column)
    #expect(!fault.message.isEmpty && !fault.advice.isEmpty)
  }

  @Test(
    "Bytes that are not UTF-8 are refused wherever they stand",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func notUTF8(bad: [UInt8]) {
    let string = Array("\"twelve bytes".utf8) + bad + Array("\"".utf8)
    #expect(fault(string) == JSONFault(.notUTF8, at: 13))
    let key = Array("{\"k".utf8) + bad + Array("\":1}".utf8)
    #expect(fault(key) == JSONFault(.notUTF8, at: 3))
    let escaped = Array("\"\\n".utf8) + bad + Array("\"".utf8)
    #expect(fault(escaped) == JSONFault(.notUTF8, at: 3))
  }

  @Test("32 levels are read, 33 are refused")
  func depth() throws {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(throws: Never.self) { try parse(deep) }
    #expect(fault(Array("[\(deep)]".utf8)) == JSONFault(.tooDeep, at: 32))
  }

  @Test("A key that stands twice among thousands is found")
  func manyKeys() {
    let keys = (0..<5000).map { "\"k\($0)\":0" } + ["\"ö\":0", "\"k4711\":0"]
    guard
      case .repeatedKey("k4711")? = fault(Array("{\(keys.joined(separator: ","))}".utf8))?.reason
    else {
      Issue.record("the key was not found")
      return
    }
  }

  @Test("Strings of every length are cut at the right place")
  func lengths() throws {
    for length in 0..<40 {
      for ending in ["", "é", "\\n", "\u{7F}"] {
        let text = String(repeating: "x", count: length)
        let expected = text + (ending == "\\n" ? "\n" : ending)
        #expect(try parse("\"\(text)\(ending)\"") == .string(expected))
      }
    }
  }
}
