public import OCOPModel

/// Two certificates of one product that are valid on the same days (giấy chứng nhận trùng hiệu lực).
public struct CertificateOverlap: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// The certificate that was issued first.
  public let first: ID<RecognitionCertificate>
  /// The other certificate.
  public let second: ID<RecognitionCertificate>
  /// The days on which both are valid.
  public let days: DatePeriod

  /// Creates an overlap.
  public init(
    product: ID<Product>, first: ID<RecognitionCertificate>, second: ID<RecognitionCertificate>,
    days: DatePeriod
  ) {
    self.product = product
    self.first = first
    self.second = second
    self.days = days
  }
}

extension CertificateRegister {
  /// The overlaps of certificates, by product, day of issue and number: each certificate with the earlier one that is
  /// valid longest.
  ///
  /// - Complexity: O(n log n).
  public func overlaps() -> [CertificateOverlap] {
    let ordered = records.map { (certificate: $0.certificate, holding: $0.holding) }.sorted {
      ($0.certificate.product, $0.certificate.issued, $0.certificate.number)
        < ($1.certificate.product, $1.certificate.issued, $1.certificate.number)
    }
    var found: [CertificateOverlap] = []
    var longest = ordered.first
    for next in ordered.dropFirst() {
      guard let earlier = longest, earlier.certificate.product == next.certificate.product else {
        longest = next
        continue
      }
      if let days = earlier.holding.intersection(next.holding) {
        found.append(
          CertificateOverlap(
            product: next.certificate.product, first: earlier.certificate.number,
            second: next.certificate.number, days: days))
      }
      if let end = next.holding.end, let earlierEnd = earlier.holding.end, end > earlierEnd { longest = next }
    }
    return found
  }
}

#if !hasFeature(Embedded)
extension CertificateOverlap: Codable {}
#endif
