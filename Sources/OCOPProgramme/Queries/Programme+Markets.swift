public import OCOPModel

/// What a floor of electronic commerce came to on a day (kết quả trên sàn).
public struct FloorCount: Sendable, Hashable {
  /// The floor.
  public let floor: ID<TradeFloor>
  /// Its name.
  public let name: String
  /// How many producers are members.
  public let members: Int
  /// How many of them have a booth.
  public let booths: Int
  /// How many products are offered.
  public let listings: Int
  /// What was sold in the periods that ended by the day, as far as the floor says.
  public let revenue: KnownTotal<Dong>
}

extension Programme {
  /// The floors on a day, in the order of the register.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func floors(on day: CivilDate) throws(MoneyError) -> [FloorCount] {
    var counts: [FloorCount] = []
    for floor in records.floors {
      let members = records.memberships.filter { $0.floor == floor.id && $0.days.contains(day) }
      let listed = records.listings.filter { $0.floor == floor.id && $0.days.contains(day) }
      let sales = records.sales.filter { sale in
        sale.floor == floor.id && (sale.period.lastDay.map { $0 <= day } ?? false)
      }
      counts.append(
        FloorCount(
          floor: floor.id, name: floor.name, members: Set(members.map(\.producer)).count,
          booths: Set(members.filter { $0.booth != nil }.map(\.producer)).count,
          listings: Set(listed.map(\.product)).count, revenue: try KnownTotal(sales.map(\.revenue))))
    }
    return counts
  }

  /// Whether a producer sells through a modern channel on a day: it is a member of a floor, or a supermarket carries a product
  /// of it.
  ///
  /// The registers of floors and points of sale are taken to be complete; a point whose days are not known leaves it open.
  public func usesModernChannel(_ producer: ID<Producer>, on day: CivilDate) -> Truth {
    let isMember = records.memberships.contains { $0.producer == producer && $0.days.contains(day) }
    guard !isMember else { return .yes }
    return records.salesPoints.filter(\.kind.isModernChannel).reduce(Truth.no) { truth, point in
      guard point.products.contains(where: { product($0)?.product.producer == producer }) else {
        return truth
      }
      return truth || point.isOpen(on: day)
    }
  }
}

/// What the promotion of a kind came to (kết quả xúc tiến thương mại), as far as the reports on the events say.
public struct PromotionCount: Sendable, Hashable {
  /// The kind of event.
  public let kind: PromotionEvent.Kind
  /// How many events began.
  public let events: Int
  /// How many producers of the programme took part.
  public let producers: Int
  /// What was sold.
  public let sales: KnownTotal<Dong>
  /// How many contracts were signed.
  public let contracts: KnownTotal<Int>
  /// What the contracts come to.
  public let contractValue: KnownTotal<Dong>
}

extension Programme {
  /// What promotion that began in a period came to, in the order of the kinds; those without an event are left out.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func promotion(in period: DatePeriod) throws(MoneyError) -> [PromotionCount] {
    var counts: [PromotionCount] = []
    for kind in PromotionEvent.Kind.allCases {
      let events = records.promotionEvents.filter { $0.kind == kind && period.contains($0.days.start) }
      guard !events.isEmpty else { continue }
      counts.append(
        PromotionCount(
          kind: kind, events: events.count, producers: Set(events.flatMap(\.producers)).count,
          sales: try KnownTotal(events.map(\.results.sales)),
          contracts: KnownTotal(events.map(\.results.contracts)),
          contractValue: try KnownTotal(events.map(\.results.contractValue))))
    }
    return counts
  }
}

extension SalesPoint {
  /// Whether it is open on a day; unknown where the register does not say.
  public func isOpen(on day: CivilDate) -> Truth { Truth(days?.contains(day)) }
}

#if !hasFeature(Embedded)
extension FloorCount: Codable {}
extension PromotionCount: Codable {}
#endif
