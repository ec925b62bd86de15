public import OCOPModel

extension ProductSigns {
  /// What the signs are worth on a day, by what had happened up to that day alone.
  ///
  /// - Parameters:
  ///   - day: The day of the evaluation.
  ///   - procedure: The procedure under which the cases are read.
  ///   - link: What a producer must be to a case for it to count.
  /// - Returns: The facts and where each sign stands.
  /// - Throws: ``IPCaseError`` for a case that does not hold under the procedure.
  /// - Complexity: O(*events* + *signs* × *cases*), and the latter twice as often for each case in its grace, of up to six.
  public func standing(
    on day: CivilDate, under procedure: IPProcedure = .vietnam, counting link: StandingLink = .anyHolder
  ) throws(IPCaseError) -> Standing {
    var statuses: [ID<IPCase>: CaseStatus] = [:]
    for one in cases { statuses[one.id] = try one.ipCase.status(on: day, under: procedure) }
    return StandingDesk(signs: self, day: day, statuses: statuses, required: link).standing
  }
}

/// What a producer must be to a case for it to count (điều kiện về chủ thể quyền): the decision does not say.
public enum StandingLink: String, Sendable, Hashable, CaseIterable {
  /// Owner, licensee, member or user by a right of use; the default.
  case anyHolder
  /// Applicant or owner.
  case owner
  /// Nothing: whoever holds it.
  case none
}

extension Interpretation {
  /// A mark counts for its owner, a licensee and a member.
  public static let markCountsForHolders = Interpretation(
    name: "markCountsForHolders",
    reading: Bilingual(
      vi: "Nhãn hiệu được tính cho chủ đơn, chủ văn bằng, bên được cấp phép và thành viên",
      en: "A mark counts for its applicant or owner, for a licensee and for a member"),
    reason: Bilingual(
      vi: "Quyết định không nói nhãn hiệu phải thuộc về chủ thể",
      en: "The decision does not say whose the mark must be"),
    citation: Citation("26/2026/QĐ-TTg", .annex("II"), .criterion("3.5")))

  /// An application whose refusal is contested is neither alive nor dead.
  public static let contestedRefusalIsOpen = Interpretation(
    name: "contestedRefusalIsOpen",
    reading: Bilingual(
      vi: "Đơn bị từ chối đang khiếu nại: chưa rõ còn được tính hay không",
      en: "While a refusal is contested, whether the application counts is unknown"),
    reason: Bilingual(
      vi: "Quyết định không nói về đơn đang khiếu nại",
      en: "The decision does not speak of contested refusals"),
    citation: Citation("26/2026/QĐ-TTg", .annex("II"), .criterion("3.5")))
}

extension Interpretation {
  /// A collective or certification mark protects the product where it covers one of its classes.
  public static let originOfOneClass = Interpretation(
    name: "originOfOneClass",
    reading: Bilingual(
      vi: "Nhãn hiệu tập thể, chứng nhận bảo hộ sản phẩm khi gồm một trong các nhóm của sản phẩm",
      en: "A collective or certification mark protects the product where it covers one of its classes"),
    reason: Bilingual(
      vi: "Quyết định không nói về nhóm; cách đọc khác bỏ qua văn bản ghi nhận quyền sử dụng",
      en: "The decision does not speak of classes; to ask for all would spare the product its right of use"),
    citation: Citation("26/2026/QĐ-TTg", .annex("II"), .criterion("3.5")))

  /// Names of places are one where they are written alike; another name may lie within a registered area.
  public static let placesAsWritten = Interpretation(
    name: "placesAsWritten",
    reading: Bilingual(
      vi: "Tên nơi sản xuất so theo cách viết; tên khác có thể nằm trong khu vực đã đăng ký",
      en: "Names of places are compared as written; another name may lie within a registered area"),
    reason: Bilingual(
      vi: "Văn bản ghi tên nơi, không ghi mã đơn vị hành chính",
      en: "The documents name places and give no codes of them"),
    citation: Citation("26/2026/QĐ-TTg", .annex("II"), .criterion("3.5")))
}

