import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Official fees")
struct FeeTests {
  private let tariff = FeeSchedule.vietnam

  /// A day on which no reduction holds.
  private static let fullDay = "2019-06-03"

  private func amounts(_ bill: FeeBill) -> [String: Int64] {
    var amounts: [String: Int64] = [:]
    for code in FeeCode.allCases {
      if let amount = bill.amount(of: code)?.value { amounts[code.rawValue] = amount.amount }
    }
    return amounts
  }

  @Test("bill 1: one class of up to six goods at full rates is 1.000.000 ₫ at filing and 360.000 ₫ at grant")
  func oneClass() throws {
    let day = try CivilDate(Self.fullDay)
    for items in 1...6 {
      let bill = try tariff.filing(of: .trademark, classes: [GoodsCount(items: items)], on: day, by: .counter)
      #expect(amounts(bill) == ["A1": 150_000, "B2": 120_000, "B3": 180_000, "B5": 550_000])
      #expect(bill.total.value == Dong(1_000_000))
    }
    let grant = try tariff.grant(of: .trademark, units: 1, on: day, by: .counter)
    #expect(amounts(grant) == ["A3": 120_000, "B2": 120_000, "B9": 120_000])
    #expect(grant.total.value == Dong(360_000))
  }

  @Test(
    "bill 2: the same on 1 October 2026 at the counter is 925.000 ₫ and 300.000 ₫: charges are halved, fees are not"
  )
  func halved() throws {
    let day = try CivilDate(2026, 10, 1)
    let bill = try tariff.filing(of: .trademark, classes: [GoodsCount(items: 6)], on: day, by: .counter)
    #expect(amounts(bill) == ["A1": 75_000, "B2": 120_000, "B3": 180_000, "B5": 550_000])
    #expect(bill.total.value == Dong(925_000) && bill.fullTotal == Dong(1_000_000))
    #expect(bill.lines.first?.reduction?.citation.document == "64/2025/TT-BTC")
    #expect(bill.lines.dropFirst().allSatisfy { $0.reduction == nil })
    #expect(try tariff.grant(of: .trademark, on: day, by: .counter).total.value == Dong(300_000))
  }

  @Test(
    "a bill reads as an applicant adds it up: each line, what was taken off and by which document, the sum")
  func text() throws {
    let bill = try tariff.filing(
      of: .trademark, classes: [GoodsCount(items: 7)], on: CivilDate(2026, 10, 1), by: .counter)
    let lines = bill.text(in: .english).split(separator: "\n").map(String.init)
    #expect(lines[0] == "filing, trademark, 2026-10-01, counter or post")
    #expect(lines[1].hasPrefix("A1 filing charge: 1 request × 150,000 ₫, less 50% (Circular 64/2025/TT-BTC"))
    #expect(lines[1].hasSuffix("= 75,000 ₫"))
    #expect(lines.contains("B5 examination fee, mark: 1 item of goods more × 120,000 ₫ = 120,000 ₫"))
    // 75,000 + 120,000 + (180,000 + 30,000) + (550,000 + 120,000), and the other half of the charge.
    #expect(lines.contains("Total: 1,075,000 ₫ (1,150,000 ₫ without reductions)"))
    #expect(bill.text(in: .vietnamese).contains("Tổng cộng: 1.075.000 ₫ (chưa giảm: 1.150.000 ₫)"))
  }

  @Test("a share that is taken off is written as the language writes it")
  func share() throws {
    let day = try CivilDate(2026, 10, 1)
    let eighth = FeeReduction(
      inForce: DatePeriod(from: day), codes: [.a1], channels: [.counter], takenOff: try Share(1, 8),
      citation: Citation("X"), confidence: .read)
    let schedule = FeeSchedule(
      items: tariff.items, reductions: [eighth], compositions: tariff.compositions,
      verifiedTo: tariff.verifiedTo)
    let bill = try schedule.filing(
      of: .trademark, classes: [GoodsCount(items: 1)], on: day, by: .counter)
    #expect(bill.text(in: .vietnamese).contains("150.000 ₫, giảm 12,5% ("))
    #expect(bill.text(in: .english).contains("150,000 ₫, less 12.5% ("))
  }

