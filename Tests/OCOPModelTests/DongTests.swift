import OCOPModel
import TestSupport
import Testing

@Suite struct `An amount in đồng` {
  @Test(arguments: [
    (0, "0 ₫", "0 ₫"), (7, "7 ₫", "7 ₫"), (999, "999 ₫", "999 ₫"), (1_000, "1.000 ₫", "1,000 ₫"),
    (1_005, "1.005 ₫", "1,005 ₫"), (12_500_000, "12.500.000 ₫", "12,500,000 ₫"),
    (-150_000, "-150.000 ₫", "-150,000 ₫"),
    (Int64.max, "9.223.372.036.854.775.807 ₫", "9,223,372,036,854,775,807 ₫"),
    (Int64.min, "-9.223.372.036.854.775.808 ₫", "-9,223,372,036,854,775,808 ₫"),
  ])
  func `is written with its thousands apart, and read again`(amount: Int64, vi: String, en: String) throws {
    let dong = Dong(amount)
    #expect(dong.description == vi && dong.formatted(in: .vietnamese) == vi)
    #expect(dong.formatted(in: .english) == en)
    #expect(try Dong(vi) == dong)
    #expect(try Dong(en) == dong)
    #expect(try Dong("\(amount) ₫") == dong)
    #expect(try roundTripped(dong) == dong)
    #expect(try json(dong) == "\(amount)")
  }

  @Test(arguments: [
    "", "₫", " ₫", "- ₫", "12.500.000", "12.500.000₫", "12.500.000 đ", "12.50 ₫", "1.2345 ₫", "1234.567 ₫",
    ".500 ₫",
    "12..000 ₫", "12. ₫", "12.500,000 ₫", "12,500.000 ₫", "--5 ₫", "+5 ₫", "1 000 ₫", "٥ ₫", "5 ₫ ", "1,5 ₫",
    "1e3 ₫",
  ])
  func `in another form is refused`(text: String) {
    #expect(throws: MoneyError.malformed(text)) { try Dong(text) }
  }

  @Test(arguments: ["9.223.372.036.854.775.808 ₫", "-9223372036854775809 ₫"])
  func `of too many digits is refused`(text: String) {
    #expect(throws: MoneyError.doesNotFit(text)) { try Dong(text) }
  }

  @Test func `adds, subtracts and multiplies exactly`() throws {
    #expect(try Dong(150_000) + Dong(850_000) == Dong(1_000_000))
    #expect(try Dong(150_000) - Dong(850_000) == Dong(-700_000))
    #expect(try Dong(550_000) * 2 == Dong(1_100_000))
    #expect(try Dong.sum([]) == .zero)
    #expect(try Dong.sum([Dong(.max), Dong(1), Dong(-1)]) == Dong(.max))
  }

  @Test func `never wraps: what does not fit is an error`() {
    #expect(throws: MoneyError.doesNotFit("9.223.372.036.854.775.807 ₫ + 1 ₫")) { try Dong(.max) + Dong(1) }
    #expect(throws: MoneyError.doesNotFit("-9.223.372.036.854.775.808 ₫ - 1 ₫")) { try Dong(.min) - Dong(1) }
    #expect(throws: MoneyError.doesNotFit("9.223.372.036.854.775.807 ₫ × 2")) { try Dong(.max) * 2 }
    #expect(throws: MoneyError.self) { try Dong(.min) * -1 }
    #expect(throws: MoneyError.doesNotFit("Σ = 9223372036854775808")) { try Dong.sum([Dong(.max), Dong(1)]) }
    #expect(throws: MoneyError.doesNotFit("9.223.372.036.854.775.807 ₫ × 200%")) {
      try Dong(.max).part(Share(percent: 200))
    }
  }

  /// Floors by hand: 100/3 = 33.3…, 200/3 = 66.6…, −100/3 = −33.3….
  @Test(arguments: [
    (100, "1/3", 33), (100, "2/3", 66), (-100, "1/3", -34), (-99, "1/3", -33), (0, "1/3", 0),
    (101, "50%", 50),
    (100_000, "50%", 50_000), (1, "100%", 1), (3, "120%", 3),
    (10_000_000_000_000, "999999/1000000", 9_999_990_000_000),
  ])
  func `is shared with the rest rounded down`(amount: Int64, share: String, part: Int64) throws {
    #expect(try Dong(amount).part(Share(share)) == Dong(part))
  }

  @Test func `orders by size`() {
    #expect([Dong(5), Dong(-7), Dong(0)].sorted() == [Dong(-7), Dong(0), Dong(5)])
  }

  @Test func `says in both languages what is wrong`() {
    let error = MoneyError.malformed("5")
    #expect(error.text.vi == "“5” không phải số tiền: viết như “12.500.000 ₫”")
    #expect("\(error)" == "“5” is no amount of money: write it like “12.500.000 ₫”")
  }

  @Test(arguments: ["1.5", "\"5\"", "9223372036854775808", "null"])
  func `stored as anything but a whole number is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Dong.self, from: json) }
  }
}
