import Foundation
public import HearsayModel

/// The files of the native format that a path holds: a file, all of a folder, or
/// standard input.
public struct GraphFiles: Sendable, Hashable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// What it is called in messages: the path as the caller gave it.
    public var name: String
    /// Nil for standard input.
    public var path: String?
    /// Nil where it cannot be known before it is read.
    public var byteCount: Int?
  }

  /// In the order in which they are read: by name.
  public let files: [File]

  /// Looks at what a path holds; `-` is standard input.
  ///
  /// Of a folder, the files that end in `.hearsay.jsonl` or `.hearsay.jsonl.gz`,
  /// not those of folders in it.
  public init(at path: String) throws(GraphFilesError) {
    if path == "-" {
      files = [File(name: "-", path: nil, byteCount: nil)]
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw GraphFilesError(errno: errno, path: path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      files = [File(name: path, path: path, byteCount: Self.byteCount(status))]
      return
    }
    files = try Self.names(in: path).map { name in
      let path = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      var status = stat()
      let isKnown = stat(path, &status) == 0
      return File(name: path, path: path, byteCount: isKnown ? Self.byteCount(status) : nil)
    }
    if files.isEmpty { throw .noGraph(folder: path) }
  }

  /// The files of several paths, one after another.
  public init(at paths: [String]) throws(GraphFilesError) {
    var files: [File] = []
    for path in paths { files += try GraphFiles(at: path).files }
    self.files = files
  }

  /// How many bytes all files have; nil where one cannot be known.
  public var byteCount: Int? {
    files.reduce(0) { sum, file in
      guard let sum, let count = file.byteCount else { return nil }
      return sum + count
    }
  }

  /// Reads all files into a sink, each with its header.
  ///
  /// Texts of articles are taken from below the folder of their file; those of
  /// standard input are not looked for. `now` is in seconds since 1970; `willOpen` is
  /// told the path of each text before it is looked for.
  public func read(
    into sink: any RecordSink, now: Int64, willOpen: @escaping (_ text: String) -> Void = { _ in }
  ) throws {
    let total = byteCount
    var done = 0
    for file in files {
      let source = try Self.open(file)
      let reader = NativeReader(
        now: now, openText: file.path.map { Self.opener(besides: $0, willOpen) })
      try reader.read(file.name, from: source, into: sink, after: done, of: total)
      done += source.bytesRead
    }
  }

  private static func open(_ file: File) throws(GraphFilesError) -> DescriptorByteSource {
    guard let path = file.path else {
      return DescriptorByteSource(descriptor: STDIN_FILENO, name: "standard input", closes: false)
    }
    return try DescriptorByteSource(path: path, name: file.name)
  }

  private static func opener(
    besides path: String, _ willOpen: @escaping (String) -> Void
  ) -> NativeReader.TextOpener {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    return { path throws(TextFileFault) in
      willOpen(folder + path)
      return try TextFolder(folder).bytes(of: path)
    }
  }

  private static func byteCount(_ status: stat) -> Int? {
    status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  private static func names(in folder: String) throws(GraphFilesError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".hearsay.jsonl") || $0.hasSuffix(".hearsay.jsonl.gz") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw .unreadable(path: folder, cause: error.localizedDescription)
    }
  }
}
