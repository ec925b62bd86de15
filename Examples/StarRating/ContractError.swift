import ExampleSupport

/// Why an input is not of the contract: the field, its value, and what it can be.
struct ContractError: Error, Equatable {
  /// The field, such as `panel[0].3.5`; `nil` for the line as a whole.
  let field: String?
  /// The value of the field as it was given; `nil` for a list, an object or an absent field.
  let value: JSON?
  /// What is wrong, in words.
  let message: String

  init(_ field: String?, _ value: JSON? = nil, _ message: String) {
    self.field = field
    self.message = message
    switch value {
    case .array, .object: self.value = nil
    case .null, .bool, .number, .string, nil: self.value = value
    }
  }
}

extension String {
  /// Whether the text holds a control character, which would garble a screen or a line.
  var holdsControlCharacter: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
