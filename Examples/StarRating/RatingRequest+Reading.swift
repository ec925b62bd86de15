import ExampleSupport
import OCOP

extension RatingRequest {
  /// Reads a request from JSON.
  ///
  /// - Parameters:
  ///   - json: The input.
  ///   - desks: The raters made so far.
  ///   - allowsProduct: Whether the input may state the product's particulars.
  /// - Throws: ``ContractError`` that names the field at fault.
  init(_ json: JSON, _ desks: inout RatingDesks, allowsProduct: Bool) throws(ContractError) {
    guard case .object(let members) = json else {
      throw ContractError(nil, json, "an input is an object, not \(json.kind)")
    }
    let fields = Fields(members)
    self.id = try fields.id()
    try fields.checkKeys(RatingRequest.keys.union(allowsProduct ? ["product"] : []))
    self.desk = try fields.desk(&desks, try fields.choice())
    self.panel = try fields.panel(desk)
    self.isSheet = fields["sheet"] != nil
    self.evidence = try fields.evidence()
    self.eliminations = try fields.eliminations()
    self.costs = try fields.costs(desk)
    self.product = try fields.product()
  }

  /// Rates the panel; what the rater refuses is an error of the field that it names.
  func rate() throws(ContractError) -> Rating {
    do {
      guard let evidence else { return try desk.rater.rate(panel, eliminations: eliminations) }
      return try desk.rater.rate(
        panel, evidence: evidence.value, on: evidence.day, eliminations: eliminations)
    } catch {
      throw contractError(error)
    }
  }

  /// A sheet with the answers that the evidence gives where the sheet has none.
  func filled(_ sheet: ScoreSheet) throws(EvidenceError) -> ScoreSheet {
    guard let evidence else { return sheet }
    return try desk.rater.filling(sheet, from: evidence.value, on: evidence.day)
  }

  private func contractError(_ error: RatingError) -> ContractError {
    let set = desk.rater.criteria
    func field(_ member: Int, _ code: CriterionCode) -> String {
      isSheet ? "sheet.\(code)" : "panel[\(member)].\(code)"
    }
    switch error {
    case .unknownCriterion(let member, let code):
      return ContractError(field(member, code), nil, "set \(set.number) has no criterion \(code)")
    case .unknownOption(let member, let code, let letter):
      let count = desk.optionCounts[code] ?? 0
      let last = OptionLetter(index: count - 1)?.description ?? "a"
      return ContractError(
        field(member, code),
        .string(letter.description),
        "criterion \(code) of set \(set.number) has the options a…\(last), and “none”"
      )
    case .unknownElimination(let place):
      let index = eliminations.firstIndex(of: place) ?? 0
      return ContractError(
        "eliminations[\(index)]",
        .string(place.description),
        "set \(set.number) prints no elimination note there"
      )
    case .tooFewSheets, .tooManySheets:
      return ContractError("panel", nil, "\(error)")
    case .evidence(let error):
      return ContractError("evidence", nil, "\(error)")
    }
  }
}

/// The members of an input by name.
private struct Fields {
  let members: [JSON.Member]

  init(_ members: [JSON.Member]) { self.members = members }

  subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  func id() throws(ContractError) -> String {
    guard let value = self["id"] else { throw ContractError("id", nil, "“id” is missing") }
    guard case .string(let id) = value else {
      throw ContractError("id", value, "“id” is a text, not \(value.kind)")
    }
    return id
  }

  func checkKeys(_ known: Set<String>) throws(ContractError) {
    for member in members where !known.contains(member.key) {
      throw ContractError(
        member.key,
        member.value,
        "no such key; the keys are \(known.sorted().joined(separator: ", "))"
      )
    }
    try checkUnique(members, in: nil)
  }

  /// What the input is rated by: the version in force on the day of filing, or the latest of the decision.
  func choice() throws(ContractError) -> RegimeChoice {
    let decision = try self.decision()
    guard let value = self["filed"] else {
      return decision.flatMap(RegimeChoice.latest) ?? .standard
    }
    guard case .string(let text) = value, let day = try? CivilDate(text) else {
      throw ContractError("filed", value, "the day of filing is written as in 2026-06-20")
    }
    return try RegimeChoice.version(of: decision, filed: day)
  }

  private func decision() throws(ContractError) -> String? {
    guard let value = self["decision"] else { return nil }
    guard case .string(let decision) = value, RegimeChoice.decisions.contains(decision) else {
      throw ContractError(
        "decision",
        value,
        "the decision is one of \(RegimeChoice.decisions.joined(separator: ", "))"
      )
    }
    return decision
  }

  func desk(_ desks: inout RatingDesks, _ choice: RegimeChoice) throws(ContractError) -> RatingDesk {
    guard let value = self["set"] else { throw ContractError("set", nil, "“set” is missing") }
    guard case .number(let text) = value, let number = Int(text) else {
      throw ContractError("set", value, "“set” is a number of digits only, such as 11")
    }
    do {
      return try desks.desk(number, of: choice.regime)
    } catch {
      if let reason = choice.reasonLacking(number) {
        throw ContractError("set", value, "decision \(choice.decision), set \(number): \(reason.en)")
      }
      throw ContractError("set", value, "the decision has no criteria set \(text)")
    }
  }

