import OCOP
import TestSupport
import Testing

@Suite struct `A civil date` {
  @Test(arguments: CivilDateVectors.dayNumbers)
  func `has the day number that Python counts`(vector: CivilDateVectors.DayNumber) throws {
    #expect(try Int(CivilDate(vector.text).dayNumber) == vector.number)
    #expect(try CivilDate(dayNumber: vector.number).description == vector.text)
    let numbers = vector.text.split(separator: "-").compactMap { Int($0) }
    let components = try CivilDate(dayNumber: vector.number).components
    #expect([components.year, components.month, components.day] == numbers)
    #expect(try CivilDate(numbers[0], numbers[1], numbers[2]) == CivilDate(vector.text))
    #expect(try CivilDate(vector.text).year == numbers[0])
  }

  @Test func `is the day that Python has, for every 97th day of the years 1 to 9999`() throws {
    let sample = CivilDateVectors.sample
    let first = try Int(CivilDate(1, 1, 1).dayNumber)
    let last = try Int(CivilDate(9999, 12, 31).dayNumber)
    var (count, hash) = (0, 0 as UInt64)
    for number in stride(from: first, through: last, by: sample.step) {
      let (year, month, day) = try CivilDate(dayNumber: number).components
      hash = hash &* 1_000_003 &+ UInt64(year * 10_000 + month * 100 + day)
      count += 1
    }
    #expect(count == sample.count)
    #expect(hash == sample.hash)
  }

  /// Walks the calendar by hand: the lengths of the months, and every fourth year a leap year but three
  /// centuries of four.
  @Test func `follows the day before it, at the ends of all months of the years 1 to 9999`() throws {
    var next = -719_162
    var wrong: [String] = []
    for year in 1...9999 {
      for (index, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
        let days = length + (index == 1 && isLeap ? 1 : 0)
        for (day, number) in [(1, next), (days, next + days - 1)] {
          let date = try CivilDate(year, index + 1, day)
          let components = try CivilDate(dayNumber: number).components
          if Int(date.dayNumber) != number || components != (year, index + 1, day) {
            wrong.append(date.description)
          }
        }
        next += days
      }
    }
    #expect(wrong == [])
    #expect(next - 1 == 2_932_896)
  }

  @Test func `is four bytes wide`() {
    #expect(MemoryLayout<CivilDate>.size == 4)
  }

  @Test func `counts days from 1970`() throws {
    #expect(try CivilDate(1970, 1, 1).dayNumber == 0)
    #expect(try CivilDate(1969, 12, 31).dayNumber == -1)
    #expect(try CivilDate(1, 1, 1).dayNumber == -719_162)
    #expect(try CivilDate(9999, 12, 31).dayNumber == 2_932_896)
  }

  @Test func `of the library's tables is the day itself`() throws {
    for text in CivilDateVectors.dayNumbers.map(\.text) {
      let (year, month, day) = try CivilDate(text).components
      #expect(try CivilDate.table(year, month, day) == CivilDate(text))
    }
  }

  @Test func `orders by time`() {
    let days: [CivilDate] = [
      .table(1, 1, 1), .table(1969, 12, 31), .table(1970, 1, 1), .table(2026, 5, 22), .table(9999, 12, 31),
    ]
    #expect(days.reversed().sorted() == days)
    #expect(Set(days + days).count == days.count)
  }

  @Test func `prints with four, two and two digits`() throws {
    #expect(try CivilDate(1, 2, 3).description == "0001-02-03")
    #expect(try CivilDate(987, 10, 11).description == "0987-10-11")
    #expect("\(try CivilDate(2026, 5, 22))" == "2026-05-22")
  }

