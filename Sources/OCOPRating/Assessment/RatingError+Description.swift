public import OCOPModel

extension RatingError: CustomStringConvertible {
  /// What is wrong, in English words; members count from 1, as people do.
  public var description: String { text.en }

  /// What is wrong, in words; members count from 1, as people do.
  public var text: Bilingual {
    switch self {
    case .tooFewSheets(let count, let quorum):
      Bilingual(
        vi: "\(count) phiếu, cần ít nhất \(quorum)", en: "\(count) sheets, but at least \(quorum) are needed")
    case .tooManySheets(let count):
      Bilingual(
        vi: "\(count) phiếu, chỉ chấm được nhiều nhất \(Rater.largestPanel)",
        en: "\(count) sheets, but at most \(Rater.largestPanel) can be rated")
    case .unknownCriterion(let member, let code):
      Bilingual(
        vi: "phiếu \(member &+ 1): bộ tiêu chí không có tiêu chí \(code)",
        en: "sheet \(member &+ 1): the set asks no criterion \(code)")
    case .unknownOption(let member, let code, let letter):
      Bilingual(
        vi: "phiếu \(member &+ 1): tiêu chí \(code) không có mức \(letter)",
        en: "sheet \(member &+ 1): criterion \(code) has no option \(letter)")
    case .unknownElimination(let place):
      Bilingual(
        vi: "biểu chấm không ghi điều kiện loại ở \(place.name.vi)",
        en: "the set prints no elimination note at \(place)")
    case .evidence(let error): error.text
    }
  }
}

extension ScoreSheetError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .malformedCode(let text): "“\(text)” is no criterion code"
    case .malformedAnswer(let code, let text):
      "criterion \(code): “\(text)” is no lower-case letter and not “none”"
    }
  }
}

extension ExplanationError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .otherSet(let rated, let explained): "a rating by \(rated) cannot be explained by \(explained)"
    }
  }
}
