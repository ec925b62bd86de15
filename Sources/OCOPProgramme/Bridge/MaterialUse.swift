public import OCOPModel

/// Where the materials of a product came from in a year (nguồn gốc nguyên liệu), in one unit of measure; of fresh goods, where the
/// product itself was grown, raised or caught.
///
/// ```swift
/// let use = MaterialUse(
///   of: tea, in: 2025, unit: "kg búp tươi", commune: 9_000, province: 2_000, elsewhere: 1_000, imported: 0,
///   source: ledger)
/// use.shareFromProvince   // 11/12
/// ```
public struct MaterialUse: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// The year.
  public let year: Int
  /// The unit of measure.
  public let unit: String
  /// How much came from the commune, at least 0.
  public let commune: Int
  /// How much came from the rest of the province, at least 0.
  public let province: Int
  /// How much came from the rest of the country, at least 0.
  public let elsewhere: Int
  /// How much was imported, at least 0.
  public let imported: Int
  /// Of how much nobody knows where it came from, at least 0.
  public let unknown: Int
  /// What tells it, such as the ledger of purchases.
  public let source: Proof

  /// Creates an account of materials.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - year: The year.
  ///   - unit: The unit of measure.
  ///   - commune: How much came from the commune.
  ///   - province: How much came from the rest of the province.
  ///   - elsewhere: How much came from the rest of the country.
  ///   - imported: How much was imported.
  ///   - unknown: Of how much nobody knows where it came from.
  ///   - source: What tells it.
  public init(
    of product: ID<Product>, in year: Int, unit: String, commune: Int, province: Int, elsewhere: Int = 0,
    imported: Int = 0, unknown: Int = 0, source: Proof
  ) {
    self.product = product
    self.year = year
    self.unit = unit
    self.commune = commune
    self.province = province
    self.elsewhere = elsewhere
    self.imported = imported
    self.unknown = unknown
    self.source = source
  }

  /// The share that came from the commune; `nil` where the origin of some is not known, where there is none, and where an amount is
  /// below 0 or above ``ProgrammeRecords/largestCount``.
  public var shareFromCommune: Share? { share(of: commune) }

  /// The share that came from the province, the commune included; `nil` as ``shareFromCommune``.
  public var shareFromProvince: Share? { share(of: commune, province) }

  /// The share that was imported; `nil` as ``shareFromCommune``.
  public var shareImported: Share? { share(of: imported) }

  /// Whether of none of it anybody knows where it came from; `nil` where there is none, and where an amount is out of range.
  public var isOriginUnknown: Bool? {
    guard isInRange, unknown > 0 || known.contains(where: { $0 > 0 }) else { return nil }
    return known.allSatisfy { $0 == 0 }
  }

  private var known: [Int] { [commune, province, elsewhere, imported] }

  private var isInRange: Bool {
    (known + [unknown]).allSatisfy { (0...ProgrammeRecords.largestCount).contains($0) }
  }

  private func share(of parts: Int...) -> Share? {
    guard unknown == 0, isInRange, let part = sum(parts), let whole = sum(known) else { return nil }
    return try? Share(part, whole)
  }

  /// A sum; `nil` where it does not fit, as four amounts may not in 32 bits.
  private func sum(_ amounts: [Int]) -> Int? {
    amounts.reduce(0 as Int?) { sum, amount in
      sum.flatMap {
        let (next, overflow) = $0.addingReportingOverflow(amount)
        return overflow ? nil : next
      }
    }
  }
}

#if !hasFeature(Embedded)
extension MaterialUse: Codable {}
#endif
