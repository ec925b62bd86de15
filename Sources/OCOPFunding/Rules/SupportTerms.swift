public import OCOPModel

/// The share of its base that a rule pays in some places (tỷ lệ hỗ trợ).
public struct SupportRate: Sendable, Hashable {
  /// Where the rate holds; empty for everywhere.
  public let places: [PlaceClass]
  /// The most of the base that is paid.
  public let share: Share

  /// Creates a rate.
  public init(_ share: Share, in places: [PlaceClass] = []) {
    self.share = share
    self.places = places
  }
}

/// What a rule's share is a share of (mức tính hỗ trợ).
public enum SupportBase: Sendable, Hashable {
  /// The whole cost of a measure, unless the measure says that less of it is eligible.
  case wholeCost
  /// A part of the cost, such as inputs only: the measure has to say how much that is.
  case part(Bilingual)
}

/// An amount for a star level.
public struct StarAmount: Sendable, Hashable {
  /// The star level.
  public let star: Star
  /// The amount, at least 0 đồng.
  public let amount: Dong

  /// Creates an amount for a level.
  public init(_ star: Star, _ amount: Dong) {
    self.star = star
    self.amount = amount
  }
}

/// The most đồng that a rule pays for one measure (mức tối đa).
public enum SupportCeiling: Sendable, Hashable {
  /// One amount for every measure.
  case amount(Dong)
  /// An amount by the star level of the measure's product; a level that is not here gets nothing.
  case byStar([StarAmount])

  /// The amount for a level; `nil` where the level gets nothing, or is needed and missing.
  func amount(for star: Star?) -> Dong? {
    switch self {
    case .amount(let amount): amount
    case .byStar(let amounts): amounts.first { $0.star == star }?.amount
    }
  }
}

/// The most đồng that a beneficiary gets under a rule or out of a purse (mức tối đa cho một chủ thể).
public struct BeneficiaryCap: Sendable, Hashable {
  /// For how long the cap counts.
  public enum Span: String, Sendable, Hashable, CaseIterable {
    /// Anew each budget year.
    case year
    /// Once for all, with what was received before.
    case lifetime
  }

  /// The most, at least 0 đồng.
  public let amount: Dong
  /// For how long it counts.
  public let span: Span

  /// Creates a cap.
  public init(_ amount: Dong, _ span: Span) {
    self.amount = amount
    self.span = span
  }
}

#if !hasFeature(Embedded)
extension SupportRate: Codable {}
extension SupportBase: Codable {}
extension StarAmount: Codable {}
extension SupportCeiling: Codable {}
extension BeneficiaryCap: Codable {}
extension BeneficiaryCap.Span: Codable {}
#endif
