/// What the project aims at for a library of a size, as the table shows it.
struct SizeAims {
  let quotes: Int

  private var isLarge: Bool { quotes > 1_000_000 }

  /// Forty seconds for a million quotes, in proportion below, within 1.3 of it above.
  var load: String {
    BenchRow.seconds(40 * Double(quotes) / 1_000_000 * (isLarge ? 1.3 : 1))
  }
  var overFloor: String { "1.60" }
  var reader: String { "700 MB/s" }
  var loadMemory: String { "500 MiB" }
  var size: String { "4.00" }
  var start: String { "40.0 ms" }
  var key: String { "8.0 ms" }
  var page: String { "6.0 ms" }
  var latePage: String { isLarge ? "20.0 ms" : "16.0 ms" }
  var latestPage: String { "40.0 ms" }
  var overRg: String { "3.00" }
  var facets: String { "200.0 ms" }
  var command: String { isLarge ? "30.0 ms" : "25.0 ms" }
  var memory: String { "100 MiB" }
}
