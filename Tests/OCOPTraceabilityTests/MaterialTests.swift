import OCOP
import TestSupport
import Testing

@Suite("Where ingredients come from")
struct MaterialTests {
  private static let year = DatePeriod.year(2025)

  /// Leaves of three areas; DRY and BLEND are made of them, BOX and JAR are lots of the product, TIN is packaging.
  private struct Works {
    var lots: [Lot] = []
    var events: [TraceEvent] = []
    let place: TracePlace
    let product: ID<Product>

    init() throws {
      place = TracePlace(id: try ID("WORKSHOP"), name: "Xưởng")
      product = try ID("TEA")
      for (number, area) in ["A", "B", "C"].enumerated() {
        lots.append(try Lot(id: ID("LEAF-\(area)"), name: "", unit: .mass, area: ID("AREA-\(number + 1)")))
      }
      lots += [
        try Lot(id: ID("LEAF-?"), name: "", unit: .mass), try Lot(id: ID("DRY"), name: "", unit: .mass),
        try Lot(id: ID("BLEND"), name: "", unit: .mass),
        try Lot(id: ID("BOX"), name: "", unit: .pieces, product: product),
        try Lot(id: ID("JAR"), name: "", unit: .mass, product: product),
        try Lot(id: ID("TIN"), name: "", unit: .pieces), try Lot(id: ID("DUST"), name: "", unit: .mass),
      ]
    }

    func portion(_ lot: String, _ count: Int64) throws -> LotPortion {
      let unit = try #require(lots.first { $0.id.text == lot }).unit
      return LotPortion(try ID(lot), try LotAmount(count, unit))
    }

    mutating func tell(_ day: String, _ action: TraceEvent.Action, _ step: BusinessStep? = nil) throws {
      events.append(
        try TraceEvent(
          id: ID("E\(events.count)"), at: TraceTime("\(day)T08:00:00+07:00"), place: place.id, action,
          step: step))
    }

    mutating func pick(_ day: String, _ lot: String, _ grams: Int64) throws {
      try tell(day, .began([portion(lot, grams)]))
    }

    mutating func make(_ day: String, _ inputs: [(String, Int64)], _ outputs: [(String, Int64)]) throws {
      try tell(
        day, .transformed(from: inputs.map { try portion($0, $1) }, into: outputs.map { try portion($0, $1) })
      )
    }

    func origins(_ period: DatePeriod = year, apart: Set<ID<Lot>> = []) throws -> MaterialOrigins {
      try TraceLedger(lots: lots, places: [place], events: events).materials(
        of: product, in: period, apart: apart)
    }
  }

  private static func areas() throws -> [GrowingArea] {
    let listed = try CivilDate(2024, 6, 1)
    func area(_ id: String, _ code: String) throws -> GrowingArea {
      GrowingArea(id: try ID(id), name: id, site: .locality(try Locality(code), on: listed))
    }
    // Bình Sơn went into Tân Cương in 2025, Bắc Kạn into Thái Nguyên.
    return [
      try area("AREA-1", "05530"), try area("AREA-2", "01840"),
      GrowingArea(id: try ID("AREA-3"), name: "Thái Lan", site: .abroad),
    ]
  }

  /// 12,000 g of leaves, of which 9,000 g grew in the commune, 2,000 g in what is the province today, 1,000 g abroad; a third of
  /// the dry tea is another product's, and the boxes take parts of the rest that divide by nothing.
  private static func mixed() throws -> Works {
    var works = try Works()
    try works.pick("2025-04-01", "LEAF-A", 9_000)
    try works.pick("2025-04-01", "LEAF-B", 2_000)
    try works.pick("2025-04-01", "LEAF-C", 1_000)
    try works.make("2025-04-02", [("LEAF-A", 9_000), ("LEAF-B", 2_000), ("LEAF-C", 1_000)], [("DRY", 2_387)])
    try works.tell("2025-04-03", .ended([works.portion("DRY", 800)]), .retailSelling)
    try works.make("2025-04-04", [("DRY", 700), ("TIN", 7)], [("BOX", 7)])
    try works.make("2025-05-04", [("DRY", 501)], [("JAR", 480), ("DUST", 21)])
    return works
  }

