public import OCOPModel

/// Why there is no plan for a funding problem: every fault, with its place.
public struct FundingError: Error, Sendable, Hashable {
  /// The faults, in the order of the problem's parts.
  public let faults: [FundingFault]

  /// Creates an error.
  public init(faults: [FundingFault]) {
    self.faults = faults
  }
}

extension FundingError: CustomStringConvertible {
  /// What is wrong, in English words, a line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a funding problem: where, which value, and the rule that it breaks.
public struct FundingFault: Error, Sendable, Hashable {
  /// A part of a problem, by its place in its list.
  public enum Place: Sendable, Hashable {
    /// The problem as a whole.
    case problem
    /// A purse.
    case source(Int)
    /// A rule of support.
    case rule(Int)
    /// A measure.
    case measure(Int)
    /// What a purse owes.
    case entitlement(Int)
    /// What a beneficiary had.
    case received(Int)
    /// What is paid already.
    case paid(Int)
    /// A project.
    case project(Int)
    /// The policy.
    case policy
  }

  /// A rule that a value breaks.
  @nonexhaustive
  public enum Rule: Sendable, Hashable {
    /// The number lies in a range.
    case range(Int64, Int64)
    /// The value stands once.
    case once
    /// The value is the identifier of something that the problem has.
    case known
    /// The list or the period is not empty.
    case notEmpty
    /// The share is at most the whole.
    case part
    /// The sum is at most this.
    case sum(Int64)
    /// The code has so many digits.
    case digits(Int)
    /// The field makes sense for one kind of purse only.
    case onlyFor(Bilingual)
    /// The field has to be known, since this rule or purse hangs on it.
    case neededBy(String)
    /// All measures of a beneficiary say the same, and another says something else.
    case asElsewhere(other: String)
    /// The item is paid in one measure only, and another has it.
    case oneMeasureAnItem(other: String)
    /// What is owed is at most the budget.
    case withinBudget(Dong)
    /// What is unverified is not used, but for rules where the policy allows it.
    case verified
    /// The cap is nested with the others; it crosses this one, so that no plan can keep to both by a flow.
    case nestsWith(Bilingual)
    /// The purse may pay for the measure.
    case mayPay
    /// What is paid lies within the caps that hold now.
    case withinCaps
    /// What is paid keeps to the rules on single purses, smallest grants and numbers.
    case together
    /// A measure that is paid in full or not at all, and begun, can be completed.
    case completed
    /// A rule of the plain problem, ``FundingProblem/allocation()``.
    case numbers(AllocationFault.Rule)
    /// The strategy cannot keep to measures that are paid in full or not at all, to smallest grants, or to own shares without loans.
    case strategy(Bilingual)
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

  /// A cap that crosses another: the first is of a rule or purse for one beneficiary, the second what it cuts across.
  static func capCrosses(_ place: Place, _ cap: String, _ other: Bilingual) -> FundingFault {
    FundingFault(place: place, field: "beneficiaryCap", value: cap, rule: .nestsWith(other))
  }
}

extension FundingFault: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// The field's place, as a path: `measures[3].cost`.
  public var path: String {
    switch place {
    case .problem: field
    case .source(let index): "sources[\(index)].\(field)"
    case .rule(let index): "rules[\(index)].\(field)"
    case .measure(let index): "measures[\(index)].\(field)"
    case .entitlement(let index): "entitlements[\(index)].\(field)"
    case .received(let index): "received[\(index)].\(field)"
    case .paid(let index): "paid[\(index)].\(field)"
    case .project(let index): "projects[\(index)].\(field)"
    case .policy: "policy.\(field)"
    }
  }

  /// What is wrong, in words.
  public var text: Bilingual {
    // What is missing, and what is at fault as a whole, have no value to tell.
    guard !value.isEmpty else {
      return Bilingual(vi: "\(path): \(rule.text.vi)", en: "\(path): \(rule.text.en)")
    }
    return Bilingual(
      vi: "\(path) là “\(value)”: \(rule.text.vi)", en: "\(path) is “\(value)”: \(rule.text.en)")
  }
}

extension FundingFault.Rule {
  /// The rule, in words.
  public var text: Bilingual {
    switch self {
    case .range(let least, let most):
      Bilingual(vi: "phải từ \(least) đến \(most)", en: "it must be \(least)…\(most)")
    case .once: Bilingual(vi: "đã có ở trên", en: "it is there already")
    case .known: Bilingual(vi: "không có mục này", en: "the problem has no such thing")
    case .notEmpty: Bilingual(vi: "không được trống", en: "it must not be empty")
    case .part: Bilingual(vi: "không được quá toàn bộ", en: "it must be at most the whole")
    case .sum(let most):
      Bilingual(vi: "tổng không được quá \(most) đồng", en: "the sum must be at most \(most) đồng")
    case .digits(let count): Bilingual(vi: "phải gồm \(count) chữ số", en: "it must be \(count) digits")
    case .onlyFor(let kind): Bilingual(vi: "chỉ dùng cho \(kind.vi)", en: "it is for \(kind.en) only")
    case .neededBy(let what):
      Bilingual(
        vi: "phải nêu, vì “\(what)” căn cứ vào đó", en: "it has to be stated: “\(what)” hangs on it")
    case .asElsewhere(let other):
      Bilingual(
        vi: "nội dung “\(other)” của chủ thể này nêu khác",
        en: "measure “\(other)” of the same beneficiary says otherwise")
    case .oneMeasureAnItem(let other):
      Bilingual(vi: "nội dung “\(other)” đã có khoản chi này", en: "measure “\(other)” has this item already")
    case .withinBudget(let budget):
      Bilingual(
        vi: "vượt dự toán \(budget)", en: "it exceeds the budget of \(budget.formatted(in: .english))")
    case .verified:
      Bilingual(vi: "chưa được kiểm chứng nên không được dùng", en: "it is unverified and may not be used")
    case .nestsWith(let other):
      Bilingual(
        vi: "cắt ngang \(other.vi): hãy chia mức này cho từng phần",
        en: "it cuts across \(other.en): apportion it beforehand")
    case .mayPay:
      Bilingual(
        vi: "nguồn này không được chi cho nội dung đó", en: "the purse may not pay for the measure")
    case .withinCaps:
      Bilingual(vi: "vượt mức trần hiện nay", en: "it goes beyond a cap that holds now")
    case .together:
      Bilingual(
        vi: "các khoản đã chi vi phạm quy định một nguồn, mức tối thiểu hoặc số lượng",
        en: "what is paid breaks a rule on single purses, smallest grants or numbers")
    case .completed:
      Bilingual(
        vi: "đã chi một phần mà không còn đủ vốn để chi hết",
        en: "it is paid in part, and the rest of it cannot be found")
    case .numbers(let rule): rule.text
    case .strategy(let what): Bilingual(vi: "không giữ được \(what.vi)", en: "it cannot keep to \(what.en)")
    }
  }
}
