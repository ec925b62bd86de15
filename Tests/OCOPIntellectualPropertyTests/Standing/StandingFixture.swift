import OCOP
import TestSupport

/// A cooperative's tea with its own mark, a collective mark of its district, and what else a test gives it.
enum Tea {
  static func product() throws -> ID<Product> { try ID("tea") }
  static func cooperative() throws -> ID<Producer> { try ID("cooperative") }

  static func own(
    _ right: IPRight, _ id: String, _ line: String, classes: [Int] = [30], words: String? = nil,
    workIsMark: Bool? = nil, facts: CaseFacts? = nil
  ) throws -> SignCase {
    let told = try Chronicle.tell(right, line, id: id, facts: facts)
    return SignCase(
      told, classes: right.isMark ? try classes.map { try NiceClass($0) } : [],
      sign: try words.map { try IPSign(words: $0) },
      holders: [
        SignCase.Holder(try cooperative(), as: .owner, during: DatePeriod(from: try day("2000-01-01")))
      ], workIsMark: workIsMark)
  }

  static func collective(_ line: String, id: String = "NHTT") throws -> SignCase {
    SignCase(
      try Chronicle.tell(.collectiveMark, line, id: id), classes: [try NiceClass(30)],
      holders: [
        SignCase.Holder(try ID("association"), as: .owner, during: DatePeriod(from: try day("2000-01-01")))
      ])
  }

  static func useRight(from day: String, until: String? = nil, of parent: String = "NHTT") throws -> UseRight
  {
    try UseRight(
      id: ID("Q-1"), of: ID(parent), holder: cooperative(), product: product(), place: "La Bằng",
      [
        UseRight.Event(on: CivilDate(day).adding(days: -30), .requested),
        UseRight.Event(
          on: CivilDate(day),
          .granted(Proof(document: "12/QĐ-HND"), validUntil: until.map { try CivilDate($0) })),
      ])
  }

  static func signs(
    mark: [SignCase] = [], origin: [SignCase] = [], others: [SignCase] = [], useRights: [UseRight] = [],
    picture: Bool = true
  ) throws -> ProductSigns {
    let label = picture ? Proof(document: "ảnh nhãn") : nil
    return try ProductSigns(
      of: product(), by: cooperative(), goods: [NiceClass(30)], madeIn: "La Bằng",
      signs: [
        ProductSign("Khe Cốc", isMark: true, cases: mark.map(\.id), picture: label),
        ProductSign("Chè La Bằng", isMark: false, isOrigin: true, cases: origin.map(\.id), picture: label),
      ], cases: mark + origin + others, useRights: useRights)
  }

  /// A mark of 2020, in force until 2030.
  static let registered =
    "2020-03-02 filed,2020-04-01 accepted,2020-05-25 publishedApplication,2021-03-01 grantIntended,"
    + "2021-04-01 feesPaid,2021-04-20 granted"
  /// A collective mark of 2015 whose term ended on 31 August 2025.
  static let lapsing =
    "2015-08-31 filed,2015-09-30 accepted,2015-11-25 publishedApplication,2016-09-05 grantIntended,"
    + "2016-10-03 feesPaid,2016-10-20 granted"
}
