import OCOPModel

extension Finding.Kind {
  /// Secondary sources name another level for the star than the one that decided.
  public static let authorityNotAsReported = Finding.Kind(rawValue: "authorityNotAsReported")
  /// A withdrawal was decided after its time limit; it stands all the same.
  public static let withdrawalLate = Finding.Kind(rawValue: "withdrawalLate")
  /// Grounds and time limit of withdrawal under the decision then in force are not known, and were not checked.
  public static let withdrawalTermsUnknown = Finding.Kind(rawValue: "withdrawalTermsUnknown")
  /// A certificate was withdrawn that was valid no more.
  public static let withdrawnAfterExpiry = Finding.Kind(rawValue: "withdrawnAfterExpiry")
  /// A file for re-rating was lodged after the window.
  public static let filedAfterWindow = Finding.Kind(rawValue: "filedAfterWindow")
  /// A certificate was issued under a decision that, by secondary sources, had ended.
  public static let issuedAfterDecision = Finding.Kind(rawValue: "issuedAfterDecision")
  /// When a file was to be lodged under the decision then in force is not known, and was not checked.
  public static let filingTermUnknown = Finding.Kind(rawValue: "filingTermUnknown")
  /// A certificate was renewed before a file for re-rating could be lodged.
  public static let renewedBeforeWindow = Finding.Kind(rawValue: "renewedBeforeWindow")
  /// A certificate was replaced while its withdrawal was proposed.
  public static let replacedUnderProposal = Finding.Kind(rawValue: "replacedUnderProposal")
  /// A product was inspected whose certificate was valid no more.
  public static let auditedAfterExpiry = Finding.Kind(rawValue: "auditedAfterExpiry")
  /// A certificate was renewed for which no file is recorded.
  public static let renewedWithoutFile = Finding.Kind(rawValue: "renewedWithoutFile")
}
