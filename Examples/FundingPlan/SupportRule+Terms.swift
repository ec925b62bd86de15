import OCOP

extension SupportRule {
  /// What the rule pays at most, in words: shares by place, ceilings, counts, province.
  func terms(in language: Language) -> String {
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    func money(_ amount: Dong) -> String { amount.formatted(in: language).replacing(" ", with: "\u{a0}") }
    var terms = rates.map { rate in
      let places = rate.places.map { $0.name[language] }.joined(separator: ", ")
      return rate.share.formatted(in: language) + (places.isEmpty ? "" : " (\(places))")
    }
    if case .part(let base) = base { terms.append(pick("tính trên ", "of ") + base[language]) }
    switch ceiling {
    case .amount(let amount): terms.append(pick("tối đa ", "at most ") + money(amount))
    case .byStar(let amounts):
      let stars = amounts.map { "\($0.star) \(money($0.amount))" }.joined(separator: ", ")
      terms.append(pick("tối đa ", "at most ") + stars)
    case nil: break
    }
    if let beneficiaryCap {
      let span =
        beneficiaryCap.span == .year
        ? pick("một chủ thể mỗi năm", "a beneficiary a year")
        : pick("một chủ thể", "a beneficiary")
      terms.append(
        pick("tối đa \(money(beneficiaryCap.amount)) ", "at most \(money(beneficiaryCap.amount)) ") + span)
    }
    if let mostPerBeneficiary {
      terms.append(
        pick(
          "tối đa \(mostPerBeneficiary) nội dung một chủ thể", "at most \(mostPerBeneficiary) a beneficiary"))
    }
    if let mostPerCommune {
      terms.append(pick("tối đa \(mostPerCommune) nội dung một xã", "at most \(mostPerCommune) a commune"))
    }
    if smallestGrant > .zero { terms.append(pick("ít nhất ", "at least ") + money(smallestGrant)) }
    if case .province(let code) = scope { terms.append(pick("chỉ tỉnh \(code)", "province \(code) only")) }
    return terms.joined(separator: "; ")
  }
}

extension Confidence {
  /// The sign of a row that was not read in its document.
  var mark: String {
    switch self {
    case .read: " "
    case .secondary: "~"
    case .unverified: "?"
    }
  }
}
