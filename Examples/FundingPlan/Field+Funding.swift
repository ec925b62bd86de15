import ExampleSupport
import OCOP

extension Field {
  /// A whole number of đồng, of any sign: what is wrong with it is the problem's to say.
  func dong() throws(FieldError) -> Dong {
    guard case .number(let text) = value, let amount = Int64(text) else {
      throw error(vi: "cần một số đồng nguyên", en: "a whole number of đồng is needed")
    }
    return Dong(amount)
  }

  /// A share such as `50%` or `2/3`.
  func share() throws(FieldError) -> Share {
    let text = try text()
    do {
      return try Share(text)
    } catch {
      throw self.error(
        vi: "“\(text)” không phải tỷ lệ: hãy viết phần trăm, “62.5%”, hoặc phân số, “5/8”", en: "\(error)")
    }
  }

  /// A budget year.
  func year() throws(FieldError) -> Int { try whole(2000...2100) }

  /// A budget year, or a list of the first and the last.
  func years() throws(FieldError) -> ClosedRange<Int> {
    guard case .array = value else {
      let year = try year()
      return year...year
    }
    let years = try read(self) { field throws(FieldError) in try field.year() }
    guard years.count == 2, let first = years.first, let last = years.last, first <= last else {
      throw error(
        vi: "cần một năm ngân sách, hoặc danh sách năm đầu và năm cuối",
        en: "a budget year is needed, or a list of the first and the last")
    }
    return first...last
  }

  /// A star level.
  func star() throws(FieldError) -> Star {
    guard let star = Star(rawValue: try whole(1...5)) else { throw noStar }
    return star
  }

  /// That the field has no star level.
  var noStar: FieldError { error(vi: "cần hạng sao từ 1 đến 5", en: "a star level of 1…5 is needed") }

  /// An amount for all years, or an object of amounts by year.
  func budget() throws(FieldError) -> FundingBudget {
    if case .object = value { return .yearly(try yearlyAmounts()) }
    return .whole(try dong())
  }

  /// An object of amounts by year.
  func yearlyAmounts() throws(FieldError) -> [YearlyAmount] {
    var amounts: [YearlyAmount] = []
    for (key, field) in try members() {
      guard let year = Int(key), (2000...2100).contains(year) else {
        throw field.error(
          vi: "“\(key)” không phải năm ngân sách từ 2000 đến 2100",
          en: "“\(key)” is no budget year of 2000…2100")
      }
      amounts.append(YearlyAmount(year, try field.dong()))
    }
    return amounts
  }

  /// The most for one beneficiary, by year or once for all.
  func beneficiaryCap() throws(FieldError) -> BeneficiaryCap {
    let object = try object(["amount", "span"])
    return BeneficiaryCap(
      try object.required("amount").dong(),
      try object.required("span").name(of: BeneficiaryCap.Span.self))
  }

  /// A code of so many digits.
  func digits(_ count: Int) throws(FieldError) -> String {
    let text = try text()
    guard text.utf8.count == count, text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else {
      throw error(vi: "cần mã gồm \(count) chữ số", en: "a code of \(count) digits is needed")
    }
    return text
  }

  /// A place: its province, commune and classes.
  func place() throws(FieldError) -> SupportPlace {
    let object = try object(["province", "commune", "classes"])
    return SupportPlace(
      province: try object.required("province").digits(2), commune: try object["commune"]?.digits(5),
      classes: try read(object["classes"]) { field throws(FieldError) in try field.name(of: PlaceClass.self) }
    )
  }
}
