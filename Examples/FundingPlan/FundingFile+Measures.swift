import ExampleSupport
import OCOP

extension SupportMeasure {
  private static let keys = [
    "id", "name", "cost", "category", "contents", "beneficiary", "place", "star", "priority", "years",
    "ownShare", "eligibleCosts", "isWhole", "mostSources", "item", "project",
  ]

  /// Reads a measure; what its producer is, and where, is the producer's to say unless the measure says another place.
  init(_ field: Field, by owners: [ID<Producer>: FundingFile.Owner]) throws(FieldError) {
    let object = try field.object(Self.keys)
    let beneficiary = try object.required("beneficiary")
    let id: ID<Producer> = try beneficiary.id()
    guard let owner = owners[id] else {
      throw beneficiary.error(
        vi: "“\(id)” không thuộc danh sách chủ thể", en: "“\(id)” is none of the producers")
    }
    self.init(
      id: try object.required("id").id(), name: try object.required("name").bilingual(),
      cost: try object.required("cost").dong(),
      category: try object.required("category").name(of: MeasureCategory.self),
      contents: try read(object["contents"]) { field throws(FieldError) in try field.id() },
      beneficiary: id, producerKind: owner.kind, place: try object["place"]?.place() ?? owner.place,
      star: try object["star"]?.star(),
      priority: try object["priority"]?.whole(1...SupportMeasure.lastClass) ?? 1,
      years: try object["years"]?.years(), ownShare: try object["ownShare"]?.share() ?? .zero,
      eligibleCosts: try object["eligibleCosts"]?.eligibleCosts() ?? [],
      isWhole: try object["isWhole"]?.flag() ?? false,
      mostSources: try object["mostSources"]?.whole(1...1_000), item: try object["item"]?.text(),
      project: try object["project"]?.id())
  }
}

extension SupportMeasure {
  /// The measure, payable in part.
  var divisible: SupportMeasure {
    SupportMeasure(
      id: id, name: name, cost: cost, category: category, contents: contents, beneficiary: beneficiary,
      producerKind: producerKind, place: place, star: star, priority: priority, years: years,
      ownShare: ownShare, eligibleCosts: eligibleCosts, isWhole: false, mostSources: mostSources, item: item,
      project: project)
  }
}

extension SupportRule {
  private static let keys = [
    "id", "title", "categories", "content", "beneficiaries", "rates", "base", "ceiling", "beneficiaryCap",
    "mostPerBeneficiary", "mostPerCommune", "smallestGrant", "province", "from", "before", "citation",
    "confidence", "note",
  ]

  /// Reads a rule of the file's own, such as a resolution of the province.
  init(_ field: Field) throws(FieldError) {
    let object = try field.object(Self.keys)
    let before = object["before"]
    let (from, end) = (try object.required("from").day(), try before?.day())
    let inForce: DatePeriod
    do {
      inForce = try DatePeriod(from: from, upTo: end)
    } catch {
      throw FieldError(field: (before ?? field).path, text: error.text)
    }
    self.init(
      id: try object.required("id").id(), title: try object.required("title").bilingual(),
      categories: try read(object.required("categories")) { field throws(FieldError) in
        try field.name(of: MeasureCategory.self)
      },
      content: try object["content"]?.id(),
      beneficiaries: try object["beneficiaries"].map { field throws(FieldError) in
        try read(field) { kind throws(FieldError) in try kind.name(of: ProducerKind.self) }
      },
      rates: try object["rates"].map { field throws(FieldError) in
        try read(field) { rate throws(FieldError) in try SupportRate(rate) }
      } ?? [SupportRate(.whole)],
      base: try object["base"].map { field throws(FieldError) in .part(try field.bilingual()) } ?? .wholeCost,
      ceiling: try object["ceiling"]?.ceiling(),
      beneficiaryCap: try object["beneficiaryCap"]?.beneficiaryCap(),
      mostPerBeneficiary: try object["mostPerBeneficiary"]?.whole(1...1_000),
      mostPerCommune: try object["mostPerCommune"]?.whole(1...1_000),
      smallestGrant: try object["smallestGrant"]?.dong() ?? .zero,
      scope: try object["province"].map { field throws(FieldError) in .province(try field.digits(2)) }
        ?? .national,
      inForce: inForce,
      citation: try Citation(object.required("citation")),
      confidence: try object.required("confidence").name(of: Confidence.self),
      note: try object["note"]?.bilingual())
  }
}

extension SupportRate {
  fileprivate init(_ field: Field) throws(FieldError) {
    let object = try field.object(["share", "places"])
    self.init(
      try object.required("share").share(),
      in: try read(object["places"]) { place throws(FieldError) in try place.name(of: PlaceClass.self) })
  }
}

extension Citation {
  /// Reads a place in a document: its number, and article, clause and point where there are any.
  fileprivate init(_ field: Field) throws(FieldError) {
    let object = try field.object(["document", "article", "clause", "point"])
    var steps: [Step] = []
    if let article = try object["article"]?.whole(1...10_000) { steps.append(.article(article)) }
    if let clause = try object["clause"]?.whole(1...10_000) { steps.append(.clause(clause)) }
    if let point = try object["point"]?.text() { steps.append(.point(point)) }
    self.init(document: try object.required("document").text(), steps: steps)
  }
}

extension Field {
  fileprivate func eligibleCosts() throws(FieldError) -> [SupportMeasure.EligibleCost] {
    var costs: [SupportMeasure.EligibleCost] = []
    for (key, field) in try members() {
      let name = Field(path: field.path, value: .string(key))
      costs.append(.init(try field.dong(), under: try name.id()))
    }
    return costs
  }

  /// An amount, or an object of amounts by star level.
  fileprivate func ceiling() throws(FieldError) -> SupportCeiling {
    guard case .object = value else { return .amount(try dong()) }
    var amounts: [StarAmount] = []
    for (key, field) in try members() {
      guard let star = Int(key).flatMap(Star.init(rawValue:)) else {
        throw field.noStar
      }
      amounts.append(StarAmount(star, try field.dong()))
    }
    return .byStar(amounts)
  }
}
