public import OCOPModel

/// The office's tariff (biểu phí, lệ phí) with its reductions: what is paid on an occasion, on a day, in which way.
///
/// ```swift
/// let bill = try FeeSchedule.vietnam.filing(
///   of: .trademark, classes: [GoodsCount(items: 6)], on: CivilDate(2026, 10, 1), by: .counter)
/// bill.total.value  // 925.000 ₫: the charge is halved in 2026, the fees are not
/// ```
public struct FeeSchedule: Sendable, Hashable {
  /// The rows of the tariff.
  public let items: [FeeItem]
  /// The reductions; where several hold, the one that takes most off.
  public let reductions: [FeeReduction]
  /// What is paid on each occasion.
  public let compositions: [FeeComposition]
  /// The day to which the rows were checked; a bill of a later day says so.
  public let verifiedTo: CivilDate

  /// Creates a tariff from its rows.
  public init(
    items: [FeeItem], reductions: [FeeReduction], compositions: [FeeComposition], verifiedTo: CivilDate
  ) {
    self.items = items
    self.reductions = reductions
    self.compositions = compositions
    self.verifiedTo = verifiedTo
  }

  /// The row for an item of a right on a day.
  ///
  /// - Throws: ``FeeError/noItem(_:_:on:)``.
  public func item(_ code: FeeCode, of right: IPRight, on day: CivilDate) throws(FeeError) -> FeeItem {
    guard
      let item = items.first(where: {
        $0.code == code && $0.rights.contains(right) && $0.inForce.contains(day)
      })
    else { throw .noItem(code, right, on: day) }
    return item
  }

  /// What is paid for a right on an occasion.
  ///
  /// - Throws: ``FeeError/noComposition(_:_:)``.
  public func composition(_ occasion: FeeOccasion, of right: IPRight) throws(FeeError) -> FeeComposition {
    guard let row = compositions.first(where: { $0.occasion == occasion && $0.rights.contains(right) }) else {
      throw .noComposition(occasion, right)
    }
    return row
  }

  /// The reductions that hold for an item, the one that takes most off first; of equals, the first of the table.
  func reductions(of code: FeeCode, on day: CivilDate, by channel: FilingChannel) -> [FeeReduction] {
    let holding = reductions.enumerated().filter { $0.element.applies(to: code, on: day, by: channel) }
    return holding.sorted { left, right in
      let (first, second) = (left.element.takenOff, right.element.takenOff)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}

#if !hasFeature(Embedded)
extension FeeSchedule: Codable {}
#endif
