/// The names under which findings cite the readings of a regime.
enum InterpretationName {
  static let minimaAreCumulative = "minimaAreCumulative"
  static let equalPointsReachMinimum = "equalPointsReachMinimum"
  static let highestStarWithBoth = "highestStarWithPointsAndMinima"
  static let panelMinima = "panelReachesMinimum"
  static let minimaWithoutNote = "minimaApplyWithoutNote"
  static let noOptionScoresZero = "noOptionScoresZero"
  static let boundsAssumeNoElimination = "boundsAssumeNoElimination"
  static let zeroMeansWholePanel = "zeroMeansWholePanel"
}
