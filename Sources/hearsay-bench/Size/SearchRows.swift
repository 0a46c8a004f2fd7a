import Foundation

/// The fixed list of searches: in the explorer, in the store, in the command, and with rg
/// on the flat text.
struct SearchRows {
  let subject: Subject
  let library: String
  let wordings: String
  let aims: SizeAims

  /// The rows, and the seconds to a first page in the explorer at the median.
  func rows() async throws -> (rows: [BenchRow], page: Double) {
    subject.say("  searches")
    let pages = try typed()
    let figures = Figures(samples: pages.compactMap { $0 })
    let rest = try [rgRow(pages)].compactMap { $0 } + [await storeRow(), commandRow()]
    return (pageRows(pages, figures) + rest, figures.median)
  }

  private func pageRows(_ pages: [Double?], _ figures: Figures) -> [BenchRow] {
    let slowest = zip(BenchQuery.all, pages).max { ($0.1 ?? 0) < ($1.1 ?? 0) }
    return [
      BenchRow(
        what: "first page of a search, from the last key: median of \(figures.samples.count)",
        value: BenchRow.milliseconds(figures.median), aim: aims.page,
        beside: BenchQuery.Kind.allCases.map { kind in
          let own = zip(BenchQuery.all, pages).filter { $0.0.kind == kind }.compactMap(\.1)
          return String(format: "\(kind) %.0f", Figures(samples: own).median * 1_000)
        }.joined(separator: ", ")),
      BenchRow(
        what: "the same, 95th percentile",
        value: BenchRow.milliseconds(figures.quantile(0.95)), aim: aims.latePage),
      BenchRow(
        what: "the same, slowest", value: BenchRow.milliseconds(figures.most),
        aim: aims.latestPage, beside: slowest.map { "“\($0.0.text)”" } ?? ""),
    ]
  }

  /// The seconds from the last key of each search to its first page: the median of three.
  private func typed() throws -> [Double?] {
    let run = try subject.terminal([subject.program, "open", library, "--clean"])
    defer { run.end() }
    var watch = PageWatch(columns: 120, rows: 36)
    try run.type("")
    var samples = Array(repeating: [Double](), count: BenchQuery.all.count)
    for _ in 0..<3 {
      for (place, query) in BenchQuery.all.enumerated() {
        let quiet = Duration.milliseconds(100)
        try run.type("/" + query.text.dropLast(), quiet: quiet)
        watch.feed(run.takeChunks())
        try run.type(String(query.text.suffix(1)), quiet: quiet)
        if let page = watch.firstPage(run.takeChunks()) { samples[place].append(page) }
        try run.type(Key.escape, quiet: quiet)
      }
    }
    return samples.map { $0.isEmpty ? nil : Figures(samples: $0).median }
  }

  /// The searches that the flat text can answer.
  private func rgRow(_ pages: [Double?]) throws -> BenchRow? {
    guard let rg = Program.find("rg") else { return nil }
    subject.say("  rg")
    var whole: [Double] = []
    var top: [Double] = []
    var own: [Double] = []
    for (query, page) in zip(BenchQuery.all, pages) {
      guard let page, let terms = query.terms else { continue }
      func time(_ limit: String) throws -> Double {
        let shell = FlatSearch(terms: terms).shell(rg: rg, limit: limit)
        return try subject.times(["/bin/sh", "-c", shell, "sh", wordings], 3).median
      }
      own.append(page)
      whole.append(try time(""))
      top.append(try time("-m 100 "))
    }
    let page = Figures(samples: own).median
    let (all, first) = (Figures(samples: whole).median, Figures(samples: top).median)
    return BenchRow(
      what: "rg on the flat text over that, median of \(own.count)",
      value: BenchRow.times(all / page), aim: aims.overRg,
      beside: "all lines \(BenchRow.milliseconds(all)), the first 100 "
        + "\(BenchRow.milliseconds(first)): \(BenchRow.times(first / page))")
  }

  private func storeRow() async throws -> BenchRow {
    let pages = try await StoreSearches(path: library).firstPages()
    return BenchRow(
      what: "the same in the store alone, median",
      value: BenchRow.milliseconds(pages.median),
      beside: "95th percentile \(BenchRow.milliseconds(pages.quantile(0.95))), slowest "
        + BenchRow.milliseconds(pages.most))
  }

  private func commandRow() throws -> BenchRow {
    subject.say("  the search command")
    // Every fourth of the list, so that each kind is there.
    let samples = try stride(from: 0, to: BenchQuery.all.count, by: 4).map { place in
      let command = [
        subject.program, "search", "--in", library, "--json", "--limit", "100", "--",
        BenchQuery.all[place].text,
      ]
      return try subject.times(command, 3).median
    }
    let figures = Figures(samples: samples)
    return BenchRow(
      what: "search command, whole process, 100 quotes as JSON, median",
      value: BenchRow.milliseconds(figures.median), aim: aims.command,
      beside: "95th percentile \(BenchRow.milliseconds(figures.quantile(0.95))), slowest "
        + BenchRow.milliseconds(figures.most))
  }
}
