import OCOP
import TestSupport
import Testing

/// Random courses of certificates, with what they come to drawn by hand beside them.
struct CertificateHistory {
  /// A certificate as the law has it: valid from its issue up to, but without, the day on which it ends.
  struct Span {
    let product: String
    let star: Star
    let issued: CivilDate
    var end: CivilDate
    /// What it was asked for as; `nil` where no record tells.
    let kind: DossierKind?
  }

  private(set) var spans: [Span] = []
  private(set) var register = CertificateRegister()
  /// How often each thing happened.
  private(set) var happened: [String: Int] = [:]
  private var random: SeededGenerator

  init(seed: UInt64, products: Int) throws {
    random = SeededGenerator(seed: seed)
    for product in 0..<products { try addProduct("p\(product)") }
  }

  private mutating func addProduct(_ product: String) throws {
    // Up to the 28th, so that 36 months later is the same day of its month.
    let first = try CivilDate(
      Int.random(in: 2020...2025, using: &random), Int.random(in: 1...12, using: &random),
      Int.random(in: 1...28, using: &random))
    var star = Star(rawValue: Int.random(in: 3...5, using: &random)) ?? .three
    var (issued, kind): (CivilDate, DossierKind?) = (first, .first)
    let turns = 5
    for turn in 0..<turns {
      let number = "\(product)-\(turn)"
      let (year, month, day) = issued.components
      let expiry = try CivilDate(year + 3, month, day)
      let certificate = try RecognitionCertificate(
        number: ID(number), product: ID(product), code: CertifiedCode(number), star: star,
        issuedBy: CertificatePolicy.standard.terms(inForceOn: issued).issuer(of: star)?.value ?? .province,
        decision: CertificatePolicy.standard.terms(inForceOn: issued).document, issued: issued)
      if turn == 0 || kind == nil { try register.add(CertificateRecord(certificate)) }
      if turn > 0, let kind {
        try register.replace(
          ID("\(product)-\(turn - 1)"), by: certificate, reason: kind == .upgrade ? .upgrade : .rerating)
      }
      spans.append(
        Span(product: product, star: star, issued: issued, end: try expiry.adding(days: 1), kind: kind))
      guard turn + 1 < turns, let next = try goOn(from: certificate, number, expiry) else { return }
      (issued, star, kind) = next
    }
  }

  /// What becomes of a certificate, and the next one of the product, if there is one.
  private mutating func goOn(
    from certificate: RecognitionCertificate, _ number: String, _ expiry: CivilDate
  ) throws -> (CivilDate, Star, DossierKind?)? {
    let last = spans.count - 1
    let star = certificate.star
    func day(_ first: Int, _ end: Int, _ random: inout SeededGenerator) throws -> CivilDate {
      let day = try certificate.issued.adding(days: Int.random(in: first..<end, using: &random))
      let (year, month, number) = day.components
      return try CivilDate(year, month, min(number, 28))
    }
    // The window of these closes before Decision 26 of 22 May 2026, so a file keeps them valid for up to 180 days.
    let canExtend = (CivilDate.table(2026, 6, 1)...CivilDate.table(2026, 9, 17)).contains(expiry)
    switch canExtend && Bool.random(using: &random) ? 5 : Int.random(in: 0..<5, using: &random) {
    case 0 where star < .five:
      let day = try day(60, 1_090, &random)
      spans[last].end = day
      happened["upgrade", default: 0] += 1
      return (day, Star(rawValue: star.rawValue + 1) ?? .five, .upgrade)
    case 1:
      let day = try day(1_000, 1_090, &random)
      spans[last].end = day
      happened["rerating", default: 0] += 1
      return (day, [Star.three, .four].randomElement(using: &random) ?? .three, .rerating)
    case 2:
      // Nothing tells that the later one takes the place of the earlier, which runs on.
      happened["unlinked", default: 0] += 1
      return (
        try day(60, 1_200, &random), [Star.three, .four, .five].randomElement(using: &random) ?? .three, nil
      )
    case 3 where expiry > CivilDate.table(2026, 7, 1):
      let day = max(try day(60, 1_090, &random), CivilDate.table(2026, 6, 20))
      guard day <= expiry else { return nil }
      try register.apply(
        .withdrawn(
          Withdrawal(
            ground: .markMisused, trigger: WithdrawalTrigger(.conclusion, on: day.adding(days: -9)),
            decided: day,
            by: star == .five ? .ministry : .province)), to: ID(number))
      spans[last].end = day
      happened["withdrawal", default: 0] += 1
      return nil
    case 5:
      try register.apply(.filed(on: expiry.adding(days: -3)), to: ID(number))
      spans[last].end = try expiry.adding(days: 181)
      happened["extension", default: 0] += 1
      guard Bool.random(using: &random) else { return nil }
      let refused = try expiry.adding(days: Int.random(in: 1...180, using: &random))
      try register.apply(.refused(on: refused), to: ID(number))
      spans[last].end = refused
      happened["refusal", default: 0] += 1
      return nil
    default: return nil
    }
  }

