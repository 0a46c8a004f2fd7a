import Foundation
import HearsayTUI

/// What was opened lately, for the first screen; the latest first.
struct RecentPlaces {
  /// The file's content.
  private struct Content: Codable {
    var hearsayRecent = 1
    var paths: [String]
  }

  let folders: Folders
  private static let limit = 20
  /// How many the first screen offers.
  private static let shown = 5

  init(folders: Folders = .current) {
    self.folders = folders
  }

  private var file: StateFile<Content> { StateFile(path: "\(folders.state)/recent.json") }

  /// The absolute paths; a file that cannot be read holds none.
  var paths: [String] {
    guard let content = try? file.read(), content.hearsayRecent == 1 else { return [] }
    return content.paths
  }

  /// Puts a place first; what cannot be written is not kept.
  func add(_ place: GraphPlace) {
    guard place != .standardInput else { return }
    let path = FileStamp.absolute(place.name)
    let others = paths.filter { $0 != path }
    try? file.write(Content(paths: Array(([path] + others).prefix(Self.limit))))
  }

  /// As the first screen shows them.
  var entries: [FirstScreen.Recent] {
    paths.prefix(Self.shown).map { path in
      FirstScreen.Recent(
        path: path, label: folders.shortened(path),
        isMissing: !FileManager.default.fileExists(atPath: path))
    }
  }
}
