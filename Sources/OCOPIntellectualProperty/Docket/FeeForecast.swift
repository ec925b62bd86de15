public import OCOPModel

/// What a docket will cost at the office, month by month (dự báo phí, lệ phí).
///
/// A renewal is forecast at the last day without a surcharge, with what each late month would cost; a grant at the last
/// day of its notice. Amounts are those of the tariff as it stands, and say so where the day lies past its check.
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
    /// Which term of the title it buys; `nil` for a grant.
    public let term: Int?
    /// The bill, if paid on the due day.
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

  /// The sum of all months.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func total() throws(MoneyError) -> Bounds<Dong> { try Self.sum(months.map(\.total)) }

  init(_ payments: [Payment], from day: CivilDate) throws(MoneyError) {
    self.day = day
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
  /// What will be paid to the office for renewals and grants from a day on.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - years: How far to look, in years.
  ///   - fees: The tariff.
  ///   - channel: The way of filing.
  /// - Returns: The payments by month.
  /// - Throws: ``DocketError``, also for a day that the tariff does not reach.
  /// - Complexity: O(*events* + *payments* log *payments*).
  public func feeForecast(
    from day: CivilDate, years: Int = 5, fees: FeeSchedule = .vietnam, by channel: FilingChannel = .counter
  ) throws(DocketError) -> FeeForecast {
    let end = (try? day.adding(years: max(0, years))) ?? day
    var payments: [FeeForecast.Payment] = []
    for entry in cases {
      let planner = PaymentPlanner(entry: entry, procedure: procedure, fees: fees, channel: channel)
      do throws(PaymentPlanner.Failure) {
        payments += try planner.payments(from: day, through: end)
      } catch {
        switch error {
        case .refused(let error): throw .refused(entry.ipCase.id, error)
        case .fee(let error): throw .fee(entry.ipCase.id, error)
        }
      }
    }
    do throws(MoneyError) {
      return try FeeForecast(payments, from: day)
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

  private var right: IPRight { entry.ipCase.facts.right }

  func payments(from day: CivilDate, through end: CivilDate) throws(Failure) -> [FeeForecast.Payment] {
    let status: CaseStatus
    let open: [CaseDeadline]
    do {
      (status, open) = try entry.ipCase.answers(on: day, under: procedure)
    } catch {
      throw .refused(error)
    }
    do throws(FeeError) {
      var payments: [FeeForecast.Payment] = []
      for deadline in open where deadline.rule == .s5 && deadline.due <= end {
        let bill = try fees.grant(
          of: right, units: entry.units, pictures: entry.pictures, on: deadline.due, by: channel)
        payments.append(payment(bill, due: deadline.due, term: nil, late: []))
      }
      return try payments + renewals(status, open, from: day, through: end)
    } catch {
      throw .fee(error)
    }
  }

  /// The renewal of the running term, or of the one in grace, and those that follow.
  private func renewals(
    _ status: CaseStatus, _ open: [CaseDeadline], from day: CivilDate, through end: CivilDate
  ) throws(FeeError) -> [FeeForecast.Payment] {
    guard status.state == .registered || status.state == .inGrace, let expiry = status.expiry,
      let filed = status.filed
    else { return [] }
    let rule: PeriodRule.ID = right.isMark ? .v1 : .v2
    // Rights without a renewable term have neither rule.
    guard let term = procedure.term(rule, right, IPRegime.governing(day), on: day) else { return [] }
    var payments: [FeeForecast.Payment] = []
    var (terms, expires) = (status.terms, expiry)
    while term.maximumTerms.map({ terms < $0 }) ?? true {
      let onTime = procedure.days.rolled(from: expires)?.day ?? expires
      let isLate = onTime < day
      let late = try lateBills(expiry: expires, onTime: onTime, from: day)
      if isLate, let first = late.first {
        // In grace: the least that is still to pay is that of the month which has begun.
        payments.append(
          payment(first.bill, due: first.through, term: terms + 1, late: Array(late.dropFirst())))
      } else if !isLate {
        guard onTime <= end else { break }
        let bill = try fees.renewal(
          of: right, units: entry.units, pictures: entry.pictures, expiry: expires, paidOn: onTime,
          by: channel,
          lastDayOnTime: onTime)
        payments.append(payment(bill, due: onTime, term: terms + 1, late: late))
      }
      terms += 1
      guard let next = try? term.length.end(from: filed, times: terms), next > expires else { break }
      expires = next
    }
    return payments
  }

  private func lateBills(expiry: CivilDate, onTime: CivilDate, from day: CivilDate) throws(FeeError)
    -> [FeeForecast.Late]
  {
    guard let grace = procedure.term(.n2, right, IPRegime.governing(day), on: day),
      case .months(let count) = grace.length
    else { return [] }
    var bills: [FeeForecast.Late] = []
    for month in 1...max(1, count) {
      guard let nominal = try? expiry.adding(months: month) else { break }
      let through = month == count ? procedure.days.rolled(from: nominal)?.day ?? nominal : nominal
      guard through > onTime, through >= day else { continue }
      let bill = try fees.renewal(
        of: right, units: entry.units, pictures: entry.pictures, expiry: expiry, paidOn: through, by: channel,
        lastDayOnTime: onTime, lastDayOfGrace: month == count ? through : nil)
      bills.append(FeeForecast.Late(months: month, through: through, bill: bill))
    }
    return bills
  }

  private func payment(
    _ bill: FeeBill, due: CivilDate, term: Int?, late: [FeeForecast.Late]
  ) -> FeeForecast.Payment {
    FeeForecast.Payment(
      id: entry.ipCase.id, name: entry.name, responsible: entry.responsible, due: due, term: term, bill: bill,
      late: late)
  }
}

#if !hasFeature(Embedded)
extension FeeForecast.Payment: Codable {}
extension FeeForecast.Late: Codable {}
extension FeeForecast.Month: Codable {}
extension FeeForecast: Codable {}
#endif
