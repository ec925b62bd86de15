public import Testing

/// A change of a file's text, and the error that must name its field.
public struct Slip: CustomTestStringConvertible, Sendable {
  public let from: String
  public let to: String
  public let error: String

  public init(_ from: String, _ to: String, _ error: String) {
    self.from = from
    self.to = to
    self.error = error
  }

  public var testDescription: String { error }

  /// The text with its first occurrence changed.
  public func applied(to text: String) throws -> String {
    let place = try #require(text.firstRange(of: from), "the file has no \(from)")
    return text[..<place.lowerBound] + to + text[place.upperBound...]
  }
}
