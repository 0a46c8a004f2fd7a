import Testing

@testable import HearsayModel

@Suite("The one folding")
struct TextFoldTests {
  @Test(
    "a text is folded whole",
    arguments: [
      ("", ""), ("   ", ""), ("We DECLARE  jihad\n", "we declare jihad"),
      ("“We declare”", "\"we declare\""), ("‘so’ – he said…", "'so' - he said..."),
      ("don’t", "don't"), ("Erdoğan", "erdogan"), ("E\u{301}tat", "etat"),
      ("İstanbul, ISPARTA, ısı", "istanbul, isparta, isi"),
      ("Łódź, Øre, Đà Nẵng", "lodz, ore, da nang"),
      ("Straße Œuvre Æther", "strasse oeuvre aether"), ("ΟΔΥΣΣΕΥΣ οδυσσεύς", "οδυσσευσ οδυσσευσ"),
      ("Мой Ёж — Її", "мой еж - її"), ("ЗА́МОК", "замок"), ("ﬁne ＡＢＣ１２", "fine abc12"),
      ("so\u{AD}lution", "solution"), ("m²", "m2"), ("½", "1 2"),
      ("الإسْلاَمُ", "الاسلام"), ("مـــحمد ٣", "محمد 3"), ("ایران", "ايران"),
      ("שָׁלוֹם", "שלום"), ("हिन्दी १२", "हिन्दी 12"), ("कि", "कि"), ("ｶﾞ か\u{3099}", "ガ が"),
      ("한국", "한국"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("™ ℡", "tm tel"), ("👍\u{FE0F} ok", "👍 ok"),
    ] as [(String, String)])
  func fold(text: String, expected: String) {
    #expect(TextFold.fold(text) == expected)
    #expect(TextFold.fold(expected) == expected)
  }

  @Test(
    "words are runs of letters, numbers and marks",
    arguments: [
      ("", []), ("… — !", []), ("[Today] we announce", ["today", "we", "announce"]),
      ("don't DON’T can't", ["dont", "dont", "cant"]), ("Agency's", ["agency", "s"]),
      ("l’Europe O'Neill", ["l", "europe", "o", "neill"]), ("n't", ["nt"]),
      ("isn't it", ["isnt", "it"]), ("an 'tis", ["an", "tis"]), ("in'to", ["in", "to"]),
      ("cease-fire", ["cease", "fire"]), ("1,000.5", ["1", "000", "5"]),
      ("½ km", ["1", "2", "km"]),
      ("می\u{200C}خواهم", ["ميخواهم"]), ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
      ("ประเทศไทย", ["ประเทศไทย"]), ("我們2020年", ["我", "們", "2020", "年"]),
      ("ありがとう", ["あ", "り", "が", "と", "う"]), ("\u{301}", []), ("ŉ", ["n"]),
      ("ﷺ", ["صلي", "الله", "عليه", "وسلم"]), ("Ṣanʿāʾ", ["sana"]),
    ] as [(String, [String])])
  func words(text: String, expected: [String]) {
    #expect(TextFold.words(text).map(\.text) == expected)
    #expect(TextFold.wordingKey(text) == expected.joined(separator: " "))
  }

  @Test("each word tells where it stands in the original text")
  func ranges() {
    let text = "“Déjà vu,” isn’t  it? 宣布 e\u{301}t"
    let parts = TextFold.words(text).map { String(text.slice(utf8: $0.range)) }
    #expect(parts == ["Déjà", "vu", "isn’t", "it", "宣", "布", "e\u{301}t"])
    #expect("ab".slice(utf8: 1..<9) == "b")
    #expect("ab".slice(utf8: 5..<9) == "")
  }

  @Test(
    "wordings that differ in marks only have one key",
    arguments: [
      ("“We declare jihad … and more.”", "we declare jihad and more"),
      ("[T]oday", "T oday"), ("A—b", "a b"), ("It’s", "it's"), ("Don’t", "don't"),
    ])
  func key(left: String, right: String) {
    #expect(TextFold.wordingKey(left) == TextFold.wordingKey(right))
  }

  @Test(
    "the index holds runs of Han and kana as pairs",
    arguments: [
      ("We declare!", "we declare", ["we", "declare"]),
      ("我們宣布", "我們 們宣 宣布 布", ["我們", "們宣", "宣布"]),
      ("我", "我", ["我"]), ("我 們", "我 們", ["我", "們"]),
      ("宣布war", "宣布 布 war", ["宣布", "布", "war"]),
      ("O'Neill", "o neill", ["o", "neill"]), ("—", "", []),
    ] as [(String, String, [String])])
  func search(text: String, index: String, tokens: [String]) {
    #expect(TextFold.searchText(text) == index)
    #expect(TextFold.searchWords(text).map(\.text).joined(separator: " ") == index)
    #expect(TextFold.searchTokens(of: text) == tokens)
  }

  @Test("ASCII alone is folded in one pass to what its words are")
  func ascii() {
    let pieces = [
      "n", "t", "N't", "n't", "don't", "n'", "'t", "'", " ", ".", "-", "Word", "7", "\u{0}", "~",
      "_",
      "\n", "can't've", "n'tn't",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let words = TextFold.searchWords(text).map(\.text).joined(separator: " ")
      #expect(TextFold.searchText(text) == words, "\(text.debugDescription)")
      #expect(TextFold.wordingKey(text) == words)
    }
  }

  @Test("only a single character of such a run is looked up as a beginning")
  func wantsPrefix() {
    #expect(TextFold.wantsPrefix("布"))
    #expect(!TextFold.wantsPrefix("宣布"))
    #expect(!TextFold.wantsPrefix("a"))
    #expect(!TextFold.wantsPrefix(""))
  }

  @Test("the tables say what normalization says, for every character of the first plane")
  func tables() {
    var differing: [String] = []
    for value in UInt32(0x80)..<0xFFFF {
      guard let scalar = Unicode.Scalar(value), let folded = ScalarFold.simple(value) else {
        continue
      }
      let kind = FoldClass(value)
      guard kind == .word || kind == .cjk, !FoldClass.continues(value) else { continue }
      let byTable = folded == 0 ? "" : Unicode.Scalar(folded).map { String(Character($0)) } ?? "?"
      let utf8 = Array(String(Character(scalar)).utf8)
      let thorough = String(
        decoding: ScalarFold.thorough(utf8, inWord: true), as: UTF8.self)
      if byTable != thorough { differing.append("\(scalar): \(byTable), \(thorough)") }
    }
    #expect(differing == [])
  }

  @Test("folding what is folded changes nothing, for every character of the first plane")
  func idempotent() {
    var differing: [String] = []
    for value in UInt32(0x20)..<0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFold.fold("a\(scalar)b")
      if TextFold.fold(once) != once { differing.append(String(value, radix: 16)) }
      // Two ligatures of kana fold to two words in one place.
      guard value != 0x309F, value != 0x30FF else { continue }
      let key = TextFold.wordingKey("a\(scalar)b")
      if TextFold.wordingKey(key) != key { differing.append("key " + String(value, radix: 16)) }
    }
    #expect(differing == [])
  }
}
