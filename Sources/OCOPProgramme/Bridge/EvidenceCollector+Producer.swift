import OCOPModel
import OCOPRating
import OCOPTraceability

extension EvidenceCollector {
  /// What the register of producers tells: the legal form, and whether the representative is favoured, not which of the reasons
  /// it is.
  func producerDocuments(of profile: ProductProfile) -> [Evidence.Document] {
    guard let producer = programme.producer(profile.product.producer)?.producer else { return [] }
    var statements: [Evidence.Statement] = []
    if let form = producer.kind.legalForm { statements.append(.category(.legalForm, form)) }
    if producer.kind == .registeredHousehold { statements.append(.fact(.businessRegistered)) }
    switch producer.representative?.isFavoured ?? .unknown {
    case .yes: statements.append(.fact(.representativeIsFavoured))
    case .no: statements.append(.fact(.representativeIsFavoured, false))
    case .unknown: break
    }
    return statements.isEmpty ? [] : [Evidence.Document(register("Sổ chủ thể OCOP"), statements)]
  }

  /// The share of workers from the commune, by the last year before the day's of which there were figures on the day.
  func labourDocuments(of product: ID<Product>) -> [Evidence.Document] {
    let known = programme.records.figures.filter { $0.product == product && isKnown(of: $0.year, $0.source) }
    guard let last = known.max(by: { $0.year < $1.year }), let workers = last.workers,
      let local = last.localWorkers, let share = try? Share(local, workers)
    else { return [] }
    return [Evidence.Document(last.source, [.quantity(.communeLabour, .share(share))])]
  }

  /// Where materials came from in the last year before the day's of which there was an account on the day; of fresh goods, which are
  /// their own material, where the product came from as well.
  func materialDocuments(of product: Product, _ uses: [MaterialUse]) -> [Evidence.Document] {
    let known = uses.filter { isKnown(of: $0.year, $0.source) }
    guard let last = known.max(by: { $0.year < $1.year }) else { return [] }
    let shares = materialShares(
      of: product, commune: last.shareFromCommune, province: last.shareFromProvince,
      imported: last.shareImported)
    var statements = shares
    if let isUnknown = last.isOriginUnknown {
      statements.append(.fact(.materialsOfUnknownOrigin, isUnknown))
    }
    return statements.isEmpty ? [] : [Evidence.Document(last.source, statements)]
  }

  /// Where ingredients grew, as the ledger shows it for a period that was over on the day.
  func originDocuments(
    of profile: ProductProfile, _ origins: MaterialOrigins, _ areas: [GrowingArea]
  ) -> [Evidence.Document] {
    guard let end = origins.period.end, end <= day else { return [] }
    func grown(in place: Locality) -> Share? {
      origins.grown(in: place, on: codesOn, areas: areas)?.share
    }
    let commune = programme.place(of: profile.product.id).flatMap { $0.level == .commune ? $0 : nil }
    var statements = materialShares(
      of: profile.product, commune: commune.flatMap(grown), province: grown(in: programme.province),
      imported: origins.imported(areas: areas)?.share)
    let known = Set(areas.map(\.id))
    if let unknown = origins.share(where: { area in Truth(area.map { !known.contains($0) } ?? true) }) {
      statements.append(.fact(.materialsOfUnknownOrigin, unknown.bounds.atLeast == .whole))
    }
    let period = [origins.period.start, origins.period.lastDay].compactMap { $0?.formatted(in: .vietnamese) }
    let ledger = register("Sổ truy xuất nguồn gốc, lô sản xuất \(period.joined(separator: " – "))")
    return statements.isEmpty ? [] : [Evidence.Document(ledger, statements)]
  }

  /// The shares that are known; of fresh goods, which are their own material, also where the product itself came from.
  private func materialShares(
    of product: Product, commune: Share?, province: Share?, imported: Share?
  ) -> [Evidence.Statement] {
    var shares: [(quantity: Evidence.Quantity, share: Share?)] = [
      (.materialsFromProvince, province), (.importedMaterials, imported),
    ]
    if product.set.isOwnMaterial {
      shares += [(.productFromCommune, commune), (.productFromProvince, province)]
    }
    return shares.compactMap { quantity, share in share.map { .quantity(quantity, .share($0)) } }
  }

  /// Whether a source tells of a year that was over, and told of it on the day.
  private func isKnown(of year: Int, _ source: Proof) -> Bool { year < day.year && source.holds(on: day) }
}

extension ProductSet {
  /// Whether the form of Decision 26/2026/QĐ-TTg asks where the product itself was grown, raised or caught, as of fresh goods.
  fileprivate var isOwnMaterial: Bool {
    let leaves = (try? RatingRegime.decision26_2026.criteria(for: self))?.leaves ?? []
    return leaves.contains { $0.question?.concept == .productOrigin }
  }
}

extension ProducerKind {
  /// The legal form in the vocabulary of evidence; `nil` where the kind does not tell it, as an enterprise's does not.
  fileprivate var legalForm: String? {
    switch self {
    case .cooperative: "cooperative"
    case .cooperativeGroup: "cooperativeGroup"
    case .farm: "farm"
    case .productionHousehold, .registeredHousehold: "household"
    case .association, .federation, .operatingCentre: "other"
    case .enterprise: nil
    }
  }
}

extension Producer.Representative {
  /// Whether one of the facts holds for which a representative is favoured.
  fileprivate var isFavoured: Truth {
    Truth(isWoman?.value) || Truth(isEthnicMinority?.value) || Truth(isDisabled?.value)
  }
}
