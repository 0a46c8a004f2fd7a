internal import HearsayModel

extension BodyWriter {
  mutating func provenance(_ provenance: Provenance) {
    text("by", provenance.by)
    date("at", provenance.at)
    text("note", provenance.note)
    members(
      "grounds",
      provenance.grounds.map { JSONMember(key: $0.field, value: .string($0.ground.rawValue)) })
    if provenance.status != .accepted { text("status", provenance.status.rawValue) }
    members("unknown", provenance.unknown)
  }

  mutating func codes(_ codes: [Code]) {
    objects("codes", codes) { writer, code in
      writer.text("scheme", code.scheme)
      writer.text("value", code.value)
      writer.text("label", code.label)
    }
  }

  mutating func match(_ match: Match?) {
    guard let match else { return }
    object("match") { writer in
      writer.number("score", match.score)
      writer.text("method", match.method)
      writer.texts("reasons", match.reasons)
    }
  }
}

extension BodyReader {
  var provenance: Provenance {
    Provenance(
      by: text("by"), at: date("at"), note: text("note"),
      grounds: members("grounds").compactMap { member in
        guard case .string(let name) = member.value, let ground = Ground(rawValue: name) else {
          return nil
        }
        return FieldGround(field: member.key, ground: ground)
      },
      status: choice("status") ?? .accepted, unknown: members("unknown"))
  }

  var codes: [Code] {
    objects("codes").map {
      Code(
        scheme: $0.text("scheme") ?? "", value: $0.text("value") ?? "", label: $0.text("label"))
    }
  }

  var match: Match? {
    object("match").map {
      Match(score: $0.number("score"), method: $0.text("method"), reasons: $0.texts("reasons"))
    }
  }
}