/// Works the facts out of the statuses of a day.
struct StandingDesk {
  let signs: ProductSigns
  let day: CivilDate
  var statuses: [ID<IPCase>: CaseStatus]
  let required: StandingLink

  var standing: Standing {
    Standing(
      day: day, product: signs.product, producer: signs.producer,
      facts: StandingFact.allCases.map { Standing.Known(fact: $0, finding: finding($0)) },
      signs: signs.signs.map(standing), courses: courses)
  }

  /// What the facts are by each way in which the graces can end; not worked out for more graces than a product ever has.
  private var courses: [[Truth]] {
    let graced = signs.cases.map(\.id).filter { statuses[$0]?.isUndecided ?? false }
    guard (1...6).contains(graced.count) else { return [] }
    return (0..<(1 << graced.count)).map { choice in
      var desk = self
      for (place, id) in graced.enumerated() {
        desk.statuses[id] = statuses[id]?.decided(renewed: choice >> place & 1 == 1)
      }
      return StandingFact.allCases.map { desk.finding($0).truth }
    }
  }

  private func finding(_ fact: StandingFact) -> StandingFinding {
    switch fact {
    case .markApplicationPassedFormality: markApplicationPassedFormality
    case .allMarksRegistered: allMarksRegistered
    case .originSignUsed: originSignUsed
    case .originSignProtected: originSignProtected
    case .protectedOriginUsed: protectedOriginUsed
    case .useRightRecorded: useRightRecorded
    case .complementaryTitle: complementaryTitle
    }
  }

  // MARK: Facts

  private var marks: [ProductSign] { signs.signs.filter(\.isMark) }

  private var markApplicationPassedFormality: StandingFinding {
    let findings = marks.flatMap { sign in
      sign.cases.isEmpty ? [StandingFinding(.no, .noCase(sign: sign.name))] : sign.cases.compactMap(passed)
    }
    return .any(findings, orElse: .noMarkListed).unknownIfUnlisted(marks.isEmpty)
  }

  private var allMarksRegistered: StandingFinding {
    .all(marks.map(registered), orElse: .noMarkListed)
  }

  private var originSignUsed: StandingFinding {
    let shown = signs.signs.filter(tellsOrigin).map(shown)
    guard shown.isEmpty else { return .any(shown, orElse: .notStated) }
    return signs.listsAllSigns
      ? StandingFinding(.no, .noOriginListed) : StandingFinding(.unknown, .notStated)
  }

  private var originSignProtected: StandingFinding {
    .any(origins.map { protection(of: $0) }, orElse: .noProtectedOrigin)
  }

  private var protectedOriginUsed: StandingFinding {
    eachProtected(orElse: .noProtectedOrigin) { origin in
      if let sign = origin.sign { return shown(sign) }
      let reasons = origin.cases.map { StandingFinding(.unknown, .originNotListed($0.id), cases: [$0.id]) }
      return .all(
        signs.listsAllSigns ? [StandingFinding(.no, .noOriginListed)] : reasons, orElse: .notStated)
    }
  }

  private var useRightRecorded: StandingFinding {
    eachProtected(orElse: .noUseRight) { origin in
      let live = origin.cases.filter { covering($0).truth != .no }
      return .any((live.isEmpty ? origin.cases : live).flatMap { useRights(of: $0) }, orElse: .noUseRight)
    }
  }

  private var complementaryTitle: StandingFinding {
    .any(signs.cases.compactMap(complement), orElse: .noComplement)
  }

  // MARK: Origins

  /// A sign of origin with the cases that may protect it, or a case that covers the product and stands behind no sign.
  private struct Origin {
    let sign: ProductSign?
    let cases: [SignCase]
  }

