#if !hasFeature(Embedded)
/// Decodes a value that is stored as one text; a text that the value refuses becomes `dataCorrupted`
/// with the coding path and the value's own error beneath.
package func decodeFromText<Value, Failure: Error>(
  _ decoder: any Decoder,
  _ make: (String) throws(Failure) -> Value
) throws -> Value {
  let text = try decoder.singleValueContainer().decode(String.self)
  return try checkDecoded(decoder) { () throws(Failure) -> Value in try make(text) }
}

/// Encodes a value as one text.
package func encodeAsText(_ text: String, to encoder: any Encoder) throws {
  var container = encoder.singleValueContainer()
  try container.encode(text)
}

/// Runs a value's own checks while it is decoded; what they refuse becomes `dataCorrupted` with the
/// coding path.
package func checkDecoded<Value, Failure: Error>(
  _ decoder: any Decoder,
  _ make: () throws(Failure) -> Value
) throws -> Value {
  do {
    return try make()
  } catch {
    throw DecodingError.dataCorrupted(
      DecodingError.Context(
        codingPath: decoder.codingPath,
        debugDescription: "\(Value.self): \(error)",
        underlyingError: error
      )
    )
  }
}
#endif
