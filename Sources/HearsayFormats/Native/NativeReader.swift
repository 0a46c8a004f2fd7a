public import HearsayModel

/// Reads the native format: JSON Lines, one record a line, after a header.
///
/// All that can be said of a record by itself is checked here (E01 to E06, E12,
/// E13, E15 to E17, W07 to W09, W11); what needs other records is the store's.
/// Records with an error are not handed on.
public struct NativeReader {
  /// Gives the bytes of a text file by its path below the graph's folder.
  public typealias TextOpener = (_ path: String) throws(TextFileFault) -> [UInt8]

  private let now: Int64
  private let openText: TextOpener?

  /// A reader that takes `now` (seconds since 1970) for the present, and opens the
  /// texts of articles through `openText`; where that is nil, they stay closed.
  public init(now: Int64, openText: TextOpener? = nil) {
    self.now = now
    self.openText = openText
  }

  /// Reads one file into a sink, from its header to its end.
  ///
  /// - Parameters:
  ///   - file: The file's name, for messages.
  ///   - source: Its bytes, packed by gzip or not.
  ///   - done: How many bytes of other files were read before, for the progress.
  ///   - total: How many bytes all files have together; nil: unknown.
  /// - Throws: What the source throws, but for damaged gzip data (E01); and what
  ///   the sink throws.
  public func read(
    _ file: String, from source: any ByteSource, into sink: any RecordSink, after done: Int = 0,
    of total: Int? = nil
  ) throws {
    var pass = NativePass(
      file: file, source: source, sink: sink, now: now, openText: openText)
    do {
      try pass.run { try sink.advance(bytes: done + $0, of: total) }
    } catch let fault as GzipFault {
      try sink.report(
        Problem(
          code: .E01, file: file, line: pass.line + 1, message: fault.message,
          advice: fault.advice))
    }
    try sink.advance(bytes: done + source.bytesRead, of: total)
  }
}

/// Why the text of an article could not be had.
public enum TextFileFault: Error, Sendable, Hashable {
  /// No such file.
  case missing
  /// The path leads out of the graph's folder.
  case outside
  /// The file is there and cannot be read, for the reason given.
  case unreadable(String)
}
