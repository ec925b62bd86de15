import Foundation
import TestSupport

/// The context in which a JSON text is refused as corrupt, or `nil` where it is read or fails in another way.
func corruption<Value: Decodable>(_ type: Value.Type, from json: String) -> DecodingError.Context? {
  do {
    _ = try decoded(type, from: json)
  } catch DecodingError.dataCorrupted(let context) {
    return context
  } catch {}
  return nil
}

/// A value's JSON, with sorted keys.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A text as a JSON string.
func quoted(_ text: String) throws -> String { try json(text) }
