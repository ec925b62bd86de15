import ExampleSupport
import Foundation
import OCOP

/// A file of a province's registers: a `Programme` as it is stored.
enum ProvinceFile {
  /// The sample registers of Thái Nguyên in 2021.
  static func sample() throws -> [UInt8] {
    guard let place = Bundle.module.url(forResource: "thai-nguyen-2021", withExtension: "json") else {
      throw FieldError(field: "", message: "thai-nguyen-2021.json is not beside the program")
    }
    return Array(try Data(contentsOf: place))
  }

  /// Reads and checks the registers.
  ///
  /// - Throws: `FieldError` that names the place at fault, or every fault of registers that do not fit together.
  static func programme(_ contents: [UInt8]) throws(FieldError) -> Programme {
    do {
      return try JSONDecoder().decode(Programme.self, from: Data(contents))
    } catch let error as DecodingError {
      throw FieldError(error)
    } catch {
      throw FieldError(field: "", message: "\(error)")
    }
  }
}

extension FieldError {
  /// What a decoder refused, by its place in the file.
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(field: FieldError.path(context.codingPath), message: "“\(key.stringValue)” is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self.init(field: FieldError.path(context.codingPath), message: context.debugDescription)
    @unknown default:
      self.init(field: "", message: "\(error)")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let place = key.intValue { return "\(path)[\(place)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }
}
