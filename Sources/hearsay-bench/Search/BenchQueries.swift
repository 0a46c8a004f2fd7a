extension BenchQuery {
  /// The fixed list: 60 searches of a made graph of seed 1, whose vocabulary is the same
  /// at every size.
  ///
  /// The last word counts as a beginning, unless a blank follows it.
  static let all: [BenchQuery] =
    [
      // By Zipf's law one in 170,000 words and less; wide and right-to-left ones too.
      (Kind.rare, "nufeator "), (.rare, "gruzegretrint"), (.rare, "prelibeabur"),
      (.rare, "fikife "), (.rare, "feapeabrel"), (.rare, "prubreabain"), (.rare, "kanodreant"),
      (.rare, "停戦"), (.rare, "يضق"),
      (.common, "the "), (.common, "to "), (.common, "people"), (.common, "government"),
      (.common, "ceasefire"), (.common, "talks "), (.common, "border"), (.common, "kougrain"),
      (.phrase, "\"of the\""), (.phrase, "\"we will\""), (.phrase, "\"the government\""),
      (.phrase, "\"ceasefire talks\""), (.phrase, "\"the people of\""),
      (.phrase, "\"must not\" troops"), (.phrase, "\"to the border\""),
      (.prefix, "t"), (.prefix, "s"), (.prefix, "z"), (.prefix, "th"), (.prefix, "br"),
      (.prefix, "gre"), (.prefix, "pro"), (.prefix, "fabal the zai"), (.prefix, "troo"),
      (.prefix, "gove"), (.prefix, "bord"), (.prefix, "kougr"), (.prefix, "sta* peopl"),
      (.and, "talks border "), (.and, "war troops people"), (.and, "the to of and a in"),
      (.and, "the nufeator"), (.and, "ceasefire border talks"), (.and, "kougrain fabal"),
      (.not, "the -of "), (.not, "ceasefire -border "), (.not, "people -government -war "),
      (.not, "-the "), (.not, "talks -\"the talks\" "),
      (.field, "speaker:p:0"), (.field, "speaker:p:7 the"), (.field, "source:s:0 ceasefire"),
      (.field, "source:s:12"), (.field, "via:s:0 talks"), (.field, "lang:ar"),
      (.field, "-source:s:0 border"),
      (.date, "after:2024"), (.date, "before:2016-03 the"), (.date, "date:2019-05"),
      (.date, "after:2019-06 before:2019-09 people"), (.date, "ceasefire after:2021-10"),
    ].map { BenchQuery(kind: $0, text: $1) }
}
