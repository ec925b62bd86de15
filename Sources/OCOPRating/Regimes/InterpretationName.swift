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
  static let storyIsDocumented = "storyIsDocumented"
  static let tablesBeforeAmendment = "tablesBeforeAmendment"
}
