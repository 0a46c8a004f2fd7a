import HearsayModel
import HearsayTerminal

extension ChooserState {
  /// What can be decided on an entry.
  init(deciding basis: DecisionBasis) {
    let choices =
      Self.standing(of: basis) + Self.proposals(of: basis) + Self.speaker(of: basis)
      + Self.merges(of: basis)
      + Self.splits(of: basis) + Self.moves(of: basis) + Self.mark(of: basis)
    self.init(
      title: "Decide · \(basis.name)", choices: choices,
      empty: "Nothing is to be decided on this: it is accepted as it stands. m marks it.",
      cursor: choices.firstIndex { $0.act != nil } ?? 0)
  }

  /// Which of several actors said a quote.
  init(speakers: [Named<Actor.ID>], of quote: Quote.ID, _ before: [Named<Actor.ID>]) {
    let choices = speakers.enumerated().map { index, actor in
      Choice(
        letter: index < 9 ? Character(String(index + 1)) : nil, label: "actor", text: actor.name,
        figure: actor.id.rawValue,
        act: .decide(
          .edit(.speakers(quote: quote, before: before.map(\.id), after: [actor.id]))))
    }
    self.init(title: "Who said it?", choices: choices)
  }

  /// Accept, reject, propose again: where it is proposed or rejected, or was so before
  /// somebody decided.
  private static func standing(of basis: DecisionBasis) -> [Choice] {
    guard let record = basis.record else { return [] }
    let status = record.provenance.status
    let wasDecided = basis.annotation.decisions.contains { edit in
      if case .status = edit.change { true } else { false }
    }
    guard status != .accepted || wasDecided else { return [] }
    func choice(_ letter: Character, _ label: String, _ text: String, _ after: Status) -> Choice? {
      guard status != after else { return nil }
      return Choice(
        letter: letter, label: label, text: text,
        act: .decide(.edit(.status(id: record.id, before: status, after: after))))
    }
    return [
      choice("a", "accept", acceptance(of: record), .accepted),
      choice("r", "reject", "hidden from now on, and in no total", .rejected),
      choice("p", "propose", "shown as proposed again, and in no total", .proposed),
    ].compactMap { $0 }
  }

  /// Accept and reject for each link of the entry that is proposed: letters for the
  /// first, unless they decide on the entry itself.
  private static func proposals(of basis: DecisionBasis) -> [Choice] {
    let hasOwn = !standing(of: basis).isEmpty
    return basis.proposed.enumerated().flatMap { index, link -> [Choice] in
      let isFirst = index == 0 && !hasOwn
      let text = EditWords.link(link, names: basis.names)
      func choice(_ letter: Character, _ label: String, _ after: Status) -> Choice {
        Choice(
          letter: isFirst ? letter : nil, label: label, text: text,
          detail: after == .accepted
            ? "\(EditWords.link(link, names: basis.names, width: .max)). Accepted: "
              + "\(acceptance(of: link))."
            : "\(EditWords.link(link, names: basis.names, width: .max)). Rejected: it is hidden "
              + "from now on.",
          act: .decide(.edit(.status(id: link.id.rawValue, before: .proposed, after: after))))
      }
      return [choice("a", "accept", .accepted), choice("r", "reject", .rejected)]
    }
  }

  private static func acceptance(of record: GraphRecord) -> String {
    guard case .link(let link) = record else { return "it counts from now on" }
    return acceptance(of: link)
  }

  private static func acceptance(of link: Link) -> String {
    switch link.rel {
    case "same-as": "the two are one: they merge"
    case "copy-of": "the one is a copy of the other"
    default: "the link holds from now on"
    }
  }

  private static func speaker(of basis: DecisionBasis) -> [Choice] {
    guard let quote = basis.quote else { return [] }
    let before = quote.speakers.map { Named(id: $0, name: basis.name($0.rawValue)) }
    let now = SpeakerLabel.text(before.map(\.name), quote.speakerUnknown)
    return [
      Choice(
        letter: "s", label: "speaker", text: "set who said it…", figure: "now \(now)",
        act: .decide(.askSpeaker(quote.id, before: before)))
    ]
  }

  private static func merges(of basis: DecisionBasis) -> [Choice] {
    guard let record = basis.record, basis.canMerge else { return [] }
    guard !basis.marked.isEmpty else {
      return [
        Choice(
          letter: "m", label: "merge", text: "with another \(record.type.rawValue)",
          figure: "Mark that one first, with m.")
      ]
    }
    let letters: [Character] = ["m"] + "123456789"
    return basis.marked.enumerated().map { index, row in
      Choice(
        letter: index < letters.count ? letters[index] : nil, label: "merge",
        text: "with “\(row.name)”, which is marked", detail: mergeDetail(row, record.id, basis),
        act: .decide(.edit(.merge(kept: row.id, merged: record.id))))
    }
  }

  /// Which of the two stays, and what is odd about it.
  private static func mergeDetail(
    _ row: MarkedRow, _ id: String, _ basis: DecisionBasis
  ) -> String {
    let stays = basis.survivors[row.id] ?? row.id
    let (kept, merged) = stays == id ? (basis.name, row.name) : (row.name, basis.name)
    var odd = ""
    if let one = basis.kinds[id], let other = basis.kinds[row.id], one != other {
      odd = "They are of different kinds: \(one) and \(other). "
    }
    return "\(odd)“\(merged)” goes into “\(kept)”, which came first and keeps its name and its id "
      + "\(stays). u takes it back."
  }

  private static func splits(of basis: DecisionBasis) -> [Choice] {
    guard let record = basis.record else { return [] }
    let letters: [Character] = ["x", "y", "z"]
    return basis.annotation.mergedFrom.enumerated().map { index, entry in
      Choice(
        letter: index < letters.count ? letters[index] : nil, label: "split",
        text: "off \(EditWords.quoted(entry.name))",
        figure: "merged\(EditWords.origin(by: entry.by, at: entry.at))",
        act: .decide(.edit(.split(kept: record.id, merged: entry.id))))
    }
  }

  /// A report out into a quote of its own, and back.
  private static func moves(of basis: DecisionBasis) -> [Choice] {
    guard case .report(let report) = basis.record else { return [] }
    for edit in basis.annotation.decisions.reversed() {
      guard case .moveOut(let reports, let quote, let other) = edit.change,
        other == report.quote, reports.contains(report.id)
      else { continue }
      return [
        Choice(
          letter: "b", label: "move back",
          text: "to \(EditWords.quoted(basis.name(quote.rawValue)))",
          act: .decide(.edit(.moveBack(reports: reports, to: quote, from: other))))
      ]
    }
    guard basis.reports > 1 else { return [] }
    return [
      Choice(
        letter: "o", label: "move out", text: "this report renders a quote of its own",
        act: .decide(.edit(.moveOut([report.id], from: report.quote))))
    ]
  }

  private static func mark(of basis: DecisionBasis) -> [Choice] {
    guard let id = basis.record?.id, basis.annotation.isMarked else { return [] }
    return [
      Choice(
        letter: "k", label: "unmark", text: "take its mark off",
        act: .decide(.edit(.unmark(id: id))))
    ]
  }
}
