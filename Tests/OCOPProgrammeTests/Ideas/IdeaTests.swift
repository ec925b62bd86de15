import OCOP
import TestSupport
import Testing

@Suite struct `A product idea` {
  private func idea() throws -> ProductIdea {
    ProductIdea(
      id: try ID("2021-081"), title: "Chè tôm nõn La Bằng", sector: .tea, place: try Locality("05815"),
      holder: .producer(try ID("htx-la-bang")), registered: try CivilDate("2021-04-12"))
  }

  @Test func `is chosen, planned and realised, and each day remembers where it stood`() throws {
    var idea = try idea()
    try idea.course.take(.chosen, on: CivilDate("2021-05-20"))
    try idea.course.take(.planned(ID("pa-7")), on: CivilDate("2021-07-01"))
    try idea.course.take(.realised(ID("che-tom-non")), on: CivilDate("2021-11-30"))
    let days: [(String, IdeaRules.State?)] = [
      ("2021-04-11", nil), ("2021-04-12", .registered), ("2021-05-19", .registered), ("2021-05-20", .chosen),
      ("2021-07-01", .planned), ("2021-11-30", .realised), ("2030-01-01", .realised),
    ]
    for (day, state) in days { #expect(try idea.course.state(on: CivilDate(day)) == state, "\(day)") }
    #expect(idea.product == (try ID("che-tom-non")))
    #expect(idea.course.isOver)
    #expect(try idea.course.since(on: CivilDate("2021-08-01")) == CivilDate("2021-07-01"))
  }

  @Test func `says what is allowed instead of a step that is not`() throws {
    var idea = try idea()
    let before = idea
    #expect(
      throws: CourseError<IdeaRules>.notAllowed(
        .planned, in: .registered, allowed: [.returned, .chosen, .declined, .withdrawn])
    ) { try idea.course.take(.planned(ID("pa-7")), on: CivilDate("2021-05-20")) }
    #expect(
      throws: CourseError<IdeaRules>.runsBackwards(
        try CivilDate("2021-04-11"), after: try CivilDate("2021-04-12"))
    ) { try idea.course.take(.chosen, on: CivilDate("2021-04-11")) }
    #expect(throws: CourseError<IdeaRules>.blank(.declined)) {
      try idea.course.take(.declined(reason: " \n"), on: CivilDate("2021-05-20"))
    }
    #expect(idea == before)
  }

  @Test func `is stored with its history and replayed`() throws {
    var idea = try idea()
    try idea.course.take(.returned(reason: "thiếu mô tả vùng nguyên liệu"), on: CivilDate("2021-04-20"))
    try idea.course.take(.completed, on: CivilDate("2021-04-28"))
    #expect(try roundTripped(idea) == idea)
    let torn = #"{"begun":"2021-04-12","history":[{"day":"2021-04-20","step":{"completed":{}}}]}"#
    #expect(throws: DecodingError.self) { try decoded(IdeaCourse.self, from: torn) }
  }

  @Test func `hides a newcomer's name in its redacted form`() throws {
    let idea = ProductIdea(
      id: try ID("2021-082"), title: "Mật ong", sector: .processedFood,
      holder: .newcomer(PersonalData("Nguyễn Thị A"), .productionHousehold),
      registered: try CivilDate("2021-04-12"))
    #expect(!String(describing: idea).contains("Nguyễn Thị A"))
    #expect(idea.redacted.holder == .newcomer(nil, .productionHousehold))
  }
}

@Suite struct `A locality` {
  @Test(arguments: [
    ("19", Locality.Level.province), ("172", .district), ("05443", .commune),
  ])
  func `has its level by the number of digits`(code: String, level: Locality.Level) throws {
    #expect(try Locality(code).level == level)
    #expect(try roundTripped(Locality(code)) == Locality(code))
  }

  @Test(arguments: [
    ("", LocalityError.Rule.wrongLength), ("1", .wrongLength), ("0544", .wrongLength),
    ("054431", .wrongLength),
    ("1a", .notDigits), ("１９", .notDigits), ("Thái Nguyên", .notDigits),
  ])
  func `refuses what is no code, and says why`(code: String, rule: LocalityError.Rule) {
    #expect(throws: LocalityError(code: code, rule: rule)) { try Locality(code) }
  }

  @Test func `comes in the order of levels, then of codes`() throws {
    let codes = ["05443", "19", "172", "05440", "164"]
    #expect(
      try codes.map { try Locality($0) }.sorted().map(\.code) == ["19", "164", "172", "05440", "05443"])
  }
}
