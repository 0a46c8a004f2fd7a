/// Which entries of a list are meant, and in which order.
public struct Listing: Sendable, Hashable {
  /// The order; one that the list does not offer is its standard order.
  public var order: ListOrder
  /// Only entries one of whose folded names has all these words, each as the start
  /// of a word; empty: all.
  ///
  /// Of actors and sources aliases and namings are names too, of an article its
  /// headline, else its id. The articles that name no source have no name.
  public var name: String
  /// Only entries with a quote that it finds, counted or proposed; nil: all.
  ///
  /// The figures of quotes and reports are then those of
  /// `QuoteSelection(the entry, query)`, and orders by quotes go by them.
  public var query: SearchQuery?

  /// The whole list in its standard order, unless told otherwise.
  public init(order: ListOrder = .standard, name: String = "", query: SearchQuery? = nil) {
    self.order = order
    self.name = name
    self.query = query
  }
}
