import ExampleSupport
import Foundation
import OCOP

/// A file of a province's registers: a `Programme` as it is stored.
enum ProvinceFile {
  private static let sampleName = "thai-nguyen-2021.json"

  /// The sample registers of Thái Nguyên in 2021: they lie beside the program, and in a clone from which it is called.
  ///
  /// `Bundle.module` would end a program that was moved.
  static func sample() throws -> [UInt8] {
    let program = Bundle.main.bundleURL
    let folders =
      ["resources", "bundle"].map { program.appendingPathComponent("swift-ocop_thai-nguyen.\($0)") }
      + [URL(fileURLWithPath: "Examples/ThaiNguyen/Data")]
    for folder in folders {
      if let data = try? Data(contentsOf: folder.appendingPathComponent(sampleName)) { return Array(data) }
    }
    throw FieldError(
      field: "", message: "\(sampleName) is not beside the program: give the file of a programme's registers")
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
