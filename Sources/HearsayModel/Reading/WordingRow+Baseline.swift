extension WordingRow {
  /// How full a wording is: its words, whatever its marks; 0 where none was kept.
  public var fullness: Int { text.map { TextFold.words($0).count } ?? 0 }

  /// The wording that the others are compared with first: the one with most words;
  /// of several, that of most reports, then the first in the order of the list.
  ///
  /// Only wordings of the best `standing` are looked at: where reports count, none of an
  /// earlier version, a withdrawn article or a proposal becomes the baseline. Of them,
  /// wordings in the quote's own language go before all others: what is left out of a
  /// translation may be the translator's doing. Nil: no report kept its wording.
  ///
  /// - Parameters:
  ///   - rows: The quote's wordings, in the order of the list.
  ///   - language: The quote's own (BCP 47); nil: not stated, and none goes before.
  public static func baseline(of rows: [WordingRow], language: String?) -> WordingRow? {
    let kept = rows.filter { $0.text != nil }
    let standing = kept.map(\.standing).min()
    let valid = kept.filter { $0.standing == standing }
    let own = valid.filter { row in
      guard let language, let lang = row.lang else { return false }
      return isSameLanguage(language, lang)
    }
    var best: (row: WordingRow, rank: (Int, Int))?
    for row in own.isEmpty ? valid : own {
      let rank = (row.fullness, row.reports)
      if let best, rank <= best.rank { continue }
      best = (row, rank)
    }
    return best?.row
  }
}
