public import OCOPModel

/// What is told of a product to whoever traces it (dữ liệu truy xuất nguồn gốc của sản phẩm).
///
/// What is `nil` is not told. Where there may be nothing to tell, the answer says so: ``Told/absent`` is an answer, `nil` none.
public struct TraceRecord: Sendable, Hashable {
  /// An answer where there may be nothing to tell.
  public enum Told<Value: Sendable & Hashable>: Sendable, Hashable {
    /// This is so.
    case value(Value)
    /// There is none (không có).
    case absent
  }

  /// Who makes, imports or trades the product.
  public struct Party: Sendable, Hashable {
    /// The registered name.
    public let name: String
    /// The address.
    public let address: PersonalData<String>?
    /// A number that tells the party: of its tax, its business or its GLN.
    public let identifier: String?

    /// Creates a party.
    public init(name: String, address: String? = nil, identifier: String? = nil) {
      self.name = name
      self.address = address.map(PersonalData.init)
      self.identifier = identifier
    }
  }

  /// A stage of production or trade.
  public struct Stage: Sendable, Hashable {
    /// What is done.
    public let name: String
    /// When it is done.
    public let time: TraceTime?

    /// Creates a stage.
    public init(_ name: String, at time: TraceTime? = nil) {
      self.name = name
      self.time = time
    }
  }

  /// The product's name.
  public var productName: String?
  /// Where a picture of the product is.
  public var image: String?
  /// The number of the trade item.
  public var gtin: GTIN?
  /// Who makes, imports or trades it.
  public var party: Party?
  /// The stages of production and trade, in their order.
  public var stages: [Stage] = []
  /// The code by which the product is traced, such as a Digital Link.
  public var tracingCode: String?
  /// Brand, mark, model and serial.
  public var brand: Told<String>?
  /// How long it may be used.
  public var shelfLife: Told<String>?
  /// The day on which it was made.
  public var made: Told<CivilDate>?
  /// The standards and technical regulations that apply.
  public var standards: [String] = []
  /// Where it comes from, or where its last stage was.
  public var origin: String?
  /// Certificates of conformity or quality.
  public var certificates: Told<[QualityCertificate]>?
  /// Warnings of safety.
  public var warnings: Told<String>?

  /// A record of which nothing is told yet.
  public init() {}
}

#if !hasFeature(Embedded)
extension TraceRecord.Told: Codable where Value: Codable {}
extension TraceRecord.Party: Codable {}
extension TraceRecord.Stage: Codable {}
extension TraceRecord: Codable {}
#endif
