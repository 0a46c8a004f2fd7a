/// Which rows of the Quote pane stand in one column.
enum QuotePart: Sendable, Hashable {
  /// All: wordings, and under the unfolded one its reports.
  case whole
  /// Where there is room for two columns: the wordings alone.
  case wordings
  /// Beside them: the reports of the wording under the cursor.
  case reports
}
