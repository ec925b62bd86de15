import OCOP

extension IPCaseError {
  /// The error's stable name in the contract.
  var code: String {
    switch self {
    case .notAllowed: "notAllowed"
    case .afterEnd: "afterEnd"
    case .impossibleForRight: "impossibleForRight"
    case .eventUnknownToRegime: "eventUnknownToRegime"
    case .impossibleForRoute: "impossibleForRoute"
    case .outOfOrder: "outOfOrder"
    case .beforeFiling: "beforeFiling"
    case .duplicate: "duplicate"
    case .tooLate: "tooLate"
    case .tooEarly: "tooEarly"
    case .extendedBefore: "extendedBefore"
    case .notExtendable: "notExtendable"
    case .feesUnpaid: "feesUnpaid"
    case .refusalNotNotified: "refusalNotNotified"
    case .noFurtherTerm: "noFurtherTerm"
    case .nothingToContest: "nothingToContest"
    case .noComplaint: "noComplaint"
    case .wrongDate: "wrongDate"
    case .receiptDecides: "receiptDecides"
    case .openObstacle: "openObstacle"
    case .noSuchClass: "noSuchClass"
    case .noSuchEntry: "noSuchEntry"
    case .correctsCorrection: "correctsCorrection"
    case .wrongRoute: "wrongRoute"
    case .endOfCalendar: "endOfCalendar"
    }
  }
}
