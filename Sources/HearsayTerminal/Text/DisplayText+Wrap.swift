extension DisplayText {
  /// Where to break a text into lines of at most so many cells, as ranges of it.
  ///
  /// Lines break at blanks, which then belong to no line, after hyphens and dashes,
  /// and around wide characters; a word that is wider than a line is broken
  /// between clusters. A line feed ends a line, the last one without opening another.
  /// An empty text is one empty line.
  ///
  /// - Parameters:
  ///   - width: The cells of a line; less than one counts as one.
  ///   - hanging: How many cells fewer all lines but the first have.
  ///   - limit: Make no more lines than this: the cost is that of these lines.
  public static func wrap(
    _ text: String, width: Int, hanging: Int = 0, limit: Int = .max
  ) -> [Range<String.Index>] {
    var wrapper = Wrapper(text: text, width: width, hanging: hanging)
    var index = text.startIndex
    while index < text.endIndex, wrapper.lines.count < limit {
      index = wrapper.take(index)
    }
    wrapper.finish()
    return Array(wrapper.lines.prefix(limit))
  }
}

/// The state of wrapping: the line that is being filled and where it may break.
private struct Wrapper {
  private(set) var lines: [Range<String.Index>] = []
  private let text: String
  private let width: Int
  private let hanging: Int
  private var start: String.Index
  private var used = 0
  private var previous: WrapPiece?
  private var chance: Chance?

  /// A place where the line may be broken.
  private struct Chance {
    /// Where the line would end.
    var end: String.Index
    /// Where the next line would begin.
    var next: String.Index
    /// The cells from there on.
    var usedAfter = 0
  }

  init(text: String, width: Int, hanging: Int) {
    self.text = text
    self.width = width
    self.hanging = hanging
    start = text.startIndex
  }

  private var available: Int { max(1, lines.isEmpty ? width : width - hanging) }

  /// Takes the cluster at this place and gives the place of the next one.
  mutating func take(_ index: String.Index) -> String.Index {
    let (piece, next) = WrapPiece.read(text, at: index)
    if piece.isLineFeed {
      breakLine(end: index, next: next, used: 0)
      previous = nil
    } else if piece.isBlank {
      let end = previous?.isBlank == true ? chance?.end ?? index : index
      used += piece.width
      chance = Chance(end: end, next: next)
      previous = piece
    } else {
      add(piece, at: index)
    }
    return next
  }

  mutating func finish() {
    if start < text.endIndex || lines.isEmpty { lines.append(start..<text.endIndex) }
  }

  private mutating func add(_ piece: WrapPiece, at index: String.Index) {
    if let previous, piece.mayBeParted(from: previous) {
      chance = Chance(end: index, next: index)
    }
    while used + piece.width > available, start < index {
      if let chance, chance.end > start {
        breakLine(end: chance.end, next: chance.next, used: chance.usedAfter)
      } else {
        breakLine(end: index, next: index, used: 0)
      }
    }
    used += piece.width
    chance?.usedAfter += piece.width
    previous = piece
  }

  private mutating func breakLine(end: String.Index, next: String.Index, used: Int) {
    lines.append(start..<end)
    start = next
    self.used = used
    chance = nil
  }
}
