/// What is wrong with gzip data.
enum GzipFault: Error, Hashable {
  case truncated, corrupt, notGzip, outOfMemory

  var message: String {
    switch self {
    case .truncated: "the gzip data ends before its end"
    case .corrupt: "the gzip data is damaged"
    case .notGzip: "the name ends in .gz, but the data is not gzip's"
    case .outOfMemory: "there is no memory to unpack the gzip data"
    }
  }

  var advice: String {
    switch self {
    case .truncated, .corrupt: "get the file again; gzip -t tells whether it is whole"
    case .notGzip: "rename the file, or compress it with gzip"
    case .outOfMemory: "unpack the file with gunzip first"
    }
  }
}
