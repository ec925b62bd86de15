public import OCOP

extension ScoreSheet {
  /// The last option of every criterion of a set, which gives the full score.
  public static func best(of set: CriteriaSet) -> ScoreSheet {
    var sheet = ScoreSheet()
    for leaf in set.leaves {
      sheet[leaf.code] = OptionLetter(index: (leaf.question?.options.count ?? 0) - 1).map(Answer.option)
    }
    return sheet
  }
}
