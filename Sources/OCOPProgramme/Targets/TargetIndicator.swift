public import OCOPModel

/// What a target counts (nội dung chỉ tiêu).
@nonexhaustive
public enum TargetIndicator: Sendable, Hashable {
  /// Products recognised for the first time within the period, at a star or above.
  case newProducts(atLeast: Star)
  /// Products ever recognised, whose last star is one or above.
  case recognisedEver(atLeast: Star)
  /// Products that hold a star or above.
  case inForce(atLeast: Star)
  /// Product ideas registered within the period.
  case ideas
  /// Places of a kind that are open.
  case salesPoints(SalesPoint.Kind)
  /// Events of a kind that began within the period.
  case promotionEvents(PromotionEvent.Kind)
  /// Localities of a level with a model project that runs or was completed, among those of the list.
  case localitiesWithModel(Locality.Level)
  /// Owners of a kind, among the owners of products that were ever recognised.
  case owners(ProducerKind)
  /// Owners represented by a woman, among those owners.
  case ownersLedByWomen
  /// Owners represented by someone of an ethnic minority, among those owners.
  case ownersLedByMinorities
  /// Owners who sell through a supermarket or a floor of electronic commerce, among those owners.
  case ownersInModernChannels

  /// Whether what is counted is part of a whole, so that a share can be aimed at.
  public var isShare: Bool {
    switch self {
    case .localitiesWithModel, .owners, .ownersLedByWomen, .ownersLedByMinorities, .ownersInModernChannels:
      true
    default: false
    }
  }
}

#if !hasFeature(Embedded)
extension TargetIndicator: Codable {}
#endif
