/// The key table for readers outside the explorer: the manual page and
/// `Documentation/Keys.md`.
public struct KeyReference: Sendable, Hashable {
  /// One command's keys in a place.
  public struct Key: Sendable, Hashable {
    /// The keys as they are shown, the first one first.
    public var names: String
    /// What it does there.
    public var description: String
  }

  /// How the place is called.
  public var name: String
  /// Its keys, in the order of the table.
  public var keys: [Key]

  /// All places with their keys, in the order of the manual.
  public static var places: [KeyReference] {
    let places = KeyPlace.allCases.map { place in
      KeyReference(
        name: place.name,
        keys: KeyTable.entries(in: place).map {
          Key(names: $0.keyNames, description: $0.description)
        })
    }
    return places + [
      KeyReference("The first screen", FirstScreenKeys.choices),
      KeyReference("The first screen's line of text", FirstScreenKeys.prompt),
    ]
  }

  /// `Documentation/Keys.md`.
  public static var markdown: String {
    var lines = [
      "# Keys", "",
      "Made from the explorer's key table (`hearsay manual --keys`); the same stands in "
        + "the help (`?`), at the foot of the screen and in the manual page.", "",
    ]
    for place in places {
      lines += ["## \(place.name)", "", "| keys | what they do |", "| --- | --- |"]
      for key in place.keys {
        lines.append("| \(cell(key.names)) | \(cell(key.description)) |")
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}

extension KeyReference {
  fileprivate init(_ name: String, _ entries: [FirstScreenKeys.Entry]) {
    self.init(
      name: name, keys: entries.map { Key(names: $0.names, description: $0.description) })
  }
}
