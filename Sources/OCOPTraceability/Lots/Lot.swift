public import OCOPModel

/// A lot (lô hàng): goods that were grown, bought or made together and are followed together.
///
/// ```swift
/// let leaves = try Lot(id: ID("LEAF-0410"), name: "Chè búp tươi", unit: .mass, area: area.id)
/// let boxes = try Lot(
///   id: ID("BOX-0412"), name: "Chè Tân Cương 200 g", unit: .pieces, pieceGrams: 200, gtin: tea,
///   code: "TC-0412", expiry: CivilDate("2027-04-12"))
/// ```
public struct Lot: Sendable, Hashable {
  /// The largest mass of a piece, in grams: a tonne.
  public static let largestPiece: Int64 = 1_000_000

  /// The lot's identifier.
  public let id: ID<Lot>
  /// What the goods are.
  public let name: String
  /// What its amounts count.
  public let unit: LotAmount.Unit
  /// The net mass of a piece, in grams, where pieces are counted and it is known.
  public let pieceGrams: Int64?
  /// The product of the programme, where it is one.
  public let product: ID<Product>?
  /// The number of the trade item, where it has one.
  public let gtin: GTIN?
  /// The lot's code as printed, element (10), at most 20 characters.
  public let code: String?
  /// The day on which the goods were made or picked, where known.
  public let made: CivilDate?
  /// The last day on which the goods may be used (hạn sử dụng), where they have one.
  public let expiry: CivilDate?
  /// The area that the goods were grown on, where they were.
  public let area: ID<GrowingArea>?

  /// Creates a lot.
  ///
  /// - Parameters:
  ///   - id: The lot's identifier.
  ///   - name: What the goods are.
  ///   - unit: What its amounts count.
  ///   - pieceGrams: The net mass of a piece in grams, 1 to ``largestPiece``.
  ///   - product: The product of the programme.
  ///   - gtin: The number of the trade item.
  ///   - code: The lot's code as printed, at most 20 of GS1's characters.
  ///   - made: The day on which the goods were made or picked.
  ///   - expiry: The last day on which the goods may be used.
  ///   - area: The area that the goods were grown on.
  /// - Throws: ``LotError`` for a mass of a piece or a code that does not hold.
  public init(
    id: ID<Lot>, name: String, unit: LotAmount.Unit, pieceGrams: Int64? = nil, product: ID<Product>? = nil,
    gtin: GTIN? = nil, code: String? = nil, made: CivilDate? = nil, expiry: CivilDate? = nil,
    area: ID<GrowingArea>? = nil
  ) throws(LotError) {
    if let pieceGrams, !(1...Lot.largestPiece).contains(pieceGrams) { throw .pieceMass(pieceGrams) }
    do {
      if let code { _ = try DataElement("10", code) }
    } catch {
      throw .code(error)
    }
    self.id = id
    self.name = name
    self.unit = unit
    self.pieceGrams = unit == .pieces ? pieceGrams : nil
    self.product = product
    self.gtin = gtin
    self.code = code
    self.made = made
    self.expiry = expiry
    self.area = area
  }

  /// The link of the lot's labels, where it has a number and a code: key, lot and expiry.
  ///
  /// - Throws: ``GS1Error`` for what a link cannot begin with.
  public func link(stem: String = DigitalLink.canonicalStem) throws(GS1Error) -> DigitalLink? {
    guard let gtin, let code else { return nil }
    var elements = [DataElement(gtin), try DataElement("10", code)]
    if let expiry { elements.append(DataElement(GS1Date(.expiry, expiry))) }
    return try DigitalLink(ElementString(elements), stem: stem)
  }
}

/// So much of a lot.
public struct LotPortion: Sendable, Hashable {
  /// The lot.
  public let lot: ID<Lot>
  /// How much of it.
  public let amount: LotAmount

  /// Creates a portion of a lot.
  public init(_ lot: ID<Lot>, _ amount: LotAmount) {
    self.lot = lot
    self.amount = amount
  }
}

#if !hasFeature(Embedded)
extension LotPortion: Codable {}
extension Lot: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, unit, pieceGrams, product, gtin, code, made, expiry, area
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<Lot>.self, forKey: .id)
    let name = try container.decode(String.self, forKey: .name)
    let unit = try container.decode(LotAmount.Unit.self, forKey: .unit)
    let pieceGrams = try container.decodeIfPresent(Int64.self, forKey: .pieceGrams)
    let product = try container.decodeIfPresent(ID<Product>.self, forKey: .product)
    let gtin = try container.decodeIfPresent(GTIN.self, forKey: .gtin)
    let code = try container.decodeIfPresent(String.self, forKey: .code)
    let made = try container.decodeIfPresent(CivilDate.self, forKey: .made)
    let expiry = try container.decodeIfPresent(CivilDate.self, forKey: .expiry)
    let area = try container.decodeIfPresent(ID<GrowingArea>.self, forKey: .area)
    self = try checkDecoded(decoder) { () throws(LotError) in
      try Lot(
        id: id, name: name, unit: unit, pieceGrams: pieceGrams, product: product, gtin: gtin, code: code,
        made: made, expiry: expiry, area: area)
    }
  }
}
#endif
