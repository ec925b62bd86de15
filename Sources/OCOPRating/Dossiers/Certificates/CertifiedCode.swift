public import OCOPModel

/// The product code on a certificate (mã sản phẩm): in the form of 2026, or as an earlier certificate prints it.
public enum CertifiedCode: Sendable, Hashable {
  /// A code in the form of Decision 26/2026/QĐ-TTg.
  case form2026(ProductCode)
  /// A code of an earlier form, kept as printed.
  case earlier(String)

  /// Reads a code: in the form of 2026 where it has that form, else kept as printed.
  public init(_ text: String) {
    if let code = try? ProductCode(text) {
      self = .form2026(code)
    } else {
      self = .earlier(text)
    }
  }
}

extension CertifiedCode: CustomStringConvertible {
  /// The code as printed.
  public var description: String {
    switch self {
    case .form2026(let code): code.description
    case .earlier(let text): text
    }
  }
}

#if !hasFeature(Embedded)
extension CertifiedCode: Codable {
  private enum CodingKeys: String, CodingKey {
    case form2026
    case earlier
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let code = try container.decodeIfPresent(ProductCode.self, forKey: .form2026) {
      self = .form2026(code)
    } else {
      self = .earlier(try container.decode(String.self, forKey: .earlier))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .form2026(let code): try container.encode(code, forKey: .form2026)
    case .earlier(let text): try container.encode(text, forKey: .earlier)
    }
  }
}
#endif
