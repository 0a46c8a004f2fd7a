/// Something of which an analyst should know, as a list shows it.
public struct FindingRow: Sendable, Hashable, Identifiable {
  /// Which finding of the list: made by the store; `PageRequest.around` takes it.
  public var id: String
  /// What kind of finding it is.
  public var kind: Kind
  /// What was found, as a full sentence that says no more than the data.
  public var sentence: String
  /// What to do: one clause without a full stop; nil: nothing is advised.
  public var advice: String?
  /// The entries that it concerns, the target among them.
  public var concerns: [Named<String>]
  /// The entry that shows it: a report, a quote, or what is proposed.
  public var target: String
  /// The type of `target`.
  public var targetType: RecordType
  /// The quote to be shown with it; nil: it is of none.
  public var quote: Quote.ID?

  /// Kinds of findings, in the order of the list.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Credits that form a loop, or come back to the article's own source or host
    /// (W10).
    case loop
    /// A report that gives the words to others than the quote does (W03).
    case dispute
    /// A credit that the credited article does not bear out.
    case notBorneOut
    /// Dates that contradict: a report dated before what it credits (W02), or before
    /// the quote was said.
    case date
    /// A quote that an earlier version of an article words otherwise.
    case earlierWording
    /// A record that is proposed, and in no total until it is accepted.
    case proposal

    /// What findings of the kind are called: `credits that form a loop`.
    public var label: String {
      switch self {
      case .loop: "credits that form a loop"
      case .dispute: "disputed speakers"
      case .notBorneOut: "credits not borne out"
      case .date: "dates that contradict"
      case .earlierWording: "earlier wordings"
      case .proposal: "proposals"
      }
    }
  }

  /// Makes a finding.
  public init(
    id: String, kind: Kind, sentence: String, advice: String? = nil,
    concerns: [Named<String>] = [], target: String, targetType: RecordType,
    quote: Quote.ID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.sentence = sentence
    self.advice = advice
    self.concerns = concerns
    self.target = target
    self.targetType = targetType
    self.quote = quote
  }
}