  struct NoDay: CustomTestStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    var testDescription: String { "\(year)/\(month)/\(day)" }
  }

  @Test(arguments: [
    NoDay(year: 0, month: 1, day: 1), NoDay(year: 10_000, month: 1, day: 1),
    NoDay(year: -1, month: 1, day: 1),
    NoDay(year: .min, month: 1, day: 1), NoDay(year: .max, month: 1, day: 1),
    NoDay(year: 2026, month: 0, day: 1), NoDay(year: 2026, month: 13, day: 1),
    NoDay(year: 2026, month: .min, day: 1), NoDay(year: 2026, month: .max, day: 1),
    NoDay(year: 2026, month: 1, day: 0), NoDay(year: 2026, month: 1, day: 32),
    NoDay(year: 2026, month: 4, day: 31), NoDay(year: 2026, month: 2, day: 29),
    NoDay(year: 2024, month: 2, day: 30), NoDay(year: 1900, month: 2, day: 29),
    NoDay(year: 2100, month: 2, day: 29), NoDay(year: 2026, month: 1, day: .min),
    NoDay(year: 2026, month: 1, day: .max),
  ])
  func `that the calendar lacks is an error`(none: NoDay) {
    #expect(throws: DateError.noSuchDay(year: none.year, month: none.month, day: none.day)) {
      try CivilDate(none.year, none.month, none.day)
    }
  }

  @Test(arguments: [2_932_897, -719_163, Int(Int32.max) + 1, Int(Int32.min) - 1, .max, .min])
  func `with a day number outside the years 1 to 9999 is an error`(number: Int) {
    #expect(throws: DateError.outOfRange) { try CivilDate(dayNumber: number) }
  }

  static let malformed = [
    "", "2026", "2026-05", "2026-5-22", "2026-05-2", "2026-05-222", "02026-05-22", "2026/05/22", "20260522",
    "2026-0522-", "+026-05-22", "-001-01-01", "2026-05--1", " 2026-05-22", "2026-05-22 ", "2026-05-22Z",
    "22-05-2026", "2026-05-é", "2026-05-2\u{0}", "٢٠٢٦-٠٥-٢٢", "２０２６-05-22", "2026‐05‐22", "abcd-ef-gh",
  ]

  @Test(arguments: malformed)
  func `of another form than YYYY-MM-DD is an error`(text: String) throws {
    #expect(throws: DateError.malformed(text)) { try CivilDate(text) }
    let context = try #require(corruption(CivilDate.self, from: quoted(text)))
    #expect(context.underlyingError as? DateError == .malformed(text))
  }

  @Test(arguments: [
    "0000-01-01", "2026-00-10", "2026-13-01", "2026-01-00", "2026-12-32", "2026-04-31", "2026-02-29",
    "1900-02-29", "9999-99-99",
  ])
  func `in a text that the calendar lacks is an error`(text: String) throws {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    let error = DateError.noSuchDay(year: numbers[0], month: numbers[1], day: numbers[2])
    #expect(throws: error) { try CivilDate(text) }
    let context = try #require(corruption(CivilDate.self, from: quoted(text)))
    #expect(context.underlyingError as? DateError == error)
  }

  @Test func `is stored as its ISO text`() throws {
    #expect(try json(CivilDate.table(2026, 5, 22)) == #""2026-05-22""#)
    for text in CivilDateVectors.dayNumbers.map(\.text) {
      let date = try CivilDate(text)
      #expect(try roundTripped(date) == date)
    }
  }

  @Test(arguments: ["null", "20594", "[]", "{}", "[2026,5,22]", "true", ""])
  func `in JSON of another kind is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(CivilDate.self, from: json) }
  }

  @Test func `that is refused names its place`() throws {
    let context = try #require(corruption([String: [CivilDate]].self, from: #"{"a":["2026-01-01","x"]}"#))
    #expect(context.codingPath.map(\.stringValue) == ["a", "Index 1"])
    #expect(context.codingPath.last?.intValue == 1)
  }
}

@Suite struct `Adding to a civil date` {
  @Test(arguments: CivilDateVectors.months)
  func `months gives the day that Python gives`(vector: CivilDateVectors.Months) throws {
    #expect(try CivilDate(vector.text).adding(months: vector.months).description == vector.sum)
    if vector.months.isMultiple(of: 12) {
      #expect(try CivilDate(vector.text).adding(years: vector.months / 12).description == vector.sum)
    }
  }

  struct Sum: CustomTestStringConvertible {
    let day: CivilDate
    let amount: Int
    let sum: CivilDate

    init(_ day: CivilDate, _ amount: Int, _ sum: CivilDate) {
      self.day = day
      self.amount = amount
      self.sum = sum
    }

    var testDescription: String { "\(day) and \(amount)" }
  }

  @Test(arguments: [
    Sum(.table(2026, 1, 31), 1, .table(2026, 2, 28)), Sum(.table(2024, 1, 31), 1, .table(2024, 2, 29)),
    Sum(.table(2024, 2, 29), 12, .table(2025, 2, 28)), Sum(.table(2024, 3, 31), -1, .table(2024, 2, 29)),
    Sum(.table(2026, 12, 31), 2, .table(2027, 2, 28)), Sum(.table(2026, 1, 1), -1, .table(2025, 12, 1)),
    Sum(.table(2026, 5, 22), 36, .table(2029, 5, 22)), Sum(.table(2026, 5, 22), 0, .table(2026, 5, 22)),
    Sum(.table(9999, 11, 30), 1, .table(9999, 12, 30)), Sum(.table(1, 2, 1), -1, .table(1, 1, 1)),
    Sum(.table(1, 1, 1), 119_987, .table(9999, 12, 1)), Sum(.table(9999, 12, 1), -119_987, .table(1, 1, 1)),
  ])
  func `months keeps the day of the month where it can`(row: Sum) throws {
    #expect(try row.day.adding(months: row.amount) == row.sum)
  }

  @Test(arguments: [
    Sum(.table(2024, 2, 29), 1, .table(2025, 2, 28)), Sum(.table(2024, 2, 29), 4, .table(2028, 2, 29)),
    Sum(.table(2000, 2, 29), 100, .table(2100, 2, 28)), Sum(.table(2000, 2, 29), -400, .table(1600, 2, 29)),
    Sum(.table(1, 6, 15), 9998, .table(9999, 6, 15)), Sum(.table(9999, 6, 15), -9998, .table(1, 6, 15)),
  ])
  func `years gives 28 February where there is no 29th`(row: Sum) throws {
    #expect(try row.day.adding(years: row.amount) == row.sum)
  }

  @Test(arguments: [
    Sum(.table(2026, 2, 28), 1, .table(2026, 3, 1)), Sum(.table(2024, 2, 28), 1, .table(2024, 2, 29)),
    Sum(.table(2026, 1, 1), -1, .table(2025, 12, 31)), Sum(.table(1970, 1, 1), 0, .table(1970, 1, 1)),
    Sum(.table(1, 1, 1), 3_652_058, .table(9999, 12, 31)),
    Sum(.table(9999, 12, 31), -3_652_058, .table(1, 1, 1)),
  ])
  func `days crosses months and years`(row: Sum) throws {
    #expect(try row.day.adding(days: row.amount) == row.sum)
    #expect(row.day.days(to: row.sum) == row.amount)
    #expect(row.sum.days(to: row.day) == -row.amount)
  }

  @Test func `days undoes itself`() throws {
    var random = SeededGenerator(seed: 26)
    for _ in 0..<500 {
      let one = try CivilDate(dayNumber: .random(in: -719_162...2_932_896, using: &random))
      let other = try CivilDate(dayNumber: .random(in: -719_162...2_932_896, using: &random))
      #expect(try one.adding(days: one.days(to: other)) == other)
    }
  }

  @Test func `past year 9999 is an error`() {
    let last = CivilDate.table(9999, 12, 31)
    #expect(throws: DateError.outOfRange) { try last.adding(days: 1) }
    #expect(throws: DateError.outOfRange) { try last.adding(months: 1) }
    #expect(throws: DateError.outOfRange) { try last.adding(years: 1) }
    #expect(throws: DateError.outOfRange) { try CivilDate.table(1, 1, 1).adding(years: 9999) }
  }

  @Test func `before year 1 is an error`() {
    let first = CivilDate.table(1, 1, 1)
    #expect(throws: DateError.outOfRange) { try first.adding(days: -1) }
    #expect(throws: DateError.outOfRange) { try first.adding(months: -1) }
    #expect(throws: DateError.outOfRange) { try first.adding(years: -1) }
    #expect(throws: DateError.outOfRange) { try CivilDate.table(9999, 12, 31).adding(years: -9999) }
  }

  @Test(arguments: [Int.max, .min, .max / 12, .min / 12, .max / 12 + 1, .min / 12 - 1])
  func `the largest numbers is an error and no trap`(amount: Int) {
    for day in [CivilDate.table(1, 1, 1), .table(1970, 1, 1), .table(9999, 12, 31)] {
      #expect(throws: DateError.outOfRange) { try day.adding(days: amount) }
      #expect(throws: DateError.outOfRange) { try day.adding(months: amount) }
      #expect(throws: DateError.outOfRange) { try day.adding(years: amount) }
    }
  }
}
