public import OCOPModel

/// A criteria set as dense tables, for rating millions of sheets (bộ tiêu chí đã biên dịch).
///
/// A sheet is a byte for each criterion that asks a question: the place of the option in printed order, or
/// ``noneHolds``. Every criterion is answered.
///
/// ```swift
/// let compiled = try CompiledCriteria(rater)
/// let bytes = try compiled.bytes(of: sheet)  // 32 for tea
/// ```
public struct CompiledCriteria: Sendable {
  /// The byte that says that no printed option holds.
  public static let noneHolds: UInt8 = 0xff

  /// The criteria in the order of their bytes, which is that of the form.
  public let codes: [CriterionCode]
  /// What the library's source of the set lacks; ``BatchResults`` say what that leaves open.
  public let gaps: [TableGap]

  let leaves: [Leaf]
  /// The least points of the star levels from two up, ascending by star.
  let thresholds: [(star: UInt8, points: Int)]
  let minima: [RatingPlan.Minimum]
  /// The points of a sheet that the source lacks: a total may be higher by up to as many.
  let missingPoints: Int
  /// Whether the source lacks minima, so that points alone decide no star level above one.
  let lacksMinima: Bool

  struct Leaf: Sendable {
    /// The number of options; a byte below it names one.
    let optionCount: UInt8
    /// The options that give points.
    let scoring: [(option: UInt8, points: UInt8)]
    /// The star levels that need points here, as bits from two stars up, with the points.
    let minima: [(bit: UInt8, points: UInt8)]
    /// The leaf whose byte decides whether this one applies, and the first option with which it does.
    let condition: (leaf: Int, firstOption: UInt8)?
    /// Whether a 0 eliminates.
    let zeroEliminates: Bool

    /// Whether a byte is one of the options, or says that none holds.
    func allows(_ byte: UInt8) -> Bool { byte < optionCount || byte == CompiledCriteria.noneHolds }
  }

  /// Compiles a rater's set.
  ///
  /// - Throws: ``BatchError/maximumTooLarge(_:)`` for a set of more than 255 points,
  ///   ``BatchError/unsupportedRule(_:)`` for a council's rule other than the mean.
  public init(_ rater: Rater) throws(BatchError) {
    guard rater.criteria.maximum <= Int(UInt8.max) else { throw .maximumTooLarge(rater.criteria.maximum) }
    guard rater.rules.minima == .meanReachesMinimum else { throw .unsupportedRule(rater.rules.minima) }
    let plan = rater.plan
    codes = plan.leaves.map(\.code)
    minima = plan.minima
    gaps = rater.criteria.gaps
    missingPoints = plan.missingPoints
    lacksMinima = rater.criteria.gaps.lackMinima
    thresholds = rater.regime.bands.filter { $0.star > .one }.sorted { $0.star < $1.star }
      .map { (UInt8($0.star.rawValue), max(0, $0.from)) }
    leaves = plan.leaves.map { leaf in
      Leaf(
        optionCount: UInt8(leaf.points.count),
        scoring: leaf.points.enumerated().filter { $0.element > 0 }.map {
          (UInt8($0.offset), UInt8($0.element))
        },
        minima: leaf.minima.map { plan.minima[$0] }.filter { $0.points > 0 }
          .map { (CompiledCriteria.bit($0.star), UInt8($0.points)) },
        condition: leaf.condition.map { ($0.leaf, UInt8($0.firstOption)) },
        zeroEliminates: leaf.zeroEliminatesAt != nil
      )
    }
  }

  /// The bit by which results mark that a star level's minima are missed.
  public static func bit(_ star: Star) -> UInt8 { 1 << UInt8(star.rawValue - 1) }

  /// The bytes of a sheet, in the order of ``codes``.
  ///
  /// - Throws: ``BatchError/notAnswered(_:)`` for a criterion without an answer,
  ///   ``BatchError/unknownOption(_:_:)`` for an option that it does not have.
  public func bytes(of sheet: ScoreSheet) throws(BatchError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(codes.count)
    for (code, leaf) in zip(codes, leaves) {
      switch sheet[code] {
      case nil: throw .notAnswered(code)
      case .noneHolds: bytes.append(CompiledCriteria.noneHolds)
      case .option(let letter):
        guard letter.rawValue < leaf.optionCount else { throw .unknownOption(code, letter.rawValue) }
        bytes.append(letter.rawValue)
      }
    }
    return bytes
  }
}

/// Why sheets could not be rated in bulk.
@nonexhaustive
public enum BatchError: Error, Sendable, Hashable {
  /// A set has at most 255 points, since a total is kept in a byte.
  case maximumTooLarge(Int)
  /// A panel reaches a minimum by its mean; other rules need ``Rater``.
  case unsupportedRule(CouncilRules.MinimaRule)
  /// Every criterion is answered.
  case notAnswered(CriterionCode)
  /// A byte is an option of its criterion, or ``CompiledCriteria/noneHolds``.
  case unknownOption(CriterionCode, UInt8)
  /// There are as many bytes as sheets, members and criteria ask for.
  case wrongSize(bytes: Int, expected: Int)
  /// The sheets that are asked for are among those that are there.
  case noSuchSheets(Range<Int>, count: Int)
  /// A panel has 1 to ``BatchRater/largestPanel`` members.
  case noSuchPanel(members: Int)
}

extension BatchError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .maximumTooLarge(let maximum): "the set has \(maximum) points, more than 255"
    case .unsupportedRule(let rule): "the council's rule “\(rule.name.en)” is not for bulk"
    case .notAnswered(let code): "criterion \(code) is not answered"
    case .unknownOption(let code, let byte): "criterion \(code) has no option \(byte)"
    case .wrongSize(let bytes, let expected): "\(bytes) bytes of choices, but \(expected) are expected"
    case .noSuchSheets(let sheets, let count): "sheets \(sheets) are not among \(count)"
    case .noSuchPanel(let members): "\(members) members are not 1–\(BatchRater.largestPanel)"
    }
  }
}
