import OCOPModel

/// Why a panel could not be rated: the member, the criterion, the value, and the rule it breaks.
///
/// Members count from 0 in the order of the panel.
@nonexhaustive
public enum RatingError: Error, Sendable, Hashable {
  /// A panel has at least as many sheets as the council's quorum.
  case tooFewSheets(count: Int, quorum: Int)
  /// A panel has at most ``Rater/largestPanel`` sheets.
  case tooManySheets(count: Int)
  /// A sheet answers criteria that the set asks.
  case unknownCriterion(member: Int, CriterionCode)
  /// An answer is an option that the criterion has.
  case unknownOption(member: Int, CriterionCode, OptionLetter)
  /// A stated elimination names a note that the set prints.
  case unknownElimination(EliminationPlace)
  /// Evidence states of each thing what it can be.
  case evidence(EvidenceError)
}
