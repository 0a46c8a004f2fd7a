import ArgumentParser
import Foundation

/// `hearsay-bench counts`: what four fixed jobs cost, in instructions.
struct CountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counts",
    abstract: "Count the instructions of four jobs; say what has changed since they were kept.")

  @Option(help: "The program that is measured, without what only debuggers read.")
  var program: String

  @Option(help: "The sample to start on.")
  var sample: String

  @Option(help: "Where the counts are kept.")
  var kept: String

  @Option(help: "What is loaded before all other libraries.")
  var preload: String

  @Option(help: "With which compiler and libraries the program was made.")
  var machine: String

  @Option(help: "A folder for what is made; emptied first.")
  var scratch: String

  @Flag(help: "Keep the new counts instead.")
  var record = false

  func run() throws {
    guard let valgrind = Program.find("valgrind") else {
      print("instructions: not counted, valgrind is not installed")
      return
    }
    let subject = Subject(program: program, scratch: scratch)
    try? FileManager.default.removeItem(atPath: scratch)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let callgrind = Callgrind(subject: subject, valgrind: valgrind, preload: preload)
    let table = CountTable(
      machine: machine,
      rows: try CountJobs(subject: subject, callgrind: callgrind, sample: sample).run())
    if record {
      try table.text.write(toFile: kept, atomically: true, encoding: .utf8)
      print(table.text, terminator: "")
    } else {
      let old = CountTable((try? String(contentsOfFile: kept, encoding: .utf8)) ?? "")
      print("instructions since they were kept (\(old.machine); now \(table.machine))")
      print(table.changes(since: old).joined(separator: "\n"))
    }
  }
}
