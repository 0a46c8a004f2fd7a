import ArgumentParser
import CSQLiteFloor
import Foundation

/// `hearsay-bench floor`: what bare SQLite takes for the rows of a library.
struct FloorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "Make a library anew from its own rows, through the C API alone.",
    discussion: """
      Copies the rows of all tables into a new file with prepared statements, then makes the \
      indexes, then the full text: in one thread, without a journal and without checks. Prints \
      a line for each part: its name, seconds on the clock, seconds of the processor.
      """)

  @Argument(help: "A finished library; it is only read.")
  var library: String

  @Argument(help: "The new file; what is there is replaced.")
  var target: String

  func run() throws {
    var floor = hearsay_floor()
    var message = [CChar](repeating: 0, count: 1_024)
    guard hearsay_floor_measure(library, target, &floor, &message, message.count) == 0 else {
      throw ValidationError(
        String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    for (name, time) in [
      ("rows", floor.rows), ("indexes", floor.indexes), ("text", floor.text),
      ("whole", floor.whole),
    ] {
      print(String(format: "%@\t%.3f\t%.3f", name, time.wall, time.cpu))
    }
  }
}

/// What `hearsay-bench floor` printed.
struct FloorTimes {
  /// Seconds on the clock and of the processor, by the name of the part.
  private let parts: [String: (wall: Double, cpu: Double)]

  init(_ output: String) {
    var parts: [String: (wall: Double, cpu: Double)] = [:]
    for line in output.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let wall = Double(fields[1]), let cpu = Double(fields[2]) else {
        continue
      }
      parts[String(fields[0])] = (wall, cpu)
    }
    self.parts = parts
  }

  /// Seconds on the clock that all of it took.
  var wall: Double { parts["whole"]?.wall ?? .nan }
  /// Seconds of the processor that all of it took.
  var cpu: Double { parts["whole"]?.cpu ?? .nan }

  /// The parts in words.
  var words: String {
    ["rows", "indexes", "text"].compactMap { name in
      parts[name].map { String(format: "%@ %.2f", name, $0.wall) }
    }.joined(separator: ", ")
  }
}
