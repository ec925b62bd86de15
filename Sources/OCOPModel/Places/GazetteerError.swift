/// Why rows make no gazetteer: every fault of them, in the order of the rows.
public struct GazetteerError: Error, Sendable, Hashable {
  /// One fault of a row.
  public struct Fault: Sendable, Hashable {
    /// A rule that the rows of a gazetteer keep.
    @nonexhaustive
    public enum Rule: Sendable, Hashable {
      /// A code has as many digits as its level asks for.
      case codeHasDigits(Int)
      /// A name has a letter or a digit.
      case nameIsNotEmpty
      /// A unit is valid for a day at least.
      case validForADay
      /// No two versions under one code are valid on the same day.
      case oneVersionADay
      /// The unit above is in the gazetteer on the unit's first day.
      case superiorExists(code: String)
      /// A row of succession names at least one predecessor.
      case hasPredecessors
      /// A version under the successor's code begins on the day.
      case successorBegins(on: CivilDate)
      /// A version under the predecessor's code ends before the day.
      case predecessorEnds(before: CivilDate)
    }

    /// The code in the row at fault.
    public let code: String
    /// The rule that it breaks.
    public let rule: Rule

    /// Creates a fault of a row.
    public init(code: String, rule: Rule) {
      self.code = code
      self.rule = rule
    }
  }

  /// The faults, one at least.
  public let faults: [Fault]

  /// Creates an error from what is wrong with the rows.
  public init(faults: [Fault]) {
    self.faults = faults
  }
}

extension GazetteerError: CustomStringConvertible {
  /// Each fault on a line, in English words.
  public var description: String { faults.map { $0.text.en }.joined(separator: "\n") }
}

extension GazetteerError.Fault {
  /// What is wrong, with the code at fault, in words.
  public var text: Bilingual {
    switch rule {
    case .codeHasDigits(let count):
      Bilingual(vi: "mã “\(code)” không gồm \(count) chữ số", en: "code “\(code)” has not \(count) digits")
    case .nameIsNotEmpty: Bilingual(vi: "\(code) không có tên", en: "\(code) has no name")
    case .validForADay: Bilingual(vi: "\(code) không có ngày hiệu lực", en: "\(code) is valid on no day")
    case .oneVersionADay:
      Bilingual(vi: "\(code) có hai dòng cùng hiệu lực", en: "\(code) has two versions on one day")
    case .superiorExists(let superior):
      Bilingual(
        vi: "\(code) thuộc \(superior), không có trong danh mục",
        en: "\(code) lies in \(superior), not listed")
    case .hasPredecessors:
      Bilingual(vi: "\(code) kế tiếp nhưng không ghi đơn vị trước", en: "\(code) succeeds nothing")
    case .successorBegins(let day):
      Bilingual(
        vi: "\(code) không bắt đầu ngày \(day.formatted(in: .vietnamese))",
        en: "\(code) does not begin on \(day)")
    case .predecessorEnds(let day):
      Bilingual(
        vi: "\(code) không kết thúc trước ngày \(day.formatted(in: .vietnamese))",
        en: "\(code) does not end before \(day)")
    }
  }
}
