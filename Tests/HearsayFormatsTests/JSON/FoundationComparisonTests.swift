import Foundation
import HearsayModel
import Testing

@testable import HearsayFormats

/// The scanner held against Foundation's, which is slow and lax only where this
/// suite says so.
@Suite struct FoundationComparisonTests {
  private static let corpus: [String] = [
    #"{"type":"source","id":"s:1","name":"RT","langs":["en","ru"],"kind":"broadcaster"}"#,
    #"{"lat":32.8872,"lon":-1.3e1,"count":10,"score":0.50,"none":null,"yes":true,"no":false}"#,
    #"{"a":{"b":{"c":[[],[{}],[[1,2],[3]]]}},"text":"He said \"we will go\".\nThen \\ left"}"#,
    #"["\u0041\u00e9\u20ac","\ud83d\ude42","\b\f\n\r\t\/","слово","日本語","العربية","🙂"]"#,
    #"[0,-0,1,-1,0.1,1e5,1E-5,12345678901234567890,1.7976931348623157e308]"#,
    "[ ]", "{ }", "  [1 , 2\t,\r\n3]  ", "\"\"", "0", "true", "null", "-12.5e-3",
    "[1,]", "{\"a\":}", "{\"a\"}", "[01]", "[1.]", "[.5]", "[+1]", "[1e]", "[--1]", "nul", "[\"a]",
    "{\"a\":1,}", "{,}", "[,]", "1 2", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\ud800\"]", "[\"\\udc00\"]",
    "[\"\\ud800\\u0041\"]", "[\"a\tb\"]", "[true false]", "{1:2}", "{\"a\":1 \"b\":2}", "[1}",
    "]", "}", ":", "\"", "\\", "'a'", "[NaN]", "[Infinity]", "[0x10]", "// x", "[1] //", "[1_000]",
  ]

  @Test(
    "Every text of the corpus gets Foundation's verdict and Foundation's value", arguments: corpus)
  func eachText(text: String) {
    compare(Array(text.utf8))
  }

  @Test("Four thousand mutations get Foundation's verdict and Foundation's value")
  func mutations() {
    var generator = SeededGenerator(seed: 2020)
    let wellFormed = Array(Self.corpus.prefix(14))
    var accepted = 0
    for _ in 0..<4000 {
      if compare(generator.mutated(Array(generator.pick(wellFormed).utf8))) { accepted += 1 }
    }
    #expect(accepted > 300, "too few of the mutations are JSON for this to say anything")
  }

  /// Whether both accept the bytes.
  @discardableResult
  private func compare(_ bytes: [UInt8]) -> Bool {
    let theirs = try? JSONSerialization.jsonObject(
      with: Data(bytes), options: [.fragmentsAllowed])
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(JSONFault) {
      let ours = try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in
        try JSONValue(parsing: buffer)
      }
      // Foundation refuses numbers that no Double holds.
      guard !holdsHugeNumber(ours) else { return false }
      guard let theirs else {
        Issue.record("only ours accepts \(text.debugDescription)")
        return false
      }
      if !agree(ours, theirs) { Issue.record("the values differ of \(text.debugDescription)") }
      return true
    } catch {
      switch error.reason {
      case .repeatedKey, .tooDeep: break
      case .unexpected where isCommaBefore(error.offset, bytes): break
      default:
        if theirs != nil {
          Issue.record("only Foundation accepts \(text.debugDescription): \(error)")
        }
      }
      return false
    }
  }

  /// Foundation takes a comma before a closing bracket, which RFC 8259 does not.
  private func isCommaBefore(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<offset].last { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return before == UInt8(ascii: ",")
      && [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[offset])
  }

  private func holdsHugeNumber(_ value: JSONValue) -> Bool {
    switch value {
    case .number(let spelling): Double(spelling)?.isInfinite ?? true
    case .array(let elements): elements.contains(where: holdsHugeNumber)
    case .object(let members): members.contains { holdsHugeNumber($0.value) }
    default: false
    }
  }

  private func agree(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours {
    case .null: return theirs is NSNull
    case .bool(let truth): return (theirs as? NSNumber)?.boolValue == truth
    case .number(let spelling):
      guard let ours = Double(spelling), let theirs = (theirs as? NSNumber)?.doubleValue else {
        return false
      }
      return abs(ours - theirs) <= abs(ours) * 1e-15
    case .string(let text):
      return (theirs as? String).map { $0.utf8.elementsEqual(text.utf8) } ?? false
    case .array(let elements):
      guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
      return zip(elements, theirs).allSatisfy { agree($0, $1) }
    case .object(let members):
      guard let theirs = theirs as? [String: Any], theirs.count == members.count else {
        return false
      }
      return members.allSatisfy { member in
        theirs[member.key].map { agree(member.value, $0) } ?? false
      }
    }
  }
}
