import ExampleSupport
import OCOP

/// What is wrong with a file: the field, and what it can be.
struct FieldError: Error, Equatable, CustomStringConvertible {
  /// The field, such as `rounds[1].events[3].day`; empty for the file as a whole.
  let field: String
  /// What is wrong, in words.
  let message: String

  var description: String { field.isEmpty ? message : "\(field): \(message)" }
}

/// A value of a JSON file with its place, so that an error can name it.
struct Field {
  let path: String
  let value: JSON

  func error(_ message: String) -> FieldError { FieldError(field: path, message: message) }

  /// Does what can be refused, and names this field if it is.
  func checked<Value>(_ work: () throws -> Value) throws(FieldError) -> Value {
    do {
      return try work()
    } catch let error as FieldError {
      throw error
    } catch {
      throw self.error("\(error)")
    }
  }

  func text() throws(FieldError) -> String {
    guard case .string(let text) = value else { throw error("a text is needed, not \(value.kind)") }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw error("the text holds a control character")
    }
    return text
  }

  /// A text, or an object with the same in Vietnamese and in English.
  func bilingual() throws(FieldError) -> Bilingual {
    guard case .object = value else {
      let text = try text()
      return Bilingual(vi: text, en: text)
    }
    let object = try object(["vi", "en"])
    return Bilingual(vi: try object.required("vi").text(), en: try object.required("en").text())
  }

  func whole(_ range: ClosedRange<Int>) throws(FieldError) -> Int {
    guard case .number(let text) = value, let number = Int(text), range.contains(number) else {
      throw error("a whole number of \(range.lowerBound)…\(range.upperBound) is needed")
    }
    return number
  }

  func flag() throws(FieldError) -> Bool {
    guard case .bool(let flag) = value else { throw error("true or false is needed, not \(value.kind)") }
    return flag
  }

  func list() throws(FieldError) -> [Field] {
    guard case .array(let values) = value else { throw error("a list is needed, not \(value.kind)") }
    return values.enumerated().map { Field(path: "\(path)[\($0)]", value: $1) }
  }

  func members() throws(FieldError) -> [(key: String, field: Field)] {
    guard case .object(let members) = value else { throw error("an object is needed, not \(value.kind)") }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      throw error("“\(member.key)” is stated twice")
    }
    let prefix = path.isEmpty ? "" : "\(path)."
    return members.map { ($0.key, Field(path: prefix + $0.key, value: $0.value)) }
  }

  /// The members of an object that has no others than these.
  func object(_ keys: [String]) throws(FieldError) -> Object {
    let members = try members()
    for (key, field) in members where !keys.contains(key) {
      throw field.error("no such key; the keys are \(keys.joined(separator: ", "))")
    }
    return Object(
      field: self, members: Dictionary(members.map { ($0.key, $0.field) }, uniquingKeysWith: { $1 }))
  }

  func day() throws(FieldError) -> CivilDate {
    let text = try text()
    guard let day = try? CivilDate(text) else { throw error("“\(text)” is no day such as 2026-05-22") }
    return day
  }

  func id<Entity>() throws(FieldError) -> ID<Entity> {
    let text = try text()
    return try checked { try ID(text) }
  }

  /// Points, or a sum over a number of members.
  func score() throws(FieldError) -> Score {
    let score: Score?
    switch value {
    case .number(let text): score = UInt32(text).map { Score($0) }
    case .string(let text):
      let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      score =
        if pieces.count == 2, let sum = pieces[0], let count = pieces[1] {
          try? Score(sum: sum, over: count)
        } else {
          nil
        }
    case .null, .bool, .array, .object: score = nil
    }
    guard let score, score <= Score(100) else {
      throw error("a score is 0…100, or a sum over members such as “375/5”")
    }
    return score
  }

  /// One of the names of an enumeration.
  func name<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type
  ) throws(FieldError) -> Name where Name.RawValue == String {
    let text = try text()
    guard let name = Name(rawValue: text) else {
      throw error("“\(text)” is none of \(Name.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return name
  }

  /// Answers by criterion, as in a score sheet.
  func answers() throws(FieldError) -> ScoreSheet {
    var answers: [CriterionCode: Answer] = [:]
    for (key, field) in try members() {
      guard let code = try? CriterionCode(key) else { throw field.error("“\(key)” is no criterion's code") }
      guard let answer = Answer(try field.text()) else {
        throw field.error("an answer is an option's lower-case letter, or “none”")
      }
      answers[code] = answer
    }
    return ScoreSheet(answers: answers)
  }
}

/// The members of an object, by name.
struct Object {
  let field: Field
  let members: [String: Field]

  subscript(key: String) -> Field? { members[key] }

  func required(_ key: String) throws(FieldError) -> Field {
    guard let member = members[key] else { throw field.error("“\(key)” is missing") }
    return member
  }
}
