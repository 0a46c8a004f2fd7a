import Foundation
import HearsayExtraction

/// A folder without a graph, looked at: what is in it.
///
/// Nothing is written to it.
struct ArticleFolder {
  let path: String
  private(set) var texts = 0
  private(set) var json = 0
  private(set) var webPages = 0
  private(set) var empty = 0
  /// The names of files that are no text in UTF-8, or that cannot be read.
  private(set) var notText: [String] = []
  private(set) var folders = 0

  /// Files of more bytes are not looked into.
  private static let sizeLimit = 16 << 20

  /// Looks at the files of a folder, not at those of folders in it, nor at hidden ones.
  init(_ path: String) throws {
    self.path = path
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw CommandFailure("\(path): the folder cannot be read. Check its permissions.")
    }
    for name in names.sorted() where !name.hasPrefix(".") { look(at: name) }
  }

  /// How many files were looked at.
  var files: Int { texts + json + webPages + empty + notText.count }

  private mutating func look(at name: String) {
    let file = "\(path)/\(name)"
    var status = stat()
    guard stat(file, &status) == 0 else { return notText.append(name) }
    if status.st_mode & S_IFMT == S_IFDIR {
      folders += 1
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.sizeLimit,
      let data = FileManager.default.contents(atPath: file)
    else { return notText.append(name) }
    guard let plain = try? PlainText(bytes: Array(data)), !data.contains(0) else {
      return notText.append(name)
    }
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if plain.text.allSatisfy(\.isWhitespace) {
      empty += 1
    } else if ending.hasPrefix("json"), Self.isJSON(data, byLines: ending != "json") {
      json += 1
    } else if ["html", "htm", "xhtml"].contains(ending) {
      webPages += 1
    } else {
      texts += 1
    }
  }

  private static func isJSON(_ data: Data, byLines: Bool) -> Bool {
    if (try? JSONSerialization.jsonObject(with: data)) != nil { return true }
    guard byLines, let first = data.split(separator: 0x0A).first else { return false }
    return (try? JSONSerialization.jsonObject(with: Data(first))) != nil
  }

  /// What is there and what can be done, a line each.
  var lines: [String] {
    var lines = [
      "\(path): no graph in this folder; \(counted(files, "file")) looked at, nothing changed."
    ]
    let kinds = [
      (texts, "text", "texts"), (json, "JSON file", "JSON files"),
      (webPages, "web page", "web pages"), (empty, "empty", "empty"),
      (notText.count, "not text", "not text"),
      (folders, "folder, not looked into", "folders, not looked into"),
    ].filter { $0.0 > 0 }
    if !kinds.isEmpty { lines += ["", "What is there:"] }
    for (count, one, many) in kinds {
      let number = String(count)
      let margin = String(repeating: " ", count: max(0, 7 - number.count))
      var line = "\(margin)\(number)  \(count == 1 ? one : many)"
      if one == "not text" { line += ": " + Self.list(notText) }
      lines.append(line)
    }
    return lines + ["", "What can be done:"] + advice
  }

  private var advice: [String] {
    let folder = ShellWord.quoted(path)
    var advice: [String] = []
    if texts > 0 {
      advice += [
        "  hearsay GRAPH --texts \(folder)",
        "      hangs these texts onto a graph that quotes them, by title, address or sha256",
      ]
    }
    return advice + [
      "  hearsay check FILE",
      "      says whether a file is a graph, and what it lacks",
      "hearsay takes no quotes out of articles by itself: a graph says who said what.",
    ]
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
