import HearsayModel
import Testing

@testable import HearsaySQLite

struct IDTableTests {
  @Test("Every id keeps what it stands for, however many there are")
  func remembers() {
    var table = IDTable()
    for number in 1...50_000 {
      table.set(hash("r:\(number)"), .init(key: Int64(number), type: .report))
    }
    #expect(table.count == 50_000)
    let isKept = (1...50_000).allSatisfy { number in
      table[hash("r:\(number)")]?.key == Int64(number)
        && table[hash("r:\(number)")]?.type == .report
    }
    #expect(isKept)
    #expect((50_001...60_000).allSatisfy { table[hash("r:\($0)")] == nil })
  }

  @Test("An id that was only mentioned has no type until it is brought")
  func mentioned() {
    var table = IDTable()
    table.set(hash("q:1"), .init(key: 7, type: nil, isWritten: true))
    #expect(table[hash("q:1")]?.type == nil)
    #expect(table[hash("q:1")]?.isWritten == true)
    table.set(hash("q:1"), .init(key: 7, type: .quote))
    #expect(table[hash("q:1")]?.type == .quote)
    #expect(table[hash("q:1")]?.key == 7)
    #expect(table.count == 1)
    #expect(table[hash("q:2")] == nil)
  }

  @Test("Keys of all sizes and all types come back", arguments: RecordType.allCases)
  func types(type: RecordType) {
    var table = IDTable()
    table.set(hash("one"), .init(key: 1, type: type))
    table.set(hash("large"), .init(key: 1 << 50, type: type))
    #expect(table[hash("one")]?.type == type)
    #expect(table[hash("large")]?.key == 1 << 50)
  }

  private func hash(_ id: String) -> UInt64 {
    var id = id
    return id.withUTF8 { IDTable.hash(of: $0, seed: 17) }
  }
}
