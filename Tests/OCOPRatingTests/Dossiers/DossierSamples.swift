import OCOP

/// A cooperative with a tea and a village with its tourism, and events in which everything is there.
enum DossierSamples {
  static let producer = OCOPModel.Producer(
    id: id("htx"), name: "HTX chè Khe Cốc", kind: .cooperative,
    representative: Producer.Representative(name: "Nguyễn Thị Mẫu", isWoman: true),
    address: "Xóm 5, xã Khe Cốc", phone: "0900 000 001")
  static let tea = Product(id: id("tea"), name: "Chè đinh Khe Cốc", producer: producer.id, set: .tea)
  static let tour = Product(
    id: id("tour"), name: "Một ngày làm chè", producer: producer.id, set: .communityEcoTourism)

  static func id<Entity>(_ text: String) -> ID<Entity> { (try? ID(text)) ?? id("x") }

  static func dossier(
    named name: String = "hs-1",
    kind: DossierKind = .first,
    product: Product = tea,
    _ procedure: RatingProcedure.Name = .decision26_2026,
    limit: ComplaintLimit? = nil,
    renewing: RenewalWindow? = nil,
    holding: Star? = nil,
    following: Bool = false,
    history: [DossierEvent] = []
  ) throws(DossierError) -> Dossier {
    try Dossier(
      id: id(name), kind: kind, product: product, producer: producer, procedure: procedure,
      complaintLimit: limit, renewing: renewing, holding: holding, followingUnverifiedSteps: following,
      history: history)
  }

  static let everything = HandOver(
    DossierDocument.allCases, samples: 5, paperSets: 1, electronicSets: 1)

  /// The first day of filings, and so a day on which a dossier may be filed.
  static func filingDay(_ procedure: RatingProcedure.Name) -> CivilDate {
    switch procedure {
    case .decision1048_2019: .table(2020, 3, 2)
    case .decision148_2023: .table(2024, 3, 4)
    case .decision148_2023_amended2025: .table(2026, 3, 2)
    default: .table(2026, 6, 1)
    }
  }

  static func action(
    _ kind: DossierEvent.Kind,
    _ result: DossierEvent.CouncilResult,
    star: Star? = nil
  ) -> DossierEvent.Action {
    switch kind {
    case .filed: .filed(everything)
    case .returned: .returned(reason: "Thiếu mẫu")
    case .resubmitted: .resubmitted(everything)
    case .forwarded: .forwarded(everything)
    case .rated: .rated(result)
    case .recognised: .recognised(star ?? result.star ?? .three)
    default: DossierEvent.Action(plain: kind) ?? .withdrawn
    }
  }

  static func result(
    _ total: UInt32,
    _ star: Star?,
    _ mode: CouncilMode = .meeting,
    reason: MeetingReason? = .opinionsDiffer
  ) -> DossierEvent.CouncilResult {
    DossierEvent.CouncilResult(
      mode, total: Score(total), star: star, minutes: "03/BB-HĐ", meetingReason: reason)
  }
}

extension DossierState {
  /// The state as the tables of the tests write it: `filed.commune`.
  var short: String { [phase.rawValue, level?.rawValue].compactMap { $0 }.joined(separator: ".") }
}
