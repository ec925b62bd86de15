import OCOPModel

/// Lists what is wrong with the parts of a funding problem, each for itself and as they refer to each other; here the checks that they
/// have in common.
struct FundingValidation {
  private(set) var faults: [FundingFault] = []
  let problem: FundingProblem
  let rules: [ID<SupportRule>: SupportRule]
  /// The budget years that a problem may speak of.
  static let years: ClosedRange<Int64> = 2000...2100

  init(_ problem: FundingProblem) {
    self.problem = problem
    rules = Dictionary(problem.rules.map { ($0.id, $0) }) { first, _ in first }
    checkRules()
    checkSources()
    checkMeasures()
    checkNeeds()
    checkItems()
    checkProjects()
    checkEntitlements()
    checkReceived()
    checkPolicy()
  }

  mutating func add(
    _ place: FundingFault.Place, _ field: String, _ value: String, _ rule: FundingFault.Rule
  ) {
    faults.append(FundingFault(place: place, field: field, value: value, rule: rule))
  }

  mutating func once<Key: Hashable>(
    _ keys: [Key], _ place: (Int) -> FundingFault.Place, _ field: String
  ) {
    var seen: Set<Key> = []
    for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
      add(place(index), field, "\(key)", .once)
    }
  }

  mutating func range(
    _ value: some BinaryInteger, _ least: some BinaryInteger, _ most: some BinaryInteger,
    _ place: FundingFault.Place, _ field: String
  ) {
    if value < least || value > most { add(place, field, "\(value)", .range(Int64(least), Int64(most))) }
  }

  mutating func money(
    _ value: Dong, _ place: FundingFault.Place, _ field: String, least: Int64 = 0
  ) {
    range(value.amount, least, AllocationProblem.largestSum.amount, place, field)
  }

  mutating func year(_ year: Int, _ place: FundingFault.Place, _ field: String) {
    range(year, Self.years.lowerBound, Self.years.upperBound, place, field)
  }

  mutating func yearly(_ amounts: [YearlyAmount], _ place: FundingFault.Place, _ field: String) {
    once(amounts.map(\.year), { _ in place }, field)
    for entry in amounts {
      year(entry.year, place, field)
      money(entry.amount, place, field)
    }
  }

  mutating func atLeastOne(_ count: Int?, _ place: FundingFault.Place, _ field: String) {
    if let count { range(count, 1, Int32.max, place, field) }
  }

  mutating func part(_ share: Share, _ place: FundingFault.Place, _ field: String) {
    if !share.isPart { add(place, field, "\(share)", .part) }
  }

  mutating func notEmpty(_ isEmpty: Bool, _ place: FundingFault.Place, _ field: String) {
    if isEmpty { add(place, field, "", .notEmpty) }
  }

  mutating func digits(
    _ code: String, _ count: Int, _ place: FundingFault.Place, _ field: String
  ) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if code.utf8.count != count || !code.utf8.allSatisfy(digits.contains) {
      add(place, field, code, .digits(count))
    }
  }

  mutating func only(
    _ holds: Bool, _ kind: CapitalKind, _ place: FundingFault.Place, _ field: String, _ value: String
  ) {
    if !holds { add(place, field, value, .onlyFor(kind.name)) }
  }

  /// Only rules may be used unverified, with the policy's leave: every output shows by its lines that it used one.
  mutating func verified(
    _ confidence: Confidence, _ place: FundingFault.Place, _ field: String, _ value: String,
    hasLeave: Bool = false
  ) {
    if confidence == .unverified, !hasLeave { add(place, field, value, .verified) }
  }

  mutating func sum(_ amounts: [Dong], _ field: String) {
    let total = amounts.reduce(into: Int128(0)) { $0 += Int128($1.amount) }
    let most = AllocationProblem.largestSum.amount
    if total > Int128(most) { add(.problem, field, "\(total)", .sum(most)) }
  }
}
