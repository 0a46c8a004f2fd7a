import ArgumentParser

/// `--in WHERE`, as the commands that ask a graph share it.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "A graph file, a folder of them, a library, the word sample, or -; else your library.",
      valueName: "where"), completion: .file())
  var place: String?

  @Flag(help: "Leave out records that have errors, instead of refusing the graph.")
  var lenient = false

  @Option(
    help: ArgumentHelp(
      "A folder with your copies of the articles, to be hung onto a graph without texts.",
      valueName: "folder"), completion: .directory)
  var texts: String?

  /// How the graph is to be read.
  var reading: OpenGraph.Reading { OpenGraph.Reading(isLenient: lenient, texts: texts) }
}
