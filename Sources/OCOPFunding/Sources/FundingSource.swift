public import OCOPModel

/// A purse (nguồn vốn): money, how much of it there is when, and the rules under which it is spent.
///
/// A purse holds money, a ``SupportRule`` holds ceilings and conditions. State money pays only where one of the purse's rules fits;
/// what producers pay themselves and what they borrow needs no rule.
public struct FundingSource: Sendable, Hashable {
  /// The purse's identifier.
  public let id: ID<FundingSource>
  /// The purse's name.
  public let name: Bilingual
  /// Which of the seven kinds of capital it is.
  public let kind: CapitalKind
  /// How much there is.
  public let budget: FundingBudget
  /// How much state money may pass to the next year, by year, such as what was contracted in time; nothing where no amount stands.
  public let carryOvers: [YearlyAmount]
  /// How soon it is to be used: 0 first, at most ``AllocationProblem/largestWeight``.
  public let preference: Int
  /// The yearly interest of a loan, at most ``AllocationProblem/largestRate``; nothing for money that is not lent.
  public let rate: InterestRate
  /// The most that it pays for one beneficiary; `nil` for no cap.
  public let beneficiaryCap: BeneficiaryCap?
  /// The most that it may have lent to one beneficiary, by kind of producer; `nil` for no such ceiling.
  public let lendingCeilings: [LendingCeiling]?
  /// The producer whose own money it is, and for whose measures alone it pays.
  ///
  /// `nil` for a purse for all. Own capital without an owner is a pot that producers share, as of a union, or as a plan for a whole commune
  /// reckons with: it pays for the measures of any of them. What one producer puts into its own measures needs its owner.
  public let owner: ID<Producer>?
  /// The categories of measures that it pays for at all, such as what a bank lends for; `nil` for whatever its rules let it, and any
  /// where it needs no rule.
  public let categories: [MeasureCategory]?
  /// The rules under which it pays.
  public let rules: [ID<SupportRule>]

  /// Creates a purse; ``FundingProblem/validated()`` says what is wrong with it.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - name: The name.
  ///   - kind: The kind of capital.
  ///   - budget: How much there is.
  ///   - carryOvers: For state money, by year, how much may pass from that year to the next; nothing where no amount stands.
  ///   - preference: How soon it is to be used.
  ///   - rate: The yearly interest of a loan.
  ///   - beneficiaryCap: The most for one beneficiary.
  ///   - lendingCeilings: The most lent to one beneficiary.
  ///   - owner: Whose own money it is; own capital without one is a pot that all producers share.
  ///   - categories: The categories of measures that it pays for at all.
  ///   - rules: The rules under which it pays.
  public init(
    id: ID<FundingSource>, name: Bilingual, kind: CapitalKind, budget: FundingBudget,
    carryOvers: [YearlyAmount] = [], preference: Int = 0, rate: InterestRate = .zero,
    beneficiaryCap: BeneficiaryCap? = nil,
    lendingCeilings: [LendingCeiling]? = nil, owner: ID<Producer>? = nil,
    categories: [MeasureCategory]? = nil, rules: [ID<SupportRule>] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.budget = budget
    self.carryOvers = carryOvers
    self.preference = preference
    self.rate = rate
    self.beneficiaryCap = beneficiaryCap
    self.lendingCeilings = lendingCeilings
    self.owner = owner
    self.categories = categories
    self.rules = rules
  }

  /// Whether it may pay for anything of a category.
  func pays(for category: MeasureCategory) -> Bool { categories?.contains(category) ?? true }

  /// Whose money it is, as the solver tells.
  var payer: AllocationProblem.Payer {
    switch kind {
    case .credit: .loan
    case .ownCapital: .own
    default: .state
    }
  }
}

/// How much money a purse has (dự toán).
public enum FundingBudget: Sendable, Hashable {
  /// One amount, whatever the year.
  case whole(Dong)
  /// An amount for each budget year, each year once.
  case yearly([YearlyAmount])
}

/// An amount of a budget year (năm ngân sách).
public struct YearlyAmount: Sendable, Hashable {
  /// The budget year, which is a calendar year.
  public let year: Int
  /// The amount, at least 0 đồng.
  public let amount: Dong

  /// Creates an amount of a year.
  public init(_ year: Int, _ amount: Dong) {
    self.year = year
    self.amount = amount
  }
}

#if !hasFeature(Embedded)
extension YearlyAmount: Codable {}
extension FundingBudget: Codable {}
extension FundingSource: Codable {}
#endif
