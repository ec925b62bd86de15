import OCOPModel
import OCOPRating

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

  /// The share of workers from the commune in the last year before the day's of which both numbers are known.
  func labourDocuments(of product: ID<Product>) -> [Evidence.Document] {
    let known = programme.records.figures.filter {
      $0.product == product && $0.year < day.year && $0.workers != nil && $0.localWorkers != nil
    }
    guard let last = known.max(by: { $0.year < $1.year }), let workers = last.workers,
      let local = last.localWorkers, let share = try? Share(local, workers)
    else { return [] }
    return [Evidence.Document(last.source, [.quantity(.communeLabour, .share(share))])]
  }

  /// The shares of materials in the last year before the day's.
  func materialDocuments(_ uses: [MaterialUse]) -> [Evidence.Document] {
    guard let last = uses.filter({ $0.year < day.year }).max(by: { $0.year < $1.year }) else { return [] }
    var statements: [Evidence.Statement] = []
    if let share = last.shareFromProvince {
      statements.append(.quantity(.materialsFromProvince, .share(share)))
    }
    if let share = last.shareImported { statements.append(.quantity(.importedMaterials, .share(share))) }
    return statements.isEmpty ? [] : [Evidence.Document(last.source, statements)]
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
    default: nil
    }
  }
}

extension Producer.Representative {
  /// Whether one of the facts holds for which a representative is favoured.
  fileprivate var isFavoured: Truth {
    Truth(isWoman?.value) || Truth(isEthnicMinority?.value) || Truth(isDisabled?.value)
  }
}
