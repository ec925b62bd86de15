public import OCOPModel

/// What a docket will cost at the office, month by month (dự báo phí, lệ phí).
///
/// A renewal is forecast at the last day without a surcharge, with what each late month would cost; a grant at the last
/// day of its notice, at the amounts of the notice's own day; a patent's examination at the last day to ask for it.
/// Classes that a title lost, or is not granted for, are not paid for. Amounts are those of the tariff as it stands, and
/// say so where the day lies past its check; what the tariff does not price is listed apart.
public struct FeeForecast: Sendable, Hashable {
  /// A payment to come.
  public struct Payment: Sendable, Hashable {
    /// The period that it answers, as it runs or will run.
    public let id: ID<IPCase>
    /// The case's name.
    public let name: String
    /// Who is in charge.
    public let responsible: String?
    /// The last day to pay the amount.
    public let due: CivilDate
    /// Which term of the title it buys; `nil` where it buys none.
    public let term: Int?
    /// The bill, if paid on the due day; of a grant, as of the office's notice.
    public let bill: FeeBill
    /// The bills of a late renewal, one for each month begun of the grace, with the last day of each.
    public let late: [Late]
  }

  /// A late renewal, paid within one month of the grace.
  public struct Late: Sendable, Hashable {
    /// The months begun.
    public let months: Int
    /// The last day of the month.
    public let through: CivilDate
    /// The bill.
    public let bill: FeeBill
  }

  /// A payment to come that the tariff does not price.
  public struct Unpriced: Sendable, Hashable {
    /// The case.
    public let id: ID<IPCase>
    /// The case's name.
    public let name: String
    /// Who is in charge.
    public let responsible: String?
    /// The last day to pay.
    public let due: CivilDate
    /// What it is paid for.
    public let occasion: FeeOccasion
    /// Which term of the title it buys; `nil` where it buys none.
    public let term: Int?
    /// Why it has no price.
    public let reason: Reason

    /// Why a payment has no price.
    @nonexhaustive
    public enum Reason: Sendable, Hashable {
      /// It is paid to the International Bureau, by its own schedule of fees.
      case paidElsewhere(FilingRoute)
      /// The tariff has no row for an item on the day.
      case notInTariff(FeeCode, on: CivilDate)
    }
  }

  /// A month's payments.
  public struct Month: Sendable, Hashable {
    /// The month.
    public let month: DocketMonth
    /// The payments, by their due days, then their cases.
    public let payments: [Payment]
    /// Their sum.
    public let total: Bounds<Dong>
  }

  /// The day from which is looked ahead.
  public let day: CivilDate
  /// The months in which something is paid.
  public let months: [Month]
  /// What will be paid and the tariff does not price, by the due days, then the cases; no sum holds it.
  public let unpriced: [Unpriced]

  /// The sum of all months.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func total() throws(MoneyError) -> Bounds<Dong> { try Self.sum(months.map(\.total)) }

  init(_ payments: [Payment], unpriced: [Unpriced], from day: CivilDate) throws(MoneyError) {
    self.day = day
    self.unpriced = unpriced.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    var months: [Month] = []
    let sorted = payments.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    for (month, payments) in Dictionary(grouping: sorted, by: { DocketMonth(of: $0.due) }) {
      months.append(Month(month: month, payments: payments, total: try Self.sum(payments.map(\.bill.total))))
    }
    self.months = months.sorted { $0.month < $1.month }
  }

  private static func sum(_ amounts: [Bounds<Dong>]) throws(MoneyError) -> Bounds<Dong> {
    Bounds(try Dong.sum(amounts.map(\.atLeast)), try Dong.sum(amounts.map(\.atMost)))
  }
}

extension Docket {
  /// What will be paid to the office for renewals, grants and patents' examinations from a day on.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - years: How far to look, in years.
  ///   - fees: The tariff.
  ///   - channel: The way of filing.
  /// - Returns: The payments by month, and apart from them those that the tariff does not price.
  /// - Throws: ``DocketError``, for a case that does not hold or an amount that does not fit.
  /// - Complexity: O(*events* + *payments* log *payments*).
  public func feeForecast(
    from day: CivilDate, years: Int = 5, fees: FeeSchedule = .vietnam, by channel: FilingChannel = .counter
  ) throws(DocketError) -> FeeForecast {
    let end = (try? day.adding(years: max(0, years))) ?? day
    var payments: [FeeForecast.Payment] = []
    var unpriced: [FeeForecast.Unpriced] = []
    for entry in cases {
      var planner = PaymentPlanner(entry: entry, procedure: procedure, fees: fees, channel: channel)
      do throws(PaymentPlanner.Failure) {
        try planner.plan(from: day, through: end)
        payments += planner.payments
        unpriced += planner.unpriced
      } catch {
        switch error {
        case .refused(let error): throw .refused(entry.ipCase.id, error)
        case .fee(let error): throw .fee(entry.ipCase.id, error)
        }
      }
    }
    do throws(MoneyError) {
      return try FeeForecast(payments, unpriced: unpriced, from: day)
    } catch {
      throw .money(error)
    }
  }
}

