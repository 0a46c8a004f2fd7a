/// How a record stands: taken as so, offered, or refused.
///
/// Proposed records are shown, marked, and in no total; rejected ones are kept
/// and hidden.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case accepted, proposed, rejected
}
