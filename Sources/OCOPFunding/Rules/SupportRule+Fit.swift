public import OCOPModel

/// Why a rule does not pay for a measure, or a purse may not (lý do không đủ điều kiện).
@nonexhaustive
public enum IneligibilityReason: Sendable, Hashable {
  /// The purse lists no rule for the measure's category.
  case category(MeasureCategory)
  /// The rule is for another content of the category.
  case content(ID<SupportContent>)
  /// The rule is for other kinds of producers.
  case beneficiary(ProducerKind)
  /// The rule holds in another province.
  case province(String)
  /// The rule has no rate for such a place.
  case place([PlaceClass])
  /// The rule is not in force on the day that counts.
  case date(CivilDate)
  /// The rule gives nothing for the product's star level.
  case star(Star)
  /// The beneficiary has had, under this rule, all that there is to have.
  case receivedBefore
  /// The measure does not say what the rule hangs on, such as the part of the cost that it pays for.
  case notStated(Bilingual)
  /// The purse has no budget in the years of the measure.
  case year
}

extension SupportRule {
  /// The most that the rule lets a purse pay for a measure on a day, with no regard to other measures.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - day: The day whose law counts.
  ///   - year: The budget year of the money, to which a yearly cap belongs; that of the day unless another is given.
  ///   - received: What was paid before.
  /// - Returns: The amount, rounded down to whole đồng, and why it is 0 where a condition fails.
  /// - Complexity: O(entries of `received`).
  public func ceiling(
    for measure: SupportMeasure, on day: CivilDate, budgetYear year: Int? = nil,
    after received: [PriorSupport] = []
  ) -> (amount: Dong, misses: [IneligibilityReason]) {
    let year = year ?? day.year
    let misses = misses(of: measure, on: day, year, after: received)
    guard misses.isEmpty else { return (.zero, misses) }
    let amount = ceiling(ofCostOf: measure)
    let rest = restOfCap(for: measure.beneficiary, in: year, after: received)
    return (max(.zero, min(amount, rest ?? amount)), [])
  }

  /// The most for a measure by its cost, place and star level, whoever gets it and when.
  func ceiling(ofCostOf measure: SupportMeasure) -> Dong {
    guard let share = share(in: measure.place) else { return .zero }
    // No part of a cost is larger than the cost, so this cannot overflow.
    let base = min(measure.eligibleCost(under: id), measure.cost)
    let amount = (try? base.part(share)) ?? .zero
    guard let ceiling else { return min(amount, measure.cost) }
    return min(amount, ceiling.amount(for: measure.star) ?? .zero, measure.cost)
  }

  /// The greatest share that holds in a place; `nil` where none does.
  func share(in place: SupportPlace?) -> Share? {
    rates.lazy.filter { rate in
      rate.places.isEmpty || place?.classes.contains(where: rate.places.contains) == true
    }.map(\.share).max()
  }

  /// What is left of the cap of a beneficiary; `nil` where there is none.
  func restOfCap(
    for beneficiary: ID<Producer>, in year: Int, after received: [PriorSupport]
  ) -> Dong? {
    guard let beneficiaryCap else { return nil }
    let before = received.lazy.filter { prior in
      prior.rule == id && prior.beneficiary == beneficiary
        && (beneficiaryCap.span == .lifetime || prior.year == year)
    }
    guard let sum = try? Dong.sum(before.map(\.amount)), let rest = try? beneficiaryCap.amount - sum else {
      return .zero
    }
    return max(.zero, rest)
  }

  /// How many more measures of a beneficiary the rule may pay for; `nil` for any number.
  func restOfUses(for beneficiary: ID<Producer>, after received: [PriorSupport]) -> Int? {
    mostPerBeneficiary.map { most in
      max(0, max(0, most) - received.lazy.filter { $0.rule == id && $0.beneficiary == beneficiary }.count)
    }
  }

  /// Whether the rule is about such a measure on some day of a period, wherever and whosever it is.
  func concerns(_ measure: SupportMeasure, in period: DatePeriod) -> Bool {
    categories.contains(measure.category) && (content.map(measure.contents.contains) ?? true)
      && inForce.intersection(period) != nil
  }

  private func misses(
    of measure: SupportMeasure, on day: CivilDate, _ year: Int, after received: [PriorSupport]
  ) -> [IneligibilityReason] {
    guard categories.contains(measure.category) else { return [.category(measure.category)] }
    var misses: [IneligibilityReason] = []
    if let content, !measure.contents.contains(content) { misses.append(.content(content)) }
    if let kinds = beneficiaries, let kind = measure.producerKind, !kinds.contains(kind) {
      misses.append(.beneficiary(kind))
    }
    if case .province(let code) = scope, measure.place?.province != code { misses.append(.province(code)) }
    if share(in: measure.place) == nil { misses.append(.place(measure.place?.classes ?? [])) }
    if !inForce.contains(day) { misses.append(.date(day)) }
    if case .byStar = ceiling, measure.star == nil {
      misses.append(.notStated(Bilingual(vi: "hạng sao", en: "the star level")))
    }
    if let star = measure.star, let ceiling, ceiling.amount(for: star) == nil { misses.append(.star(star)) }
    if case .part(let part) = base, !measure.eligibleCosts.contains(where: { $0.rule == id }) {
      misses.append(.notStated(part))
    }
    if restOfUses(for: measure.beneficiary, after: received) == 0
      || restOfCap(for: measure.beneficiary, in: year, after: received) == .zero
    {
      misses.append(.receivedBefore)
    }
    return misses
  }
}

extension IneligibilityReason {
  /// The reason in words.
  public var text: Bilingual {
    switch self {
    case .category(let category):
      Bilingual(vi: "không chi cho \(category.name.vi)", en: "it does not pay for \(category.name.en)")
    case .content(let content):
      Bilingual(vi: "chỉ chi cho \(content.name.vi)", en: "it pays only for \(content.name.en)")
    case .beneficiary(let kind):
      Bilingual(
        vi: "không áp dụng cho \(kind.name.vi.lowercased())",
        en: "it is not for a \(kind.name.en.lowercased())")
    case .province(let code):
      Bilingual(vi: "chỉ áp dụng tại tỉnh có mã \(code)", en: "it holds in province \(code) only")
    case .place: Bilingual(vi: "không có mức cho địa bàn này", en: "it has no rate for such a place")
    case .date(let day):
      Bilingual(
        vi: "quy định không có hiệu lực ngày \(day.formatted(in: .vietnamese))",
        en: "its rule is not in force on \(day)")
    case .star(let star): Bilingual(vi: "không có mức cho hạng \(star)", en: "it has no amount for \(star)")
    case .receivedBefore:
      Bilingual(vi: "chủ thể đã được hỗ trợ hết mức", en: "the beneficiary has had all that there is to have")
    case .notStated(let what): Bilingual(vi: "chưa nêu \(what.vi)", en: "\(what.en) is not stated")
    case .year:
      Bilingual(
        vi: "không có vốn trong các năm thực hiện", en: "there is no budget in the years of the measure")
    }
  }
}

#if !hasFeature(Embedded)
extension IneligibilityReason: Codable {}
#endif