  private var origins: [Origin] {
    let carried = signs.signs.filter(tellsOrigin).map { sign in
      Origin(sign: sign, cases: sign.cases.compactMap(entry).map(\.0).filter(\.right.grantsUseRights))
    }
    let behindSigns = Set(signs.signs.flatMap(\.cases))
    let others = signs.cases.filter { $0.right.grantsUseRights && !behindSigns.contains($0.id) }
    return carried + others.map { Origin(sign: nil, cases: [$0]) }
  }

  private func tellsOrigin(_ sign: ProductSign) -> Bool {
    sign.isOrigin
      || sign.cases.compactMap(entry).contains { $0.0.right == .geographicalIndication }
  }

  /// Whether a label that a picture proves carries a sign.
  private func shown(_ sign: ProductSign) -> StandingFinding {
    guard let picture = sign.picture, picture.holds(on: day) else {
      return StandingFinding(.unknown, .noPicture(sign: sign.name))
    }
    return StandingFinding(.yes, .stated, cases: sign.cases, proofs: [picture])
  }

  private func protection(of origin: Origin) -> StandingFinding {
    .any(origin.cases.map { covering($0) }, orElse: .noProtectedOrigin)
  }

  /// Whether what is asked of a protected origin holds for each of them, so that one cannot stand in for another.
  ///
  /// Where none is protected nothing is asked, and the finding tells whether one of them has it all the same.
  private func eachProtected(
    orElse none: StandingReason, _ asked: (Origin) -> StandingFinding
  ) -> StandingFinding {
    var findings: [StandingFinding] = []
    for origin in origins {
      let protected = protection(of: origin)
      let finding = asked(origin)
      switch protected.truth {
      case .yes: findings.append(finding)
      case .unknown: findings.append(finding.truth == .no ? finding.open(because: protected) : finding)
      case .no: continue
      }
    }
    return findings.isEmpty ? .any(origins.map(asked), orElse: none) : .all(findings, orElse: none)
  }

  // MARK: Cases

  private func entry(_ id: ID<IPCase>) -> (SignCase, CaseStatus)? {
    guard let one = signs.cases.first(where: { $0.id == id }), let status = statuses[id] else { return nil }
    return (one, status)
  }

  private func passed(_ id: ID<IPCase>) -> StandingFinding? {
    guard let (one, status) = entry(id), one.right.isMark else { return nil }
    let life = alive(one, status)
    return life.truth == .no ? life : .all([life, link(one, status)], orElse: .notStated)
  }

  /// Whether an application, or its title, is alive and past the formality check.
  private func alive(_ one: SignCase, _ status: CaseStatus) -> StandingFinding {
    guard one.ipCase.facts.jurisdiction.isVietnam else {
      return StandingFinding(.no, .foreign(one.id), cases: [one.id])
    }
    if case .undecided(let until) = status.protection {
      return StandingFinding(
        .unknown, .inGrace(one.id, until: until), decidedBy: until, cases: [one.id])
    }
    if status.state == .refused, status.complaint != nil, status.hasPassedFormality {
      return StandingFinding(.unknown, .contested(one.id), cases: [one.id])
        .resting(on: .contestedRefusalIsOpen)
    }
    guard status.state.isAlive, status.state != .draft else { return ended(one, status) }
    if let day = [status.accepted, status.published, status.granted].compactMap({ $0 }).min() {
      return StandingFinding(.yes, .passedFormality(one.id, on: day), cases: [one.id])
    }
    guard one.ipCase.facts.route == .national || status.state == .filed else {
      return StandingFinding(.unknown, .internationalFormality(one.id), cases: [one.id])
    }
    return StandingFinding(.no, .onlyReceived(one.id), cases: [one.id])
  }

  private func ended(_ one: SignCase, _ status: CaseStatus) -> StandingFinding {
    StandingFinding(.no, .caseIs(one.id, status.state, since: status.since), cases: [one.id])
  }

