import OCOP

/// Purses, measures and rules in few words, for tests.
enum FundingSamples {
  static let day = CivilDate.of(2026, 6, 1)

  static func source(
    _ id: String, _ kind: CapitalKind, _ budget: Int64, rules: [String] = [], preference: Int = 0,
    rate: Int = 0, beneficiaryCap: BeneficiaryCap? = nil, owner: String? = nil
  ) -> FundingSource {
    FundingSource(
      id: .of(id), name: Bilingual(vi: id, en: id), kind: kind, budget: .whole(Dong(budget)),
      preference: preference, rate: InterestRate(basisPoints: UInt32(clamping: rate)),
      beneficiaryCap: beneficiaryCap, owner: owner.map { .of($0) },
      rules: rules.map { .of($0) })
  }

  static func source(
    _ id: String, _ kind: CapitalKind, yearly: [Int: Int64], carryOvers: [Int: Int64] = [:],
    rules: [String] = [], beneficiaryCap: BeneficiaryCap? = nil, preference: Int = 0
  ) -> FundingSource {
    func amounts(_ entries: [Int: Int64]) -> [YearlyAmount] {
      entries.sorted { $0.key < $1.key }.map { YearlyAmount($0.key, Dong($0.value)) }
    }
    return FundingSource(
      id: .of(id), name: Bilingual(vi: id, en: id), kind: kind, budget: .yearly(amounts(yearly)),
      carryOvers: amounts(carryOvers), preference: preference, beneficiaryCap: beneficiaryCap,
      rules: rules.map { .of($0) })
  }

  static func measure(
    _ id: String, _ cost: Int64, _ category: MeasureCategory = .equipment, by beneficiary: String = "htx",
    contents: [ID<SupportContent>] = [], kind: ProducerKind? = .cooperative, place: SupportPlace? = nil,
    star: Star? = nil, priority: Int = 1, years: ClosedRange<Int>? = nil, ownShare: Share = .zero,
    eligibleCosts: [SupportMeasure.EligibleCost] = [], isWhole: Bool = false, mostSources: Int? = nil,
    item: String? = nil, project: String? = nil
  ) -> SupportMeasure {
    SupportMeasure(
      id: .of(id), name: Bilingual(vi: id, en: id), cost: Dong(cost), category: category, contents: contents,
      beneficiary: .of(beneficiary), producerKind: kind, place: place, star: star, priority: priority,
      years: years, ownShare: ownShare, eligibleCosts: eligibleCosts, isWhole: isWhole,
      mostSources: mostSources, item: item, project: project.map { .of($0) })
  }

  static func project(_ id: String, cap: Int64 = 1_000, within: String? = nil) -> SupportProject {
    SupportProject(
      id: .of(id), name: Bilingual(vi: "Dự án \(id)", en: "Project \(id)"), cap: Dong(cap),
      within: within.map { .of($0) })
  }

  /// A rule for machinery in the whole country, in force since 2020.
  static func rule(
    _ id: String, percent: UInt32 = 50, _ categories: [MeasureCategory] = [.equipment],
    rates: [SupportRate]? = nil, base: SupportBase = .wholeCost, ceiling: SupportCeiling? = nil,
    beneficiaries: [ProducerKind]? = nil, beneficiaryCap: BeneficiaryCap? = nil,
    mostPerBeneficiary: Int? = nil, mostPerCommune: Int? = nil, smallestGrant: Int64 = 0,
    scope: SupportRule.Scope = .national, content: ID<SupportContent>? = nil,
    inForce: DatePeriod = DatePeriod(from: .of(2020, 1, 1)), citation: Citation? = nil,
    confidence: Confidence = .read
  ) -> SupportRule {
    SupportRule(
      id: .of(id), title: Bilingual(vi: id, en: id), categories: categories, content: content,
      beneficiaries: beneficiaries, rates: rates ?? [SupportRate(Share(percent: percent))], base: base,
      ceiling: ceiling, beneficiaryCap: beneficiaryCap, mostPerBeneficiary: mostPerBeneficiary,
      mostPerCommune: mostPerCommune, smallestGrant: Dong(smallestGrant), scope: scope, inForce: inForce,
      citation: citation ?? Citation(id), confidence: confidence)
  }

  static func problem(
    _ sources: [FundingSource], _ rules: [SupportRule], _ measures: [SupportMeasure],
    entitlements: [Entitlement] = [], received: [PriorSupport] = [], projects: [SupportProject] = [],
    policy: FundingPolicy = FundingPolicy()
  ) -> FundingProblem {
    FundingProblem(
      day: day, sources: sources, rules: rules, measures: measures, entitlements: entitlements,
      received: received, projects: projects, policy: policy)
  }
}

extension ID {
  /// An identifier of a test, whose text is known to be one.
  static func of(_ text: String) -> ID {
    guard let id = try? ID(text) else { preconditionFailure("no identifier: \(text)") }
    return id
  }
}

extension CivilDate {
  /// A day of a test, which is known to be one.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = try? CivilDate(year, month, day) else { preconditionFailure("no day") }
    return date
  }
}
