public import HearsayModel

/// Where the explorer was left with a graph, to come back to: what a session file
/// holds.
///
/// Entries are named by their ids. What no longer exists when it is restored is
/// passed over without a word, and the nearest thing that exists stands in: the start
/// of the list, the quote without its wording, the list without its search.
public struct SessionState: Codable, Sendable, Hashable {
  /// What was on the screen, with its filters.
  public var address: String
  /// How the filters of the address are called, in their order.
  public var filterLabels: [String]
  /// Whether undated quotes are let in where a date would leave them out.
  public var letsUndatedIn: Bool
  /// The pane with the focus, by its name (`events`, …, `quotes`, `quote`).
  public var focus: String?
  /// The list whose entry the quotes belong to; nil: none.
  public var driver: String?
  /// The entry under the cursor of each list, by the list's name; the empty text is
  /// the articles that name no source.
  public var cursors: [String: String]
  /// The quote under the cursor of Quotes.
  public var quote: String?
  /// The wording that was unfolded, by its token.
  public var wording: String?
  /// The report under the cursor of Quote.
  public var report: String?
  /// The search that was kept with Enter, as typed.
  public var search: String?
  /// Whether the pane with the focus took the whole screen.
  public var isZoomed: Bool
  /// The order of each list that is not the usual one, by the list's name.
  public var orders: [String: String]
  /// The searches that were kept with Enter, the latest last.
  public var searchHistory: [String]

  /// A session that has just begun, unless more is given.
  public init(
    address: Address = Address(.list(.events, at: nil)), filterLabels: [String] = [],
    letsUndatedIn: Bool = false, focus: String? = nil, driver: String? = nil,
    cursors: [String: String] = [:], quote: String? = nil,
    wording: String? = nil, report: String? = nil, search: String? = nil,
    isZoomed: Bool = false, orders: [String: String] = [:], searchHistory: [String] = []
  ) {
    self.address = address.description
    self.filterLabels = filterLabels
    self.letsUndatedIn = letsUndatedIn
    self.focus = focus
    self.driver = driver
    self.cursors = cursors
    self.quote = quote
    self.wording = wording
    self.report = report
    self.search = search
    self.isZoomed = isZoomed
    self.orders = orders
    self.searchHistory = searchHistory
  }

  /// Reads a session; what it does not say is as at the beginning.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys) throws -> Value? {
      try values.decodeIfPresent(Value.self, forKey: key)
    }
    self.init(
      filterLabels: try value(.filterLabels) ?? [],
      letsUndatedIn: try value(.letsUndatedIn) ?? false, focus: try value(.focus),
      driver: try value(.driver), cursors: try value(.cursors) ?? [:],
      quote: try value(.quote), wording: try value(.wording), report: try value(.report),
      search: try value(.search), isZoomed: try value(.isZoomed) ?? false,
      orders: try value(.orders) ?? [:], searchHistory: try value(.searchHistory) ?? [])
    if let address: String = try value(.address) { self.address = address }
  }
}