  /// Whether a mark is registered for all of the product's classes, by one case or by several.
  private func registered(_ sign: ProductSign) -> StandingFinding {
    let entries = sign.cases.compactMap(entry).filter { $0.0.right.isMark }
    guard !entries.isEmpty else { return StandingFinding(.no, .noCase(sign: sign.name)) }
    let byClass = signs.goods.map { number in
      StandingFinding.any(
        entries.map { one, status in
          .all(
            [protection(one, status), covers(one, status, number), link(one, status, for: number)],
            orElse: .notStated)
        }, orElse: .noCase(sign: sign.name))
    }
    return .all(byClass, orElse: .noCase(sign: sign.name))
  }

  private func protection(_ one: SignCase, _ status: CaseStatus) -> StandingFinding {
    guard one.ipCase.facts.jurisdiction.isVietnam else {
      return StandingFinding(.no, .foreign(one.id), cases: [one.id])
    }
    switch status.protection {
    case .inForce:
      return StandingFinding(
        .yes, .caseIs(one.id, status.state, since: status.granted), cases: [one.id])
    case .undecided(let until):
      return StandingFinding(
        .unknown, .inGrace(one.id, until: until), decidedBy: until, cases: [one.id])
    case .none: return ended(one, status)
    }
  }

  private func covers(_ one: SignCase, _ status: CaseStatus, _ niceClass: NiceClass) -> StandingFinding {
    let isCovered = one.classes.contains(niceClass) && !status.lostClasses.contains(niceClass.number)
    guard !isCovered else { return StandingFinding(.yes, cases: [one.id]) }
    return StandingFinding(.no, .classNotCovered(one.id, niceClass.number), cases: [one.id])
  }

  /// A mark or indication that protects an origin of the product.
  ///
  /// One class of the goods is enough for a mark, since what it covers is asked for its right of use; an indication has none.
  private func covering(_ one: SignCase) -> StandingFinding {
    guard let status = statuses[one.id] else { return StandingFinding(.no, .noProtectedOrigin) }
    return .all(
      [protection(one, status)] + (one.right.isMark ? [goods(one, status)] : []) + place(one),
      orElse: .noProtectedOrigin)
  }

  private func goods(_ one: SignCase, _ status: CaseStatus) -> StandingFinding {
    let classes = signs.goods.map { covers(one, status, $0) }
    let goods = StandingFinding.any(classes, orElse: .noProtectedOrigin)
    let isPartial = goods.truth == .yes && classes.contains { $0.truth == .no }
    return isPartial ? goods.resting(on: .originOfOneClass) : goods
  }

  /// Whether the registered area names the product's place; where none is recorded, the listing says that it does.
  ///
  /// Names are compared as they are written, so that another name leaves it open: it may lie within the area.
  private func place(_ one: SignCase) -> [StandingFinding] {
    guard !one.areas.isEmpty else { return [] }
    guard let place = signs.place else {
      return [StandingFinding(.unknown, .placeNotStated, cases: [one.id])]
    }
    guard one.areas.contains(where: { $0.isSameName(as: place) }) else {
      let open = StandingFinding(.unknown, .placeNotNamed(one.id, place: place), cases: [one.id])
      return [open.resting(on: .placesAsWritten)]
    }
    return [StandingFinding(.yes, cases: [one.id])]
  }

  private func useRights(of one: SignCase) -> [StandingFinding] {
    guard let status = statuses[one.id] else { return [] }
    return signs.useRights
      .filter { $0.parent == one.id && $0.holder == signs.producer && $0.product == signs.product }
      .map { right in
        .all([right.standing(on: day, parent: one.id, status: status)] + place(right), orElse: .noUseRight)
      }
  }

  /// Whether a use right is for the product's place; one that names none is for any.
  private func place(_ right: UseRight) -> [StandingFinding] {
    guard let named = right.place else { return [] }
    guard let place = signs.place else {
      return [StandingFinding(.unknown, .placeNotStated, useRights: [right.id])]
    }
    guard named.isSameName(as: place) else {
      let other = StandingFinding(.no, .useRightOfPlace(named), useRights: [right.id])
      return [other.resting(on: .placesAsWritten)]
    }
    return [StandingFinding(.yes, useRights: [right.id])]
  }

