import ExampleSupport
import OCOP

extension Field {
  /// Points, or a sum over a number of members.
  func score() throws(FieldError) -> Score {
    let score: Score?
    switch value {
    case .number(let text): score = UInt32(text).map { Score($0) }
    case .string(let text):
      let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      score =
        if pieces.count == 2, let sum = pieces[0], let count = pieces[1] {
          try? Score(sum: sum, over: count)
        } else {
          nil
        }
    case .null, .bool, .array, .object: score = nil
    }
    guard let score, score <= Score(100) else {
      throw error("a score is 0…100, or a sum over members such as “375/5”")
    }
    return score
  }

  /// Answers by criterion, as in a score sheet.
  func answers() throws(FieldError) -> ScoreSheet {
    var answers: [CriterionCode: Answer] = [:]
    for (key, field) in try members() {
      guard let code = try? CriterionCode(key) else { throw field.error("“\(key)” is no criterion's code") }
      guard let answer = Answer(try field.text()) else {
        throw field.error("an answer is an option's lower-case letter, or “none”")
      }
      answers[code] = answer
    }
    return ScoreSheet(answers: answers)
  }
}
