/// What a journal comes to: which of its edits are in effect, and which are next to
/// be undone and redone.
///
/// An edit is in effect until one that is in effect itself takes it back; so a redo
/// takes back an undo. Both stacks follow from the journal, and outlive the program.
public struct EditHistory: Sendable {
  /// All edits, oldest first.
  public private(set) var edits: [Edit] = []
  /// The numbers of those that were taken back.
  public private(set) var undone: Set<Int> = []
  /// Numbers of edits that say something and are in effect.
  private var undoable: [Int] = []
  /// Numbers of edits that took one back since the last that said something new.
  private var redoable: [Int] = []
  private var places: [Int: Int] = [:]

  /// The history of a journal's edits, oldest first.
  public init(_ edits: [Edit] = []) {
    for edit in edits { add(edit) }
  }

  /// Takes in the next edit.
  public mutating func add(_ edit: Edit) {
    places[edit.number] = edits.count
    edits.append(edit)
    guard let target = edit.undoes.flatMap({ self[$0] }) else {
      undoable.append(edit.number)
      redoable.removeAll()
      return
    }
    undone.insert(target.number)
    guard let first = target.undoes else {
      undoable.removeAll { $0 == target.number }
      redoable.append(edit.number)
      return
    }
    redoable.removeAll { $0 == target.number }
    undone.remove(first)
    undoable.append(first)
  }

  /// The edit that is taken back next; nil: none is in effect.
  public var next: Edit? { undoable.last.flatMap { self[$0] } }

  /// The edit of a number; nil: there is none.
  public subscript(number: Int) -> Edit? {
    places[number].map { edits[$0] }
  }

  /// What is said and stands, oldest first: neither what was taken back nor what only
  /// takes something back.
  public var inEffect: [Edit] {
    edits.filter { $0.undoes == nil && !undone.contains($0.number) }
  }

  /// The number of the next edit.
  public var nextNumber: Int { (edits.last?.number ?? 0) + 1 }

  /// The edit that takes back the last one in effect; nil: none is.
  public func undo(at time: String, by name: String) -> Edit? {
    guard let target = undoable.last.flatMap({ self[$0] }) else { return nil }
    return Edit(
      number: nextNumber, at: time, by: name, change: target.change.inverse,
      undoes: target.number)
  }

  /// The edit that takes back the last undo; nil: something else was said since, or
  /// nothing was undone.
  public func redo(at time: String, by name: String) -> Edit? {
    guard let target = redoable.last.flatMap({ self[$0] }) else { return nil }
    return Edit(
      number: nextNumber, at: time, by: name, change: target.change.inverse,
      undoes: target.number)
  }
}
