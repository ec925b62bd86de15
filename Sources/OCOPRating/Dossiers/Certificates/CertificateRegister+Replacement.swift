public import OCOPModel

extension CertificateRegister {
  /// A replacement that does not fit the register (giấy thay thế không khớp).
  public struct DanglingReplacement: Sendable, Hashable {
    /// What does not fit.
    @nonexhaustive
    public enum Problem: String, Sendable, Hashable, CaseIterable {
      /// The register lacks the new certificate.
      case unknownNumber
      /// The new certificate is one of another product.
      case otherProduct
      /// The new certificate has another star or day of issue.
      case otherParticulars
    }

    /// The certificate that was replaced.
    public let number: ID<RecognitionCertificate>
    /// The replacement, as its record has it.
    public let replacement: CertificateEvent.Replacement
    /// What does not fit.
    public let problem: Problem

    /// Creates a replacement with its problem.
    public init(
      number: ID<RecognitionCertificate>, replacement: CertificateEvent.Replacement, problem: Problem
    ) {
      self.number = number
      self.replacement = replacement
      self.problem = problem
    }
  }

  /// Adds a new certificate that takes the place of one in the register.
  ///
  /// - Throws: ``CertificateError/unknownNumber(_:)`` where the register lacks the old one,
  ///   ``CertificateError/duplicateNumber(_:)`` where it has the new one,
  ///   ``CertificateError/otherProduct(_:than:)``, or why the replacement is refused.
  public mutating func replace(
    _ number: ID<RecognitionCertificate>, by new: RecognitionCertificate,
    reason: CertificateEvent.Replacement.Reason
  ) throws(CertificateError) {
    guard let old = self[number]?.certificate else { throw .unknownNumber(number) }
    guard self[new.number] == nil else { throw .duplicateNumber(new.number) }
    guard old.product == new.product else { throw .otherProduct(new.product, than: old.product) }
    try apply(
      .replaced(
        CertificateEvent.Replacement(by: new.number, star: new.star, issued: new.issued, reason: reason)),
      to: number)
    try add(CertificateRecord(new))
  }

  /// The replacements that do not fit the register, by the number of the certificate that was replaced.
  ///
  /// - Complexity: O(n + k log k) for k found.
  public func danglingReplacements() -> [DanglingReplacement] {
    records.compactMap { record in
      record.state.replacement.flatMap { replacement in
        problem(of: replacement, record.certificate).map {
          DanglingReplacement(
            number: record.certificate.number, replacement: replacement, problem: $0)
        }
      }
    }.sorted { $0.number < $1.number }
  }

  private func problem(
    of replacement: CertificateEvent.Replacement, _ old: RecognitionCertificate
  ) -> DanglingReplacement.Problem? {
    guard let new = self[replacement.number]?.certificate else { return .unknownNumber }
    guard new.product == old.product else { return .otherProduct }
    guard (new.star, new.issued) == (replacement.star, replacement.issued) else { return .otherParticulars }
    return nil
  }

  /// The record of the certificate by which a product holds its rank on a day, or `nil` where it holds none: of several
  /// valid ones, the one issued last.
  ///
  /// - Complexity: O(n).
  public func current(of product: ID<Product>, on day: CivilDate) -> CertificateRecord? {
    records(of: product).last { $0.standing(on: day).isValid }
  }
}

#if !hasFeature(Embedded)
extension CertificateRegister.DanglingReplacement: Codable {}
extension CertificateRegister.DanglingReplacement.Problem: Codable {}
#endif
