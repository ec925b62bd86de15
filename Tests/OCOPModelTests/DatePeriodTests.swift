import OCOP
import TestSupport
import Testing

@Suite struct `A period of days` {
  let may = CivilDate.table(2026, 5, 1)
  let june = CivilDate.table(2026, 6, 1)
  let july = CivilDate.table(2026, 7, 1)

  @Test func `has its first day and lacks its end`() throws {
    let period = try DatePeriod(from: may, upTo: june)
    #expect(period.contains(may))
    #expect(period.contains(.table(2026, 5, 31)))
    #expect(!period.contains(june))
    #expect(!period.contains(.table(2026, 4, 30)))
  }

  @Test func `without an end goes on to the last day`() throws {
    let period = DatePeriod(from: may)
    #expect(period.end == nil)
    #expect(try period == DatePeriod(from: may, upTo: nil))
    #expect(period.contains(may))
    #expect(period.contains(.table(9999, 12, 31)))
    #expect(!period.contains(.table(2026, 4, 30)))
  }

  @Test func `that ends where it starts has no day`() throws {
    let period = try DatePeriod(from: may, upTo: may)
    #expect(!period.contains(may))
    #expect(period.intersection(period) == nil)
    #expect(period.intersection(DatePeriod(from: .table(1, 1, 1))) == nil)
  }

  @Test func `that ends before it starts is an error`() {
    #expect(throws: DatePeriodError.endsBeforeStart(start: june, end: may)) {
      try DatePeriod(from: june, upTo: may)
    }
    #expect(throws: DatePeriodError.endsBeforeStart(start: .table(9999, 12, 31), end: .table(1, 1, 1))) {
      try DatePeriod(from: .table(9999, 12, 31), upTo: .table(1, 1, 1))
    }
    let error = DatePeriodError.endsBeforeStart(start: .table(2026, 6, 1), end: .table(2026, 5, 1))
    #expect("\(error)" == "the period from 2026-06-01 ends before that, on 2026-05-01")
    #expect(error.text.vi == "khoảng thời gian từ 01/06/2026 lại kết thúc trước đó, 01/05/2026")
  }

  @Test func `meets another in the days of both`() throws {
    let spring = try DatePeriod(from: may, upTo: july)
    let open = DatePeriod(from: june)
    #expect(try spring.intersection(open) == DatePeriod(from: june, upTo: july))
    #expect(try open.intersection(spring) == DatePeriod(from: june, upTo: july))
    #expect(open.intersection(DatePeriod(from: may)) == open)
    #expect(spring.intersection(spring) == spring)
  }

  @Test func `does not meet the one that follows it`() throws {
    let first = try DatePeriod(from: may, upTo: june)
    let second = try DatePeriod(from: june, upTo: july)
    #expect(first.intersection(second) == nil)
    #expect(second.intersection(first) == nil)
    #expect(first.intersection(DatePeriod(from: june)) == nil)
    #expect(first.intersection(DatePeriod(from: july)) == nil)
  }

  /// Small random periods against the sets of their days.
  @Test func `meets another as the sets of days do`() throws {
    let seed: UInt64 = 9
    var random = SeededGenerator(seed: seed)
    let start = CivilDate.table(2024, 2, 20)
    let days = try (0..<20).map { try start.adding(days: $0) }
    func period() throws -> DatePeriod {
      let first = Int.random(in: 0..<15, using: &random)
      let length = Int.random(in: -1...5, using: &random)
      return try DatePeriod(from: days[first], upTo: length < 0 ? nil : days[first].adding(days: length))
    }
    for _ in 0..<300 {
      let (one, other) = (try period(), try period())
      let both = days.filter { one.contains($0) && other.contains($0) }
      let meeting = one.intersection(other)
      #expect(days.filter { meeting?.contains($0) ?? false } == both, "seed \(seed): \(one) \(other)")
      #expect(meeting == other.intersection(one), "seed \(seed): \(one) \(other)")
      #expect((meeting == nil) == both.isEmpty, "seed \(seed): \(one) \(other)")
    }
  }

  @Test func `is stored as its two ends`() throws {
    let closed = try DatePeriod(from: may, upTo: june)
    #expect(try json(closed) == #"{"from":"2026-05-01","upTo":"2026-06-01"}"#)
    #expect(try json(DatePeriod(from: may)) == #"{"from":"2026-05-01"}"#)
    for period in [closed, DatePeriod(from: may), try DatePeriod(from: may, upTo: may)] {
      #expect(try roundTripped(period) == period)
    }
    #expect(
      try decoded(DatePeriod.self, from: #"{"from":"2026-05-01","upTo":null}"#) == DatePeriod(from: may)
    )
  }

  @Test func `stored with its end before its start is refused`() throws {
    let context = try #require(
      corruption([DatePeriod].self, from: #"[{"from":"2026-06-01","upTo":"2026-05-01"}]"#)
    )
    #expect(context.underlyingError as? DatePeriodError == .endsBeforeStart(start: june, end: may))
    #expect(context.codingPath.map(\.intValue) == [0])
  }

  @Test(arguments: [
    "{}", "[]", "null", #""2026-05-01""#, #"{"upTo":"2026-05-01"}"#, #"{"from":null}"#, #"{"from":1}"#,
    #"{"from":"2026-5-1"}"#, #"{"from":"2026-05-01","upTo":"never"}"#,
    #"{"from":"2026-05-01","upTo":"2026-02-30"}"#,
  ])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(DatePeriod.self, from: json) }
  }

  @Test func `that is refused names its end`() throws {
    let context = try #require(corruption(DatePeriod.self, from: #"{"from":"2026-05-01","upTo":"x"}"#))
    #expect(context.codingPath.map(\.stringValue) == ["upTo"])
    #expect(context.underlyingError as? DateError == .malformed("x"))
  }
}
