/// Why rows make no gazetteer: every fault of them, in the order of the rows.
public struct GazetteerError: Error, Sendable, Hashable {
  /// One fault of a row.
  public struct Fault: Sendable, Hashable {
    /// A rule that the rows of a gazetteer keep.
    @nonexhaustive
    public enum Rule: Sendable, Hashable {
      /// A code has as many digits as its level asks for.
      case codeHasDigits(Int)
      /// A name has a letter or a digit.
      case nameIsNotEmpty
      /// A unit is valid for a day at least.
      case validForADay
      /// No two versions under one code are valid on the same day.
      case oneVersionADay
      /// The unit above is in the gazetteer on the unit's first day.
      case superiorExists(code: String)
      /// A row of succession names at least one predecessor.
      case hasPredecessors
      /// A version under the successor's code begins on the day.
      case successorBegins(on: CivilDate)
      /// A version under the predecessor's code ends before the day.
      case predecessorEnds(before: CivilDate)
    }

    /// The code in the row at fault.
    public let code: String
    /// The rule that it breaks.
    public let rule: Rule

    /// Creates a fault of a row.
    public init(code: String, rule: Rule) {
      self.code = code
      self.rule = rule
    }
  }

  /// The faults, one at least.
  public let faults: [Fault]

  /// Creates an error from what is wrong with the rows.
  public init(faults: [Fault]) {
    self.faults = faults
  }
}
