import OCOP
import TestSupport
import Testing

@Suite struct `Random events of certificates` {
  private static let seed: UInt64 = 26

  private func day(
    after last: CivilDate, near certificate: RecognitionCertificate, _ random: inout SeededGenerator
  ) throws -> CivilDate {
    let marks = [
      certificate.renewalWindow?.opens, certificate.renewalWindow?.closes, certificate.expiry,
      certificate.longestExtension,
    ].compactMap(\.self)
    if Bool.random(using: &random), let mark = marks.randomElement(using: &random) {
      return try mark.adding(days: Int.random(in: -2...2, using: &random))
    }
    return try last.adding(days: Int.random(in: -3...150, using: &random))
  }

  private func event(
    _ step: Int, on day: CivilDate, _ random: inout SeededGenerator
  ) throws -> CertificateEvent {
    let star = [Star.two, .three, .four, .five].randomElement(using: &random) ?? .three
    let ground = WithdrawalGround.allCases.randomElement(using: &random) ?? .criteriaNotKept
    let trigger = WithdrawalTrigger(
      WithdrawalTrigger.Kind.allCases.randomElement(using: &random) ?? .conclusion,
      on: try day.adding(days: Int.random(in: -20...1, using: &random)))
    let audit = try ID<PostAudit>("\(Int.random(in: 0..<4, using: &random))")
    switch Int.random(in: -3..<30, using: &random) {
    case -3: return .redone(on: day)
    case ..<0: return .takenBack(on: day)
    case 0..<8: return .filed(on: day)
    case 8..<14: return .refused(on: day)
    case 14:
      return .replaced(.init(by: try ID("n\(step)"), star: star, issued: day, reason: .upgrade))
    case 15:
      return .replaced(.init(by: try ID("n\(step)"), star: star, issued: day, reason: .rerating))
    case 16:
      return .withdrawn(
        Withdrawal(
          ground: ground, trigger: trigger, decided: day,
          by: RatingLevel.allCases.randomElement(using: &random) ?? .province))
    case 17..<20:
      return .withdrawalProposed(WithdrawalProposal(ground: ground, trigger: trigger, proposed: day))
    case 20..<23: return .withdrawalDropped(on: day)
    case 23..<26: return .corrected(audit: audit, on: day)
    default:
      let matters = PostAudit.Matter.allCases.filter { _ in Bool.random(using: &random) }
      return .audited(
        PostAudit(
          id: audit, occasion: .adHoc, by: .province, concluded: day,
          defects: matters.map { PostAudit.Defect($0) }))
    }
  }

  /// 20,000 events on certificates of all decisions: each is accepted or refused with a reason; the accepted ones
  /// replay to the same record, and what stood on a day does not change by what comes later.
  @Test func `replay to the same record, and never change the past`() throws {
    var random = SeededGenerator(seed: Self.seed)
    var (applied, accepted, stages, kinds) = (0, 0, Set<CertificateStage>(), Set<CertificateStanding.Kind>())
    var names = Set<String>()
    while applied < 20_000 {
      let issued = try CivilDate.table(2019, 8, 21).adding(days: Int.random(in: 0..<3_000, using: &random))
      let policy = CertificatePolicy(
        extensionScope: CertificatePolicy.ExtensionScope.allCases.randomElement(using: &random) ?? .permanent,
        extensionFiling: Bool.random(using: &random) ? .byExpiry : .withinExtension,
        extendsExpired: Bool.random(using: &random))
      let star = [Star.three, .four, .five].randomElement(using: &random) ?? .three
      let certificate = try Issued.certificate(star: star, on: issued.description, policy: policy)
      var record = CertificateRecord(certificate)
      var last = issued
      for step in 0..<25 where record.stage != .replaced && record.stage != .withdrawn {
        let before = record
        let day = try day(after: last, near: certificate, &random)
        applied += 1
        do {
          try record.apply(event(step, on: day, &random))
        } catch let error as CertificateError {
          #expect(record == before && !"\(error)".isEmpty)
          continue
        }
        accepted += 1
        let eve = try day.adding(days: -1)
        #expect(record.standing(on: eve) == before.standing(on: eve), "seed \(Self.seed): \(record.history)")
        last = day
      }
      stages.insert(record.stage)
      #expect(try CertificateRecord(certificate, history: record.history) == record, "seed \(Self.seed)")
      for offset in [-1, 0, 950, 1_000, 1_100, 1_200, 1_400] {
        let standing = record.standing(on: try issued.adding(days: offset))
        kinds.insert(standing.kind)
        names.formUnion(standing.reasons.flatMap(\.interpretations))
        #expect(!standing.reasons.isEmpty)
        if policy.extensionFiling == .byExpiry {
          #expect(
            standing.isValid == record.holding.contains(standing.day), "seed \(Self.seed): \(record.history)")
        }
      }
      names.formUnion(record.findings.flatMap(\.interpretations))
      if accepted.isMultiple(of: 50) {
        #expect(try roundTripped(record) == record)
        let renewal = Renewal(record, on: last)
        #expect(try roundTripped(renewal) == renewal)
      }
    }
    #expect(accepted > 3_000, "\(accepted)")
    #expect(stages == Set(CertificateStage.allCases))
    #expect(kinds == Set(CertificateStanding.Kind.allCases))
    #expect(names.isSubset(of: CertificateTerms.interpretations.map(\.name)))
  }
}
