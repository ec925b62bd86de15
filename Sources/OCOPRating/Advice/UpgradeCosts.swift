public import OCOPModel

/// What it costs to reach an option from the present one (chi phí nâng mức), in any unit of the caller's.
///
/// An option without a cost of its own costs the number of printed options climbed; no printed option stands below
/// the first.
public struct UpgradeCosts: Sendable, Hashable {
  /// The largest cost of an option.
  public static let largest = 1_000_000_000

  /// One for each printed option climbed.
  public static let perStep = UpgradeCosts()

  /// The costs that are stated.
  public let stated: [CriterionCode: [OptionLetter: Int]]

  private init() { stated = [:] }

  /// Creates costs from those of single options.
  ///
  /// - Throws: ``UpgradeError/costOutOfRange(_:_:_:)`` for the first in form order that is not 0…``largest``.
  public init(_ stated: [CriterionCode: [OptionLetter: Int]]) throws(UpgradeError) {
    for (code, options) in stated.sorted(by: { $0.key < $1.key }) {
      for (letter, cost) in options.sorted(by: { $0.key < $1.key })
      where !(0...UpgradeCosts.largest).contains(cost) {
        throw .costOutOfRange(code, letter, cost)
      }
    }
    self.stated = stated
  }

  /// The cost of moving from an answer up to an option.
  func cost(of option: Int, from present: Answer, at code: CriterionCode) -> Int {
    OptionLetter(index: option).flatMap { stated[code]?[$0] } ?? option - present.place
  }
}

/// What a plan may not touch (giới hạn của phương án).
public struct UpgradeLimits: Sendable, Hashable {
  /// No limits.
  public static let none = UpgradeLimits()

  /// The criteria that keep their present option.
  public let frozen: Set<CriterionCode>
  /// The options that are out of reach.
  public let excluded: [CriterionCode: Set<OptionLetter>]

  /// Creates limits.
  public init(frozen: Set<CriterionCode> = [], excluded: [CriterionCode: Set<OptionLetter>] = [:]) {
    self.frozen = frozen
    self.excluded = excluded
  }

  func allows(_ option: Int, at code: CriterionCode) -> Bool {
    guard !frozen.contains(code) else { return false }
    guard let excluded = excluded[code], let letter = OptionLetter(index: option) else { return true }
    return !excluded.contains(letter)
  }
}

/// Why no plan could be sought.
@nonexhaustive
public enum UpgradeError: Error, Sendable, Hashable {
  /// A cost is a whole number of 0…``UpgradeCosts/largest``.
  case costOutOfRange(CriterionCode, OptionLetter, Int)
  /// A cost or a limit names a criterion that the set asks.
  case unknownCriterion(CriterionCode)
  /// A cost or a limit names an option that the criterion has.
  case unknownOption(CriterionCode, OptionLetter)
  /// A plan starts from a sheet on which every criterion is answered.
  case notAnswered(CriterionCode)
  /// The set has too many points, or too many conditions pending at a time, for the search.
  case tooLarge
  /// The sheet cannot be rated.
  case sheet(RatingError)
}

extension UpgradeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .costOutOfRange(let code, let letter, let cost):
      Bilingual(
        vi:
          "tiêu chí \(code), mức \(letter): chi phí \(cost.grouped(in: .vietnamese)) không nằm trong 0–"
          + UpgradeCosts.largest.grouped(in: .vietnamese),
        en: "criterion \(code), option \(letter): the cost \(cost) is not 0–\(UpgradeCosts.largest)")
    case .unknownCriterion(let code):
      Bilingual(vi: "bộ tiêu chí không có tiêu chí \(code)", en: "the set asks no criterion \(code)")
    case .unknownOption(let code, let letter):
      Bilingual(
        vi: "tiêu chí \(code) không có mức \(letter)", en: "criterion \(code) has no option \(letter)")
    case .notAnswered(let code):
      Bilingual(vi: "tiêu chí \(code) chưa có câu trả lời", en: "criterion \(code) is not answered")
    case .tooLarge:
      Bilingual(
        vi: "bộ tiêu chí có quá nhiều điểm hoặc điều kiện lồng nhau để tìm phương án",
        en: "the set has too many points or pending conditions to search for a plan")
    case .sheet(let error): error.text
    }
  }
}
