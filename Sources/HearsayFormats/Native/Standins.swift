func isLanguageTag(_ text: String) -> Bool { (2...35).contains(text.utf8.count) }
func isCountryCode(_ text: String) -> Bool {
  text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
}
func sha256Hex(_ bytes: [UInt8]) -> String { String(repeating: "0", count: 64) }
