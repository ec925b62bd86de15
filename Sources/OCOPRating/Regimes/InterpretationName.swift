/// The names under which findings cite the readings of a regime.
enum InterpretationName {
  static let minimaAreCumulative = "minimaAreCumulative"
  static let equalPointsReachMinimum = "equalPointsReachMinimum"
  static let highestStarWithBoth = "highestStarWithPointsAndMinima"
  static let panelMinima = "panelReachesMinimum"
  static let minimaWithoutNote = "minimaApplyWithoutNote"
  static let noOptionScoresZero = "noOptionScoresZero"
  static let boundsAssumeNoElimination = "boundsAssumeNoElimination"
  static let lastOptionThatHolds = "lastOptionThatHolds"
  static let registeredImpliesApplied = "registeredImpliesApplied"
  static let internationalCountsAsNational = "internationalCountsAsNational"
  static let gapsAreForTheCouncil = "gapsAreForTheCouncil"
  static let zeroMeansWholePanel = "zeroMeansWholePanel"
  static let cutOffStrictlyBefore = "cutOffStrictlyBefore"
  static let cutOffDoesNotRoll = "cutOffDoesNotRoll"
  static let firstOpenRound = "firstOpenRound"
  static let winterRoundOfYearBefore = "winterRoundOfYearBefore"
  static let listedAgenciesSit = "listedAgenciesSitInCouncil"
  static let councilQuorum = "councilQuorumIsMoreThanHalf"
  static let everySheetCounts = "everySheetCountsInMean"
  static let dispersionOfMembers = "dispersionIsTenPoints"
  static let markOnCriterion = "markOnCriterion"
  static let storyIsDocumented = "storyIsDocumented"
  static let notesAsInSource = "notesAsInSource"
  static let districtAfterDistricts = "districtAfterDistricts"
  static let tablesBeforeAmendment = "tablesBeforeAmendment"

  /// Those on which the tables themselves rest, and so every rating by them.
  static let ofTables = [tablesBeforeAmendment]
}
