/// Whether a text is a well-formed language tag (BCP 47, RFC 5646), such as
/// `en`, `zh-Hant-TW`, `sr-Latn` or `x-klingon`; case does not count.
///
/// Of the grammar's languages of four letters and more, which nobody has ever
/// registered, none is taken: `english` is a slip for `en`.
public func isLanguageTag(_ text: String) -> Bool {
  guard text.utf8.count <= 255 else { return false }
  let lower = text.lowercased()
  if grandfathered.contains(lower) { return true }
  var parts = lower.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
  guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else {
    return false
  }
  if parts.first?.elementsEqual("x".utf8) == true { return parts.count > 1 }
  guard takeFirst(of: &parts, where: { (2...3).contains($0.count) && $0.allSatisfy(isLetter) })
  else { return false }
  for _ in 0..<3 { takeFirst(of: &parts) { $0.count == 3 && $0.allSatisfy(isLetter) } }
  takeFirst(of: &parts) { $0.count == 4 && $0.allSatisfy(isLetter) }
  takeFirst(of: &parts) {
    ($0.count == 2 && $0.allSatisfy(isLetter)) || ($0.count == 3 && $0.allSatisfy(isDigit))
  }
  var seen: Set<[UInt8]> = []
  while let variant = parts.first, isVariant(variant) {
    guard seen.insert(Array(variant)).inserted else { return false }
    parts.removeFirst()
  }
  return areExtensions(parts)
}

/// Whether two tags (BCP 47) are of one language, whatever its region or script:
/// `en` and `en-GB`.
public func isSameLanguage(_ first: String, _ second: String) -> Bool {
  primarySubtag(first) == primarySubtag(second)
}

/// The primary subtag in small letters: `pt` of `pt-BR`; empty of an empty tag.
public func primarySubtag(_ tag: String) -> String {
  tag.prefix { $0 != "-" }.lowercased()
}

private typealias Subtag = Substring.UTF8View.SubSequence

private let grandfathered: Set<String> = [
  "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
  "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
  "sgn-ch-de",
]

// Singletons, each once and with something behind it; `x` opens private use.
private func areExtensions(_ parts: ArraySlice<Subtag>) -> Bool {
  var parts = parts
  var seen: Set<UInt8> = []
  while let singleton = parts.popFirst() {
    guard singleton.count == 1, let letter = singleton.first else { return false }
    if letter == UInt8(ascii: "x") { return !parts.isEmpty }
    guard seen.insert(letter).inserted, takeFirst(of: &parts, where: { $0.count > 1 }) else {
      return false
    }
    while takeFirst(of: &parts, where: { $0.count > 1 }) {}
  }
  return true
}

@discardableResult
private func takeFirst(
  of parts: inout ArraySlice<Subtag>, where isTaken: (Subtag) -> Bool
) -> Bool {
  guard let first = parts.first, isTaken(first) else { return false }
  parts.removeFirst()
  return true
}

private func isVariant(_ subtag: Subtag) -> Bool {
  subtag.count >= 5 || (subtag.count == 4 && subtag.first.map(isDigit) == true)
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