/// Works out what one case will cost.
private struct PaymentPlanner {
  enum Failure: Error {
    case refused(IPCaseError)
    case fee(FeeError)
  }

  let entry: DocketCase
  let procedure: IPProcedure
  let fees: FeeSchedule
  let channel: FilingChannel
  private(set) var payments: [FeeForecast.Payment] = []
  private(set) var unpriced: [FeeForecast.Unpriced] = []

  init(entry: DocketCase, procedure: IPProcedure, fees: FeeSchedule, channel: FilingChannel) {
    self.entry = entry
    self.procedure = procedure
    self.fees = fees
    self.channel = channel
  }

  private var right: IPRight { entry.ipCase.facts.right }
  private var route: FilingRoute { entry.ipCase.facts.route }

  mutating func plan(from day: CivilDate, through end: CivilDate) throws(Failure) {
    let status: CaseStatus
    let open: [CaseDeadline]
    do {
      (status, open) = try entry.ipCase.answers(on: day, under: procedure)
    } catch {
      throw .refused(error)
    }
    do throws(FeeError) {
      for deadline in open where deadline.due <= end {
        if deadline.rule == .s5 { try planGrant(deadline, on: day) }
        if deadline.rule == .e1 { try planExamination(deadline) }
      }
      try planRenewals(status, from: day, through: end)
    } catch {
      throw .fee(error)
    }
  }

  private mutating func planGrant(_ deadline: CaseDeadline, on day: CivilDate) throws(FeeError) {
    let units = units(lacking: entry.ipCase.excludedClasses(on: day))
    try add(.grant, due: deadline.due, term: nil) { planner throws(FeeError) in
      // Reductions go by the notice, whose day the period runs from.
      let bill = try planner.fees.grant(
        of: planner.right, units: units, pictures: planner.entry.pictures, on: deadline.trigger,
        by: planner.channel)
      return Priced(bill: bill)
    }
  }

  private mutating func planExamination(_ deadline: CaseDeadline) throws(FeeError) {
    try add(.examination, due: deadline.due, term: nil) { planner throws(FeeError) in
      let bill = try planner.fees.examination(
        of: planner.right, units: planner.entry.units, on: deadline.due, by: planner.channel)
      return Priced(bill: bill)
    }
  }

  /// A mark's classes without those that the title lost or will not have; of what else is counted, all.
  private func units(lacking classes: Int) -> Int {
    right.isMark ? max(1, entry.units - classes) : entry.units
  }

  /// The renewal of the running term, or of the one in grace, and those that follow.
  private mutating func planRenewals(
    _ status: CaseStatus, from day: CivilDate, through end: CivilDate
  ) throws(FeeError) {
    guard status.state == .registered || status.state == .inGrace, let expiry = status.expiry,
      let filed = status.filed
    else { return }
    let rule: PeriodRule.ID = right.isMark ? .v1 : .v2
    // Rights without a renewable term have neither rule.
    guard let term = procedure.term(rule, right, IPRegime.governing(day), on: day) else { return }
    let units = units(lacking: status.lostClasses.count)
    var (terms, expires) = (status.terms, expiry)
    while term.maximumTerms.map({ terms < $0 }) ?? true {
      // The International Bureau's days off are not ours.
      let onTime = route == .national ? procedure.days.rolled(from: expires)?.day ?? expires : expires
      guard onTime <= end else { break }
      try add(.renewal, due: onTime < day ? lastDay(status) ?? onTime : onTime, term: terms + 1) {
        planner throws(FeeError) in
        try planner.renewal(units: units, expiry: expires, onTime: onTime, from: day)
      }
      terms += 1
      guard let next = procedure.readings.end(ofTerm: terms, of: term.length, from: filed), next > expires
      else { break }
      expires = next
    }
  }

