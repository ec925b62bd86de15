import OCOP

/// What the program shows of a province's programme on a day.
struct ProvinceOutcome {
  /// How many cases of a right there are, and how many of them are titles in force.
  struct SignCount {
    let right: IPRight
    let cases: Int
    let inForce: Int
  }

  /// A published total beside what the registers count.
  struct Comparison {
    let published: PublishedTotal
    let counted: StarCounts
    var agrees: Bool { published.agrees(with: counted) }
  }

  let programme: Programme
  let report: ProvinceReport
  let succession: CommuneSuccession
  /// What a reader must know of the sample.
  let notes: [Bilingual]
  /// The published totals up to the day; none for a file of one's own.
  let published: [Comparison]
  /// Whether the ideas are those that were published; `nil` before the cycle's days for ideas are over, and for a file of one's own.
  let ideasAgree: Bool?
  let districts: [DistrictLine]

  /// Sets up what is shown: of registers without personal data.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - day: The day.
  ///   - succession: What the communes have become.
  ///   - isSample: Whether the registers are the sample in the repository, which is held against what was published.
  /// - Throws: `ReportError` for sums that do not fit, and for cases that do not hold.
  init(_ programme: Programme, on day: CivilDate, _ succession: CommuneSuccession, isSample: Bool) throws {
    self.programme = programme.redacted
    self.report = try ProvinceReport(programme.redacted, ReportScope(on: day))
    self.succession = succession
    self.notes = isSample ? [Self.sampleNote] + (try CivilDate("2021-12-31") < day ? [Self.endNote] : []) : []
    self.published =
      try isSample
      ? PublishedTotals.products().filter { $0.day <= day }.map {
        Comparison(published: $0, counted: $0.counted(in: programme))
      } : []
    let ideasEnd = programme.records.cycles.first { $0.year == 2021 }?.days(of: .ideas)?.lastDay
    let counted = Dictionary(report.ideas.map { ($0.sector, $0.registered) }) { $0 + $1 }
    self.ideasAgree =
      isSample && ideasEnd.map { $0 < day } ?? false ? counted == PublishedTotals.ideas : nil
    self.districts = DistrictLine.all(programme, on: day, succession)
  }

  /// What a reader is told of records whose sources are not confirmed.
  var warning: Bilingual? {
    let records = report.unverified
    guard !records.isEmpty else { return nil }
    return Bilingual(
      vi: "Nguồn chưa được xác nhận: " + records.map(\.text.vi).joined(separator: "; "),
      en: "Sources not confirmed: " + records.map(\.text.en).joined(separator: "; "))
  }

  private static let sampleNote = Bilingual(
    vi:
      "Số ý tưởng, chỉ tiêu và tổng sản phẩm theo sao là số đã công bố (✓ nguồn báo chí); chủ thể, tên, ngày, số tiền "
      + "và phân bổ theo địa phương là DỮ LIỆU MẪU.",
    en:
      "The numbers of ideas, the targets and the totals of products by star were published (✓ by the press); producers, "
      + "names, days, amounts and what lies where are SAMPLE DATA.")

  private static let endNote = Bilingual(
    vi: "Sổ mẫu chỉ ghi đến 31/12/2021; sau đó không có gì mới.",
    en: "The sample registers end on 31 December 2021; nothing is new after that.")

  /// Whether the ideas are those that were published, in words.
  var ideasMark: Bilingual? {
    let source = PublishedTotals.ideasSource
    return ideasAgree.map { agrees in
      agrees
        ? Bilingual(
          vi: "✓ số ý tưởng theo nhóm như đã công bố: \(source.vi)",
          en: "✓ ideas by heading as published: \(source.en)")
        : Bilingual(
          vi: "✗ số ý tưởng theo nhóm khác số đã công bố: \(source.vi)",
          en: "✗ ideas by heading not as published: \(source.en)")
    }
  }

  /// The communes of the registers of which it is open what they have become.
  var open: [OpenCommune] {
    let localities = programme.records.localities
    return succession.open(localities.localities(at: .commune), in: localities)
  }

  /// The cases that were filed by the day, by right, in the order of rights.
  func signCounts() throws -> [SignCount] {
    let day = report.scope.day
    let filed = programme.records.cases.map(\.entry.ipCase).filter {
      ($0.history.first?.date).map { $0 <= day } ?? false
    }
    return try IPRight.allCases.compactMap { right in
      let own = filed.filter { $0.facts.right == right }
      guard !own.isEmpty else { return nil }
      let inForce = try own.count { try $0.status(on: day).protection == .inForce }
      return SignCount(right: right, cases: own.count, inForce: inForce)
    }
  }
}
