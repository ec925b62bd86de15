import ExampleSupport
import OCOP

extension Field {
  /// A whole number of đồng, of any sign: what is wrong with it is the problem's to say.
  func dong() throws(FieldError) -> Dong {
    guard case .number(let text) = value, let amount = Int64(text) else {
      throw error("a whole number of đồng is needed")
    }
    return Dong(amount)
  }

  /// A share such as `50%` or `2/3`.
  func share() throws(FieldError) -> Share {
    let text = try text()
    return try checked { try Share(text) }
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
      throw error("a budget year is needed, or a list of the first and the last")
    }
    return first...last
  }

  /// A star level.
  func star() throws(FieldError) -> Star {
    guard let star = Star(rawValue: try whole(1...5)) else { throw error("a star level of 1…5 is needed") }
    return star
  }

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
        throw field.error("“\(key)” is no budget year of 2000…2100")
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

  /// A place: its province, commune and classes.
  func place() throws(FieldError) -> SupportPlace {
    let object = try object(["province", "commune", "classes"])
    return SupportPlace(
      province: try object.required("province").text(), commune: try object["commune"]?.text(),
      classes: try read(object["classes"]) { field throws(FieldError) in try field.name(of: PlaceClass.self) }
    )
  }
}
