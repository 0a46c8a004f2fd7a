import HearsayModel

/// One pass over one file of the native format.
struct NativePass: ~Copyable {
  private let file: String
  private let source: any ByteSource
  private let sink: any RecordSink
  private var lines: LineReader
  private var decoder: RecordDecoder
  private var hasHeader = false
  /// The line that was read last, from 1.
  private(set) var line = 0

  init(
    file: String, source: any ByteSource, sink: any RecordSink, now: Int64,
    openText: NativeReader.TextOpener?
  ) {
    self.file = file
    self.source = source
    self.sink = sink
    lines = LineReader(UnpackedByteSource(source, mustBeGzip: file.hasSuffix(".gz")))
    decoder = RecordDecoder(file: file, now: now, openText: openText)
  }

  /// Reads all lines; `advance` is told of each piece of the source that was read.
  mutating func run(_ advance: (Int) throws -> Void) throws {
    var told = 0
    while true {
      switch try lines.next() {
      case .end:
        if !hasHeader { try reportMissingHeader(at: max(line, 1)) }
        return
      case .tooLong:
        line += 1
        try report(
          .E01, "the line is longer than \(LineReader.limit >> 20) MiB",
          "keep long texts in files of their own, named by textFile")
      case .bytes(let bytes):
        line += 1
        guard try take(bytes) else { return }
      }
      if source.bytesRead != told {
        told = source.bytesRead
        try advance(told)
      }
    }
  }

  /// Takes one line; false where the rest of the file cannot be read.
  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) throws -> Bool {
    let bytes = line.trimmedLine(isFirst: self.line == 1)
    if bytes.isCommentOrBlank { return true }
    switch decode(bytes) {
    case .fault(let fault):
      guard hasHeader || ForeignLine.namesFormat(bytes) else { return try refuse(bytes) }
      try report(
        .E01, of: bytes, "\(fault.message) (column \(fault.column(in: bytes)))", fault.advice)
      return hasHeader
    case .header(let header):
      return try take(header)
    case .record(let record):
      if !hasHeader {
        guard decoder.hasType else { return try refuse(bytes) }
        try reportMissingHeader(at: self.line)
        try begin(GraphHeader())
      }
      try take(record, of: bytes)
      return true
    }
  }

  /// What a line turned out to be.
  private enum Decoded {
    case header(GraphHeader)
    /// A record; nil where something is wrong with it.
    case record(GraphRecord?)
    case fault(JSONFault)
  }

  private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Decoded {
    decoder.begin(bytes, line: line)
    do throws(JSONFault) {
      if try decoder.isHeader() { return .header(try decoder.header()) }
      return .record(try decoder.record())
    } catch {
      return .fault(error)
    }
  }

  private mutating func take(_ header: GraphHeader) throws -> Bool {
    if hasHeader {
      try report(
        .E02, "a second header stands here", "keep one header a file, as its first record")
      return true
    }
    for problem in decoder.problems { try sink.report(problem) }
    guard header.version > 0 else { return false }
    guard header.version == GraphHeader.formatVersion else {
      try report(
        .E02, "version \(header.version) of the format is not known",
        "this program reads version \(GraphHeader.formatVersion); get a newer one")
      return false
    }
    try begin(header)
    return true
  }

  private mutating func begin(_ header: GraphHeader) throws {
    hasHeader = true
    try sink.begin(file: file, header: header)
  }

  private func take(
    _ record: consuming GraphRecord?, of bytes: UnsafeBufferPointer<UInt8>
  ) throws {
    for var problem in decoder.problems {
      if problem.record == nil, problem.severity == .error { problem.record = LineID.of(bytes) }
      try sink.report(problem)
    }
    if let record { try sink.add(record, line: line) }
  }

  /// The file is no graph at all: one message, and nothing more is read of it.
  private func refuse(_ bytes: UnsafeBufferPointer<UInt8>) throws -> Bool {
    try report(
      .E02, "this is no graph of hearsay but \(ForeignLine.phrase(of: bytes))",
      "a graph is lines of JSON, the first of them {\"hearsay\":\(GraphHeader.formatVersion)}")
    return false
  }

  private func reportMissingHeader(at line: Int) throws {
    try sink.report(
      Problem(
        code: .E02, file: file, line: line, message: "the file has no header",
        advice: "begin it with {\"hearsay\":\(GraphHeader.formatVersion)}"))
  }

  /// Reports a problem of the line, with the id of the record that it was to be
  /// where `bytes` have one.
  private func report(
    _ code: Problem.Code, of bytes: UnsafeBufferPointer<UInt8>? = nil, _ message: String,
    _ advice: String
  ) throws {
    try sink.report(
      Problem(
        code: code, file: file, line: line, record: bytes.flatMap(LineID.of), message: message,
        advice: advice))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A line without the byte order mark that a file may begin with, and without
  /// the CR of a CRLF.
  fileprivate func trimmedLine(isFirst: Bool) -> Self {
    var line = self[...]
    if isFirst, line.starts(with: TextBytes.byteOrderMark) { line = line.dropFirst(3) }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return Self(rebasing: line)
  }

  /// Whether a line holds no record: `#` in column 1, or nothing but blanks.
  fileprivate var isCommentOrBlank: Bool {
    first == UInt8(ascii: "#") || allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
