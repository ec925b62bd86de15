public import OCOPModel
import OCOPRating

extension Programme {
  /// How far the targets have come on a day, in the order of the register; those not adopted by then are left out.
  ///
  /// - Complexity: O(targets × records).
  public func progress(on day: CivilDate) -> [TargetProgress] {
    records.targets.compactMap { progress(of: $0, on: day) }
  }

  /// How far a target has come on a day; `nil` before it was adopted.
  public func progress(of target: ProgrammeTarget, on day: CivilDate) -> TargetProgress? {
    guard let version = target.version(on: day), let last = version.period.lastDay else { return nil }
    let isDue = day >= last
    let measure = measure(target, in: version.period, on: min(day, last))
    return TargetProgress(
      target, version, on: day, measure, isDue: isDue,
      forecast: isDue ? nil : forecast(target, version.period, measure, on: day, last: last))
  }

  private func forecast(
    _ target: ProgrammeTarget, _ period: DatePeriod, _ measure: TargetMeasure, on day: CivilDate,
    last: CivilDate
  ) -> TargetForecast {
    TargetForecast(
      atPace: pace(target, period, measure, on: day, last: last),
      asRecorded: self.measure(target, in: period, on: last).count,
      candidates: candidates(for: target, on: day))
  }

  /// Carries the gain since the day before the period on to its last day, rounded down.
  ///
  /// It is least where as few as possible count now and as many as possible counted before, and most the other way round.
  private func pace(
    _ target: ProgrammeTarget, _ period: DatePeriod, _ measure: TargetMeasure, on day: CivilDate,
    last: CivilDate
  ) -> Bounds<Int>? {
    let elapsed = period.start.days(to: day) + 1
    guard elapsed > 0, let before = try? period.start.adding(days: -1) else { return nil }
    let base = self.measure(target, in: period, on: before).count
    func carried(_ now: Int, _ before: Int) -> Int {
      let gain = Int128(now - before) * Int128(elapsed + day.days(to: last))
      let (quotient, rest) = gain.quotientAndRemainder(dividingBy: Int128(elapsed))
      return max(0, Int(clamping: Int128(before) + (rest < 0 ? quotient - 1 : quotient)))
    }
    return Bounds(
      carried(measure.count.atLeast, base.atMost), carried(measure.count.atMost, base.atLeast))
  }

  /// The products with an open dossier that would add to what is counted.
  private func candidates(for target: ProgrammeTarget, on day: CivilDate) -> [ID<Product>] {
    switch target.indicator {
    case .newProducts:
      underRating(on: day).filter {
        isMeant($0, target.place) != .no && ledger.isRecognised($0, by: day) != .yes
      }
    case .recognisedEver(let star), .inForce(let star):
      underRating(on: day).filter { product in
        isMeant(product, target.place) != .no
          && (ledger.isInForce(product, on: day) != .yes
            || ledger.lastStar(of: product, on: day).map { $0.atLeast < star } ?? true)
      }
    default: []
    }
  }

  private func isMeant(_ product: ID<Product>, _ place: Locality?) -> Truth {
    place.map { isMade(product, in: $0) } ?? .yes
  }

  /// What is counted for a target from the first day of a period to a day.
  func measure(_ target: ProgrammeTarget, in period: DatePeriod, on day: CivilDate) -> TargetMeasure {
    let place = target.place
    func lies(_ other: Locality?) -> Truth {
      place.map { records.localities.contains(other, in: $0) } ?? .yes
    }
    func isMeant(_ product: ID<Product>) -> Truth { self.isMeant(product, place) }
    func hasBegun(_ start: CivilDate) -> Truth { Truth(start >= period.start && start <= day) }
    switch target.indicator {
    case .newProducts(let star):
      let past = (try? day.adding(days: 1)).flatMap { try? DatePeriod(from: period.start, upTo: $0) }
      return TargetMeasure(
        past.map { ledger.newlyRecognised(in: $0, atLeast: star, of: isMeant) } ?? Bounds(0))
    case .recognisedEver(let star):
      return TargetMeasure(
        Bounds(counting: ledger.recognised(on: day, of: isMeant).map { $0.has { $0 >= star } }))
    case .inForce(let star):
      return TargetMeasure(
        Bounds(counting: ledger.holding(on: day, of: isMeant).map { $0.has { $0 >= star } }))
    case .ideas:
      return TargetMeasure(
        Bounds(counting: ideas(on: day).map { hasBegun($0.registered) && lies($0.place) }))
    case .salesPoints(let kind):
      return TargetMeasure(
        Bounds(
          counting: records.salesPoints.filter { $0.kind == kind }.map {
            $0.isOpen(on: day) && lies($0.place)
          }))
    case .promotionEvents(let kind):
      return TargetMeasure(
        Bounds(
          counting: records.promotionEvents.filter { $0.kind == kind }.map {
            hasBegun($0.days.start) && lies($0.place)
          }))
    case .localitiesWithModel(let level):
      let all = records.localities.localities(at: level).filter { lies($0) == .yes }
      let without = Set(localitiesWithoutModel(at: level, on: day))
      return TargetMeasure(Bounds(all.count { !without.contains($0) }), of: Bounds(all.count))
    case .owners(let kind): return owners(on: day, of: isMeant) { Truth($0.producer.kind == kind) }
    case .ownersLedByWomen:
      return owners(on: day, of: isMeant) { Truth($0.producer.representative?.isWoman?.value) }
    case .ownersLedByMinorities:
      return owners(on: day, of: isMeant) { Truth($0.producer.representative?.isEthnicMinority?.value) }
    case .ownersInModernChannels:
      return owners(on: day, of: isMeant) { usesModernChannel($0.producer.id, on: day) }
    }
  }

  /// The owners of products ever recognised, and those of them that something holds of.
  private func owners(
    on day: CivilDate, of isMeant: (ID<Product>) -> Truth, that holds: (ProducerProfile) -> Truth
  ) -> TargetMeasure {
    var owners: [ID<Producer>: Truth] = [:]
    for profile in records.products {
      let counts = isMeant(profile.product.id) && ledger.isRecognised(profile.product.id, by: day)
      owners[profile.product.producer] = (owners[profile.product.producer] ?? .no) || counts
    }
    let profiles = records.producers.map { (owns: owners[$0.producer.id] ?? .no, profile: $0) }
    return TargetMeasure(
      Bounds(counting: profiles.map { $0.owns && holds($0.profile) }),
      of: Bounds(counting: profiles.map(\.owns)))
  }
}
