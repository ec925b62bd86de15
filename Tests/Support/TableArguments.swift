public import OCOP
public import Testing

// Tables as arguments of tests go by their names: the testing library would write the whole of each as JSON, which takes longer than
// most tests that take one.

extension CriteriaSet: CustomTestStringConvertible, CustomTestArgumentEncodable {
  public var testDescription: String { "set \(number) \(id)" }

  public func encodeTestArgument(to encoder: some Encoder) throws {
    try "\(citation.document), \(number)".encode(to: encoder)
  }
}

extension RatingRegime: CustomTestStringConvertible, CustomTestArgumentEncodable {
  public var testDescription: String {
    ([document] + amendments).map(\.shortNumber).joined(separator: " + ")
  }

  public func encodeTestArgument(to encoder: some Encoder) throws { try id.encode(to: encoder) }
}
