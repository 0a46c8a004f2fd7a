/// What became of edits that were said elsewhere.
public struct ApplyOutcome: Sendable, Hashable {
  /// Those that are in effect now, as the journal here has them.
  public var applied: [Edit]
  /// How many are in effect here already, or leave all as it is.
  public var already: Int
  /// Those that do not fit what is here.
  public var refused: [Refused]
  /// Whether what fits was kept; else all is as it was.
  public var isKept: Bool

  /// An edit that does not fit, and why.
  public struct Refused: Sendable, Hashable {
    /// The edit as it was given.
    public var edit: Edit
    /// Why it does not fit.
    public var refusal: EditRefusal

    /// Makes a refused edit.
    public init(edit: Edit, refusal: EditRefusal) {
      self.edit = edit
      self.refusal = refusal
    }
  }

  /// Makes an outcome; what is not given did not happen.
  public init(
    applied: [Edit] = [], already: Int = 0, refused: [Refused] = [], isKept: Bool = true
  ) {
    self.applied = applied
    self.already = already
    self.refused = refused
    self.isKept = isKept
  }
}
