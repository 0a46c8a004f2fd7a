import HearsayModel
import HearsayTerminal

/// What stands on the screen until a graph that takes long is whole.
struct LoadingScreen {
  /// How the graph is called.
  let title: String
  /// How far it is; nil: nothing was told yet.
  let progress: LoadProgress?
  /// Whether it is read from standard input, which may have nothing to give yet.
  var isStandardInput = false

  /// The screen at a size.
  func canvas(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let top = max(0, size.rows / 2 - 2)
    let lines = ["Opening \(title)", bar(width: min(40, max(4, size.columns - 4))), figures]
    for (offset, line) in lines.enumerated() where top + offset < size.rows - 1 {
      canvas.put(
        line, row: top + offset, column: 2, width: size.columns - 4,
        style: offset == 0 ? Style(attributes: .bold) : .plain)
    }
    canvas.put(
      "q leaves; nothing is kept then, and your file is only read", row: size.rows - 1, column: 1,
      width: size.columns - 2, style: Style(attributes: .dim))
    return canvas
  }

  private func bar(width: Int) -> String {
    guard let progress, let total = progress.total, total > 0 else { return "" }
    let filled = min(width, max(0, width * progress.done / total))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }

  private var figures: String {
    if isStandardInput, (progress?.done ?? 0) == 0, (progress?.records ?? 0) == 0 {
      return "nothing has come on standard input yet"
    }
    guard let progress else { return "" }
    let stage =
      switch progress.stage {
      case .reading: "reading"
      case .checking: "checking what refers to what"
      case .indexing: "indexing the words"
      case .finishing: "finishing"
      }
    return "\(stage) · \(progress.pace)"
  }
}