  @Test func `shares are exact, whatever part of a lot was taken`() throws {
    let origins = try Self.mixed().origins(apart: [ID("TIN")])
    let day = try CivilDate(2026, 3, 1)
    func grown(_ code: String) throws -> MaterialShare? {
      origins.grown(in: try Locality(code), on: day, areas: try Self.areas())
    }
    #expect(try grown("05503")?.share == Share(3, 4))
    #expect(try grown("19")?.share == Share(11, 12))
    #expect(try grown("01")?.share == .zero)
    #expect(try origins.imported(areas: Self.areas())?.share == Share(1, 12))
    #expect(origins.withoutArea?.share == .zero)
    // 700 and 480 of 501 parts of 501 of 2,387 g; leaves of A: 9,000 × (700 + 480) / 2,387.
    #expect(origins.parts.map(\.area?.text) == ["AREA-1", "AREA-2", "AREA-3"])
    #expect(origins.parts.map(\.rounded) == [4_449, 989, 494])
    #expect(try roundTripped(origins) == origins)
  }

  @Test func `ingredients of unknown origin leave bounds, not a share`() throws {
    var works = try Self.mixed()
    try works.pick("2025-06-01", "LEAF-?", 2_000)
    try works.make("2025-06-02", [("LEAF-?", 2_000)], [("JAR", 400)])
    let origins = try works.origins(apart: [ID("TIN")])
    let known = 12_000 * 1_180 / 2_387
    let province = try #require(
      origins.grown(in: Locality("19"), on: CivilDate(2026, 3, 1), areas: Self.areas()))
    #expect(province.share == nil)
    let least = try Share(known * 11 / 12, known + 2_000)
    #expect(province.bounds.atLeast > (try Share(least.numerator * 999, least.denominator * 1_000)))
    #expect(province.bounds.atLeast < (try Share(least.numerator * 1_001, least.denominator * 1_000)))
    #expect(province.bounds.atMost < .whole)
    #expect(try #require(origins.withoutArea?.share) > Share(percent: 25))
    // An area that nobody lists lies nobody knows where.
    #expect(origins.imported(areas: [])?.bounds == Bounds(.zero, .whole))
  }

  @Test func `what was made before or after the period does not count, and nothing counts twice`() throws {
    var works = try Works()
    try works.pick("2024-11-01", "LEAF-A", 1_000)
    try works.make("2024-11-02", [("LEAF-A", 1_000)], [("JAR", 200)])
    try works.pick("2025-11-01", "LEAF-B", 1_000)
    // Last year's jars are filled up with this year's leaves, and filled into boxes: only the leaves are new.
    try works.make("2025-11-02", [("LEAF-B", 1_000), ("JAR", 100)], [("JAR", 300)])
    try works.make("2025-11-03", [("JAR", 400)], [("BOX", 4)])
    try works.pick("2026-11-01", "LEAF-C", 1_000)
    try works.make("2026-11-02", [("LEAF-C", 1_000)], [("JAR", 200)])
    let this = try works.origins()
    #expect(this.parts.map(\.area?.text) == ["AREA-2"] && this.parts.map(\.rounded) == [1_000])
    let all = try works.origins(DatePeriod(from: CivilDate(2024, 1, 1)))
    #expect(all.parts.map(\.rounded) == [1_000, 1_000, 1_000])
    #expect(try works.origins(.year(2020)).parts == [])
    #expect(try works.origins(.year(2020)).withoutArea == nil)
  }

  /// Time matters: what is blended into a lot on Tuesday is not in what left it on Monday.
  @Test func `a later blend is not in an earlier box`() throws {
    var works = try Works()
    try works.pick("2025-04-01", "LEAF-A", 100)
    try works.make("2025-04-01", [("LEAF-A", 100)], [("BLEND", 100)])
    try works.make("2025-04-02", [("BLEND", 50)], [("JAR", 50)])
    try works.pick("2025-04-03", "LEAF-C", 150)
    try works.make("2025-04-03", [("LEAF-C", 150)], [("BLEND", 150)])
    #expect(try works.origins().parts.map(\.rounded) == [50])
    try works.make("2025-04-04", [("BLEND", 100)], [("JAR", 100)])
    // 50 of A and 150 of C were in it: 25 and 75 went out.
    #expect(try works.origins().parts.map(\.rounded) == [75, 75])
  }

  @Test func `goods that never came in are of no known area`() throws {
    var works = try Works()
    try works.pick("2025-04-01", "LEAF-A", 100)
    try works.make("2025-04-02", [("LEAF-A", 150)], [("DRY", 30)])
    try works.make("2025-04-03", [("DRY", 40)], [("JAR", 40)])
    // 50 g of leaves and 10 g of dry tea more than there were.
    let origins = try works.origins()
    #expect(origins.parts.map(\.area?.text) == [nil, "AREA-1"] && origins.parts.map(\.rounded) == [60, 100])
  }

  /// Ready tea that was bought in and never told of has no area, although it is a lot of the product.
  @Test func `goods of the product that never came in are of no known area either`() throws {
    var works = try Works()
    try works.pick("2025-04-01", "LEAF-A", 500)
    try works.make("2025-04-02", [("LEAF-A", 500), ("JAR", 900)], [("BOX", 14)])
    let origins = try works.origins()
    #expect(
      origins.parts.map(\.area?.text) == [nil, "AREA-1"] && origins.parts.map(\.rounded) == [900, 500])
    let grown = origins.grown(in: try Locality("19"), on: try CivilDate(2026, 3, 1), areas: try Self.areas())
    #expect(try grown?.bounds == Bounds(Share(5, 14), .whole) && grown?.share == nil)
    // It is counted when it is first shown, and not again.
    #expect(try works.origins(.year(2024)).parts == [])
    try works.tell("2024-12-31", .seen([works.portion("JAR", 900)]))
    #expect(try works.origins().parts.map(\.rounded) == [500])
    #expect(try works.origins(.year(2024)).parts.map(\.rounded) == [900])
  }

  /// Jars are emptied into a blend, and the blend is boxed: the leaves were counted when they came into the jars.
  @Test func `goods of the product that leave it and come back are counted once`() throws {
    var works = try Works()
    try works.pick("2025-04-01", "LEAF-A", 500)
    try works.make("2025-04-02", [("LEAF-A", 500)], [("JAR", 100)])
    try works.pick("2025-04-03", "LEAF-B", 500)
    try works.make("2025-04-04", [("JAR", 100), ("LEAF-B", 500)], [("BLEND", 200)])
    #expect(try works.origins().parts.map(\.rounded) == [500])
    try works.make("2025-04-05", [("BLEND", 100)], [("BOX", 1)])
    // Half of the blend: 250 of B are new, 250 of A are not.
    #expect(try works.origins().parts.map(\.rounded) == [500, 250])
    try works.make("2025-04-06", [("BLEND", 100)], [("BOX", 1)])
    let origins = try works.origins()
    #expect(
      origins.parts.map(\.area?.text) == ["AREA-1", "AREA-2"] && origins.parts.map(\.rounded) == [500, 500])
  }

  @Test func `what cannot be added up is named`() throws {
    let works = try Self.mixed()
    #expect(throws: MaterialError.noCommonMeasure([try ID("TIN")])) { try works.origins() }
    // Waste in pieces has no weight beside the jars; who says that it carries nothing gets an answer.
    var waste = try Works()
    try waste.pick("2025-04-01", "LEAF-A", 100)
    try waste.make("2025-04-01", [("LEAF-A", 100)], [("JAR", 20), ("TIN", 3)])
    #expect(throws: MaterialError.noCommonMeasure([try ID("JAR"), try ID("TIN")])) { try waste.origins() }
    #expect(try waste.origins(apart: [ID("TIN")]).parts.map(\.rounded) == [100])
    // Another product's waste is nobody's business.
    var other = try Works()
    try other.pick("2025-04-01", "LEAF-A", 100)
    try other.make("2025-04-01", [("LEAF-A", 40)], [("DUST", 20), ("TIN", 3)])
    try other.make("2025-04-02", [("LEAF-A", 60)], [("JAR", 12)])
    #expect(try other.origins().parts.map(\.rounded) == [60])
    var much = try Works()
    try much.pick("2025-04-01", "LEAF-A", 10_000_000_000_000)
    try much.make("2025-04-01", [("LEAF-A", 10_000_000_000_000)], [("JAR", 1)])
    #expect(throws: MaterialError.tooMuch) { try much.origins() }
    let part = MaterialOrigins.Part(nil, Bounds(1, 2))
    #expect(throws: MaterialError.repeated(nil)) {
      try MaterialOrigins(of: works.product, in: Self.year, [part, part])
    }
    #expect(throws: MaterialError.negative(-1)) {
      try MaterialOrigins(of: works.product, in: Self.year, [MaterialOrigins.Part(nil, Bounds(-1, 2))])
    }
    #expect(throws: MaterialError.tooMuch) {
      try MaterialOrigins(
        of: works.product, in: Self.year,
        [part, MaterialOrigins.Part(try ID("A"), Bounds(1, .max))])
    }
    for error in [MaterialError.noCommonMeasure([try ID("TIN")]), .repeated(nil), .negative(-1), .tooMuch] {
      #expect(!error.text.vi.isEmpty && error.text.vi != error.description)
    }
  }

  /// Each round picks 10,000 g on the producer's own area and adds some of the round before.
  ///
  /// It is 200 of its 2,400 g, the producer's own or, every fifth time, its neighbour's; 2,000 g of the 2,400 g go into boxes.
  @Test func `a year of a tea province has the shares of its blends`() throws {
    let year = TeaYear(producers: 2, rounds: 20, faultsOfEach: 0, seed: 1)
    let events = try (0..<year.rounds).flatMap { try year.round($0).events }
    let ledger = try TraceLedger(
      lots: year.lots(), places: year.places(), units: year.units(), events: events)
    var blends: [[Double]] = []
    var wanted = [0.0, 0.0]
    for round in 0..<20 {
      var blend = [0.0, 0.0]
      blend[round % 2] = 10_000
      if round >= 2 {
        let seller = round / 2 % 5 == 4 ? round - 2 - round % 2 + (round + 1) % 2 : round - 2
        blend = zip(blend, blends[seller]).map { $0 + $1 * 200 / 2_400 }
      }
      blends.append(blend)
      if round % 2 == 0 { wanted = zip(wanted, blend).map { $0 + $1 * 2_000 / 2_400 } }
    }
    let origins = try ledger.materials(of: year.product(0), in: DatePeriod(from: CivilDate(2026, 1, 1)))
    #expect(origins.parts.map(\.area?.text) == ["A0", "A1"])
    for (part, grams) in zip(origins.parts, wanted) {
      #expect(abs(Double(part.amount.atLeast) / 1e6 - grams) < 1e-5)
      #expect(part.amount.atMost - part.amount.atLeast <= 2)
    }
  }

  /// Random works, against shares that are worked out by asking of what a lot was made at a moment.
  @Test("random works have the shares that asking backwards gives", arguments: 0..<30)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 900 + seed)
    var works = try Works()
    let names = ["LEAF-A", "LEAF-B", "LEAF-C", "DRY", "BLEND", "DUST", "JAR"]
    var held: [String: Int64] = [:]
    var told: [(inputs: [(String, Int64)], outputs: [(String, Int64)])] = []
    for number in 0..<40 {
      let day = "2025-0\(number / 10 + 1)-\(10 + number % 10)"
      let full = names.filter { held[$0, default: 0] > 0 }
      if number < 5 || full.isEmpty || Int.random(in: 0..<4, using: &generator) == 0 {
        let lot = names[Int.random(in: 0..<3, using: &generator)]
        let grams = Int64.random(in: 1...5_000, using: &generator)
        try works.pick(day, lot, grams)
        held[lot, default: 0] += grams
        told.append(([], [(lot, grams)]))
        continue
      }
      var inputs: [(String, Int64)] = []
      for lot in full.shuffled(using: &generator).prefix(2) {
        let grams = Int64.random(in: 1...held[lot, default: 1], using: &generator)
        inputs.append((lot, grams))
        held[lot, default: 0] -= grams
      }
      var outputs: [(String, Int64)] = []
      for lot in names.dropFirst(3).shuffled(using: &generator).prefix(
        Int.random(in: 1...2, using: &generator))
      {
        let grams = Int64.random(in: 1...3_000, using: &generator)
        outputs.append((lot, grams))
        held[lot, default: 0] += grams
      }
      try works.make(day, inputs, outputs)
      told.append((inputs, outputs))
    }
    let origins = try works.origins()
    let wanted = Backwards(told, areas: ["LEAF-A": 0, "LEAF-B": 1, "LEAF-C": 2]).intoJars()
    for (number, grams) in wanted.enumerated() {
      let part = origins.parts.first { $0.area?.text == "AREA-\(number + 1)" }
      let (least, most) = (Double(part?.amount.atLeast ?? 0) / 1e6, Double(part?.amount.atMost ?? 0) / 1e6)
      #expect(least <= grams + 1e-5 && grams <= most + 1e-5 && most - least < 1e-5, "area \(number)")
    }
  }
}

