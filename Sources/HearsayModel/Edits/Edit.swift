/// What somebody has said of the data, as it stands in the journal.
public struct Edit: Sendable, Hashable, Identifiable {
  /// Its number in the journal, from 1, ascending.
  public var number: Int
  /// When it was said: ISO 8601 in UTC with seconds, `2026-01-31T09:30:00Z`.
  public var at: String
  /// Who said it; empty: not known.
  public var by: String
  /// What was said.
  public var change: EditChange
  /// The number of the earlier edit that it takes back; nil: it says something new.
  ///
  /// Where that one takes another back itself, this is a redo.
  public var undoes: Int?

  /// Its number.
  public var id: Int { number }

  /// Makes an edit, which takes nothing back unless told so.
  public init(number: Int, at: String, by: String, change: EditChange, undoes: Int? = nil) {
    self.number = number
    self.at = at
    self.by = by
    self.change = change
    self.undoes = undoes
  }

  /// A moment in seconds since 1970, as edits bear it.
  public static func time(_ seconds: Int64) -> String {
    func padded(_ number: Int, _ count: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    let day = CivilDate(secondsSinceEpoch: seconds)
    let rest = Int(seconds) - day.daysSinceEpoch * 86_400
    return
      "\(padded(day.year, 4))-\(padded(day.month))-\(padded(day.day))"
      + "T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  /// Whether a text is a moment as edits bear it.
  public static func isTime(_ text: String) -> Bool {
    text.utf8.count == 20 && text.hasSuffix("Z") && EDTFDate(text) != nil
  }

  /// Whether two edits say the same, wherever they stand.
  public func saysTheSame(as other: Edit) -> Bool {
    at == other.at && by == other.by && change == other.change
  }
}

/// Who edits, and the clock that says when.
public struct EditAuthor: Sendable {
  /// What the journal calls the user; may be empty.
  public var name: String
  /// The present in seconds since 1970.
  public var now: @Sendable () -> Int64

  /// Makes an author with a clock.
  public init(name: String, now: @escaping @Sendable () -> Int64) {
    self.name = name
    self.now = now
  }
}
