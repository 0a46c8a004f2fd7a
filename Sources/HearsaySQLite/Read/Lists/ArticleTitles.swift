internal import GRDB
internal import HearsayModel

/// The folded headlines of all articles, one after the other: some forty bytes each.
///
/// The index of names has none of them, for they are many and would slow down each
/// load; they are read when an article is first looked for by its name.
struct ArticleTitles: Sendable {
  private var keys: [Int64] = []
  /// Where the headline of each article ends in `bytes`.
  private var ends: [Int] = []
  /// A blank before each word.
  private var bytes: [UInt8] = []

  /// Reads the headline of each article, else its id.
  init(_ database: Database) throws {
    let titles = try BulkStatement(
      database,
      """
      SELECT article.key, coalesce(record.body ->> '$.title', entry.id) FROM article
        JOIN record ON record.key = article.key JOIN entry ON entry.key = article.key
      WHERE article.status <> 'rejected'
      """)
    try titles.each { row in
      keys.append(row.integer(0))
      bytes.append(Self.blank)
      bytes.append(contentsOf: TextFold.searchText(row.text(1)).utf8)
      ends.append(bytes.count)
      return true
    }
  }

  private static let blank = UInt8(ascii: " ")

  /// The articles whose headlines have all of some folded words, each as the start of
  /// a word.
  func articles(beginning words: [String]) -> Set<Int64> {
    let starts = words.map { [Self.blank] + Array($0.utf8) }
    var found: Set<Int64> = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (key, end) in zip(keys, ends) {
        let title = bytes[start..<end]
        start = end
        if starts.allSatisfy({ Self.contains($0, title) }) { found.insert(key) }
      }
    }
    return found
  }

  private static func contains(
    _ part: [UInt8], _ title: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard title.count >= part.count else { return false }
    let last = title.endIndex - part.count
    var index = title.startIndex
    while index <= last {
      if title[index] == blank, part.indices.allSatisfy({ title[index + $0] == part[$0] }) {
        return true
      }
      index += 1
    }
    return false
  }
}
