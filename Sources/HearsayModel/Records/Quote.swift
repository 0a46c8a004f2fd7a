/// The utterance, independent of who printed it (schema.org `Quotation`).
public struct Quote: Sendable, Hashable {
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
    public var actor: Actor.ID
    /// 0...1.
    public var score: Double?

    public init(actor: Actor.ID, score: Double? = nil) {
      self.actor = actor
      self.score = score
    }
  }

  public var id: ID
  /// The fullest wording.
  public var text: String
  /// BCP 47, of `text`.
  public var lang: String?
  public var speakers: [Actor.ID]
  public var speakerUnknown: UnknownSpeaker?
  public var speakerCandidates: [Candidate]
  /// When it was said.
  public var spoken: EDTFDate?
  public var medium: Medium?
  public var spokenIn: Event.ID?
  /// Ids of events or actors.
  public var about: [String]
  /// The speech, recording, post or document itself (PROV `hadPrimarySource`).
  public var primary: Article.ID?
  public var translationOf: Quote.ID?
  public var provenance: Provenance

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