/// What went into jars, asked from each jar backwards through all steps before it.
private final class Backwards {
  let told: [(inputs: [(String, Int64)], outputs: [(String, Int64)])]
  let areas: [String: Int]
  private var known: [String: [Double]] = [:]

  init(_ told: [(inputs: [(String, Int64)], outputs: [(String, Int64)])], areas: [String: Int]) {
    self.told = told
    self.areas = areas
  }

  /// The ingredients by area in one gram of a lot after so many steps.
  ///
  /// What is in a jar was counted when it came there: it is no ingredient any more.
  private func content(of lot: String, after steps: Int) -> [Double] {
    guard steps > 0, lot != "JAR" else { return [0, 0, 0] }
    if let answer = known["\(lot) \(steps)"] { return answer }
    let answer = workedOut(lot, after: steps)
    known["\(lot) \(steps)"] = answer
    return answer
  }

  private func workedOut(_ lot: String, after steps: Int) -> [Double] {
    let step = told[steps - 1]
    let came = step.outputs.filter { $0.0 == lot }.reduce(0.0) { $0 + Double($1.1) }
    guard came > 0 else { return content(of: lot, after: steps - 1) }
    let left =
      amount(of: lot, after: steps - 1) - step.inputs.filter { $0.0 == lot }.reduce(0.0) { $0 + Double($1.1) }
    let old = left > 0 ? content(of: lot, after: steps - 1) : [0, 0, 0]
    let all = step.outputs.reduce(0.0) { $0 + Double($1.1) }
    let new = step.inputs.isEmpty ? began(lot, came) : into(steps - 1).map { $0 * came / all }
    return zip(old, new).map { ($0 * left + $1) / (left + came) }
  }

