public import HearsayModel

/// The tests that every store must pass: each makes a store of its own, and
/// expects of it what `GraphReader`, `GraphWriter` and `GraphEditor` promise.
public enum StoreSuite {
  /// What is tested.
  public typealias Store = GraphReader & GraphWriter & GraphEditor

  /// Makes an empty store.
  public typealias Factory = @Sendable () throws -> any Store

  /// One test.
  public struct Case: Sendable, CustomStringConvertible {
    /// What is expected, as a sentence.
    public let sentence: String
    private let body: @Sendable (Factory) async throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (Factory) async throws -> Void) {
      self.sentence = sentence
      self.body = body
    }

    /// The sentence.
    public var description: String { sentence }

    /// Runs the test; what does not hold is recorded as an issue.
    public func run(_ make: Factory) async throws {
      try await body(make)
    }
  }

  /// All tests, by what they look at.
  public static let cases: [Case] =
    lists + listings + cards + findings + quotes + counting + proposals + wordings + credits
    + hubs + search + dates + ranking + loading + checks + annotations + edits + replays + imports
}
