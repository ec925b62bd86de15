import OCOPModel

/// One assessor's answers (phiếu chấm điểm).
///
/// ```swift
/// let sheet = try ScoreSheet(["1.1": "c", "1.2": "b", "2.4": "none"])
/// sheet["1.1"]  // .option(.c)
/// sheet["3.5"]  // nil: not answered
/// ```
///
/// A sheet does not know which set it answers; ``Rater`` checks that when it rates.
public struct ScoreSheet: Sendable, Hashable {
  /// The answers by criterion.
  public private(set) var answers: [CriterionCode: Answer]

  /// Creates a sheet from answers.
  public init(answers: [CriterionCode: Answer] = [:]) {
    self.answers = answers
  }

  /// Reads a sheet from texts: codes, and letters or `none`; an empty text means not answered.
  ///
  /// - Throws: ``ScoreSheetError`` for the first malformed code, or else for the first malformed answer in form order.
  public init(_ texts: [String: String]) throws(ScoreSheetError) {
    var read: [(criterion: CriterionCode, text: String)] = []
    for (code, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let criterion = try? CriterionCode(code) else { throw .malformedCode(code) }
      read.append((criterion, text))
    }
    var answers: [CriterionCode: Answer] = [:]
    for (criterion, text) in read.sorted(by: { $0.criterion < $1.criterion }) where !text.isEmpty {
      guard let answer = Answer(text) else { throw .malformedAnswer(criterion, text) }
      answers[criterion] = answer
    }
    self.answers = answers
  }

  /// The answer to a criterion, or `nil` where it is not answered.
  public subscript(code: CriterionCode) -> Answer? {
    get { answers[code] }
    set { answers[code] = newValue }
  }
}

/// A text on a sheet that is no code or no answer.
public enum ScoreSheetError: Error, Sendable, Hashable {
  /// The text is no criterion code.
  case malformedCode(String)
  /// The text is no answer: one of `a`…`z`, or `none`.
  case malformedAnswer(CriterionCode, String)
}

#if !hasFeature(Embedded)
extension ScoreSheet: Codable {
  /// Decodes an object of codes and answers, `{"1.1":"c","2.4":"none"}`; an empty answer means not answered.
  public init(from decoder: any Decoder) throws {
    let texts = try decoder.singleValueContainer().decode([String: String].self)
    self = try checkDecoded(decoder) { () throws(ScoreSheetError) in try ScoreSheet(texts) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(answers)
  }
}
#endif
