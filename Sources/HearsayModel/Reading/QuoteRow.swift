/// A quote as a list shows it.
public struct QuoteRow: Sendable, Hashable, Identifiable {
  public var id: Quote.ID
  /// The fullest wording.
  public var text: String
  /// The kind of the report that bears the fullest wording; nil: not stated.
  public var kind: Report.Kind?
  public var speakers: [Named<Actor.ID>]
  public var speakerUnknown: Quote.UnknownSpeaker?
  public var spoken: EDTFDate?
  /// Accepted reports.
  public var reports: Int
  /// Distinct folded wordings of accepted reports.
  public var wordings: Int
  /// The only named origin, where there is just one.
  public var soleOrigin: String?
  /// Another wording in which the search hit, where it did not hit `text`.
  public var alsoAs: String?
  /// In the list of an event: stands in only by its article.
  public var isByArticle: Bool
  public var marks: Marks
  public var status: Status

  /// What an analyst must look at.
  public struct Marks: OptionSet, Sendable, Hashable {
    public let rawValue: Int
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
