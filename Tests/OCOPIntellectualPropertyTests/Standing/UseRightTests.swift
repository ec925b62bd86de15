import OCOP
import TestSupport
import Testing

@Suite("The right to use a collective mark, a certification mark or an indication")
struct UseRightTests {
  private let document = Proof(document: "12/QĐ-HND")

  private func right(_ events: [(String, UseRight.Action)]) throws -> UseRight {
    try UseRight(
      id: ID("Q-1"), of: ID("NHTT"), holder: Tea.cooperative(), product: Tea.product(), place: "La Bằng",
      events.map { UseRight.Event(on: try day($0.0), $0.1) })
  }

  @Test("its states follow its events, day by day")
  func states() throws {
    let right = try right([
      ("2021-05-03", .requested), ("2021-06-01", .granted(document, validUntil: try day("2023-06-01"))),
      ("2022-01-10", .suspended), ("2022-03-10", .resumed),
      ("2023-05-15", .renewed(document, validUntil: try day("2025-06-01"))), ("2024-09-09", .revoked),
    ])
    for (on, state) in [
      ("2021-05-02", UseRight.State.notRequested), ("2021-05-03", .requested), ("2021-06-01", .granted),
      ("2022-01-10", .suspended), ("2022-03-10", .granted), ("2023-06-02", .granted),
      ("2024-09-09", .revoked),
      ("2026-01-01", .revoked),
    ] {
      #expect(try right.state(on: day(on)) == state, "\(on)")
    }
    #expect(try right.validUntil(on: day("2023-05-14")) == day("2023-06-01"))
    #expect(try right.validUntil(on: day("2023-05-15")) == day("2025-06-01"))
    #expect(try roundTripped(right) == right)
  }

  @Test("it ends after its last day, and can be renewed after it")
  func ends() throws {
    var right = try right([("2021-06-01", .granted(document, validUntil: try day("2023-06-01")))])
    #expect(try right.state(on: day("2023-06-01")) == .granted)
    #expect(try right.state(on: day("2023-06-02")) == .expired)
    try right.apply(UseRight.Event(on: day("2023-08-01"), .renewed(document, validUntil: nil)))
    #expect(try right.state(on: day("2023-07-31")) == .expired)
    #expect(try right.state(on: day("2043-08-01")) == .granted)
  }

  /// Which step each state has, by hand.
  private static let table: [(UseRight.State, String)] = [
    (.notRequested, "request grant"), (.requested, "grant refusal"), (.refused, "request"),
    (.granted, "renewal suspension revocation"), (.suspended, "resumption revocation"), (.revoked, "request"),
    (.expired, "request renewal"),
  ]

  @Test("each state has its steps and no others", arguments: table)
  func steps(state: UseRight.State, allowed: String) throws {
    let before: [(String, UseRight.Action)] =
      switch state {
      case .notRequested: []
      case .requested: [("2021-05-03", .requested)]
      case .refused: [("2021-05-03", .requested), ("2021-05-20", .refused)]
      case .granted: [("2021-05-03", .granted(document, validUntil: nil))]
      case .suspended: [("2021-05-03", .granted(document, validUntil: nil)), ("2021-06-03", .suspended)]
      case .revoked: [("2021-05-03", .granted(document, validUntil: nil)), ("2021-06-03", .revoked)]
      case .expired: [("2021-05-03", .granted(document, validUntil: try day("2021-06-03")))]
      @unknown default: []
      }
    let actions: [UseRight.Action] = [
      .requested, .granted(document, validUntil: nil), .refused, .renewed(document, validUntil: nil),
      .suspended,
      .resumed, .revoked,
    ]
    let told = try right(before)
    for action in actions {
      var longer = told
      if allowed.split(separator: " ").contains(Substring(action.name.en)) {
        try longer.apply(UseRight.Event(on: day("2022-01-04"), action))
        #expect(longer.history.count == told.history.count + 1)
      } else {
        #expect(throws: UseRightError.notAllowed(action.name, in: state)) {
          try longer.apply(UseRight.Event(on: day("2022-01-04"), action))
        }
        #expect(longer == told)
      }
    }
  }

  @Test("events go forward in time, and a right does not end before it begins")
  func dates() throws {
    #expect(throws: UseRightError.outOfOrder(try day("2021-05-01"), after: try day("2021-05-03"))) {
      try right([("2021-05-03", .requested), ("2021-05-01", .refused)])
    }
    #expect(throws: UseRightError.endsBeforeStart(from: try day("2021-05-03"), until: try day("2021-05-02")))
    {
      try right([("2021-05-03", .granted(document, validUntil: try day("2021-05-02")))])
    }
    for error in [
      UseRightError.outOfOrder(try day("2021-05-01"), after: try day("2021-05-03")),
      .endsBeforeStart(from: try day("2021-05-03"), until: try day("2021-05-02")),
      .notAllowed(UseRight.Action.revoked.name, in: .requested),
    ] {
      #expect(error.text.vi != error.text.en)
      #expect(error.description == error.text.en)
    }
  }

  @Test("it is in force with its title alone: registered yes, in grace unknown, refused or ended no")
  func parent() throws {
    let right = try right([("2016-12-01", .granted(document, validUntil: nil))])
    let parent = try Chronicle.tell(.collectiveMark, Tea.lapsing, id: "NHTT")
    #expect(try right.standing(on: day("2016-11-30"), parent: parent).truth == .no)
    #expect(try right.standing(on: day("2016-12-01"), parent: parent).truth == .yes)
    #expect(try right.standing(on: day("2025-09-01"), parent: parent).truth == .unknown)
    #expect(try right.standing(on: day("2025-09-01"), parent: parent).decidedBy == day("2026-03-02"))
    #expect(try right.standing(on: day("2026-03-03"), parent: parent).truth == .no)
    let other = try Chronicle.tell(.collectiveMark, Tea.lapsing, id: "another")
    #expect(try right.standing(on: day("2020-01-01"), parent: other).reasons == [.useRightOfAnother])
    let pending = try Chronicle.tell(.collectiveMark, "2016-01-04 filed", id: "NHTT")
    #expect(try right.standing(on: day("2020-01-01"), parent: pending).reasons == [.parentIs(.filed)])
  }
}