  private func complement(_ one: SignCase) -> StandingFinding? {
    guard let status = statuses[one.id] else { return nil }
    switch one.right {
    case .industrialDesign, .invention, .utilitySolution:
      return .all([protection(one, status), link(one, status)], orElse: .noComplement)
    case .copyright:
      let work =
        switch one.workIsMark {
        case true?: StandingFinding(.no, .workIsMark(one.id), cases: [one.id])
        case false?: StandingFinding(.yes, cases: [one.id])
        case nil: StandingFinding(.unknown, .workUnknown(one.id), cases: [one.id])
        }
      return .all([protection(one, status), work, link(one, status)], orElse: .noComplement)
    default: return nil
    }
  }

  // MARK: Holders

  /// Whether the producer is to a case what is asked for, for a class or for any of the product's.
  private func link(
    _ one: SignCase, _ status: CaseStatus, for niceClass: NiceClass? = nil
  ) -> StandingFinding {
    let links = holders(of: one, for: niceClass).map(\.link)
    switch required {
    case .none: return StandingFinding(.yes)
    case .owner where links.contains(.owner): return StandingFinding(.yes)
    case .anyHolder where !links.isEmpty: return counted(one, links)
    case .anyHolder where one.right.grantsUseRights && !useRights(of: one).isEmpty:
      return StandingFinding.any(useRights(of: one), orElse: .noUseRight).resting(on: .markCountsForHolders)
    default: break
    }
    guard !one.holders.isEmpty else {
      return StandingFinding(.unknown, .holderUnknown(one.id), cases: [one.id])
    }
    return StandingFinding(.no, .notOfProducer(one.id), cases: [one.id])
  }

  private func counted(_ one: SignCase, _ links: [SignCase.Holder.Link]) -> StandingFinding {
    let finding = StandingFinding(.yes, cases: [one.id])
    return links.contains(.owner) ? finding : finding.resting(on: .markCountsForHolders)
  }

  private func holders(of one: SignCase, for niceClass: NiceClass? = nil) -> [SignCase.Holder] {
    let asked = niceClass.map { [$0] } ?? signs.goods
    return one.holders.filter { holder in
      holder.who == .producer(signs.producer) && holder.days.contains(day)
        && (holder.classes.map { $0.contains(where: asked.contains) } ?? true)
    }
  }

  // MARK: Signs

  private func standing(of sign: ProductSign) -> SignStanding {
    let cases = sign.cases.compactMap(entry).map { one, status in
      SignStanding.CaseStanding(
        id: one.id, status: status, phase: SignStanding.Phase(status), link: holders(of: one).first?.link,
        useRight: StandingFinding.any(useRights(of: one), orElse: .noUseRight).truth)
    }
    let best = cases.map(\.phase).max { $0.rank < $1.rank }
    return SignStanding(sign: sign, phase: best ?? .notFiled, cases: cases)
  }
}

extension CaseStatus {
  fileprivate var isUndecided: Bool {
    if case .undecided = protection { true } else { false }
  }

  /// The status if the title is renewed in its grace, or is not.
  fileprivate func decided(renewed: Bool) -> CaseStatus {
    var status = self
    (status.state, status.protection) = renewed ? (.registered, .inForce) : (.expired, .none)
    return status
  }
}

extension String {
  /// Whether two names are one, without regard to case and spacing.
  func isSameName(as other: String) -> Bool { foldedName == other.foldedName }

  /// A name for comparison: small letters, single spaces.
  var foldedName: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension StandingFinding {
  /// Nothing listed is nothing known.
  fileprivate func unknownIfUnlisted(_ isUnlisted: Bool) -> StandingFinding {
    guard isUnlisted, let reason = reasons.first else { return self }
    return StandingFinding(.unknown, reason)
  }
}

#if !hasFeature(Embedded)
extension StandingLink: Codable {}
#endif
