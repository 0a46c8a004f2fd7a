import HearsayModel

/// The header of what is exported.
///
/// A whole graph keeps its own. Several graphs, and what a search selects, are no
/// graph that was read: they bear no id, and of each graph its title, licence and
/// attribution.
struct ExportHeader {
  /// The headers of the graphs that are open.
  let graphs: [GraphHeader]
  /// Whether all of their records are written.
  let isWhole: Bool

  /// Titles that are told at most.
  private static let titleLimit = 5

  var header: GraphHeader {
    if isWhole, graphs.count == 1 { return whole(graphs[0]) }
    return GraphHeader(
      title: title, license: joined(\.license), attribution: joined(\.attribution),
      generatedBy: Self.program)
  }

  /// What is to be told besides; nil: nothing.
  var remark: String? {
    guard isWhole, graphs.count > 1 else { return nil }
    return "\(graphs.count) graphs are written as one, without an id: \(names)."
  }

  private static var program: String { "hearsay \(Version.current)" }

  private func whole(_ graph: GraphHeader) -> GraphHeader {
    var header = graph
    header.version = GraphHeader.formatVersion
    if header.generatedBy == nil, header.generatedAt == nil { header.generatedBy = Self.program }
    return header
  }

  private var title: String? {
    guard graphs.count > 1 else { return graphs.first?.title }
    return "\(graphs.count) graphs: \(names)"
  }

  private var names: String {
    let more = graphs.count - Self.titleLimit
    let names = graphs.prefix(Self.titleLimit).map(Self.name) + (more > 0 ? ["\(more) more"] : [])
    return names.joined(separator: "; ")
  }

  /// What all graphs state alike, or each of them with what it states.
  private func joined(_ key: KeyPath<GraphHeader, String?>) -> String? {
    let stated = Set(graphs.map { $0[keyPath: key] })
    if stated.count <= 1 { return graphs.first?[keyPath: key] }
    return graphs.map { "\($0[keyPath: key] ?? "not stated") (\(Self.name($0)))" }
      .joined(separator: "; ")
  }

  private static func name(_ graph: GraphHeader) -> String {
    graph.title ?? graph.id ?? "a graph without a title"
  }
}
