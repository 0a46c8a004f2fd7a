/// Under which heading a report stands among those of its wording.
public enum CreditGroup: Sendable, Hashable {
  /// It is itself the text of a source that others name as origin.
  case origin(Source.ID)
  /// It credits these origins (several: parallel credits), in their order.
  case named([Source.ID])
  /// Its article is a copy of an article of this source (nil: not named).
  case copy(Source.ID?)
  /// Its credits only lead round in a loop.
  case loop
  /// It credits somebody without a name, or a witness only.
  case unnamed
  /// It credits nobody itself; another report of its article does, which leads to
  /// these origins (empty: to none that is named), and for them the article counts.
  case nobodyItself([Source.ID])
  /// It was looked at and credits nobody.
  case nobody
  /// Nobody has looked.
  case notExamined
}
