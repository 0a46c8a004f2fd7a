/// The headings of a card's parts, the same in the explorer and in what the command
/// prints.
public enum CardHeading: String, Sendable, Hashable, CaseIterable {
  case accounts = "Accounts in the record"
  case articles = "Articles"
  case copies = "Copies of it"
  case copyOf = "Prints the text of"
  case coveredBy = "Covered by"
  case creditedBy = "Credited by"
  case credits = "Whom it credits"
  case disputes = "Attributed to others"
  case events = "Events"
  case evidence = "Evidence"
  case links = "Links"
  case namesBySource = "Names by source"
  case namings = "How it names them"
  case offices = "Offices held in it"
  case participants = "Participants"
  case parts = "Parts"
  case perhapsTheSame = "Perhaps the same"
  case quotesAbout = "Quotes about it"
  case reports = "Reports in the order of the text"
  case republishes = "Republishes"
  case roles = "Roles"
  case sources = "Sources"
  case speakers = "Whom it quotes"
  case theSame = "The same"
  case translationOf = "A translation of"
  case translations = "Translations of it"
  case versions = "Versions, the oldest first"

  /// The heading as it stands above a part.
  public var title: String { rawValue }

  /// The same within a line, with a figure behind it.
  public func line(_ figure: String? = nil) -> String {
    let words = rawValue.prefix(1).lowercased() + rawValue.dropFirst()
    return figure.map { "\(words): \($0)" } ?? words
  }
}

extension QuoteLinks {
  /// The heading of `sameAs`: as long as all are proposed, perhaps the same.
  public var sameAsHeading: CardHeading {
    let isOffered = sameAs.rows.allSatisfy { $0.link.provenance.status == .proposed }
    return isOffered ? .perhapsTheSame : .theSame
  }
}
