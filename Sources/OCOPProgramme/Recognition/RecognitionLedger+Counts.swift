public import OCOPModel
import OCOPRating

extension RecognitionLedger {
  /// How many products were ever recognised by the end of a day, by the star of their last recognition.
  ///
  /// - Complexity: O(*n*).
  public func recognisedEver(on day: CivilDate) -> StarCounts {
    recognisedEver(on: day) { _ in true }
  }

  /// How many products hold a star on a day, by that star.
  ///
  /// - Complexity: O(events of all certificates).
  public func inForce(on day: CivilDate) -> StarCounts {
    inForce(on: day) { _ in true }
  }

  /// How many recognitions were given by the end of a day, by their stars: a product rated again counts again.
  ///
  /// - Complexity: O(*n*).
  public func awards(through day: CivilDate) -> StarCounts {
    awards(through: day) { _ in true }
  }

  /// As ``recognisedEver(on:)``, of the products that are chosen.
  public func recognisedEver(on day: CivilDate, of isChosen: (ID<Product>) -> Bool) -> StarCounts {
    StarCounts(
      lines.filter { isChosen($0.product) }.map {
        (counts: $0.isRecognised(by: day), star: $0.lastStar(on: day))
      })
  }

  /// As ``inForce(on:)``, of the products that are chosen.
  public func inForce(on day: CivilDate, of isChosen: (ID<Product>) -> Bool) -> StarCounts {
    StarCounts(
      lines.filter { isChosen($0.product) }.map {
        (counts: $0.isInForce(on: day), star: $0.heldStar(on: day))
      })
  }

  /// As ``awards(through:)``, of the products that are chosen.
  public func awards(through day: CivilDate, of isChosen: (ID<Product>) -> Bool) -> StarCounts {
    StarCounts(
      lines.filter { isChosen($0.product) }.flatMap(\.awards).map {
        (counts: $0.isGiven(by: day), star: Bounds($0.star))
      })
  }

  /// The recognitions of a period, by what was asked for.
  public func flow(in period: DatePeriod) -> RecognitionFlow {
    let awards = lines.flatMap(\.awards)
    func count(_ kind: DossierKind?) -> Bounds<Int> {
      Bounds(counting: awards.filter { $0.kind == kind }.map { $0.isGiven(in: period) })
    }
    return RecognitionFlow(
      first: count(.first), upgrades: count(.upgrade), reratings: count(.rerating), unclear: count(nil))
  }

  /// How many products were recognised for the first time in a period, at a star or above.
  public func newlyRecognised(
    in period: DatePeriod, atLeast star: Star, of isChosen: (ID<Product>) -> Bool = { _ in true }
  ) -> Bounds<Int> {
    Bounds(
      counting: lines.filter { isChosen($0.product) }.map { line in
        // Whichever of a product's awards was the first, it is one of those that no other certainly precedes.
        let candidates = line.awards.filter { award in
          !line.awards.contains { $0.days.atMost < award.days.atLeast }
        }
        let truths = candidates.map { award in
          award.star >= star ? award.isGiven(in: period) : Truth.no
        }
        if truths.allSatisfy({ $0 == .yes }) { return .yes }
        return truths.contains { $0 != .no } ? .unknown : .no
      })
  }
}

/// The recognitions of a period by what was asked for (số lượt công nhận theo loại hồ sơ).
public struct RecognitionFlow: Sendable, Hashable {
  /// First ratings.
  public let first: Bounds<Int>
  /// Upgrades.
  public let upgrades: Bounds<Int>
  /// Ratings anew.
  public let reratings: Bounds<Int>
  /// Recognitions of which neither register nor list tells.
  public let unclear: Bounds<Int>

  /// Creates a flow.
  public init(first: Bounds<Int>, upgrades: Bounds<Int>, reratings: Bounds<Int>, unclear: Bounds<Int>) {
    self.first = first
    self.upgrades = upgrades
    self.reratings = reratings
    self.unclear = unclear
  }
}

#if !hasFeature(Embedded)
extension RecognitionFlow: Codable {}
#endif
