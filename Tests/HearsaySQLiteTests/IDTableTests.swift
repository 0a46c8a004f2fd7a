import HearsayModel
import Testing

@testable import HearsaySQLite

struct IDTableTests {
  @Test("Every id keeps what it stands for, however many there are")
  func remembers() {
    var table = IDTable()
    for number in 1...50_000 { table.set("r:\(number)", .init(key: Int64(number), type: .report)) }
    #expect(table.count == 50_000)
    let isKept = (1...50_000).allSatisfy { number in
      table["r:\(number)"]?.key == Int64(number) && table["r:\(number)"]?.type == .report
    }
    #expect(isKept)
    #expect((50_001...60_000).allSatisfy { table["r:\($0)"] == nil })
  }

  @Test("An id that was only mentioned has no type until it is brought")
  func mentioned() {
    var table = IDTable()
    table.set("q:1", .init(key: 7, type: nil, isWritten: true))
    #expect(table["q:1"]?.type == nil)
    #expect(table["q:1"]?.isWritten == true)
    table.set("q:1", .init(key: 7, type: .quote))
    #expect(table["q:1"]?.type == .quote)
    #expect(table["q:1"]?.key == 7)
    #expect(table.count == 1)
    #expect(table["q:2"] == nil)
  }

  @Test("Keys of all sizes and all types come back", arguments: RecordType.allCases)
  func types(type: RecordType) {
    var table = IDTable()
    table.set("one", .init(key: 1, type: type))
    table.set("large", .init(key: 1 << 50, type: type))
    #expect(table["one"]?.type == type)
    #expect(table["large"]?.key == 1 << 50)
  }
}
