import Foundation
import HearsayFormats

/// Where a graph is to be had: what the user gave, looked at.
enum GraphPlace: Equatable {
  /// A library: one SQLite file.
  case library(path: String)
  /// Graph files that belong together, and the folder or file that was named.
  case files([String], named: String)
  case standardInput

  /// The word that stands for the sample, and the names of the samples.
  static let sampleNames = ["sample": "libya-2020", "libya": "libya-2020", "bridge": "bridge-2025"]

  /// Looks at what the user named; nil means the library.
  static func find(_ name: String?, folders: Folders = .current) throws -> GraphPlace {
    guard let name else {
      guard FileManager.default.fileExists(atPath: folders.library) else {
        throw CommandFailure(
          "You have no library yet (\(folders.library)). Name a graph with --in (try --in sample), "
            + "or make a library with: hearsay import FILE.")
      }
      return .library(path: folders.library)
    }
    if name == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      if let sample = sampleNames[name] { return try Samples.place(of: sample) }
      throw CommandFailure(
        "\(name): there is no such file or folder. Give a .hearsay.jsonl file, a folder of them, "
          + "a library, or the word sample.")
    }
    if isFolder.boolValue {
      return .files(try GraphFiles(at: name).files.compactMap(\.path), named: name)
    }
    return isLibrary(name) ? .library(path: name) : .files([name], named: name)
  }

  /// Whether a file begins as an SQLite database does.
  private static func isLibrary(_ path: String) -> Bool {
    if path.hasSuffix(".db") { return true }
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 16)) == Data("SQLite format 3\u{0}".utf8)
  }
}

/// The samples that come with the program.
enum Samples {
  /// Where a sample is: beside the installed program, or in the project that
  /// the program was built in.
  static func place(of sample: String) throws -> GraphPlace {
    let file = "\(sample).hearsay.jsonl"
    for folder in candidates() {
      let path = "\(folder)/\(file)"
      if FileManager.default.fileExists(atPath: path) { return .files([path], named: path) }
    }
    throw CommandFailure(
      "The sample \(file) is not where it was installed. Reinstall hearsay, or name a graph file.")
  }

  private static func candidates() -> [String] {
    let program = URL(fileURLWithPath: programPath()).resolvingSymlinksInPath()
    var folder = program.deletingLastPathComponent()
    var found = [folder.deletingLastPathComponent().appendingPathComponent("share/hearsay").path]
    for _ in 0..<5 {
      found.append(folder.appendingPathComponent("data").path)
      folder = folder.deletingLastPathComponent()
    }
    return found
  }

  private static func programPath() -> String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
  }
}
