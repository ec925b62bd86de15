/// The names under which steps and actions cite the readings of a procedure.
enum ProcedureReading {
  static let ownerMayWithdraw = "ownerMayWithdraw"
  static let clockRestartsWhenCompleted = "clockRestartsWhenCompleted"
  static let topBandWithoutMinima = "topBandWithoutMinima"
  static let councilMayStand = "councilMayStand"
  static let complaintAsEvent = "complaintAsEvent"
  static let filingDayChooses = "filingDayChooses"
  static let lateFilesAreRedone = "lateFilesAreRedone"
  static let asInDecision26 = "asInDecision26"
  static let districtStepAfterDistricts = "districtStepAfterDistricts"
  static let filedOutsideWindow = "filedOutsideWindow"
  static let transitionDaysDoNotRoll = "transitionDaysDoNotRoll"
  static let finishedByWhoRecognises = "finishedByWhoRecognises"
  static let filesOf2019CloseToo = "filesOf2019CloseToo"
  static let heldRankStands = "heldRankStands"
  static let evidenceWhereProvable = "evidenceWhereProvable"
  static let reportAsOfficesWrite = "reportAsOfficesWrite"
  static let changesEndPartIII = "changesEndPartIII"

  /// Those on which a last day of transition rests.
  static let ofLastDay = [transitionDaysDoNotRoll, finishedByWhoRecognises, filesOf2019CloseToo]
}
