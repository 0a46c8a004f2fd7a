/// The lists of what was said and found of a graph; those of its entries are `GraphList`.
public enum RemarkList: String, Sendable, Hashable, CaseIterable {
  case marked, findings

  /// The orders that the list offers, the standard one first.
  public var orders: [ListOrder] {
    switch self {
    case .marked: [.standard, .name, .kind]
    case .findings: [.standard, .quotes]
    }
  }

  /// What an order is called in this list: `as they were marked`, `by type`.
  public func label(of order: ListOrder) -> String {
    switch (self, order) {
    case (.marked, .name): "by name"
    case (.marked, .kind): "by type"
    case (.marked, _): "as they were marked"
    case (.findings, .quotes): "by quote"
    case (.findings, _): "by kind"
    }
  }
}
