public import OCOPModel
import OCOPRating

/// An OCOP programme of a province (chương trình OCOP của tỉnh): its registers, checked as a whole, and what follows from them.
///
/// ```swift
/// let programme = try Programme(of: thaiNguyen, ProgrammeRecords(producers: producers, products: products, ideas: ideas))
/// programme.ideas(on: day).count                       // 137
/// programme.ledger.recognisedEver(on: day).total.value // 76
/// programme.prospects(on: day)                         // potential products that are not rated yet
/// ```
///
/// A programme is a value: what changes is a new one, checked anew, or none. Nothing asks for today; every answer takes its day.
public struct Programme: Sendable, Hashable {
  /// The readings on which answers rest where the decisions are silent.
  public static let interpretations: [Interpretation] = [
    .cycleHandsOver, .paceIsLinear, .organicIsNational, .haccpIsNational, .floorSalesAreModernTrade,
    .codeNeedsItsData, .gmpIsSafeProduction, .salesPointsAreAgents, .promotionOfAnyYear,
  ]

  /// The version of the format in which programmes are stored.
  public static let currentFormat = 1

  /// The province.
  public let province: Locality
  /// The registers.
  public let records: ProgrammeRecords
  /// The recognitions.
  public let ledger: RecognitionLedger
  private let index: ProgrammeIndex

  /// Creates a programme of registers that fit together.
  ///
  /// - Parameters:
  ///   - province: The province.
  ///   - records: The registers.
  /// - Throws: ``ProgrammeError`` with every fault.
  /// - Complexity: O(*n* log *n*) for *n* records, expected.
  public init(of province: Locality, _ records: ProgrammeRecords) throws(ProgrammeError) {
    let faults = records.faults
    guard faults.isEmpty else { throw ProgrammeError(faults: faults) }
    self.init(checked: records, of: province)
  }

  private init(checked records: ProgrammeRecords, of province: Locality) {
    self.province = province
    self.records = records
    self.ledger = RecognitionLedger(certificates: records.certificates, listed: records.recognitions)
    self.index = ProgrammeIndex(records)
  }

  /// The programme without personal data, for exports: ``ProgrammeRecords/redacted``.
  public var redacted: Programme { Programme(checked: records.redacted, of: province) }

  /// The programme after a change of its registers; the change is made in full or not at all.
  ///
  /// - Throws: ``ProgrammeError`` with every fault of the changed registers.
  public func changing(_ change: (inout ProgrammeRecords) -> Void) throws(ProgrammeError) -> Programme {
    var records = records
    change(&records)
    return try Programme(of: province, records)
  }

  /// The profile of a product, or `nil` where the register has none.
  public func product(_ id: ID<Product>) -> ProductProfile? {
    index.products[id].map { records.products[$0] }
  }

  /// The profile of a producer, or `nil` where the register has none.
  public func producer(_ id: ID<Producer>) -> ProducerProfile? {
    index.producers[id].map { records.producers[$0] }
  }

  /// The profile of a product's producer.
  public func producer(of product: ID<Product>) -> ProducerProfile? {
    self.product(product).flatMap { producer($0.product.producer) }
  }

  /// Where a product is made: as its own profile says, else where its producer is.
  public func place(of product: ID<Product>) -> Locality? {
    self.product(product)?.place ?? producer(of: product)?.place
  }

  /// The records that rest on a source which is not confirmed: recognitions of lists, targets, yearly figures.
  public var unverified: [RecordReference] {
    records.recognitions.filter { $0.source.confidence == .unverified }.map(\.reference)
      + records.targets.filter { $0.versions.contains { $0.source.confidence == .unverified } }.map(
        \.reference)
      + records.figures.filter { $0.source.confidence == .unverified }.map(\.reference)
  }

  /// Whether a product is made in a locality; unknown where the registers do not tell.
  public func isMade(_ product: ID<Product>, in place: Locality) -> Truth {
    records.localities.contains(self.place(of: product), in: place)
  }
}

/// Where the records that others name stand in their registers.
struct ProgrammeIndex: Sendable, Hashable {
  let products: [ID<Product>: Int]
  let producers: [ID<Producer>: Int]

  init(_ records: ProgrammeRecords) {
    products = Dictionary(records.products.enumerated().map { ($1.product.id, $0) }) { first, _ in first }
    producers = Dictionary(records.producers.enumerated().map { ($1.producer.id, $0) }) { first, _ in first }
  }
}

#if !hasFeature(Embedded)
extension Programme: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, province, records
  }

  /// Decodes the registers and checks them as a whole; a programme of another format is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == Programme.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription:
          "programme format \(version) is not known; this library reads \(Programme.currentFormat)")
    }
    let province = try container.decode(Locality.self, forKey: .province)
    let records = try container.decode(ProgrammeRecords.self, forKey: .records)
    self = try checkDecoded(decoder) { () throws(ProgrammeError) in try Programme(of: province, records) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Programme.currentFormat, forKey: .formatVersion)
    try container.encode(province, forKey: .province)
    try container.encode(records, forKey: .records)
  }
}
#endif
