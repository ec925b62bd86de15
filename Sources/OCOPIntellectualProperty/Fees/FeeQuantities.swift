import OCOPModel

/// How many units of each kind a bill counts.
struct FeeQuantities {
  /// Classes, variants or independent claims.
  var units = 1
  /// The goods of each class of a mark, where the occasion counts them.
  var classes: [GoodsCount] = []
  var pictures = 1
  var priorities = 0
  var lateMonths = 0
  var officeClassifies = false

  /// Checks that there is something to count.
  func check(for right: IPRight) throws(FeeError) {
    guard units >= 1 else { throw .tooFew(right.feeUnit, units, atLeast: 1) }
    guard pictures >= 1 else { throw .tooFew(.picture, pictures, atLeast: 1) }
    guard priorities >= 0 else { throw .tooFew(.priorityClaim, priorities, atLeast: 0) }
  }

  /// How many units of a kind there are; goods are counted only beyond those that a price covers.
  func count(_ unit: FeeUnit) -> Int {
    switch unit {
    case .application, .title: 1
    case .niceClass, .variant, .independentClaim: units
    case .good: 0
    case .picture: pictures
    case .priorityClaim: priorities
    case .lateMonth: lateMonths
    }
  }

  /// How many units of a kind there are beyond a number, goods class by class.
  func count(beyond included: Int, _ unit: FeeUnit) throws(FeeError) -> Int {
    guard unit == .good else { return max(0, count(unit) - included) }
    var total = 0
    for count in classes {
      let (sum, overflow) = total.addingReportingOverflow(max(0, count.items - included))
      guard !overflow else { throw .money(.doesNotFit("Σ \(unit.name.en)")) }
      total = sum
    }
    return total
  }

  /// The months begun from the day after one day to another, by the corresponding day of each month.
  static func monthsBegun(since expiry: CivilDate, by day: CivilDate) -> Int {
    let (from, to) = (expiry.components, day.components)
    let whole = max(0, (to.year - from.year) * 12 + to.month - from.month)
    // The day lies in the month that ends with the corresponding day of its own month, or in the next.
    guard let end = try? expiry.adding(months: whole) else { return whole }
    return day <= end ? whole : whole + 1
  }
}
