public import OCOPModel

/// How many sheets a council needs (túc số), counted over the members who score.
///
/// No decision states a quorum; ``moreThanHalf`` is the library's reading.
public enum Quorum: Sendable, Hashable {
  /// More than half of the members who score.
  case moreThanHalf
  /// At least a share of the members who score.
  case share(Share)
  /// At least a number of members; a number below 1 counts as 1, since a mean needs a member.
  case members(Int)

  /// The least number of sheets for a number of members who score, at least 1.
  public func needed(of count: Int) -> Int {
    switch self {
    case .moreThanHalf: max(0, count) / 2 + 1
    case .share(let share): Quorum.part(share, of: count)
    case .members(let number): max(1, number)
    }
  }

  /// A share of a number of members, rounded up.
  private static func part(_ share: Share, of count: Int) -> Int {
    let product = Int128(share.numerator) * Int128(max(0, count))
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(share.denominator))
    return max(1, Int(clamping: quotient + (rest > 0 ? 1 : 0)))
  }
}

extension Quorum: CustomStringConvertible {
  /// `moreThanHalf`, a share such as `2/3`, or a number of members such as `5`.
  public var description: String {
    switch self {
    case .moreThanHalf: "moreThanHalf"
    case .share(let share): "\(share.numerator)/\(share.denominator)"
    case .members(let number): String(number)
    }
  }

  /// Reads a quorum: `moreThanHalf`, a share such as `2/3` or `60%`, or a number of members.
  public init?(_ text: String) {
    if text == "moreThanHalf" {
      self = .moreThanHalf
    } else if let number = Int(text) {
      self = .members(number)
    } else if let share = try? Share(text) {
      self = .share(share)
    } else {
      return nil
    }
  }

  /// The quorum in words.
  public var name: Bilingual {
    switch self {
    case .moreThanHalf:
      Bilingual(vi: "quá nửa số thành viên chấm điểm", en: "more than half of the scoring members")
    case .share(let share):
      Bilingual(
        vi: "ít nhất \(share.formatted(in: .vietnamese)) số thành viên chấm điểm",
        en: "at least \(share.formatted(in: .english)) of the scoring members")
    case .members(let number):
      Bilingual(vi: "ít nhất \(max(1, number)) thành viên", en: "at least \(max(1, number)) members")
    }
  }
}

/// A text that is no quorum.
public struct QuorumError: Error, Sendable, Hashable {
  /// The text that was refused: a quorum is `moreThanHalf`, a share, or a number of members.
  public let value: String

  /// Creates the error.
  public init(value: String) {
    self.value = value
  }
}

extension QuorumError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi: "túc số là “moreThanHalf”, một tỷ lệ như “2/3”, hoặc một số thành viên, không phải “\(value)”",
      en: "a quorum is “moreThanHalf”, a share such as “2/3”, or a number of members, not “\(value)”")
  }
}

#if !hasFeature(Embedded)
extension Quorum: Codable {
  /// Decodes a text, `"moreThanHalf"`, `"2/3"` or `"5"`.
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(QuorumError) in
      guard let quorum = Quorum(text) else { throw QuorumError(value: text) }
      return quorum
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
