import HearsayModel

extension QuoteOriginsTests {
  /// What single articles count as: their credits, reports, versions, hosts.
  static let simple: [Case] = [
    Case("one that credits nobody", [0, 1, 0, 0, 0, 0], ["A": "nobody"]) { $0.report("A") },
    Case("one that nobody has examined", [0, 0, 0, 0, 0, 1], ["A": "not examined"]) {
      $0.report("A", via: nil)
    },
    Case("a credit to agencies", [0, 0, 1, 0, 0, 0], ["A": "unnamed"]) {
      $0.report("A", via: CreditsBuilder.agencies)
    },
    Case("a witness only", [0, 0, 1, 0, 0, 0], ["A": "unnamed"]) {
      $0.report("A", via: [[Hop(target: .actor(.init("p:x")))]])
    },
    Case("words behind a source are its ground", [1, 0, 0, 0, 0, 0], ["A": "named N"]) {
      $0.report("A", via: [[Hop(target: .source(.init("s:N"))), CreditsBuilder.agencies[0][0]]])
    },
    Case("a venue is an origin", [1, 0, 0, 0, 0, 0], ["A": "named NTV"]) {
      $0.report("A", via: [[Hop(target: .source(.init("s:NTV")), how: .venue)]])
    },
    Case("the last of two hops", [1, 0, 0, 0, 0, 0], ["A": "named N"]) {
      $0.report("A", via: via("Daily", "N"))
    },
    Case("parallel credits, in their order", [2, 0, 0, 0, 0, 0], ["A": "named R+F"]) {
      $0.report("A", via: via("R") + via("F"))
    },
    Case(
      "headline and body count once", [1, 0, 0, 0, 0, 0], ["A": "named N", "A2": "nobody itself N"]
    ) {
      $0.report("A", via: via("N"))
      $0.again("A2", in: "A", via: [])
    },
    Case(
      "a headline that credits nobody above a credit without a name",
      [0, 0, 1, 0, 0, 0], ["A": "unnamed", "A2": "nobody itself "]
    ) {
      $0.report("A", via: CreditsBuilder.agencies)
      $0.again("A2", in: "A", via: [])
    },
    Case(
      "each report says whom it credits itself", [2, 0, 0, 0, 0, 0],
      ["A": "named N", "A2": "named R", "A3": "unnamed"]
    ) {
      $0.report("A", via: via("N"))
      $0.again("A2", in: "A", via: via("R"))
      $0.again("A3", in: "A", via: CreditsBuilder.agencies)
    },
    Case(
      "an unexamined headline leaves a body that credits nobody open",
      [0, 0, 0, 0, 0, 1], ["A": "nobody", "A2": "not examined"]
    ) {
      $0.report("A")
      $0.again("A2", in: "A", via: nil)
    },
    Case(
      "proposed and rejected reports count nowhere", [0, 1, 0, 0, 0, 0],
      ["A": "nobody", "B": "named N"]
    ) {
      $0.report("A")
      $0.report("B", via: via("N"), status: .proposed)
      $0.report("C", via: via("N"), status: .rejected)
    },
    Case("withdrawn articles count nowhere", [0, 1, 0, 0, 0, 0], ["A": "nobody"]) {
      $0.report("A")
      $0.report("B", via: via("N"), state: .withdrawn)
    },
    Case(
      "of versions the newest counts", [1, 0, 0, 0, 0, 0],
      ["A1": "nobody", "A2": "named N"]
    ) {
      $0.report("A1", source: "A")
      $0.report("A2", source: "A", via: via("N"), versionOf: "A1")
    },
    Case("of an item that was withdrawn no version counts", [0, 0, 0, 0, 0, 0], [:]) {
      $0.report("A1", source: "A")
      $0.article("A2", source: "A", versionOf: "A1", state: .withdrawn)
    },
    Case("an article without a source is one of its own", [0, 2, 0, 0, 0, 0], [:]) {
      $0.report("A", source: "")
      $0.report("B", source: "")
    },
    Case("a republication adds nothing", [0, 1, 0, 0, 0, 0], ["A": "nobody"]) {
      $0.report("A", host: "H")
    },
    Case(
      "a republication beside its source's own article is no further one",
      [0, 1, 0, 0, 1, 0], ["A": "nobody", "B": "copy A"]
    ) {
      $0.report("A")
      $0.report("B", source: "A", via: via("A"), host: "H")
    },
    Case(
      "of republications without their source's article the first speaks for all",
      [0, 1, 0, 0, 1, 0], ["B": "nobody", "C": "copy A"]
    ) {
      $0.report("B", source: "A", host: "H")
      $0.report("C", source: "A", host: "I")
    },
    Case(
      "a republication at which nobody has looked stays open",
      [0, 1, 0, 0, 0, 1], ["A": "nobody", "B": "not examined"]
    ) {
      $0.report("A")
      $0.report("B", source: "A", via: nil, host: "H")
    },
    Case(
      "a republication goes with an article that credits nobody either",
      [1, 1, 0, 0, 1, 0], ["A1": "named N", "A2": "nobody", "B": "copy A"]
    ) {
      $0.report("A1", source: "A", via: via("N"))
      $0.report("A2", source: "A")
      $0.report("B", source: "A", host: "H")
    },
    Case(
      "a republication of a copy has the origin of what that copies",
      [1, 0, 0, 0, 2, 0], ["W": "origin W", "A": "copy W", "B": "copy W", "C": "named W"]
    ) {
      $0.report("W")
      $0.report("A", copyOf: "W")
      $0.report("B", source: "A", host: "H")
      $0.report("C", via: via("A"))
    },
    Case(
      "a republication that credits somebody names an origin",
      [1, 1, 0, 0, 0, 0], ["A": "nobody", "B": "named N"]
    ) {
      $0.report("A")
      $0.report("B", source: "A", via: via("N"), host: "H")
    },
  ]
}
