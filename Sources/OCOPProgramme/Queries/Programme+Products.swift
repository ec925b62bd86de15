public import OCOPModel
import OCOPRating

extension Programme {
  /// The potential products and those of advantage that are certainly not recognised by the end of a day, in the order of the
  /// register.
  public func prospects(on day: CivilDate) -> [ProductProfile] {
    records.products.filter {
      $0.prospect != nil && ledger.isRecognised($0.product.id, by: day) == .no
    }
  }

  /// The products with a dossier under way at the end of a day, in the order of their identifiers.
  public func underRating(on day: CivilDate) -> [ID<Product>] {
    Set(records.dossiers.filter { $0.isUnderWay(on: day) }.map(\.product.id)).sorted()
  }
}

extension Dossier {
  /// Where it stood at the end of a day.
  func phase(on day: CivilDate) -> DossierState.Phase {
    let past = history.prefix { $0.day <= day }
    guard past.count < history.count else { return state.phase }
    // Each of these events was accepted from the same state before.
    let then = try? Dossier(
      id: id, kind: kind, product: product, producer: producer, procedure: procedureName,
      complaintLimit: complaintLimit, renewing: renewing, holding: heldStar,
      followingUnverifiedSteps: followsUnverifiedSteps, history: Array(past))
    return then?.state.phase ?? state.phase
  }

  /// Whether it was filed and had no result at the end of a day.
  func isUnderWay(on day: CivilDate) -> Bool {
    switch phase(on: day) {
    case .draft, .recognised, .notRecognised, .heldRankKept, .notified, .withdrawn: false
    default: true
    }
  }
}