  /// The last day of the grace that runs.
  private func lastDay(_ status: CaseStatus) -> CivilDate? {
    guard case .undecided(let last) = status.protection else { return nil }
    return last
  }
  /// What a payment costs; where it is late already, the last day of the month that has begun is its due day.
  private struct Priced {
    let bill: FeeBill
    var late: [FeeForecast.Late] = []
    var due: CivilDate?
  }

  private func renewal(
    units: Int, expiry: CivilDate, onTime: CivilDate, from day: CivilDate
  ) throws(FeeError) -> Priced? {
    let late = try lateBills(units: units, expiry: expiry, onTime: onTime, from: day)
    guard onTime < day else {
      let bill = try fees.renewal(
        of: right, units: units, pictures: entry.pictures, expiry: expiry, paidOn: onTime, by: channel,
        lastDayOnTime: onTime)
      return Priced(bill: bill, late: late)
    }
    // In grace: the least that is still to pay is that of the month which has begun.
    return late.first.map { Priced(bill: $0.bill, late: Array(late.dropFirst()), due: $0.through) }
  }

  private func lateBills(
    units: Int, expiry: CivilDate, onTime: CivilDate, from day: CivilDate
  ) throws(FeeError) -> [FeeForecast.Late] {
    guard let grace = procedure.term(.n2, right, IPRegime.governing(day), on: day),
      case .months(let count) = grace.length
    else { return [] }
    var bills: [FeeForecast.Late] = []
    for month in 1...max(1, count) {
      guard let nominal = try? expiry.adding(months: month) else { break }
      let through = month == count ? procedure.days.rolled(from: nominal)?.day ?? nominal : nominal
      guard through > onTime, through >= day else { continue }
      let bill = try fees.renewal(
        of: right, units: units, pictures: entry.pictures, expiry: expiry, paidOn: through, by: channel,
        lastDayOnTime: onTime, lastDayOfGrace: month == count ? through : nil)
      bills.append(FeeForecast.Late(months: month, through: through, bill: bill))
    }
    return bills
  }

  /// Adds a payment, or that it has no price.
  private mutating func add(
    _ occasion: FeeOccasion, due: CivilDate, term: Int?,
    _ price: (PaymentPlanner) throws(FeeError) -> Priced?
  ) throws(FeeError) {
    guard route == .national else {
      return leave(occasion, due: due, term: term, .paidElsewhere(route))
    }
    do throws(FeeError) {
      guard let priced = try price(self) else { return }
      payments.append(
        FeeForecast.Payment(
          id: entry.ipCase.id, name: entry.name, responsible: entry.responsible, due: priced.due ?? due,
          term: term, bill: priced.bill, late: priced.late))
    } catch {
      guard case .noItem(let code, _, let day) = error else { throw error }
      leave(occasion, due: due, term: term, .notInTariff(code, on: day))
    }
  }

  private mutating func leave(
    _ occasion: FeeOccasion, due: CivilDate, term: Int?, _ reason: FeeForecast.Unpriced.Reason
  ) {
    unpriced.append(
      FeeForecast.Unpriced(
        id: entry.ipCase.id, name: entry.name, responsible: entry.responsible, due: due,
        occasion: occasion, term: term, reason: reason))
  }
}

extension IPCase {
  /// How many classes the office's last notice of an intended grant by a day leaves out.
  fileprivate func excludedClasses(on day: CivilDate) -> Int {
    for event in ((try? events(through: day)) ?? []).reversed() {
      if case .grantIntended(let notice) = event.action { return Set(notice.excludedClasses).count }
    }
    return 0
  }
}

extension FeeForecast.Unpriced.Reason {
  /// The reason in words.
  public var text: Bilingual {
    switch self {
    case .paidElsewhere(let route):
      Bilingual(
        vi: "nộp cho Văn phòng quốc tế theo biểu phí riêng (\(route.name.vi))",
        en: "paid to the International Bureau by its own schedule (\(route.name.en))")
    case .notInTariff(let code, let day):
      Bilingual(
        vi: "biểu phí không có khoản \(code.rawValue) ngày \(day.vi)",
        en: "the tariff has no item \(code.rawValue) on \(day)")
    }
  }
}

#if !hasFeature(Embedded)
extension FeeForecast.Payment: Codable {}
extension FeeForecast.Late: Codable {}
extension FeeForecast.Month: Codable {}
extension FeeForecast.Unpriced: Codable {}
extension FeeForecast.Unpriced.Reason: Codable {}
extension FeeForecast: Codable {}
#endif
