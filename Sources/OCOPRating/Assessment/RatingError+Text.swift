public import OCOPModel

extension RatingError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words; members count from 1, as people do.
  public var text: Bilingual {
    switch self {
    case .tooFewSheets(let count, let quorum):
      Bilingual(
        vi: "có \(count) phiếu, cần ít nhất \(quorum)",
        en: "\(count) sheets, but at least \(quorum) are needed")
    case .tooManySheets(let count):
      Bilingual(
        vi: "có \(count.grouped(in: .vietnamese)) phiếu, chấm được nhiều nhất "
          + Rater.largestPanel.grouped(in: .vietnamese),
        en: "\(count) sheets, but at most \(Rater.largestPanel) can be rated")
    case .unknownCriterion(let member, let code):
      Bilingual(
        vi: "phiếu \(member &+ 1): bộ tiêu chí không có tiêu chí \(code)",
        en: "sheet \(member &+ 1): the set asks no criterion \(code)")
    case .unknownOption(let member, let code, let letter):
      Bilingual(
        vi: "phiếu \(member &+ 1): tiêu chí \(code) không có mức \(letter)",
        en: "sheet \(member &+ 1): criterion \(code) has no option \(letter)")
    case .unknownElimination(.set):
      Bilingual(
        vi: "bộ tiêu chí không in căn cứ loại chung", en: "the set prints no elimination note at set")
    case .unknownElimination(.criterion(let code)):
      Bilingual(
        vi: "bộ tiêu chí không in căn cứ loại ở tiêu chí \(code)",
        en: "the set prints no elimination note at \(code)")
    case .evidence(let error): error.text
    }
  }
}

extension ScoreSheetError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .malformedCode(let text):
      Bilingual(vi: "“\(text)” không phải mã tiêu chí", en: "“\(text)” is no criterion code")
    case .malformedAnswer(let code, let text):
      Bilingual(
        vi: "tiêu chí \(code): “\(text)” không phải chữ cái thường, cũng không phải “none”",
        en: "criterion \(code): “\(text)” is no lower-case letter and not “none”")
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
