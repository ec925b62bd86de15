public import OCOPModel
import OCOPRating

extension RecognitionLedger {
  /// How many products were ever recognised by the end of a day, by the star of their last recognition.
  ///
  /// - Complexity: O(*n*).
  public func recognisedEver(on day: CivilDate) -> StarCounts {
    recognisedEver(on: day) { _ in .yes }
  }

  /// How many products hold a star on a day, by that star.
  ///
  /// - Complexity: O(events of all certificates).
  public func inForce(on day: CivilDate) -> StarCounts {
    inForce(on: day) { _ in .yes }
  }

  /// How many recognitions were given by the end of a day, by their stars: a product rated again counts again.
  ///
  /// - Complexity: O(*n*).
  public func awards(through day: CivilDate) -> StarCounts {
    awards(through: day) { _ in .yes }
  }

  /// As ``recognisedEver(on:)``, of the products that are meant; one of which that is unknown may count.
  public func recognisedEver(on day: CivilDate, of isMeant: (ID<Product>) -> Truth) -> StarCounts {
    StarCounts(recognised(on: day, of: isMeant))
  }

  /// As ``inForce(on:)``, of the products that are meant; one of which that is unknown may count.
  public func inForce(on day: CivilDate, of isMeant: (ID<Product>) -> Truth) -> StarCounts {
    StarCounts(holding(on: day, of: isMeant))
  }

  /// As ``awards(through:)``, of the products that are meant; one of which that is unknown may count.
  public func awards(through day: CivilDate, of isMeant: (ID<Product>) -> Truth) -> StarCounts {
    StarCounts(
      lines.flatMap { line in
        let isMeant = isMeant(line.product)
        return line.awards.map { StarClaim(isMeant && $0.isGiven(by: day), [$0.star]) }
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
    in period: DatePeriod, atLeast star: Star, of isMeant: (ID<Product>) -> Truth = { _ in .yes }
  ) -> Bounds<Int> {
    Bounds(
      counting: lines.map { isMeant($0.product) && $0.isNew(in: period, atLeast: star) })
  }
}

extension RecognitionLedger {
  /// Of each product, whether it was ever recognised by the end of a day, and the stars that its last recognition can have.
  func recognised(on day: CivilDate, of isMeant: (ID<Product>) -> Truth) -> [StarClaim] {
    lines.map { line in
      let counts = isMeant(line.product) && line.isRecognised(by: day)
      return StarClaim(counts, counts == .no ? [] : line.lastStars(on: day))
    }
  }

  /// Of each product, whether it holds a star on a day, and the stars that it can be.
  func holding(on day: CivilDate, of isMeant: (ID<Product>) -> Truth) -> [StarClaim] {
    lines.map { line in
      let isMeant = isMeant(line.product)
      guard isMeant != .no else { return StarClaim(.no, []) }
      let held = line.held(on: day)
      return StarClaim(isMeant && held.counts, held.stars)
    }
  }
}

extension RecognitionLedger.Line {
  /// Whether the product's first award was given in a period, at a star or above.
  fileprivate func isNew(in period: DatePeriod, atLeast star: Star) -> Truth {
    // An award can be the first on a day on which every other can still follow.
    let firstMustBeBy = awards.map(\.days.atMost).min() ?? period.start
    let candidates = awards.filter { $0.days.atLeast <= firstMustBeBy }
    let isCertain =
      candidates.allSatisfy { $0.star >= star && $0.days.atLeast >= period.start }
      && period.contains(firstMustBeBy)
    if isCertain { return .yes }
    let isPossible = candidates.contains { award in
      let earliest = max(award.days.atLeast, period.start)
      return award.star >= star && earliest <= firstMustBeBy && period.contains(earliest)
    }
    return isPossible ? .unknown : .no
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
