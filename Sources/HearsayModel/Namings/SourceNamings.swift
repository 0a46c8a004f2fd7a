/// How one source names an actor, form by form, and in whose words.
///
/// What an outlet says in its own voice is told apart from what it quotes or
/// attributes to others: only the first is its own choice of words.
public struct SourceNamings: Sendable, Hashable, Identifiable {
  /// A source, or an article that names none: two of those are never taken for
  /// one source.
  public enum Key: Sendable, Hashable {
    /// All articles of a source.
    case source(Source.ID)
    /// One article that names no source.
    case article(Article.ID)
  }

  /// One form in one voice at one place of articles.
  public struct Form: Sendable, Hashable {
    /// The form as it is printed most often.
    public var text: String
    /// The folded form, by which others are the same.
    public var folded: String
    /// Whose words it is in; nil: not stated.
    public var voice: Naming.Voice?
    /// Where it stands; nil: not stated.
    public var place: Naming.Position?
    /// How often it stands there, in all articles.
    public var count: Int
    /// The articles, in the order given.
    public var articles: [Article.ID]

    /// A form with its figures.
    public init(
      text: String, folded: String, voice: Naming.Voice? = nil, place: Naming.Position? = nil,
      count: Int, articles: [Article.ID] = []
    ) {
      self.text = text
      self.folded = folded
      self.voice = voice
      self.place = place
      self.count = count
      self.articles = articles
    }
  }

  /// Who names the actor so.
  public var id: Key
  /// Own voice first, then quoted, attributed, not stated; in a voice from the
  /// headline down; then the most frequent first.
  public var forms: [Form]

  /// A source with its forms.
  public init(id: Key, forms: [Form]) {
    self.id = id
    self.forms = forms
  }

  /// How often the source names the actor in a voice.
  public func count(in voice: Naming.Voice?) -> Int {
    forms.reduce(0) { $0 + ($1.voice == voice ? $1.count : 0) }
  }

  /// Groups the namings of one actor.
  ///
  /// - Parameters:
  ///   - namings: Records of one actor; only accepted ones count.
  ///   - sources: The articles that count, with their sources (nil: not named);
  ///     namings in other articles, such as earlier versions, are passed over.
  /// - Returns: One entry a source, the most namings first, then by id.
  public static func grouped(
    _ namings: [Naming], sources: [Article.ID: Source.ID?]
  ) -> [SourceNamings] {
    let accepted = namings.filter { $0.provenance.status == .accepted }
    var bySource: [Key: [Naming]] = [:]
    for naming in accepted {
      guard let source = sources[naming.article] else { continue }
      let key = source.map(Key.source) ?? .article(naming.article)
      bySource[key, default: []].append(naming)
    }
    return bySource.map { SourceNamings(id: $0.key, forms: forms($0.value)) }
      .sorted { left, right in
        let (leftCount, rightCount) = (total(left), total(right))
        return leftCount == rightCount ? left.id < right.id : leftCount > rightCount
      }
  }

  private static func total(_ namings: SourceNamings) -> Int {
    namings.forms.reduce(0) { $0 + $1.count }
  }

  private struct FormKey: Hashable {
    var folded: String
    var voice: Naming.Voice?
    var place: Naming.Position?
  }

  private static func forms(_ namings: [Naming]) -> [Form] {
    let groups = Dictionary(grouping: namings) { naming in
      FormKey(folded: TextFold.fold(naming.as), voice: naming.voice, place: naming.place)
    }
    return groups.map { key, namings in
      Form(
        text: mostFrequent(namings), folded: key.folded, voice: key.voice, place: key.place,
        count: namings.reduce(0) { $0 + ($1.count ?? 1) },
        articles: distinct(namings.map(\.article)))
    }
    .sorted { left, right in
      let leftKey = (rank(left.voice), rank(left.place), -left.count)
      let rightKey = (rank(right.voice), rank(right.place), -right.count)
      return leftKey == rightKey ? left.folded < right.folded : leftKey < rightKey
    }
  }

  /// The spelling that is printed most often; of equals, the first.
  private static func mostFrequent(_ namings: [Naming]) -> String {
    var counts: [String: Int] = [:]
    for naming in namings { counts[naming.as, default: 0] += naming.count ?? 1 }
    let most = counts.values.max()
    return namings.first { counts[$0.as] == most }?.as ?? ""
  }

  private static func rank(_ voice: Naming.Voice?) -> Int {
    voice.flatMap { Naming.Voice.allCases.firstIndex(of: $0) } ?? Naming.Voice.allCases.count
  }

  private static func rank(_ place: Naming.Position?) -> Int {
    place.flatMap { Naming.Position.allCases.firstIndex(of: $0) }
      ?? Naming.Position.allCases.count
  }
}

extension SourceNamings.Key: Comparable {
  /// Sources before articles without one, each by id.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.source(let left), .source(let right)): left < right
    case (.article(let left), .article(let right)): left < right
    case (.source, .article): true
    case (.article, .source): false
    }
  }
}
