import Foundation

/// Watches the memory of a running process, and the disk that it needs: the files of a
/// folder, and those that it has open and has deleted.
struct ChildWatch {
  let process: pid_t
  let folder: String
  /// MiB at most.
  private(set) var memory: Double?
  /// Bytes at most.
  private(set) var disk = 0

  init(process: pid_t, folder: String) {
    self.process = process
    self.folder = folder
  }

  mutating func look() {
    memory = Self.peakMemory(of: process) ?? memory
    disk = max(disk, filesInFolder() + deletedFiles())
  }

  /// The peak memory of a process in MiB; nil where the system does not say.
  static func peakMemory(of process: pid_t) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    else { return nil }
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return line.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1_024 }
    }
    return nil
  }

  private func filesInFolder() -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(0) { $0 + Self.allocated("\(folder)/\($1)") }
  }

  /// SQLite deletes its temporary files as soon as they are open.
  private func deletedFiles() -> Int {
    let descriptors = "/proc/\(process)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: descriptors)) ?? []
    return names.reduce(0) { sum, name in
      let path = "\(descriptors)/\(name)"
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
        target.hasSuffix(" (deleted)")
      else { return sum }
      return sum + Self.allocated(path)
    }
  }

  /// The bytes that a file takes on the disk.
  private static func allocated(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_blocks) * 512 : 0
  }
}
