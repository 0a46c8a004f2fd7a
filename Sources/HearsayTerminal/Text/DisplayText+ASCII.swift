extension DisplayText {
  /// What stands for a character where only ASCII can be shown, as many cells wide
  /// as it: `+`, `-` and `|` for lines, plain quotation marks, `?` for what has
  /// nothing like it.
  public static func ascii(_ cluster: Character) -> String {
    if let value = cluster.asciiValue, value >= 0x20, value < 0x7F { return String(cluster) }
    if let known = asciiStandIns[cluster] { return String(known) }
    if let letter = cluster.unicodeScalars.first, letter.isASCII, letter.value >= 0x20,
      letter.value < 0x7F
    {
      return String(Character(letter))
    }
    return String(repeating: "?", count: width(cluster))
  }

  private static let asciiStandIns: [Character: Character] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "═": "=", "║": "|", "▌": ">", "▏": ":", "▐": "<", "█": "#", "▓": "#",
    "▒": "%", "░": ".", "▁": "_", "▂": "_", "▃": "=", "▄": "=", "▅": "=", "▆": "#", "▇": "#",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "‹": "<",
    "›": ">", "…": "~", "·": "-", "•": "*", "●": "*", "○": "o", "–": "-", "—": "-", "−": "-",
    "×": "x", "→": ">", "←": "<", "↑": "^", "↓": "v", "▸": ">", "▾": "v", "▶": ">", "▼": "v",
    "✓": "v", "✗": "x", "↻": "@", "⌫": "<", "⏎": "<", "⁺": "+", "◌": "o", "\u{A0}": " ",
    "≥": ">", "≤": "<", "†": "+", "�": "?", "⋮": ":", "¶": "P", "§": "S",
  ]
}
