extension OriginsSummary {
  /// What is to be said of the loops of credits, a sentence each.
  ///
  /// `Alpha News credits Beta Daily, Beta Daily credits Alpha News: a loop of credits,
  /// from which no origin can be told.`
  public var loopSentences: [String] {
    loops.map { loop in
      let steps = loop.indices.map { index in
        "\(loop[index].name) credits \(loop[(index + 1) % loop.count].name)"
      }
      return steps.joined(separator: ", ")
        + ": a loop of credits, from which no origin can be told."
    }
  }
}
