/// What an edit says of the data: a value with an inverse.
///
/// Ids are those of records of any type unless told otherwise. Values that are
/// replaced stand as they were before and as they are after, so that a change says
/// in itself how to take it back, and another copy can tell whether it fits.
public enum EditChange: Sendable, Hashable {
  case mark(id: String)
  case unmark(id: String)
  case tag(id: String, tag: String)
  case untag(id: String, tag: String)
  /// The user's remark; nil: none.
  case note(id: String, before: String?, after: String?)
  /// How a record stands. An accepted `same-as` link makes its ends one, an accepted
  /// `copy-of` link makes the one article a copy of the other.
  case status(id: String, before: Status, after: Status)
  /// Two actors, sources, quotes or events are one: `kept` stays, and the other id leads
  /// to it from now on.
  case merge(kept: String, merged: String)
  /// They are two after all.
  case split(kept: String, merged: String)
  /// Who said a quote; empty: not known.
  case speakers(quote: Quote.ID, before: [Actor.ID], after: [Actor.ID])
  /// Some reports of a quote render another one, which is made of them.
  case moveOut(reports: [Report.ID], from: Quote.ID, into: Quote.ID)
  /// They belong to the quote after all, and the other one goes.
  case moveBack(reports: [Report.ID], to: Quote.ID, from: Quote.ID)

  /// What takes the change back.
  public var inverse: EditChange {
    switch self {
    case .mark(let id): .unmark(id: id)
    case .unmark(let id): .mark(id: id)
    case .tag(let id, let tag): .untag(id: id, tag: tag)
    case .untag(let id, let tag): .tag(id: id, tag: tag)
    case .note(let id, let before, let after): .note(id: id, before: after, after: before)
    case .status(let id, let before, let after): .status(id: id, before: after, after: before)
    case .merge(let kept, let merged): .split(kept: kept, merged: merged)
    case .split(let kept, let merged): .merge(kept: kept, merged: merged)
    case .speakers(let quote, let before, let after):
      .speakers(quote: quote, before: after, after: before)
    case .moveOut(let reports, let quote, let other):
      .moveBack(reports: reports, to: quote, from: other)
    case .moveBack(let reports, let quote, let other):
      .moveOut(reports: reports, from: quote, into: other)
    }
  }

  /// Moves reports out of a quote into one of its own, whose id is minted out of them.
  public static func moveOut(_ reports: [Report.ID], from quote: Quote.ID) -> EditChange {
    let reports = reports.sorted()
    let key = ([quote.rawValue] + reports.map(\.rawValue)).joined(separator: "\0")
    let id = Quote.ID(MintedID.make(.quote, dataSet: "moved out", naturalKey: key))
    return .moveOut(reports: reports, from: quote, into: id)
  }

  /// The ids of the records that it speaks of, the one that it is about first.
  public var ids: [String] {
    switch self {
    case .mark(let id), .unmark(let id), .tag(let id, _), .untag(let id, _), .note(let id, _, _),
      .status(let id, _, _):
      [id]
    case .merge(let kept, let merged), .split(let kept, let merged): [kept, merged]
    case .speakers(let quote, _, _): [quote.rawValue]
    case .moveOut(let reports, let quote, let other),
      .moveBack(let reports, let quote, let other):
      [quote.rawValue, other.rawValue] + reports.map(\.rawValue)
    }
  }

  /// Whether it leaves all records as they are: a mark, a tag or a note.
  public var isAnnotation: Bool {
    switch self {
    case .mark, .unmark, .tag, .untag, .note: true
    case .status, .merge, .split, .speakers, .moveOut, .moveBack: false
    }
  }
}
