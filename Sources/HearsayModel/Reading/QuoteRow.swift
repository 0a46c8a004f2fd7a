/// A quote as a list shows it.
public struct QuoteRow: Sendable, Hashable, Identifiable {
  /// The quote's id.
  public var id: Quote.ID
  /// The fullest wording.
  public var text: String
  /// The kind of the reports that print `text` as it stands: direct where one does so
  /// within quotation marks; nil where none prints it, or it is not stated.
  public var kind: Report.Kind?
  /// Who said it, in the record's order; empty: not known.
  public var speakers: [Named<Actor.ID>]
  /// Why no speaker is known; nil: one is, or nothing is said.
  public var speakerUnknown: Quote.UnknownSpeaker?
  /// When it was said; nil: not stated, and then the list goes by the first
  /// report's date.
  public var spoken: EDTFDate?
  /// Accepted reports that count: of versions the newest, no withdrawn articles.
  public var reports: Int
  /// Distinct folded wordings that they keep.
  public var wordings: Int
  /// The only named origin, where there is just one.
  public var soleOrigin: String?
  /// Another wording in which the search hit, where it did not hit `text`.
  public var alsoAs: String?
  /// In the list of an event: stands in only by its article.
  public var isByArticle: Bool
  /// What an analyst must look at.
  public var marks: Marks
  /// Accepted or proposed; rejected ones stand in no list.
  public var status: Status

  /// What an analyst must look at.
  public struct Marks: OptionSet, Sendable, Hashable {
    /// One bit for each mark; libraries keep the number, so no bit may change
    /// its meaning.
    public let rawValue: Int
    /// Makes a set of the bits that a library keeps.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A report attributes it to others than the quote does.
    public static let disputed = Marks(rawValue: 1)
    /// Its credits form a loop.
    public static let loop = Marks(rawValue: 2)
    /// A credit is not borne out.
    public static let notBorneOut = Marks(rawValue: 4)
    /// It has proposed reports or proposed links.
    public static let proposals = Marks(rawValue: 8)
    /// An earlier version of an article had another wording.
    public static let earlierWording = Marks(rawValue: 16)
  }

  /// Makes a row; figures that are not given are 0, and what else is not given
  /// is unknown.
  public init(
    id: Quote.ID, text: String, kind: Report.Kind? = nil, speakers: [Named<Actor.ID>] = [],
    speakerUnknown: Quote.UnknownSpeaker? = nil, spoken: EDTFDate? = nil, reports: Int = 0,
    wordings: Int = 0, soleOrigin: String? = nil, alsoAs: String? = nil,
    isByArticle: Bool = false, marks: Marks = [], status: Status = .accepted
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.speakers = speakers
    self.speakerUnknown = speakerUnknown
    self.spoken = spoken
    self.reports = reports
    self.wordings = wordings
    self.soleOrigin = soleOrigin
    self.alsoAs = alsoAs
    self.isByArticle = isByArticle
    self.marks = marks
    self.status = status
  }
}
