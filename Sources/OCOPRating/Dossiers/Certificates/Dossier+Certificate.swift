public import OCOPModel

extension Dossier {
  /// The certificate that follows from the recognition: its product, star, level and rules are those of the dossier.
  ///
  /// ```swift
  /// let certificate = try dossier.certificate(
  ///   number: ID("118/GCN-OCOP"), code: CertifiedCode("19-05443-7-2026"))
  /// ```
  ///
  /// A disputed recognition stands until it is set aside. An upgrade that kept the rank held has no certificate of its own.
  ///
  /// - Parameters:
  ///   - number: The certificate's number.
  ///   - code: The code that the certificate gives the product.
  ///   - issued: The day of issue, from which its term runs; the day of the recognition where none is stated.
  ///   - policy: The readings, and the office's own terms, by which its dates are drawn.
  /// - Returns: The certificate, with its dates.
  /// - Throws: ``CertificateError/notRecognised(_:)`` where no recognition stands,
  ///   ``CertificateError/issuedBeforeRecognition(_:recognised:)``, and what ``RecognitionCertificate`` itself refuses.
  public func certificate(
    number: ID<RecognitionCertificate>,
    code: CertifiedCode,
    issued: CivilDate? = nil,
    policy: CertificatePolicy = .standard
  ) throws(CertificateError) -> RecognitionCertificate {
    guard let recognition = progress.recognition, let filed else { throw .notRecognised(state) }
    let issued = issued ?? recognition.day
    guard issued >= recognition.day else {
      throw .issuedBeforeRecognition(issued, recognised: recognition.day)
    }
    guard let regime = try? RatingRegime.inForce(on: filed) else { throw .noDecision(on: filed) }
    return try RecognitionCertificate(
      number: number, product: product.id, code: code, star: recognition.star, issuedBy: recognition.level,
      decision: regime.document, issued: issued, policy: policy)
  }
}
