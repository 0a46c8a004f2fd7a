import HearsayModel
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  private static let million = String(repeating: "a", count: 1_000_000)

  @Test(
    "the examples of the standard come out",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (million, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func examples(text: String, expected: String) {
    #expect(SHA256.hex(text.utf8) == expected)
  }

  @Test("pieces of any length give what the whole gives")
  func pieces() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for length in 1...130 {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: length) {
        hash.update(bytes[start..<min(start + length, bytes.count)])
      }
      #expect(hash.finalizeHex() == SHA256.hex(bytes))
    }
  }

  @Test("every length near a block's end is padded right")
  func padding() {
    let all = (0...130).map { SHA256.hex([UInt8](repeating: 97, count: $0)) }
    #expect(Set(all).count == all.count)
    #expect(all[55] == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318")
    #expect(all[56] == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a")
    #expect(all[64] == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
  }

  @Test("the state can go on after its hash was taken")
  func goesOn() {
    var hash = SHA256()
    hash.update("ab".utf8)
    #expect(hash.finalizeHex() == SHA256.hex("ab".utf8))
    hash.update("c".utf8)
    #expect(hash.finalizeHex() == SHA256.hex("abc".utf8))
  }
}
