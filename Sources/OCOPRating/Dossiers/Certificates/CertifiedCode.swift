public import OCOPModel

/// The product code on a certificate (mã sản phẩm): in the form of 2026, or as an earlier certificate prints it.
///
/// No source at hand tells the form of the codes given under Decisions 1048/QĐ-TTg and 148/QĐ-TTg: they are kept as printed, and not
/// taken apart.
public struct CertifiedCode: Sendable, Hashable {
  /// The code as printed.
  public let text: String
  /// The code in the form of Decision 26/2026/QĐ-TTg, or `nil` for an earlier form.
  public let form2026: ProductCode?

  /// Reads a code: in the form of 2026 where it has that form, else kept as printed.
  ///
  /// - Throws: ``OCOPModel/IdentifierError`` for a text that is empty, longer than 128 characters, or has control characters or
  ///   white space at its ends.
  public init(_ text: String) throws(IdentifierError) {
    let identifier = try ID<CertifiedCode>(text)
    self.form2026 = try? ProductCode(text)
    self.text = form2026?.description ?? identifier.text
  }
}

extension CertifiedCode: CustomStringConvertible {
  /// The code as printed.
  public var description: String { text }
}

#if !hasFeature(Embedded)
extension CertifiedCode: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(IdentifierError) in try CertifiedCode(text) }
  }

  public func encode(to encoder: any Encoder) throws { try encodeAsText(text, to: encoder) }
}
#endif
