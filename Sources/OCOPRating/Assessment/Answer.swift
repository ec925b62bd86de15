public import OCOPModel

/// An assessor's answer to a criterion (lựa chọn của thành viên hội đồng).
///
/// That no printed option holds is an answer, worth 0 points; a criterion without an answer is open.
public enum Answer: Sendable, Hashable {
  /// The option with a letter.
  case option(OptionLetter)
  /// No printed option holds: 0 points.
  case noneHolds
}

extension Answer {
  /// The place in printed order, from 0; -1, below the first option, where none holds.
  var place: Int {
    switch self {
    case .option(let letter): letter.index
    case .noneHolds: -1
    }
  }
}

extension Answer: CustomStringConvertible {
  /// The letter of the option, or `none`.
  public var description: String {
    switch self {
    case .option(let letter): letter.description
    case .noneHolds: "none"
    }
  }

  /// Reads an answer: a lower-case letter, or `none`.
  public init?(_ text: String) {
    if text == "none" {
      self = .noneHolds
    } else if let letter = OptionLetter(text) {
      self = .option(letter)
    } else {
      return nil
    }
  }
}

/// A text that is no answer.
public struct AnswerError: Error, Sendable, Hashable {
  /// The text that was refused: an answer is one of `a`…`z`, or `none`.
  public let value: String

  /// Creates the error.
  public init(value: String) {
    self.value = value
  }
}

extension AnswerError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi: "câu trả lời là một chữ cái thường hoặc “none”, không phải “\(value)”",
      en: "an answer is a lower-case letter or “none”, not “\(value)”")
  }
}

#if !hasFeature(Embedded)
extension Answer: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(AnswerError) in
      guard let answer = Answer(text) else { throw AnswerError(value: text) }
      return answer
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
