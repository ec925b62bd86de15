import Foundation
import OCOP
import TestSupport
import Testing

/// Worked by hand from the dates of entry into force and Article 12 of Decision 26/2026: 22 May 2026 is day 0.
@Suite struct `The rules that govern a dossier` {
  /// The days stand once, with the documents; what hangs on them agrees, and fits together without a gap.
  @Test func `follow each other without a gap, by the days of the documents`() throws {
    let days = try ["2019-08-21", "2020-06-08", "2023-02-24", "2025-07-06", "2026-05-22"].map { text in
      try CivilDate(text)
    }
    #expect(RatingRegime.known.map(\.filings.start) == days)
    #expect(RatingRegime.known.map(\.filings.end) == [days[1], days[2], days[3], days[4], nil])
    #expect(RatingProcedure.all.map(\.filings.start) == [days[0], days[2], days[3], days[4]])
    #expect(RatingProcedure.all.map(\.filings.end) == [days[2], days[3], days[4], nil])
    #expect(CertificateTerms.known.map(\.since) == [days[0], days[2], days[3], days[4]])
    // 60 days after 22 May 2026, the day itself not counted, is 21 July.
    let last = try CivilDate("2026-07-21")
    #expect(RatingProcedure.decision148_2023.closing(for: .first)?.lastDay == last)
    #expect(LegalDocument.decision148_2023.inForce.lastDay == last)
    #expect(LegalDocument.decision1489_2025.inForce.lastDay == last)
    #expect(CertificateTerms.decision148_2023.lastIssue?.value == last)
    #expect(try CertificateTerms.decision1048_2019.lastIssue?.value == CivilDate("2023-02-23"))
    #expect(LegalDocument.decision26_2026.inForce.lastDay == nil)
  }

  @Test(arguments: [
    ("2019-08-21", "1048/2019", 0), ("2020-06-07", "1048/2019", 0), ("2020-06-08", "1048/2019", 1),
    ("2023-02-23", "1048/2019", 1),
    ("2023-02-24", "148/2023", 0), ("2025-07-05", "148/2023", 0), ("2025-07-06", "148/2023", 1),
    ("2026-05-21", "148/2023", 1),
    ("2026-05-22", "26/2026", 0), ("2099-12-31", "26/2026", 0),
  ])
  func `are those in force on the day`(day: String, decision: String, amendments: Int) throws {
    let regime = try RatingRegime.inForce(on: CivilDate(day))
    #expect(regime.document.shortNumber == decision)
    #expect(regime.amendments.count == amendments)
  }

  @Test func `are unknown before the first national decision`() throws {
    let day = try CivilDate("2019-08-20")
    #expect(throws: RegimeError.noRegime(on: day)) { try RatingRegime.inForce(on: day) }
  }

  @Test(
    arguments: [
      // Filed on the eve: 60 days for a first rating and an upgrade, 30 for a re-rating, the last day included.
      (DossierKind.first, "2026-05-21", "2026-07-21", "148/2023", "2026-07-21"),
      (.first, "2026-05-21", "2026-07-22", "26/2026", nil),
      (.upgrade, "2026-05-04", "2026-07-21", "148/2023", "2026-07-21"),
      (.upgrade, "2026-05-04", "2026-07-22", "26/2026", nil),
      (.rerating, "2026-05-21", "2026-06-21", "148/2023", "2026-06-21"),
      (.rerating, "2026-05-21", "2026-06-22", "26/2026", nil),
      // The transition binds from the day the new rules are in force; on the eve nobody knows it.
      (.first, "2026-03-02", "2026-05-21", "148/2023", nil),
      (.first, "2026-03-02", "2026-05-22", "148/2023", "2026-07-21"),
      // Filed under the old district procedure and still open: the same transition.
      (.first, "2025-06-30", "2026-07-21", "148/2023", "2026-07-21"),
      // Filed under Decision 1048 and still open: the article speaks of all files of before.
      (.first, "2022-11-01", "2026-07-21", "1048/2019", "2026-07-21"),
      (.rerating, "2022-11-01", "2026-06-22", "26/2026", nil),
      // Filed on the day of entry into force, when Decision 148 has not lapsed yet.
      (.first, "2026-05-22", "2026-06-30", "26/2026", nil),
      (.rerating, "2026-05-22", "2026-05-22", "26/2026", nil),
    ] as [(DossierKind, String, String, String, String?)])
  func `follow the transitional article`(
    kind: DossierKind, filed: String, day: String, decision: String, last: String?
  )
    throws
  {
    let governing = try RatingRegime.governing(Filing(kind, on: CivilDate(filed)), on: CivilDate(day))
    #expect(governing.regime.document.shortNumber == decision)
    #expect(governing.lastDay == (try last.map { try CivilDate($0) }))
    let isOld = filed < "2026-05-22" && day >= "2026-05-22"
    let isLate = isOld && decision == "26/2026"
    let names = governing.interpretations.map(\.name)
    #expect(names.contains("lateFilesAreRedone") == isLate)
    for name in ["transitionDaysDoNotRoll", "finishedByWhoRecognises"] {
      #expect(names.contains(name) == isOld)
    }
    #expect(names.contains("filesOf2019CloseToo") == (filed < "2023-02-24"))
    // Rules that ended before the transition are kept by the reading on the day of filing.
    #expect(names.contains("filingDayChooses") == (filed < "2025-07-06" && !isLate))
    let point = kind == .rerating ? "b" : "a"
    #expect(
      governing.citation
        == (isOld
          ? Citation("26/2026/QĐ-TTg", .article(12), .clause(2), .point(point)) : nil))
  }

  @Test(arguments: [("2023-02-23", "2023-04-01", "1048/2019"), ("2025-07-05", "2025-08-01", "148/2023")])
  func `are those of the day of filing where no transition is known`(
    filed: String, day: String, decision: String
  ) throws {
    let governing = try RatingRegime.governing(Filing(.first, on: CivilDate(filed)), on: CivilDate(day))
    #expect(governing.regime.filings.contains(try CivilDate(filed)))
    #expect(governing.regime.document.shortNumber == decision)
    #expect(governing.interpretations.map(\.name).contains("filingDayChooses"))
    let text = String(decoding: try JSONEncoder().encode(governing), as: UTF8.self)
    #expect(text.utf8.count < 5_000)
    #expect(try decoded(GoverningRegime.self, from: text) == governing)
    #expect(throws: DecodingError.self) {
      try decoded(GoverningRegime.self, from: text.replacing("\\/20", with: "\\/19"))
    }
  }

  @Test func `cannot govern before the filing`() throws {
    let (filed, day) = (try CivilDate("2026-06-01"), try CivilDate("2026-05-31"))
    #expect(throws: RegimeError.ratedBeforeFiled(filed: filed, on: day)) {
      try RatingRegime.governing(Filing(.first, on: filed), on: day)
    }
  }

  @Test func `follow each other without a gap`() {
    for (earlier, later) in zip(RatingRegime.known, RatingRegime.known.dropFirst()) {
      #expect(earlier.filings.end == later.filings.start)
    }
  }
}
