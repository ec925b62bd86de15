public import OCOPModel

/// How much of a lot (lượng hàng của lô): grams, millilitres or pieces, in whole numbers.
///
/// ```swift
/// try LotAmount.grams(12_500).text  // "12.5"
/// ```
public struct LotAmount: Sendable, Hashable {
  /// What is counted.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Grams.
    case mass
    /// Millilitres.
    case volume
    /// Pieces (cái, hộp, chai).
    case pieces
  }

  /// What is counted.
  public let unit: Unit
  /// The number of grams, millilitres or pieces, at least 1.
  public let count: Int64

  /// Creates an amount.
  ///
  /// - Throws: ``LotError/amount(_:)`` for a number below 1.
  public init(_ count: Int64, _ unit: Unit) throws(LotError) {
    guard count >= 1 else { throw .amount(count) }
    self.unit = unit
    self.count = count
  }

  /// An amount that the library itself worked out.
  init(unchecked count: Int64, _ unit: Unit) {
    self.unit = unit
    self.count = count
  }

  /// An amount in grams.
  ///
  /// - Throws: ``LotError/amount(_:)`` for a number below 1.
  public static func grams(_ count: Int64) throws(LotError) -> LotAmount { try LotAmount(count, .mass) }

  /// A number of pieces.
  ///
  /// - Throws: ``LotError/amount(_:)`` for a number below 1.
  public static func pieces(_ count: Int64) throws(LotError) -> LotAmount { try LotAmount(count, .pieces) }

  /// The number of kilograms, litres or pieces as exact decimals, such as `12.5`.
  public var text: String {
    guard unit != .pieces else { return String(count) }
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return String(whole) }
    var decimals = GS1Digits.text(UInt64(rest.magnitude), width: 3)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}

extension LotAmount: CustomStringConvertible {
  /// The amount with its unit, such as `12.5 kg`.
  public var description: String { formatted(in: .english) }

  /// The amount in words of a language.
  public func formatted(in language: Language) -> String {
    switch (unit, language) {
    case (.mass, .vietnamese): "\(text.replacing(".", with: ",")) kg"
    case (.mass, .english): "\(text) kg"
    case (.volume, .vietnamese): "\(text.replacing(".", with: ",")) lít"
    case (.volume, .english): "\(text) l"
    case (.pieces, .vietnamese): "\(text) đơn vị"
    case (.pieces, .english): count == 1 ? "1 piece" : "\(text) pieces"
    }
  }
}

/// Why a lot or an amount of it could not be made.
@nonexhaustive
public enum LotError: Error, Sendable, Hashable {
  /// An amount is at least 1.
  case amount(Int64)
  /// A piece weighs from 1 gram to a tonne.
  case pieceMass(Int64)
  /// A lot's code keeps GS1's rules for element (10).
  case code(GS1Error)
}

extension LotError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .amount(let count):
      Bilingual(vi: "lượng \(count): phải từ 1", en: "amount \(count): it is at least 1")
    case .pieceMass(let grams):
      Bilingual(
        vi: "khối lượng một đơn vị \(grams) g: phải từ 1 đến \(Lot.largestPiece)",
        en: "a piece of \(grams) g: it weighs from 1 to \(Lot.largestPiece)")
    case .code(let error): error.text
    }
  }
}

#if !hasFeature(Embedded)
extension LotAmount.Unit: Codable {}
extension LotAmount: Codable {
  private enum CodingKeys: String, CodingKey {
    case count, unit
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let count = try container.decode(Int64.self, forKey: .count)
    let unit = try container.decode(Unit.self, forKey: .unit)
    self = try checkDecoded(decoder) { () throws(LotError) in try LotAmount(count, unit) }
  }
}
#endif
