import Foundation
import HearsayModel
import HearsaySQLite

/// The fast form of graph files that were opened before: found by path, size,
/// time and inode of each file; a file that differs in those but has the same
/// content (by its hash) is still the same.
///
/// Anything in the folder may be deleted at any time; it is made anew.
struct GraphCache {
  /// For which files an entry was written, and in which layout.
  private struct Entry: Codable {
    var layout: Int
    /// The graph files, then the text files that were looked for, missing ones too.
    var files: [FileStamp]
    var leftOut: LeftOut
  }

  /// What is kept of a graph: its store, and what a lenient load left out.
  struct Kept {
    var store: SQLiteStore
    var leftOut: LeftOut
  }

  /// Raised when what a load makes of a file changes.
  private static let layout = 14

  let folder: String
  let files: [String]
  let isLenient: Bool

  init(files: [String], isLenient: Bool, folders: Folders = .current) {
    folder = "\(folders.cache)/graphs"
    self.files = files.map(FileStamp.absolute)
    self.isLenient = isLenient
  }

  /// The entry that still fits the files; nil where there is none.
  func open() throws -> Kept? {
    guard let data = FileManager.default.contents(atPath: stampPath),
      var entry = try? JSONDecoder().decode(Entry.self, from: data), entry.layout == Self.layout,
      let files = stillFitting(entry.files)
    else { return nil }
    guard FileManager.default.fileExists(atPath: storePath),
      let store = try? SQLiteStore.open(path: storePath, mode: .cache)
    else { return nil }
    if files != entry.files {
      entry.files = files
      try? write(entry)
    }
    return Kept(store: store, leftOut: entry.leftOut)
  }

  /// Where a new entry is loaded, to be kept with `keep` once it is whole.
  func newStorePath() throws -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(
        "\(folder): the cache folder cannot be made. Check its permissions, or set XDG_CACHE_HOME.")
    }
    let path = "\(storePath).\(ProcessInfo.processInfo.processIdentifier)"
    Self.remove(path)
    return path
  }

  /// Whether the entry that does not fit any more had the index for parts of words: the new one
  /// is to have it too.
  func hadSubstringIndex() async -> Bool {
    guard FileManager.default.fileExists(atPath: storePath),
      let store = try? SQLiteStore.open(path: storePath, mode: .cache)
    else { return false }
    defer { try? store.close() }
    return (try? await store.wantsSubstringIndex()) ?? false
  }

  /// Puts a whole entry in its place, for files that were stamped before they were
  /// read; throws where one of them is no longer the same, and keeps nothing then.
  ///
  /// - Parameter hashes: Those that are known, by the paths of their files.
  func keep(
    _ path: String, of stamps: [FileStamp], hashes: [String: String] = [:], leftOut: LeftOut
  ) throws {
    let entry = Entry(
      layout: Self.layout, files: try stamps.map { try $0.hashed(hashes[$0.path]) },
      leftOut: leftOut)
    Self.remove(storePath)
    guard rename(path, storePath) == 0 else {
      throw CommandFailure("\(storePath): \(String(cString: strerror(errno))).")
    }
    try write(entry)
  }

  /// Deletes a store with what lies beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  private var name: String {
    var hash = SHA256()
    for file in files {
      hash.update(Array(file.utf8))
      hash.update([0])
    }
    hash.update([isLenient ? 1 : 0])
    return String(hash.finalizeHex().prefix(32))
  }

  private var storePath: String { "\(folder)/\(name).db" }
  private var stampPath: String { "\(folder)/\(name).json" }

  private func write(_ entry: Entry) throws {
    let data = try JSONEncoder().encode(entry)
    try data.write(to: URL(fileURLWithPath: stampPath), options: .atomic)
  }

  /// The stamps renewed, where each file still has the same content; else nil.
  private func stillFitting(_ stamps: [FileStamp]) -> [FileStamp]? {
    var renewed: [FileStamp] = []
    for stamp in stamps {
      var now = FileStamp.ofText(stamp.path)
      if !now.looksLike(stamp) {
        guard now.size == stamp.size, (try? FileStamp.hash(of: stamp.path)) == stamp.sha256 else {
          return nil
        }
      }
      now.sha256 = stamp.sha256
      renewed.append(now)
    }
    return renewed
  }
}
