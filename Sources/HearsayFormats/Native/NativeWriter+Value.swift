public import HearsayModel

extension NativeWriter {
  /// A record as a JSON object with its keys in the order of the format, to be
  /// put into a larger document.
  public static func value(of record: GraphRecord) -> JSONValue {
    var writer = NativeWriter(inlinesTexts: true)
    writer.write(record)
    let bytes = writer.takeBytes()
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      return (try? scanner.value()) ?? .null
    }
  }
}
