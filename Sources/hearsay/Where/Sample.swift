import Foundation

/// A sample that comes with the program.
enum Sample: String, CaseIterable {
  case libya, bridge

  /// The sample of a word that stands for one.
  init?(word: String) {
    guard let sample = word == "sample" ? .libya : Sample(rawValue: word) else { return nil }
    self = sample
  }

  /// The entry at which the explorer opens: what there is most to see of.
  var start: String {
    switch self {
    case .libya: "e:jihad-declared"
    case .bridge: "e:bridge-closed"
    }
  }

  /// Where it is: beside the installed program, or in the project that the program
  /// was built in.
  func place() throws -> GraphPlace {
    for folder in Self.folders {
      let path = "\(folder)/\(file)"
      if FileManager.default.fileExists(atPath: path) { return .files([path], named: path) }
    }
    throw CommandFailure(
      "The sample \(file) is not where it was installed. Reinstall hearsay, or name a graph file.")
  }

  private var file: String {
    switch self {
    case .libya: "libya-2020.hearsay.jsonl"
    case .bridge: "bridge-2025.hearsay.jsonl"
    }
  }

  private static var folders: [String] {
    var folder = URL(fileURLWithPath: programPath).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    var found = [folder.deletingLastPathComponent().appendingPathComponent("share/hearsay").path]
    for _ in 0..<5 {
      found.append(folder.appendingPathComponent("data").path)
      folder = folder.deletingLastPathComponent()
    }
    return found
  }

  private static var programPath: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
  }
}
