extension GraphReader {
  /// The names of entries, of a merged one its own and not that to which its id leads; ids
  /// that nothing bears are absent.
  public func ownNames(of ids: [String]) async throws -> [String: String] {
    var names = try await names(of: ids)
    let said = try await annotations(of: ids)
    let kept = said.values.compactMap(\.mergedInto?.id)
    let merged =
      said.values.flatMap(\.mergedFrom)
      + (try await annotations(of: kept)).values.flatMap(\.mergedFrom)
    for entry in merged where ids.contains(entry.id) { names[entry.id] = entry.name }
    return names
  }
}
