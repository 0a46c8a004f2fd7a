import HearsayModel

/// A walk over one object's keys.
struct ObjectWalk<Key: Listed> {
  /// What the object is: a record bears the shared keys too.
  enum Level { case record, header, inside }

  fileprivate let level: Level
  fileprivate var isFirst = true
  fileprivate var seen: UInt64 = 0
  fileprivate var sharedSeen: UInt64 = 0
  /// Nil until there is one: most objects have none.
  fileprivate var unknownSeen: KeysSeen?
  fileprivate var current: Key?
  fileprivate var marks = RecordDecoder.Marks()

  init(_ level: Level) {
    self.level = level
  }

  /// Whether the object bears the key, whatever its value.
  func has(_ key: Key) -> Bool {
    guard let index = Key.names.cases.firstIndex(of: key) else { return false }
    return seen & (1 << UInt64(index)) != 0
  }
}

/// A walk over one list's elements.
struct ListWalk {
  fileprivate var index = -1
  fileprivate var marks = RecordDecoder.Marks()
}

extension RecordDecoder {
  /// Enters an object within a record; nil where none comes, which is noted.
  mutating func enterObject<Key: Listed>(
    _ keys: Key.Type
  ) throws(JSONFault) -> ObjectWalk<Key>? {
    guard try expects(.object) else { return nil }
    return try enter(.inside)
  }

  /// Enters an object that is known to come.
  mutating func enter<Key: Listed>(
    _ level: ObjectWalk<Key>.Level
  ) throws(JSONFault) -> ObjectWalk<Key> {
    try scanner.enterObject()
    return ObjectWalk(level)
  }

  /// The next known key, whose value is to be taken; nil at the object's end.
  ///
  /// Shared and unknown keys are dealt with on the way.
  mutating func next<Key: Listed>(
    _ walk: inout ObjectWalk<Key>
  ) throws(JSONFault) -> Key? {
    if let current = walk.current { name(current.rawValue, walk.marks) }
    walk.current = nil
    while let raw = try scanner.nextKey(isFirst: walk.isFirst) {
      walk.isFirst = false
      if let index = try index(of: raw, Key.self) {
        try mark(index, in: &walk.seen, raw)
        walk.current = Key.names.cases[index]
        walk.marks = marks
        return walk.current
      }
      if walk.level == .record, let index = try self.index(of: raw, SharedKey.self) {
        try mark(index, in: &walk.sharedSeen, raw)
        let key = SharedKey.names.cases[index]
        let marks = self.marks
        try shared(key)
        name(key.rawValue, marks)
        continue
      }
      try takeUnknown(raw, &walk)
    }
    return nil
  }

  @inline(__always)
  private func index<Key: Listed>(
    of raw: RawString, _ keys: Key.Type
  ) throws(JSONFault) -> Int? {
    guard raw.hasEscape else { return Key.names.index(of: scanner.slice(raw)) }
    var text = try scanner.text(of: raw)
    return text.withUTF8 { Key.names.index(of: $0) }
  }

  @inline(__always)
  private func mark(
    _ index: Int, in seen: inout UInt64, _ raw: RawString
  ) throws(JSONFault) {
    let bit: UInt64 = 1 << UInt64(index)
    if seen & bit != 0 {
      throw JSONFault(.repeatedKey(try scanner.text(of: raw)), at: raw.start - 1)
    }
    seen |= bit
  }

  private mutating func takeUnknown<Key: Listed>(
    _ raw: RawString, _ walk: inout ObjectWalk<Key>
  ) throws(JSONFault) {
    let key = try scanner.text(of: raw)
    var seen = walk.unknownSeen ?? KeysSeen()
    walk.unknownSeen = nil
    guard seen.insert(key) else { throw JSONFault(.repeatedKey(key), at: raw.start - 1) }
    walk.unknownSeen = seen
    var known = Key.names.cases.map(\.rawValue)
    if walk.level == .record { known += SharedKey.names.cases.map(\.rawValue) }
    try keepUnknown(key, isInside: walk.level == .inside, known: known)
  }

  /// Notes a required field that is missing (E04).
  mutating func require<Key: Listed>(
    _ key: Key, _ walk: ObjectWalk<Key>, of what: String
  ) {
    guard !walk.has(key) else { return }
    note(.E04, field: key.rawValue, "is missing", "every \(what) needs one")
  }

  /// Enters a list; nil where none comes, which is noted.
  mutating func enterList() throws(JSONFault) -> ListWalk? {
    guard try expects(.array) else { return nil }
    try scanner.enterArray()
    return ListWalk()
  }

  /// Whether a further element comes, which is to be taken.
  mutating func next(_ walk: inout ListWalk) throws(JSONFault) -> Bool {
    if walk.index >= 0 { name("[\(walk.index)]", walk.marks) }
    guard try scanner.nextElement(isFirst: walk.index < 0) else { return false }
    walk.index += 1
    walk.marks = marks
    return true
  }
}
