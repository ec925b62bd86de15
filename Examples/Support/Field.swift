public import OCOPModel

/// What is wrong with a file: the field, and what it can be.
public struct FieldError: Error, Equatable, CustomStringConvertible {
  /// The field, such as `rounds[1].events[3].day`; empty for the file as a whole.
  public let field: String
  /// What is wrong, in words.
  public let text: Bilingual

  /// What is wrong, in English words.
  public var message: String { text.en }

  /// Creates an error of a field.
  public init(field: String, text: Bilingual) {
    self.field = field
    self.text = text
  }

  /// Creates an error of a field that is told in English alone.
  public init(field: String, message: String) {
    self.init(field: field, text: Bilingual(vi: message, en: message))
  }

  public var description: String { described(in: .english) }

  /// The field and what is wrong with it.
  public func described(in language: Language) -> String {
    field.isEmpty ? text[language] : "\(field): \(text[language])"
  }
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
      throw FieldError(
        field: "",
        text: Bilingual(
          vi: "không phải JSON: \(error.text.vi) (dòng \(line))",
          en: "no JSON: \(error.text.en) (line \(line))"))
    }
  }

  /// An error of the field that is told in English alone.
  public func error(_ message: String) -> FieldError { FieldError(field: path, message: message) }

  /// An error of the field.
  public func error(vi: String, en: String) -> FieldError {
    FieldError(field: path, text: Bilingual(vi: vi, en: en))
  }

  /// Does what can be refused, and names this field if it is; what refuses it tells why in English alone.
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
    guard case .string(let text) = value else { throw needed(vi: "cần một văn bản", en: "a text is needed") }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw error(vi: "văn bản có ký tự điều khiển", en: "the text holds a control character")
    }
    return text
  }

  /// An error that says what is needed, and what stands there.
  private func needed(vi: String, en: String) -> FieldError {
    error(vi: "\(vi), không phải \(value.kindName.vi)", en: "\(en), not \(value.kindName.en)")
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
      throw error(
        vi: "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number of \(range.lowerBound)…\(range.upperBound) is needed")
    }
    return number
  }

  /// `true` or `false`.
  public func flag() throws(FieldError) -> Bool {
    guard case .bool(let flag) = value else {
      throw needed(vi: "cần true hoặc false", en: "true or false is needed")
    }
    return flag
  }

  /// The elements of a list, each with its place.
  public func list() throws(FieldError) -> [Field] {
    guard case .array(let values) = value else {
      throw needed(vi: "cần một danh sách", en: "a list is needed")
    }
    return values.enumerated().map { Field(path: "\(path)[\($0)]", value: $1) }
  }

  /// The members of an object, each stated once, in their order.
  public func members() throws(FieldError) -> [(key: String, field: Field)] {
    guard case .object(let members) = value else {
      throw needed(vi: "cần một đối tượng", en: "an object is needed")
    }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      throw error(vi: "“\(member.key)” được nêu hai lần", en: "“\(member.key)” is stated twice")
    }
    let prefix = path.isEmpty ? "" : "\(path)."
    return members.map { ($0.key, Field(path: prefix + $0.key, value: $0.value)) }
  }

  /// The members of an object that has no others than these.
  public func object(_ keys: [String]) throws(FieldError) -> Object {
    let members = try members()
    for (key, field) in members where !keys.contains(key) {
      let list = keys.joined(separator: ", ")
      throw field.error(
        vi: "không có khóa này; các khóa là \(list)", en: "no such key; the keys are \(list)")
    }
    return Object(
      field: self, members: Dictionary(members.map { ($0.key, $0.field) }, uniquingKeysWith: { $1 }))
  }

  /// A day in the form 2026-05-22.
  public func day() throws(FieldError) -> CivilDate {
    let text = try text()
    guard let day = try? CivilDate(text) else {
      throw error(
        vi: "“\(text)” không phải ngày như 2026-05-22", en: "“\(text)” is no day such as 2026-05-22")
    }
    return day
  }

  /// An identifier.
  public func id<Entity>() throws(FieldError) -> ID<Entity> {
    let text = try text()
    do {
      return try ID(text)
    } catch {
      throw FieldError(field: path, text: error.words)
    }
  }

  /// One of the names of an enumeration.
  public func name<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type
  ) throws(FieldError) -> Name where Name.RawValue == String {
    let text = try text()
    guard let name = Name(rawValue: text) else {
      let list = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(vi: "“\(text)” không thuộc \(list)", en: "“\(text)” is none of \(list)")
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
    guard let member = members[key] else {
      throw field.error(vi: "thiếu “\(key)”", en: "“\(key)” is missing")
    }
    return member
  }
}
