import ArgumentParser
import HearsayTUI

/// The manual page, hearsay(1), as roff: its keys come from the explorer's key
/// table, its commands from the program's own configuration.
enum ManualPage {
  static func lines() throws -> [String] {
    let commands = try CommandHelp.commands().filter { $0.shouldDisplay != false }
    return head + ManualCommands.lines(of: commands.flatMap(\.flattened)) + keys + tail
  }

  private static let head = [
    ".\\\" Made by `hearsay manual`; do not edit.",
    ".TH HEARSAY 1 \"\" \"hearsay \(Version.current)\" \"User Commands\"",
    ".SH NAME",
    "hearsay \\- who said what, according to whom",
    ".SH SYNOPSIS",
    ".B hearsay", "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIWHERE\\fR]",
    ".SH DESCRIPTION",
    escaped(
      "hearsay loads a graph of news events, actors, sources and quotes and shows, in the terminal, "
        + "each quote alongside all the sources that report it: in which words, under which name for "
        + "the speaker, taken from whom, and how many origins are named behind it. It works offline; "
        + "your files are only read."),
    ".PP",
    escaped(
      "WHERE is a graph file (.hearsay.jsonl, also .gz), a folder of them, a library, the word "
        + "sample, or - for standard input. Without it your library is meant. Where standard output "
        + "is no terminal, or the terminal is not known, the graph is printed as plain text."),
    ".SH COMMANDS",
  ]

  private static var keys: [String] {
    [".SH KEYS"]
      + KeyReference.places.flatMap { place in
        [".SS \(escaped(place.name))"]
          + place.keys.flatMap { key in
            [".TP", ".B \(escaped(key.names))", escaped(key.description)]
          }
      }
  }

  private static let tail = [
    ".SH FILES",
    ".TP", ".I ~/.local/share/hearsay/library.db", "your library ($XDG_DATA_HOME)",
    ".TP", ".I ~/.local/share/hearsay/edits",
    escaped(
      "what you said of graphs that are files, one journal a graph ($XDG_DATA_HOME); see hearsay "
        + "edits"),
    ".TP", ".I ~/.cache/hearsay/graphs",
    escaped("graph files in the form in which they open at once ($XDG_CACHE_HOME); may be deleted"),
    ".TP", ".I ~/.local/state/hearsay",
    escaped(
      "where the explorer was left, a file a graph, and what was opened lately ($XDG_STATE_HOME); "
        + "may be deleted"),
    ".SH ENVIRONMENT",
    ".TP", ".B HEARSAY_USER",
    escaped("whom edits are said to be by; else $USER"),
    ".TP", ".B NO_COLOR", "no colours; everything is told apart by attributes and marks",
    ".TP", ".B ESCDELAY", "milliseconds after which Escape is a key of its own",
    ".TP", ".B SOURCE_DATE_EPOCH",
    escaped("seconds since 1970; the date that an exported document bears, else today's"),
    ".SH EXIT STATUS",
    escaped(
      "0 done, 1 nothing found, 2 something failed, 64 wrong usage, 130 a command stopped by "
        + "Ctrl-C; in the explorer Ctrl-C leaves with 0. A closed pipe is no error."),
    ".SH DISK SPACE",
    escaped(
      "An import into a library that holds something needs, besides the library itself, about the "
        + "size of what it adds for the write-ahead log until it is done. Every load builds its full "
        + "text and sorts in nameless files in SQLITE_TMPDIR, TMPDIR or /var/tmp, which take "
        + "about a fifth of the library's size until it is done."),
  ]

  /// Text as roff shows it, letter for letter; what is not ASCII by its number,
  /// for groff reads bytes.
  static func escaped(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// A scalar's number with four digits at least, as groff names characters.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
