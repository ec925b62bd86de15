import OCOPModel
import OCOPRating

extension EvidenceCollector {
  /// Where the product is sold by the register of points of sale, and through how many of them outside its commune (reading
  /// `salesPointsAreAgents`).
  ///
  /// The number is stated only of complete registers, and only where it is known of every point that carries the product
  /// whether it is open and lies outside.
  func channelDocuments(of profile: ProductProfile) -> [Evidence.Document] {
    let product = profile.product.id
    // A display area shows, and sells nothing.
    let points = programme.records.salesPoints.filter {
      $0.kind != .displayArea && $0.products.contains(product)
    }
    let open = points.filter { $0.isOpen(on: day) == .yes }
    var statements: [Evidence.Statement] = []
    if open.contains(where: { isOutside($0.place, .commune, of: product) == .no }) {
      statements.append(.fact(.soldInCommune))
    }
    if open.contains(where: { isOutside($0.place, .commune, of: product) == .yes }) {
      statements.append(.fact(.soldOutsideCommune))
    }
    if open.contains(where: { isOutside($0.place, .province, of: product) == .no }) {
      statements.append(.fact(.soldInProvince))
    }
    if open.contains(where: { isOutside($0.place, .province, of: product) == .yes }) {
      statements.append(.fact(.soldOutsideProvince))
    }
    let outside = Bounds(
      counting: points.map { $0.isOpen(on: day) && isOutside($0.place, .commune, of: product) })
    if registersAreComplete, let number = outside.value {
      statements.append(.quantity(.distributors, .number(number)))
    }
    return statements.isEmpty ? [] : [Evidence.Document(register("Sổ điểm bán hàng"), statements)]
  }

  /// What was sold on a floor on which the producer has a booth and the product is on offer, while it was (reading
  /// `floorSalesAreModernTrade`); a document for each floor.
  func floorDocuments(of profile: ProductProfile) -> [Evidence.Document] {
    let records = programme.records
    let product = profile.product
    return records.floors.compactMap { floor in
      let booth = records.memberships.first {
        $0.floor == floor.id && $0.producer == product.producer && $0.days.contains(day) && $0.booth != nil
      }
      let offers = records.listings.filter {
        $0.floor == floor.id && $0.product == product.id && $0.days.contains(day)
      }
      let isSold = records.sales.contains { sales in
        guard sales.floor == floor.id, sales.product == product.id, let last = sales.period.lastDay,
          last <= day,
          offers.contains(where: { $0.days.contains(sales.period.start) && $0.days.contains(last) })
        else { return false }
        return sales.orders ?? 0 > 0 || sales.revenue ?? .zero > .zero
      }
      guard let link = booth?.booth, isSold else { return nil }
      return Evidence.Document(
        register("Sổ sàn thương mại điện tử: \(floor.name), gian hàng \(link)"),
        [.fact(.modernTradeContractPerformed)])
    }
  }

  /// The promotion of the product that began by the day (reading `promotionOfAnyYear`).
  ///
  /// Where the register tells which of the producer's products were shown, this has to be among them.
  func promotionDocuments(of profile: ProductProfile) -> [Evidence.Document] {
    let others = Set(
      programme.records.products.map(\.product).filter { $0.producer == profile.product.producer }.map(\.id))
    let events = programme.records.promotionEvents.filter { event in
      guard event.days.start <= day else { return false }
      return event.products.contains(profile.product.id)
        || event.producers.contains(profile.product.producer) && others.isDisjoint(with: event.products)
    }
    var statements: [Evidence.Statement] = []
    let product = profile.product.id
    let atHome = events.filter { $0.kind != .export && $0.kind != .digital }
    if atHome.contains(where: { isOutside($0.place, .province, of: product) == .no }) {
      statements.append(.fact(.fairsInProvince))
    }
    if atHome.contains(where: { isOutside($0.place, .province, of: product) == .yes }) {
      statements.append(.fact(.fairsOutsideProvince))
    }
    if events.contains(where: { $0.kind == .export }) { statements.append(.fact(.fairsAbroad)) }
    if registersAreComplete { statements.append(.quantity(.promotionActivities, .number(events.count))) }
    return statements.isEmpty ? [] : [Evidence.Document(register("Sổ xúc tiến thương mại"), statements)]
  }

  /// Whether a place lies outside the product's own unit of a level; unknown where either is not known.
  ///
  /// The province is that of the programme: a place of its list lies in it, a province's code that is another does not.
  private func isOutside(_ place: Locality?, _ level: Locality.Level, of product: ID<Product>) -> Truth {
    guard let place else { return .unknown }
    let localities = programme.records.localities
    guard level == .commune else {
      if place.level == .province { return Truth(place != programme.province) }
      return !localities.contains(place, in: programme.province)
    }
    guard let own = programme.place(of: product), own.level == .commune else { return .unknown }
    if place.level == .commune { return Truth(place != own) }
    // A wider unit that does not hold the commune lies outside it; one that does may be meant in any of its communes.
    return localities.contains(own, in: place) == .no ? .yes : .unknown
  }
}