  // MARK: Counts by hand

  private var byProduct: [[Span]] { Array(Dictionary(grouping: spans, by: \.product).values) }

  func ever(_ day: CivilDate) -> [Star] {
    byProduct.compactMap { spans in spans.filter { $0.issued <= day }.max { $0.issued < $1.issued }?.star }
  }

  func holding(_ day: CivilDate) -> [Star] {
    byProduct.compactMap { spans in
      spans.filter { $0.issued <= day && day < $0.end }.max { $0.issued < $1.issued }?.star
    }
  }

  func awards(_ day: CivilDate) -> [Star] { spans.filter { $0.issued <= day }.map(\.star) }

  func new(_ period: DatePeriod, _ star: Star) -> Int {
    byProduct.count { spans in
      spans.min { $0.issued < $1.issued }.map { period.contains($0.issued) && $0.star >= star } ?? false
    }
  }
}

@Suite struct `The counts over random courses of certificates` {
  private func counts(_ stars: [Star]) -> StarCounts {
    func count(_ star: Star) -> Bounds<Int> { Bounds(stars.count { $0 == star }) }
    return StarCounts(
      three: count(.three), four: count(.four), five: count(.five), total: Bounds(stars.count))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `are those made by hand, on every day that something happens`(seed: UInt64) throws {
    let history = try CertificateHistory(seed: seed, products: 30)
    let ledger = RecognitionLedger(certificates: history.register)
    let days = try history.spans.flatMap { [$0.issued, $0.end] }.flatMap { day in
      try [-1, 0, 1].map { try day.adding(days: $0) }
    }
    for day in Set(days).sorted().striding(by: 7) {
      #expect(ledger.recognisedEver(on: day) == counts(history.ever(day)), "\(day)")
      #expect(ledger.inForce(on: day) == counts(history.holding(day)), "\(day)")
      #expect(ledger.awards(through: day) == counts(history.awards(day)), "\(day)")
    }
    for year in 2020...2030 {
      let period = try DatePeriod(from: CivilDate(year, 1, 1), upTo: CivilDate(year + 1, 1, 1))
      for star in [Star.three, .four, .five] {
        #expect(ledger.newlyRecognised(in: period, atLeast: star) == Bounds(history.new(period, star)))
      }
      func given(_ kind: DossierKind?) -> Bounds<Int> {
        Bounds(history.spans.count { $0.kind == kind && period.contains($0.issued) })
      }
      #expect(
        ledger.flow(in: period)
          == RecognitionFlow(
            first: given(.first), upgrades: given(.upgrade), reratings: given(.rerating), unclear: given(nil))
      )
    }
  }

  @Test func `have every course among them`() throws {
    var happened: [String: Int] = [:]
    for seed in 0..<20 as Range<UInt64> {
      happened.merge(try CertificateHistory(seed: seed, products: 30).happened, uniquingKeysWith: +)
    }
    for course in ["upgrade", "rerating", "unlinked", "withdrawal", "extension", "refusal"] {
      #expect(happened[course, default: 0] >= 10, "\(course)")
    }
  }
}

extension Array {
  fileprivate func striding(by step: Int) -> [Element] {
    stride(from: 0, to: count, by: step).map { self[$0] }
  }
}