  @Test("bill 3: two classes are 1.730.000 ₫ and 460.000 ₫; through VNeID in 2026, 1.820.000 ₫ in all")
  func twoClasses() throws {
    let classes = [GoodsCount(items: 4), GoodsCount(items: 1)]
    let full = try CivilDate(Self.fullDay)
    let filing = try tariff.filing(of: .trademark, classes: classes, on: full, by: .counter)
    let grant = try tariff.grant(of: .trademark, units: 2, on: full, by: .counter)
    #expect(amounts(filing) == ["A1": 150_000, "B2": 120_000, "B3": 360_000, "B5": 1_100_000])
    #expect(amounts(grant) == ["A3": 220_000, "B2": 120_000, "B9": 120_000])
    #expect(try Dong.sum([filing.fullTotal, grant.fullTotal]) == Dong(2_190_000))

    let day = try CivilDate(2026, 9, 15)
    let bills = [
      try tariff.filing(of: .trademark, classes: classes, on: day, by: .vneid),
      try tariff.grant(of: .trademark, units: 2, on: day, by: .vneid),
    ]
    #expect(try Dong.sum(bills.compactMap(\.total.value)) == Dong(1_820_000))
    #expect(
      bills.map { $0.interpretations.map(\.name) } == [
        ["reductionsDoNotStack"], ["reductionsDoNotStack", "grantFeesByNotice"],
      ])
    #expect(bills[0].amount(of: .a1)?.value == .zero && bills[1].amount(of: .a3)?.value == .zero)
  }

  @Test("bill 4: a design with one variant and seven pictures is 1.910.000 ₫ at full rates")
  func design() throws {
    let bill = try tariff.filing(
      of: .industrialDesign, units: 1, pictures: 7, on: CivilDate(Self.fullDay), by: .counter)
    #expect(amounts(bill) == ["A1": 150_000, "B1": 100_000, "B2": 480_000, "B4": 480_000, "B6": 700_000])
    #expect(bill.total.value == Dong(1_910_000))
  }

  @Test("bill 5: an opposition to one mark in two classes is 1.100.000 ₫, in a halving too")
  func opposition() throws {
    for day in [Self.fullDay, "2026-10-01"] {
      #expect(
        try tariff.opposition(to: .trademark, classes: 2, on: CivilDate(day)).total.value == Dong(1_100_000))
    }
  }

  @Test("bill 6: a renewal three months late shows the surcharge on the halved and on the full charge")
  func lateRenewal() throws {
    let (expiry, paid) = (try CivilDate(2025, 8, 31), try CivilDate(2025, 11, 5))
    let bill = try tariff.renewal(of: .trademark, units: 1, expiry: expiry, paidOn: paid)
    #expect(bill.amount(of: .a4)?.value == Dong(50_000))
    #expect(bill.amount(of: .a5) == Bounds(Dong(15_000), Dong(30_000)))
    #expect(bill.lines.first { $0.code == .a5 }?.quantity == 3)
    #expect(bill.total == Bounds(Dong(1_165_000), Dong(1_180_000)))
    #expect(
      bill.interpretations.map(\.name) == ["surchargeMonthsFromExpiry", "surchargeOnFullOrReducedCharge"])
  }

  @Test("renewing one class on time is 1.200.000 ₫ at full rates, as two sources say")
  func renewal() throws {
    let expiry = try CivilDate(2024, 3, 14)
    let bill = try tariff.renewal(of: .trademark, units: 1, expiry: expiry, paidOn: expiry)
    #expect(bill.total.value == Dong(1_200_000) && bill.amount(of: .a5) == nil)
  }

  /// Months begun since expiry by the corresponding day, worked by hand.
  @Test(
    "a month of lateness begins on the day after expiry and after each monthly anniversary",
    arguments: [
      ("2025-08-31", "2025-09-01", 1), ("2025-08-31", "2025-09-30", 1), ("2025-08-31", "2025-10-01", 2),
      ("2025-08-31", "2026-02-28", 6), ("2026-01-31", "2026-02-28", 1), ("2026-01-31", "2026-03-01", 2),
      ("2024-03-15", "2024-03-16", 1), ("2024-03-15", "2024-04-15", 1), ("2024-03-15", "2024-04-16", 2),
      ("2023-10-10", "2024-01-10", 3), ("2023-10-10", "2024-01-11", 4),
    ])
  func months(expiry: String, paid: String, count: Int) throws {
    let bill = try tariff.renewal(
      of: .trademark, units: 1, expiry: CivilDate(expiry), paidOn: CivilDate(paid))
    #expect(bill.lines.first { $0.code == .a5 }?.quantity == count)
  }

  @Test("the last working day after expiry is on time, and the last after grace counts as the sixth month")
  func workingDays() throws {
    let expiry = try CivilDate(2025, 8, 31)
    let onTime = try tariff.renewal(
      of: .trademark, units: 1, expiry: expiry, paidOn: CivilDate(2025, 9, 3),
      lastDayOnTime: CivilDate(2025, 9, 3))
    #expect(onTime.amount(of: .a5) == nil)
    let (graceEnd, late) = (try CivilDate(2026, 2, 28), try CivilDate(2026, 3, 2))
    #expect(throws: FeeError.graceEnded(paidOn: late, lastDay: graceEnd)) {
      try tariff.renewal(of: .trademark, units: 1, expiry: expiry, paidOn: late)
    }
    let last = try tariff.renewal(
      of: .trademark, units: 1, expiry: expiry, paidOn: late, lastDayOfGrace: late)
    #expect(last.lines.first { $0.code == .a5 }?.quantity == 6)
  }

  @Test("goods from the seventh on cost more, class by class")
  func manyGoods() throws {
    let bill = try tariff.filing(
      of: .collectiveMark, classes: [GoodsCount(items: 8), GoodsCount(items: 3), GoodsCount(items: 7)],
      priorities: 2,
      pictures: 3, officeClassifies: true, on: CivilDate(Self.fullDay))
    // Three goods beyond six: two in the first class, one in the third.
    #expect(
      amounts(bill) == [
        "A1": 150_000, "B1": 360_000, "B2": 240_000, "B3": 630_000, "B5": 2_010_000, "B7": 1_200_000,
      ])
    #expect(bill.lines.filter(\.isFurther).map(\.quantity) == [3, 2, 3, 3])
  }

  /// First and last days of each halving of A; the days beside them.
  @Test(
    "charges are halved on the days of the circulars alone",
    arguments: [
      ("2020-05-25", 150_000), ("2020-05-26", 75_000), ("2020-12-31", 75_000), ("2021-01-01", 75_000),
      ("2021-06-30", 75_000), ("2021-07-01", 75_000), ("2021-12-31", 75_000), ("2022-06-30", 75_000),
      ("2022-07-01", 150_000), ("2023-06-30", 150_000), ("2023-07-01", 75_000), ("2023-12-31", 75_000),
      ("2024-01-01", 150_000), ("2024-06-30", 150_000), ("2024-07-01", 75_000), ("2024-12-31", 75_000),
      ("2025-01-01", 150_000), ("2025-06-30", 150_000), ("2025-07-01", 75_000), ("2026-12-31", 75_000),
      ("2027-01-01", 150_000),
    ])
  func halvings(day: String, charge: Int64) throws {
    let bill = try tariff.filing(
      of: .trademark, classes: [GoodsCount(items: 1)], on: CivilDate(day), by: .counter)
    #expect(bill.amount(of: .a1)?.value == Dong(charge))
  }

  @Test(
    "online filing halves from December 2023 to 2025, once",
    arguments: [
      ("2023-11-30", FilingChannel.online, 75_000, false), ("2024-03-01", .online, 75_000, false),
      ("2024-03-01", .counter, 150_000, false), ("2024-09-01", .online, 75_000, true),
      ("2025-12-31", .online, 75_000, true), ("2026-01-01", .vneid, 0, true),
      ("2027-01-01", .vneid, 150_000, false),
    ])
  func online(day: String, channel: FilingChannel, charge: Int64, stacks: Bool) throws {
    let bill = try tariff.filing(
      of: .trademark, classes: [GoodsCount(items: 1)], on: CivilDate(day), by: channel)
    #expect(bill.amount(of: .a1)?.value == Dong(charge))
    #expect(bill.interpretations.contains { $0.name == "reductionsDoNotStack" } == stacks)
  }

  @Test("other bills")
  func others() throws {
    let day = try CivilDate(Self.fullDay)
    #expect(try tariff.extensionOfPeriod(of: .trademark, on: day).total.value == Dong(120_000))
    #expect(try tariff.amendment(of: .trademark, isGranted: false, on: day).total.value == Dong(280_000))
    #expect(try tariff.amendment(of: .trademark, isGranted: true, on: day).total.value == Dong(400_000))
    #expect(try tariff.assignment(of: .trademark, on: day).total.value == Dong(470_000))
    // No source says more of the two than their items, A6 and, with publication and entry, B11.
    #expect(try tariff.licence(of: .trademark, on: day).total.value == Dong(470_000))
    #expect(try tariff.endingRequest(of: .trademark, on: day).total.value == Dong(50_000))
    #expect(try tariff.endingRequest(of: .trademark, on: day).confidence == .unverified)
    #expect(try tariff.item(.b1, of: .invention, on: day).confidence == .unverified)
    #expect(try tariff.item(.b1, of: .industrialDesign, on: day).confidence == .secondary)
    #expect(try tariff.filing(of: .geographicalIndication, on: day).total.value == Dong(1_470_000))
    #expect(try tariff.examination(of: .invention, units: 2, on: day).total.value == Dong(2_640_000))
  }

  @Test("a bill shows the least confidence that it rests on, and that a day lies past the check")
  func confidence() throws {
    let bill = try tariff.filing(of: .trademark, classes: [GoodsCount(items: 1)], on: CivilDate(2026, 10, 1))
    #expect(bill.confidence == .secondary && bill.checkedOnlyTo == nil)
    let extended = try tariff.extensionOfPeriod(of: .trademark, on: CivilDate(2026, 11, 26))
    #expect(extended.confidence == .unverified)
    #expect(try extended.checkedOnlyTo == CivilDate(2026, 11, 25))
  }

  @Test("what the tariff cannot price is refused")
  func refused() throws {
    let day = try CivilDate(Self.fullDay)
    #expect(throws: FeeError.noClasses(.trademark)) { try tariff.filing(of: .trademark, on: day) }
    #expect(throws: FeeError.emptyClass(items: 0)) {
      try tariff.filing(of: .trademark, classes: [GoodsCount(items: 0)], on: day)
    }
    #expect(throws: FeeError.classesOutOfPlace(.industrialDesign)) {
      try tariff.filing(of: .industrialDesign, classes: [GoodsCount(items: 1)], on: day)
    }
    #expect(throws: FeeError.tooFew(.variant, 0, atLeast: 1)) {
      try tariff.filing(of: .industrialDesign, units: 0, on: day)
    }
    #expect(throws: FeeError.tooFew(.priorityClaim, -1, atLeast: 0)) {
      try tariff.filing(of: .industrialDesign, priorities: -1, on: day)
    }
    #expect(throws: FeeError.noComposition(.filing, .copyright)) {
      try tariff.filing(of: .copyright, on: day)
    }
    #expect(throws: FeeError.noComposition(.renewal, .geographicalIndication)) {
      try tariff.renewal(of: .geographicalIndication, units: 1, expiry: day, paidOn: day)
    }
    let early = try CivilDate(2016, 12, 31)
    #expect(throws: FeeError.noItem(.a2, .trademark, on: early)) {
      try tariff.extensionOfPeriod(of: .trademark, on: early)
    }
    #expect(throws: FeeError.self) { try tariff.opposition(to: .trademark, classes: .max, on: day) }
    #expect(throws: FeeError.self) {
      try tariff.filing(of: .trademark, classes: [GoodsCount(items: .max), GoodsCount(items: .max)], on: day)
    }
  }

  @Test("bills and the tariff round-trip; a bill whose total is not its sum is refused")
  func coding() throws {
    let bill = try tariff.renewal(
      of: .trademark, units: 2, expiry: CivilDate(2025, 8, 31), paidOn: CivilDate(2025, 11, 5))
    #expect(try roundTripped(bill) == bill)
    #expect(try roundTripped(tariff) == tariff)
    let text = try String(decoding: JSONEncoder().encode(bill), as: UTF8.self)
    let forged = text.replacing(#""fullTotal":\#(bill.fullTotal.amount)"#, with: #""fullTotal":1"#)
    #expect(forged != text)
    #expect(throws: DecodingError.self) { try decoded(FeeBill.self, from: forged) }
  }

  @Test("section A are the charges, B the fees; every item has a row, a name and a unit")
  func items() {
    for code in FeeCode.allCases {
      #expect(code.section.rawValue == String(code.rawValue.prefix(1)))
      #expect(tariff.items.contains { $0.code == code })
      #expect(!code.name.vi.isEmpty && !code.name.en.isEmpty)
    }
    #expect(tariff.reductions.allSatisfy { $0.codes.allSatisfy { $0.section == .charges } })
  }

  @Test("every item is paid on some occasion")
  func occasions() {
    let paid = Set(tariff.compositions.flatMap(\.codes))
    #expect(FeeCode.allCases.filter { !paid.contains($0) } == [])
    #expect(Set(tariff.compositions.map(\.occasion)) == Set(FeeOccasion.allCases))
  }

  @Test("errors speak two languages")
  func texts() throws {
    let day = try CivilDate(Self.fullDay)
    let errors: [FeeError] = [
      .noItem(.a1, .trademark, on: day), .noComposition(.filing, .copyright), .noClasses(.trademark),
      .classesOutOfPlace(.industrialDesign), .emptyClass(items: 0), .tooFew(.picture, 0, atLeast: 1),
      .graceEnded(paidOn: day, lastDay: day), .noBasis(.a5, of: .a4), .money(.malformed("x")),
    ]
    for error in errors { #expect(!error.text.vi.isEmpty && error.description == error.text.en) }
  }
}
