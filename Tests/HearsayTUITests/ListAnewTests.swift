import HearsayModel
import Testing

@testable import HearsayTUI

@Suite("A list that is read anew")
struct ListAnewTests {
  private static func row(_ number: Int) -> ListRow {
    .search(SavedSearch(text: "\(number)"))
  }

  private static func list(_ numbers: Range<Int>, cursor: Int) -> ListState<ListRow> {
    var list = ListState<ListRow>()
    list.show(Page(items: numbers.map(row)))
    list.cursor = "\(cursor)"
    list.keepVisible(lines: 5)
    list.pending = PendingPage(
      request: RequestID(1), page: PageRequest(.around("\(cursor)"), limit: 20), purpose: .again)
    return list
  }

  @Test("the cursor keeps its entry, or goes to the one next to it", arguments: [(7, 7), (8, 9)])
  func cursor(cursor: Int, expected: Int) {
    var list = Self.list(0..<12, cursor: cursor)
    let line = (list.cursorIndex ?? 0) - list.top
    #expect(
      list.receive(Page(items: (0..<12).filter { $0 != 8 }.map(Self.row)), lines: 5) == nil)
    #expect(list.cursor == "\(expected)")
    #expect((list.cursorIndex ?? 0) - list.top == line)
  }

  @Test("where all around an entry that is gone is elsewhere, the stretch there is read")
  func far() throws {
    var list = Self.list(500..<520, cursor: 510)
    let lost = list.receive(Page(items: (0..<20).map(Self.row)), lines: 5)
    let wanted = try #require(lost)
    #expect(wanted == WantedPage(start: .around("511"), purpose: .again))
    list.pending = PendingPage(
      request: RequestID(2), page: PageRequest(wanted.start, limit: 20), purpose: .again)
    let around = (505..<525).filter { $0 != 510 }.map(Self.row)
    #expect(list.receive(Page(items: around), lines: 5) == nil)
    #expect(list.cursor == "511")
  }
}