  private func began(_ lot: String, _ grams: Double) -> [Double] {
    var areas = [0.0, 0, 0]
    if let area = self.areas[lot] { areas[area] = grams }
    return areas
  }

  /// The ingredients by area that go into a step.
  private func into(_ step: Int) -> [Double] {
    told[step].inputs.reduce([0, 0, 0]) { sum, input in
      zip(sum, content(of: input.0, after: step)).map { $0 + $1 * Double(input.1) }
    }
  }

  private func amount(of lot: String, after steps: Int) -> Double {
    var amount = 0.0
    for step in told[..<steps] {
      for output in step.outputs where output.0 == lot { amount += Double(output.1) }
      for input in step.inputs where input.0 == lot { amount -= Double(input.1) }
    }
    return amount
  }

  func intoJars() -> [Double] {
    told.indices.reduce([0, 0, 0]) { sum, number in
      let jar = told[number].outputs.filter { $0.0 == "JAR" }.reduce(0.0) { $0 + Double($1.1) }
      let all = told[number].outputs.reduce(0.0) { $0 + Double($1.1) }
      guard jar > 0 else { return sum }
      return zip(sum, into(number)).map { $0 + $1 * jar / all }
    }
  }
}

extension DatePeriod {
  fileprivate static func year(_ year: Int) -> DatePeriod {
    .table(from: .table(year, 1, 1), upTo: .table(year + 1, 1, 1))
  }
}
