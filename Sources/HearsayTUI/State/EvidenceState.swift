import HearsayModel

/// The evidence of a report on the whole screen: where it stands in its article,
/// or what is known where the text is not in the graph.
struct EvidenceState: Sendable, Hashable {
  /// Which report is wanted.
  var report: Report.ID
  /// What is on the screen: of another report until the wanted one is here; nil:
  /// nothing yet.
  var document: EvidenceDocument?
  /// The first line of the text on the screen.
  var scroll = Scroll()
  /// The evidence that has been asked for.
  var pending: RequestID?
  /// Why it could not be read, as a sentence.
  var failure: String?

  /// A line of the text.
  struct Scroll: Sendable, Hashable {
    /// Which paragraph, from 0.
    var paragraph = 0
    /// Which of its lines at the present width, from 0.
    var line = 0
  }

  /// The evidence of a report, not read yet.
  init(report: Report.ID) {
    self.report = report
  }
}
