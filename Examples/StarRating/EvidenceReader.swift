import ExampleSupport
import OCOP

/// Reads the evidence of an input: `{"on":"2026-06-20","documents":[{"document":"…","states":{…}}]}`.
struct EvidenceReader {
  /// What evidence can speak of, by name.
  let subjects: [String: Evidence.Subject]

  func evidence(_ json: JSON) throws(ContractError) -> (value: Evidence, day: CivilDate) {
    let members = try object(json, at: "evidence", keys: ["on", "documents"])
    guard let day = try date(members["on"], at: "evidence.on") else {
      throw ContractError("evidence.on", nil, "the day of the rating is needed")
    }
    guard case .array(let list)? = members["documents"] else {
      throw ContractError("evidence.documents", members["documents"], "a list of documents is needed")
    }
    var documents: [Evidence.Document] = []
    for (index, json) in list.enumerated() {
      documents.append(try document(json, at: "evidence.documents[\(index)]"))
    }
    do {
      return (try Evidence(documents), day)
    } catch {
      throw ContractError("evidence", nil, "\(error)")
    }
  }

  private func document(_ json: JSON, at place: String) throws(ContractError) -> Evidence.Document {
    let members = try object(
      json, at: place, keys: ["document", "issuer", "issued", "validFrom", "validUntil", "states"])
    guard let name = try text(members["document"], at: "\(place).document"), !name.isEmpty else {
      throw ContractError("\(place).document", members["document"], "the document's name is needed")
    }
    let proof = Proof(
      document: name,
      issuer: try text(members["issuer"], at: "\(place).issuer"),
      issued: try date(members["issued"], at: "\(place).issued"),
      validity: try validity(members, at: place))
    guard case .object(let states)? = members["states"] else {
      throw ContractError(
        "\(place).states", members["states"], "an object of what the document states is needed")
    }
    var statements: [Evidence.Statement] = []
    for state in states {
      guard let value = try value(state.value, of: state.key, at: "\(place).states.\(state.key)") else {
        continue
      }
      statements.append(Evidence.Statement(state.key, value))
    }
    return Evidence.Document(proof, statements)
  }

  /// The days on which a document holds, its last day among them.
  private func validity(_ members: [String: JSON], at place: String) throws(ContractError) -> DatePeriod? {
    let first = try date(members["validFrom"], at: "\(place).validFrom")
    let last = try date(members["validUntil"], at: "\(place).validUntil")
    guard first != nil || last != nil else { return nil }
    do {
      // A last day after which there is none, 9999-12-31, means without end.
      let end = last.flatMap { try? $0.adding(days: 1) }
      return try DatePeriod(from: first ?? CivilDate(1, 1, 1), upTo: end)
    } catch {
      throw ContractError(
        "\(place).validUntil", members["validUntil"], "the days of validity are no period")
    }
  }

  /// What is stated of a name; `nil` for `null`, which states nothing.
  private func value(_ json: JSON, of name: String, at place: String) throws(ContractError) -> Evidence.Value?
  {
    guard let subject = subjects[name] else {
      throw ContractError(
        place, json, "no criterion asks for “\(name)”; “star-rating evidence N” lists the names")
    }
    switch (subject, json) {
    case (_, .null): return nil
    case (.fact, .bool(let holds)): return .fact(holds)
    case (.quantity(let quantity), .number(let text)) where quantity.unit != .share:
      guard let number = Int(text), number >= 0 else { break }
      return .amount(.number(number))
    case (.quantity(let quantity), .string(let text)) where quantity.unit == .share:
      guard let share = try? Share(text), share.isPart else { break }
      return .amount(.share(share))
    case (.category(let category), .string(let text)):
      guard category.values.contains(where: { $0.name == text }) else { break }
      return .category(text)
    default: break
    }
    throw ContractError(place, json, "\(name) is \(subject.expectation)")
  }

  private func object(
    _ json: JSON,
    at place: String,
    keys: [String]
  ) throws(ContractError) -> [String: JSON] {
    guard case .object(let members) = json else {
      throw ContractError(place, json, "an object is needed, not \(json.kind)")
    }
    var found: [String: JSON] = [:]
    for member in members {
      guard keys.contains(member.key) else {
        throw ContractError(
          "\(place).\(member.key)", member.value, "no such key; the keys are \(keys.joined(separator: ", "))")
      }
      guard found.updateValue(member.value, forKey: member.key) == nil else {
        throw ContractError("\(place).\(member.key)", member.value, "stated twice")
      }
    }
    return found
  }

  private func text(_ json: JSON?, at place: String) throws(ContractError) -> String? {
    switch json {
    case nil, .null?: return nil
    case .string(let text)?:
      guard !text.holdsControlCharacter else {
        throw ContractError(place, nil, "the text holds a control character")
      }
      return text
    case let other?: throw ContractError(place, other, "a text is needed, not \(other.kind)")
    }
  }

  private func date(_ json: JSON?, at place: String) throws(ContractError) -> CivilDate? {
    guard let text = try text(json, at: place) else { return nil }
    guard let date = try? CivilDate(text) else {
      throw ContractError(place, json, "a day is written as in 2026-06-20")
    }
    return date
  }
}
