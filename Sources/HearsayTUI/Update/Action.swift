import HearsayModel
import HearsayTerminal

/// Something that happened, for `AppState.update`.
enum Action: Sendable {
  /// The explorer opens.
  case begin
  case key(Key)
  case paste(String)
  case resize(Size)
  /// The program goes on after it was stopped.
  case resume
  /// What was read, for the request that asked for it.
  case answer(Answer, RequestID)
  /// What became of what was to be said of the data.
  case edited(EditOutcome, RequestID)
  /// A request failed: why, as a sentence.
  case failed(String, RequestID)
}

/// What the store gave for a `Reading` of the same name.
enum Answer: Sendable {
  case overview(Overview)
  case list(ListKind, Page<ListRow>)
  case size(ListCounts)
  case quotes(Page<QuoteRow>)
  case count(QuoteCount)
  /// One for each selection that was asked for, in their order.
  case ways([WaysOut.Found])
  /// The names of ids; those that nothing bears are absent.
  case names([String: String])
  /// Nil: nothing bears the id.
  case quote(QuoteCard?, Page<WordingRow>)
  case wordings(Page<WordingRow>)
  case reports(Page<ReportRow>)
  /// Nil: nothing bears the id.
  case evidence(EvidenceDocument?)
  case comparisons([WordingID: WordingComparison])
  /// Nil: nothing bears the id.
  case card(CardContent?)
  /// Nil: none of the quote's wordings is the report's.
  case wording(WordingID?)
  /// What was said of those entries of which something was said.
  case annotations([String: Annotation])
  case decision(DecisionBasis)
  case speakers([Named<Actor.ID>])
  /// With the names of what it speaks of; nil: nothing is in effect.
  case lastEdit(Edit?, [String: String])
  /// Nil: nothing bears the id.
  case credits(CreditTree?)
  case elsewhere(Page<ElsewhereRow>)
  /// Nil: no report bears it.
  case reportOfWording(Report.ID?)
  /// Nil: nothing bears the id.
  case record(GraphRecord?)
}
