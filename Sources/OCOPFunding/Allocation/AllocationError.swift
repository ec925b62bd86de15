public import OCOPModel

/// Why numbers are no allocation problem: every fault, with its place.
public struct AllocationError: Error, Sendable, Hashable {
  /// The faults, in the order of the problem's parts.
  public let faults: [AllocationFault]

  /// Creates an error.
  public init(faults: [AllocationFault]) {
    self.faults = faults
  }
}

extension AllocationError: CustomStringConvertible {
  /// What is wrong, in English words, a line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with an allocation problem: where, which value, and the rule that it breaks.
public struct AllocationFault: Error, Sendable, Hashable {
  /// A part of a problem.
  public enum Place: Sendable, Hashable {
    /// The problem as a whole.
    case problem
    /// A purse, by its place in the list.
    case source(Int)
    /// A measure, by its place in the list.
    case measure(Int)
    /// A line, by its place in the list.
    case line(Int)
    /// A cap of a purse for a beneficiary, by its place in the list.
    case pairCap(Int)
    /// A part of a purse, by its place in the list.
    case sourceGroup(Int)
    /// A group of measures, by its place in the list.
    case measureGroup(Int)
    /// What a purse leaves to another, by its place in the list.
    case carryOver(Int)
  }

  /// A rule that a value breaks.
  public enum Rule: Sendable, Hashable {
    /// The number lies in a range.
    case range(Int64, Int64)
    /// The number is the place of a purse or a measure: it is at least 0 and below this.
    case index(below: Int)
    /// The value stands once.
    case once
    /// The sum is at most this.
    case sum(Int64)
    /// Only a loan bears interest.
    case interestOnLoansOnly
    /// What lies within something does not hold it in turn.
    case acyclic
    /// A part of a purse holds only lines and parts of that purse.
    case samePurse
    /// Measures under one cap are of one class.
    case oneClass
    /// A purse has caps by beneficiary or parts, not both.
    case onePartition
    /// Money passes only between purses of one payer and one rate.
    case sameMoney
  }

  /// The part that is at fault.
  public let place: Place
  /// The part's field, such as `budget`.
  public let field: String
  /// The value of the field, as text.
  public let value: String
  /// The rule that the value breaks.
  public let rule: Rule

  /// Creates a fault.
  public init(place: Place, field: String, value: String, rule: Rule) {
    self.place = place
    self.field = field
    self.value = value
    self.rule = rule
  }
}

extension AllocationFault: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// The field's place, as a path: `measures[3].cost`.
  public var path: String {
    switch place {
    case .problem: field
    case .source(let index): "sources[\(index)].\(field)"
    case .measure(let index): "measures[\(index)].\(field)"
    case .line(let index): "lines[\(index)].\(field)"
    case .pairCap(let index): "pairCaps[\(index)].\(field)"
    case .sourceGroup(let index): "sourceGroups[\(index)].\(field)"
    case .measureGroup(let index): "measureGroups[\(index)].\(field)"
    case .carryOver(let index): "carryOvers[\(index)].\(field)"
    }
  }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(vi: "\(path) là “\(value)”: \(rule.text.vi)", en: "\(path) is “\(value)”: \(rule.text.en)")
  }
}

extension AllocationFault.Rule {
  /// The rule, in words.
  public var text: Bilingual {
    switch self {
    case .range(let least, let most):
      Bilingual(vi: "phải từ \(least) đến \(most)", en: "it must be \(least)…\(most)")
    case .index(let end):
      Bilingual(
        vi: "không có mục nào ở vị trí này, chỉ có \(end) mục",
        en: "there is no such entry, only \(end) of them")
    case .once: Bilingual(vi: "đã có ở trên", en: "it is there already")
    case .sum(let most):
      Bilingual(vi: "tổng không được quá \(most) đồng", en: "the sum must be at most \(most) đồng")
    case .interestOnLoansOnly: Bilingual(vi: "chỉ vốn vay mới có lãi suất", en: "only a loan bears interest")
    case .acyclic:
      Bilingual(vi: "không được lồng vòng vào chính nó", en: "it must not lead back to where it starts")
    case .samePurse: Bilingual(vi: "phải thuộc cùng một nguồn vốn", en: "it must be of the same purse")
    case .oneClass:
      Bilingual(
        vi: "các nội dung chung một mức trần phải cùng nhóm ưu tiên",
        en: "measures under one cap must be of one class")
    case .onePartition:
      Bilingual(
        vi: "một nguồn vốn chỉ có trần theo chủ thể hoặc các phần, không có cả hai",
        en: "a purse has caps by beneficiary or parts, not both")
    case .sameMoney:
      Bilingual(
        vi: "chỉ chuyển giữa các nguồn cùng loại, cùng lãi suất",
        en: "money passes only between purses of one payer and one rate")
    }
  }
}