  func panel(_ desk: RatingDesk) throws(ContractError) -> [ScoreSheet] {
    switch (self["sheet"], self["panel"]) {
    case (nil, nil) where self["evidence"] != nil:
      return [ScoreSheet()]
    case (nil, nil):
      throw ContractError("panel", nil, "either “sheet” or “panel” is needed, or “evidence”")
    case (_?, _?):
      throw ContractError("sheet", nil, "“sheet” and “panel” exclude each other")
    case (let sheet?, nil):
      return [try self.sheet(sheet, at: "sheet", desk)]
    case (nil, let panel?):
      guard case .array(let sheets) = panel else {
        throw ContractError("panel", panel, "“panel” is a list of sheets, not \(panel.kind)")
      }
      guard !sheets.isEmpty else { throw ContractError("panel", panel, "a panel has at least one sheet") }
      var read: [ScoreSheet] = []
      read.reserveCapacity(sheets.count)
      for (index, sheet) in sheets.enumerated() {
        read.append(try self.sheet(sheet, at: "panel[\(index)]", desk))
      }
      return read
    }
  }

  private func sheet(_ json: JSON, at place: String, _ desk: RatingDesk) throws(ContractError) -> ScoreSheet {
    guard case .object(let members) = json else {
      throw ContractError(place, json, "a sheet is an object of criteria and answers, not \(json.kind)")
    }
    var answers: [CriterionCode: Answer] = [:]
    var unanswered: Set<CriterionCode> = []
    answers.reserveCapacity(members.count)
    for member in members {
      guard let code = try? CriterionCode(member.key), desk.optionCounts[code] != nil else {
        throw ContractError(
          "\(place).\(member.key)",
          member.value,
          "set \(desk.rater.criteria.number) has no criterion \(member.key)"
        )
      }
      guard case .string(let text) = member.value else {
        throw ContractError(
          "\(place).\(member.key)",
          member.value,
          "an answer is a text, not \(member.value.kind)"
        )
      }
      let answer = Answer(text)
      guard text.isEmpty || answer != nil else {
        throw ContractError(
          "\(place).\(member.key)",
          member.value,
          "an answer is an option's lower-case letter, “none”, or empty"
        )
      }
      let isNew =
        if let answer {
          answers.updateValue(answer, forKey: code) == nil && !unanswered.contains(code)
        } else {
          unanswered.insert(code).inserted && answers[code] == nil
        }
      guard isNew else { throw ContractError("\(place).\(member.key)", member.value, "stated twice") }
    }
    return ScoreSheet(answers: answers)
  }

  func eliminations() throws(ContractError) -> [EliminationPlace] {
    guard let value = self["eliminations"] else { return [] }
    guard case .array(let places) = value else {
      throw ContractError("eliminations", value, "“eliminations” is a list, not \(value.kind)")
    }
    var read: [EliminationPlace] = []
    for (index, place) in places.enumerated() {
      guard case .string(let text) = place, let place = EliminationPlace(text) else {
        throw ContractError("eliminations[\(index)]", place, "an elimination is “set” or a criterion's code")
      }
      read.append(place)
    }
    return read
  }

  func evidence() throws(ContractError) -> (value: Evidence, day: CivilDate)? {
    guard let value = self["evidence"] else { return nil }
    return try EvidenceReader(subjects: RatingDesks.subjects).evidence(value)
  }

  func costs(_ desk: RatingDesk) throws(ContractError) -> UpgradeCosts {
    guard let value = self["costs"] else { return .perStep }
    guard case .object(let criteria) = value else {
      throw ContractError("costs", value, "“costs” is an object of criteria, not \(value.kind)")
    }
    var costs: [CriterionCode: [OptionLetter: Int]] = [:]
    for criterion in criteria {
      let place = "costs.\(criterion.key)"
      guard let code = try? CriterionCode(criterion.key), let count = desk.optionCounts[code]
      else {
        throw ContractError(
          place, criterion.value, "set \(desk.rater.criteria.number) has no criterion \(criterion.key)")
      }
      guard case .object(let options) = criterion.value else {
        throw ContractError(place, criterion.value, "an object of options and costs is needed")
      }
      for option in options {
        guard let letter = OptionLetter(option.key), letter.index < count else {
          throw ContractError("\(place).\(option.key)", option.value, "criterion \(code) has no such option")
        }
        guard case .number(let text) = option.value, let cost = Int(text),
          (0...UpgradeCosts.largest).contains(cost)
        else {
          throw ContractError(
            "\(place).\(option.key)", option.value, "a cost is a whole number of 0…\(UpgradeCosts.largest)")
        }
        costs[code, default: [:]][letter] = cost
      }
      try checkUnique(options, in: place)
    }
    try checkUnique(criteria, in: "costs")
    do {
      return try UpgradeCosts(costs)
    } catch {
      throw ContractError("costs", nil, "\(error)")
    }
  }

  func product() throws(ContractError) -> ProductHeading? {
    guard let value = self["product"] else { return nil }
    guard case .object(let members) = value else {
      throw ContractError("product", value, "“product” is an object, not \(value.kind)")
    }
    var heading = ProductHeading()
    for member in members {
      guard case .string(let text) = member.value else {
        throw ContractError("product.\(member.key)", member.value, "a text is needed")
      }
      guard !text.holdsControlCharacter else {
        throw ContractError("product.\(member.key)", nil, "the text holds a control character")
      }
      switch member.key {
      case "name": heading.name = text
      case "producer": heading.producer = text
      case "place": heading.place = text
      case "code": heading.code = text
      default:
        throw ContractError(
          "product.\(member.key)",
          member.value,
          "no such key; the keys are name, producer, place, code"
        )
      }
    }
    try checkUnique(members, in: "product")
    return heading
  }

  /// A member stated twice would be read one way here and another way elsewhere.
  private func checkUnique(_ members: [JSON.Member], in place: String?) throws(ContractError) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      let field = place.map { "\($0).\(member.key)" } ?? member.key
      throw ContractError(field, member.value, "stated twice")
    }
  }
}
