public import OCOPModel

/// The certificates of a province or of the country (sổ theo dõi giấy chứng nhận OCOP).
///
/// Answers come in a stated order that does not depend on how the register was filled.
///
/// ```swift
/// for renewal in register.expiring(within: 200, of: try CivilDate("2026-11-25")) {
///   renewal.step.text[.vietnamese]  // “Nộp hồ sơ chậm nhất ngày 01/02/2027”
///   renewal.otherwise[.vietnamese]
/// }
/// ```
public struct CertificateRegister: Sendable, Hashable {
  /// The version of the stored form.
  public static let currentFormat = 1

  /// The records, in the order in which they were added.
  public private(set) var records: [CertificateRecord] = []
  private var places: [ID<RecognitionCertificate>: Int] = [:]

  /// Creates a register without records.
  public init() {}

  /// Creates a register of records.
  ///
  /// - Throws: ``CertificateError/duplicateNumber(_:)`` for a number that comes twice.
  public init(_ records: [CertificateRecord]) throws(CertificateError) {
    self.records.reserveCapacity(records.count)
    places.reserveCapacity(records.count)
    for record in records { try add(record) }
  }

  /// Adds a record.
  ///
  /// - Throws: ``CertificateError/duplicateNumber(_:)`` where the register has the number.
  public mutating func add(_ record: CertificateRecord) throws(CertificateError) {
    let number = record.certificate.number
    guard places[number] == nil else { throw .duplicateNumber(number) }
    places[number] = records.count
    records.append(record)
  }

  /// The record of a certificate, or `nil` where the register has none.
  public subscript(number: ID<RecognitionCertificate>) -> CertificateRecord? {
    places[number].map { records[$0] }
  }

  /// Applies an event to the record of a certificate.
  ///
  /// - Throws: ``CertificateError/unknownNumber(_:)`` where the register has none, or why the event is refused.
  public mutating func apply(
    _ event: CertificateEvent, to number: ID<RecognitionCertificate>
  ) throws(CertificateError) {
    guard let place = places[number] else { throw .unknownNumber(number) }
    try records[place].apply(event)
  }

  /// The records of a product, by day of issue and number.
  ///
  /// - Complexity: O(n).
  public func records(of product: ID<Product>) -> [CertificateRecord] {
    records.filter { $0.certificate.product == product }.sorted {
      ($0.certificate.issued, $0.certificate.number) < ($1.certificate.issued, $1.certificate.number)
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateRegister: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion
    case records
  }

  /// Decodes the records; a register of another format is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == CertificateRegister.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription:
          "register format \(version) is not known; this library reads \(CertificateRegister.currentFormat)")
    }
    let records = try container.decode([CertificateRecord].self, forKey: .records)
    self = try checkDecoded(decoder) { () throws(CertificateError) in try CertificateRegister(records) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(CertificateRegister.currentFormat, forKey: .formatVersion)
    try container.encode(records, forKey: .records)
  }
}
#endif
