import Foundation
public import Testing

/// Compares text with a file that was recorded before.
///
/// The file stands beside the test, under `Goldens`. With `RECORD_GOLDENS=1` in the
/// environment it is written instead, and the test fails, so that a run that
/// records never counts as one that passes.
public enum Golden {
  /// Records an issue unless the text is that of the file.
  ///
  /// - Parameters:
  ///   - text: What the program gives now.
  ///   - name: The file's path under `Goldens`, such as `lists-80x24.txt`.
  public static func expect(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = URL(filePath: filePath).deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
    expect(text, at: file.path(percentEncoded: false), sourceLocation: sourceLocation)
  }

  /// Records an issue unless the text is that of the file at a path.
  public static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = URL(filePath: path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      Issue.record(recording(text, in: file), sourceLocation: sourceLocation)
    } else if let recorded = try? String(contentsOf: file, encoding: .utf8) {
      guard recorded != text else { return }
      let differences = LineDifferences(from: recorded, to: text)
      Issue.record(
        "\(file.lastPathComponent) is not as recorded (- recorded, + now):\n\(differences)",
        sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "There is no golden \(file.path()). Run again with RECORD_GOLDENS=1, look at it, add it.",
        sourceLocation: sourceLocation)
    }
  }

  private static func recording(_ text: String, in file: URL) -> Comment {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
      return "Recorded \(file.path()). Look at it, then run without RECORD_GOLDENS."
    } catch {
      return "\(file.path()) cannot be recorded: \(error)"
    }
  }
}
