import HearsayModel

/// The Quote pane as rows, one below the other: each wording, and under the
/// unfolded one its reports with a heading a credit group.
///
/// The cursor moves over wordings and reports; headings and notes are passed over.
struct QuoteOutline: Sendable, Hashable {
  /// What a row shows.
  enum Row: Sendable, Hashable, Identifiable {
    case wording(WordingRow)
    /// The heading of the reports with these credits, under the unfolded wording.
    case group(CreditGroup, names: [String], reports: Int)
    case report(ReportRow)
    /// So many more reports of the unfolded wording are not read yet; nil: unknown.
    case moreReports(Int?)
    /// So many more wordings are not read yet; nil: unknown.
    case moreWordings(Int?)
    /// Which other sources on the event do not have the quote.
    case elsewhere(NotFoundElsewhere)
    /// Reports or wordings are being read.
    case loading
    /// Reports or wordings could not be read: a sentence.
    case failure(String)

    var id: RowID {
      switch self {
      case .wording(let row): .wording(row.id)
      case .group(let group, _, _): .group(group)
      case .report(let row): .report(row.id)
      case .moreReports: .moreReports
      case .moreWordings: .moreWordings
      case .elsewhere: .elsewhere
      case .loading: .loading
      case .failure: .failure
      }
    }

    /// Whether the cursor stops at the row.
    var isSelectable: Bool {
      switch self {
      case .wording, .report: true
      default: false
      }
    }
  }

  /// Which row: the same row keeps it, whatever comes in around it.
  enum RowID: Sendable, Hashable {
    case wording(WordingID)
    case group(CreditGroup)
    case report(Report.ID)
    case moreReports, moreWordings, elsewhere, loading, failure
  }

  /// All rows that are here, in the order of the screen.
  let rows: [Row]

  /// The rows of what has been read of a quote.
  init(_ state: QuoteState, _ part: QuotePart = .whole) {
    var rows: [Row] = []
    for wording in state.wordings.rows {
      if part != .reports { rows.append(.wording(wording)) }
      if part != .wordings, wording.id == state.unfolded {
        rows += Self.reportRows(of: wording, state.reports)
      }
    }
    if part != .reports { rows += Self.lastRows(of: state, part) }
    self.rows = rows
  }

  /// What stands below the wordings: other than in columns, what other sources lack
  /// stands there too.
  private static func lastRows(of state: QuoteState, _ part: QuotePart) -> [Row] {
    if let failure = state.wordings.failure {
      return [.failure(failure)]
    } else if state.wordings.next != nil {
      return [.moreWordings(rest(of: state.card?.wordings, after: state.wordings))]
    } else if part == .whole, let elsewhere = state.card?.elsewhere, elsewhere.count > 0 {
      return [.elsewhere(elsewhere)]
    }
    return []
  }

  /// The row that has to be on the screen with another one: the last, where only
  /// what is passed over stands below.
  func end(of index: Int) -> Int {
    rows[(index + 1)...].contains(where: \.isSelectable) ? index : rows.count - 1
  }

  /// Where a row stands.
  func index(of id: RowID?) -> Int? {
    guard let id else { return nil }
    return rows.firstIndex { $0.id == id }
  }

  /// The row so many selectable rows from this one, as far as there are any.
  func selectable(from id: RowID?, by count: Int) -> RowID? {
    let stops = rows.filter(\.isSelectable)
    guard let start = stops.firstIndex(where: { $0.id == id }) else { return stops.first?.id }
    return stops[min(max(start + count, 0), stops.count - 1)].id
  }

  private static func reportRows(
    of wording: WordingRow, _ reports: ListState<ReportRow>
  ) -> [Row] {
    var rows: [Row] = []
    var group: CreditGroup?
    for report in reports.rows {
      if report.group != group {
        let count = wording.groups.first { $0.group == report.group }
        rows.append(
          .group(
            report.group, names: count?.names ?? report.groupNames, reports: count?.reports ?? 0))
        group = report.group
      }
      rows.append(.report(report))
    }
    if let failure = reports.failure {
      rows.append(.failure(failure))
    } else if !reports.isLoaded {
      rows.append(.loading)
    } else if reports.next != nil {
      let total = wording.shownReports
      rows.append(.moreReports(rest(of: total, after: reports)))
    }
    return rows
  }

  private static func rest<Row>(of total: Int?, after list: ListState<Row>) -> Int? {
    guard let total, let start = list.start else { return nil }
    return max(0, total - start - list.rows.count)
  }
}
