/// The utterance, independent of who printed it (schema.org `Quotation`).
public struct Quote: Sendable, Hashable {
  /// The id of a quote, by convention `q:…`.
  public typealias ID = HearsayModel.ID<Quote>

  /// Why the speaker is not known.
  public enum UnknownSpeaker: String, Sendable, Hashable, CaseIterable {
    case notStated, anonymous, role, collective, unresolved
  }

  /// How it was said.
  public enum Medium: String, Sendable, Hashable, CaseIterable {
    case speech, interview, pressConference, statement, audio, video, post, call, document
  }

  /// Somebody who may be the speaker.
  public struct Candidate: Sendable, Hashable {
    /// Who it may be.
    public var actor: Actor.ID
    /// 0...1.
    public var score: Double?

    /// Makes a candidate; without a score nothing says how likely it is.
    public init(actor: Actor.ID, score: Double? = nil) {
      self.actor = actor
      self.score = score
    }
  }

  /// The quote's id, as in the file (`q:…`): minted once and never computed
  /// again.
  public var id: ID
  /// The fullest wording.
  public var text: String
  /// BCP 47, of `text`.
  public var lang: String?
  /// Who said it, in the file's order; several said it together.
  ///
  /// Empty: not known, for the reason in `speakerUnknown`.
  public var speakers: [Actor.ID]
  /// Why no speaker is known; nil: one is, or nothing is said.
  public var speakerUnknown: UnknownSpeaker?
  /// Who may have said it, in the file's order; they are not counted as
  /// speakers.
  public var speakerCandidates: [Candidate]
  /// When it was said.
  public var spoken: EDTFDate?
  /// How it was said; nil: not stated.
  public var medium: Medium?
  /// The event in which it was said; nil: not stated.
  public var spokenIn: Event.ID?
  /// Ids of events or actors.
  public var about: [String]
  /// The speech, recording, post or document itself (PROV `hadPrimarySource`).
  public var primary: Article.ID?
  /// The quote that this one renders in another language; never in a circle
  /// (E10).
  public var translationOf: Quote.ID?
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes a quote; what is not given is unknown.
  public init(
    id: ID, text: String, lang: String? = nil, speakers: [Actor.ID] = [],
    speakerUnknown: UnknownSpeaker? = nil, speakerCandidates: [Candidate] = [],
    spoken: EDTFDate? = nil, medium: Medium? = nil, spokenIn: Event.ID? = nil,
    about: [String] = [], primary: Article.ID? = nil, translationOf: Quote.ID? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.text = text
    self.lang = lang
    self.speakers = speakers
    self.speakerUnknown = speakerUnknown
    self.speakerCandidates = speakerCandidates
    self.spoken = spoken
    self.medium = medium
    self.spokenIn = spokenIn
    self.about = about
    self.primary = primary
    self.translationOf = translationOf
    self.provenance = provenance
  }
}
