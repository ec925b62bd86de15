public import OCOPModel

/// What is wrong with a file: the field, and what it can be.
public struct FieldError: Error, Equatable, CustomStringConvertible {
  /// The field, such as `rounds[1].events[3].day`; empty for the file as a whole.
  public let field: String
  /// What is wrong, in words.
  public let message: String

  /// Creates an error of a field.
  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }

  public var description: String { field.isEmpty ? message : "\(field): \(message)" }
}

/// A value of a JSON file with its place, so that an error can name it.
public struct Field: Sendable {
  /// Where the value stands, such as `rounds[1].day`; empty for the file as a whole.
  public let path: String
  /// The value.
  public let value: JSON

  /// Creates a field from its place and value.
  public init(path: String, value: JSON) {
    self.path = path
    self.value = value
  }

  /// Reads a file as a whole.
  ///
  /// - Throws: ``FieldError`` that names the line at which the text is no JSON.
  public init(document contents: [UInt8]) throws(FieldError) {
    do {
      self.init(path: "", value: try JSON(contents))
    } catch {
      let line = contents.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      throw FieldError(field: "", message: "no JSON: \(error.reason) (line \(line))")
    }
  }

  /// An error of the field.
  public func error(_ message: String) -> FieldError { FieldError(field: path, message: message) }

  /// Does what can be refused, and names this field if it is.
  public func checked<Value>(_ work: () throws -> Value) throws(FieldError) -> Value {
    do {
      return try work()
    } catch let error as FieldError {
      throw error
    } catch {
      throw self.error("\(error)")
    }
  }

  /// A text without control characters.
  public func text() throws(FieldError) -> String {
    guard case .string(let text) = value else { throw error("a text is needed, not \(value.kind)") }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw error("the text holds a control character")
    }
    return text
  }

  /// A text, or an object with the same in Vietnamese and in English.
  public func bilingual() throws(FieldError) -> Bilingual {
    guard case .object = value else {
      let text = try text()
      return Bilingual(vi: text, en: text)
    }
    let object = try object(["vi", "en"])
    return Bilingual(vi: try object.required("vi").text(), en: try object.required("en").text())
  }

  /// A whole number of a range.
  public func whole(_ range: ClosedRange<Int>) throws(FieldError) -> Int {
    guard case .number(let text) = value, let number = Int(text), range.contains(number) else {
      throw error("a whole number of \(range.lowerBound)…\(range.upperBound) is needed")
    }
    return number
  }

  /// `true` or `false`.
  public func flag() throws(FieldError) -> Bool {
    guard case .bool(let flag) = value else { throw error("true or false is needed, not \(value.kind)") }
    return flag
  }

  /// The elements of a list, each with its place.
  public func list() throws(FieldError) -> [Field] {
    guard case .array(let values) = value else { throw error("a list is needed, not \(value.kind)") }
    return values.enumerated().map { Field(path: "\(path)[\($0)]", value: $1) }
  }

  /// The members of an object, each stated once, in their order.
  public func members() throws(FieldError) -> [(key: String, field: Field)] {
    guard case .object(let members) = value else { throw error("an object is needed, not \(value.kind)") }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      throw error("“\(member.key)” is stated twice")
    }
    let prefix = path.isEmpty ? "" : "\(path)."
    return members.map { ($0.key, Field(path: prefix + $0.key, value: $0.value)) }
  }

  /// The members of an object that has no others than these.
  public func object(_ keys: [String]) throws(FieldError) -> Object {
    let members = try members()
    for (key, field) in members where !keys.contains(key) {
      throw field.error("no such key; the keys are \(keys.joined(separator: ", "))")
    }
    return Object(
      field: self, members: Dictionary(members.map { ($0.key, $0.field) }, uniquingKeysWith: { $1 }))
  }

  /// A day in the form 2026-05-22.
  public func day() throws(FieldError) -> CivilDate {
    let text = try text()
    guard let day = try? CivilDate(text) else { throw error("“\(text)” is no day such as 2026-05-22") }
    return day
  }

  /// An identifier.
  public func id<Entity>() throws(FieldError) -> ID<Entity> {
    let text = try text()
    return try checked { try ID(text) }
  }

  /// One of the names of an enumeration.
  public func name<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type
  ) throws(FieldError) -> Name where Name.RawValue == String {
    let text = try text()
    guard let name = Name(rawValue: text) else {
      throw error("“\(text)” is none of \(Name.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return name
  }
}

/// The members of an object, by name.
public struct Object: Sendable {
  /// The object's own place.
  public let field: Field
  /// Its members.
  public let members: [String: Field]

  /// A member, or `nil` where it is absent.
  public subscript(key: String) -> Field? { members[key] }

  /// A member that must be there.
  public func required(_ key: String) throws(FieldError) -> Field {
    guard let member = members[key] else { throw field.error("“\(key)” is missing") }
    return member
  }
}
