import ExampleSupport
import OCOP

/// A purse of a file, with its few letters.
struct StatedSource {
  private static let keys = [
    "id", "name", "mark", "kind", "budget", "carryOvers", "preference", "rate", "beneficiaryCap",
    "lendingCeilings", "categories", "rules",
  ]
  private static let ceilings = ["156/2025/NĐ-CP": LendingCeiling.decree156_2025]

  let mark: Bilingual
  let source: FundingSource

  init(_ field: Field) throws(FieldError) {
    let object = try field.object(Self.keys)
    let id: ID<FundingSource> = try object.required("id").id()
    source = FundingSource(
      id: id, name: try object.required("name").bilingual(),
      kind: try object.required("kind").name(of: CapitalKind.self),
      budget: try object.required("budget").budget(),
      carryOvers: try object["carryOvers"]?.yearlyAmounts() ?? [],
      preference: try object["preference"]?.whole(0...AllocationProblem.largestWeight) ?? 0,
      rate: try object["rate"]?.interestRate() ?? .zero,
      beneficiaryCap: try object["beneficiaryCap"]?.beneficiaryCap(),
      lendingCeilings: try object["lendingCeilings"].map { field throws(FieldError) in
        let name = try field.text()
        guard let ceilings = Self.ceilings[name] else {
          let list = Self.ceilings.keys.sorted().joined(separator: ", ")
          throw field.error(vi: "“\(name)” không thuộc \(list)", en: "“\(name)” is none of \(list)")
        }
        return ceilings
      },
      categories: try object["categories"].map { field throws(FieldError) in
        try read(field) { category throws(FieldError) in try category.name(of: MeasureCategory.self) }
      },
      rules: try read(object["rules"]) { field throws(FieldError) in try field.id() })
    let letters = String(id.text.prefix(3)).uppercased()
    mark = try object["mark"]?.bilingual() ?? Bilingual(vi: letters, en: letters)
  }
}

extension FundingFile.Owner {
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(["id", "name", "kind", "place", "own"])
    let id: ID<Producer> = try object.required("id").id()
    self.id = id
    purseID = try Field(path: object.required("id").path, value: .string("own-\(id)")).id()
    name = try object.required("name").bilingual()
    kind = try object.required("kind").name(of: ProducerKind.self)
    place = try object["place"]?.place()
    own = try object["own"]?.budget()
  }

  /// The producer's own money as a purse.
  var purse: FundingSource? {
    own.map { budget in
      FundingSource(
        id: purseID, name: Bilingual(vi: "Vốn tự có – \(name.vi)", en: "Own money – \(name.en)"),
        kind: .ownCapital, budget: budget, preference: 5, owner: id)
    }
  }
}

extension Entitlement {
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(["source", "year", "beneficiary", "amount"])
    self.init(
      source: try object.required("source").id(), year: try object["year"]?.year(),
      beneficiary: try object.required("beneficiary").id(), amount: try object.required("amount").dong())
  }
}

extension SupportProject {
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(["id", "name", "cap", "within"])
    self.init(
      id: try object.required("id").id(), name: try object.required("name").bilingual(),
      cap: try object.required("cap").dong(), within: try object["within"]?.id())
  }
}

extension PriorSupport {
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(["rule", "beneficiary", "year", "amount"])
    self.init(
      rule: try object.required("rule").id(), beneficiary: try object.required("beneficiary").id(),
      year: try object.required("year").year(), amount: try object.required("amount").dong())
  }
}

extension FundingPolicy {
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(["exclusivity", "borrowedCountsAsOwnShare", "allowsUnverified"])
    self.init(
      exclusivity: try object["exclusivity"]?.exclusivity() ?? .atMostOneStateSource,
      borrowedCountsAsOwnShare: try object["borrowedCountsAsOwnShare"]?.flag() ?? true,
      allowsUnverified: try object["allowsUnverified"]?.flag() ?? false)
  }
}

extension Field {
  fileprivate func exclusivity() throws(FieldError) -> SourceExclusivity {
    if case .array = value {
      return .groups(
        try read(self) { group throws(FieldError) in
          try read(group) { field throws(FieldError) in try field.id() }
        })
    }
    switch try text() {
    case "atMostOneStateSource": return .atMostOneStateSource
    case "unrestricted": return .unrestricted
    default:
      throw error(
        vi: "cần danh sách các nhóm nguồn vốn, hoặc atMostOneStateSource, unrestricted",
        en: "a list of groups of purses, or atMostOneStateSource, unrestricted")
    }
  }

  /// A yearly interest such as `6.5%`.
  fileprivate func interestRate() throws(FieldError) -> InterestRate {
    guard let rate = InterestRate(try share()) else {
      throw error(
        vi: "cần lãi suất có nhiều nhất hai chữ số thập phân, như 6.5%",
        en: "a rate of at most two decimals is needed, such as 6.5%")
    }
    return rate
  }
}
