import Foundation

/// The search library tantivy, through its Python package.
struct Tantivy {
  let subject: Subject
  let wordings: String
  let packages: String
  let scratch: String

  struct Outcome {
    /// Seconds to make the index.
    var index: Double
    /// Seconds for each search that has no fields and dates.
    var pages: Figures
  }

  /// Whether the package is installed.
  static func isThere(packages: String) -> Bool {
    guard let python = Program.find("python3") else { return false }
    let run = try? ChildRun(
      [python, "-c", "import tantivy"], environment: environment(packages))
    return run?.status == 0
  }

  /// Makes the index and searches in it; nil where the package is not installed.
  func run() throws -> Outcome? {
    guard Self.isThere(packages: packages), let python = Program.find("python3") else {
      return nil
    }
    let queries = "\(scratch)/queries.tsv"
    try lines.write(toFile: queries, atomically: true, encoding: .utf8)
    let run = try ChildRun(
      [python, "-c", Self.script, wordings, "\(scratch)/tantivy", queries],
      environment: Self.environment(packages), output: "\(scratch)/tantivy.txt")
    let numbers = run.output.split(separator: "\n").compactMap { Double($0) }
    guard run.status == 0, let index = numbers.first else {
      throw ChildRun.Failure.failed(["tantivy"], status: run.status)
    }
    return Outcome(index: index, pages: Figures(samples: Array(numbers.dropFirst())))
  }

  /// A line for each search: its terms, each with two signs and its words.
  private var lines: String {
    BenchQuery.all.compactMap(\.terms).map { terms in
      terms.map { term in
        (term.isNegated ? "-" : "+") + (term.isOpen ? "*" : " ")
          + term.words.joined(separator: " ")
      }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static func environment(_ packages: String) -> [String: String] {
    [
      "PYTHONPATH": packages,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  private static let script = """
    import os, sys, time
    import tantivy
    from tantivy import Occur, Query
    lines, folder, queries = sys.argv[1:]
    os.makedirs(folder)
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=True)
    schema = builder.build()
    began = time.perf_counter()
    index = tantivy.Index(schema, path=folder)
    writer = index.writer(heap_size=256_000_000)
    for line in open(lines, encoding="utf-8"):
        writer.add_document(tantivy.Document(text=line))
    writer.commit()
    writer.wait_merging_threads()
    print(time.perf_counter() - began)
    index.reload()
    searcher = index.searcher()
    def part(term):
        words = term[2:].split()
        if term[1] == "*" and len(words) == 1:
            return Query.regex_query(schema, "text", words[0] + ".*")
        if term[1] == "*":
            return Query.phrase_prefix_query(schema, "text", words)
        if len(words) == 1:
            return Query.term_query(schema, "text", words[0])
        return Query.phrase_query(schema, "text", words)
    for line in open(queries, encoding="utf-8").read().split("\\n"):
        parts = [(Occur.MustNot if term[0] == "-" else Occur.Must, part(term))
                 for term in line.split("\\t")]
        if all(sign == Occur.MustNot for sign, _ in parts):
            parts.append((Occur.Must, Query.all_query()))
        query = Query.boolean_query(parts)
        best = 1e9
        for _ in range(3):
            began = time.perf_counter()
            hits = searcher.search(query, 100, count=False).hits
            [searcher.doc(address)["text"] for _, address in hits]
            best = min(best, time.perf_counter() - began)
        print(best)
    """
}
