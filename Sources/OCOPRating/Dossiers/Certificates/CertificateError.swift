public import OCOPModel

/// Why a certificate, or an event of one, is refused: the value, the rule, and what is allowed instead.
@nonexhaustive
public enum CertificateError: Error, Sendable, Hashable {
  /// Certificates are for three stars and up.
  case starWithoutCertificate(Star)
  /// A certificate follows from a dossier by which the product is recognised.
  case notRecognised(DossierState)
  /// A certificate is issued on the day of the recognition or later.
  case issuedBeforeRecognition(CivilDate, recognised: CivilDate)
  /// The library knows the terms of the decision.
  case unknownDecision(String)
  /// A certificate is issued once its decision is in force.
  case issuedBeforeDecision(CivilDate, decision: String, since: CivilDate)
  /// A certificate is issued while its decision is still applied.
  case issuedAfterDecision(CivilDate, decision: String, last: CivilDate, citation: Citation)
  /// The numbers of a decision's terms are not negative, and the months of validity at least one.
  case termOutOfRange(Int, citation: Citation)
  /// A window opens more days before the expiry than it closes.
  case windowInverted(opens: Int, closes: Int)
  /// A decision on certificates is in force.
  case noDecision(on: CivilDate)
  /// The level that the law names for the star decides.
  case noAuthority(RatingLevel, star: Star, expected: RatingLevel, citation: Citation)
  /// A day that follows from this one lies in the calendar.
  case dateOutOfRange(CivilDate)
  /// An event is one that the certificate's stage allows.
  case notAllowed(CertificateEvent.Kind, stage: CertificateStage, allowed: [CertificateEvent.Kind])
  /// An event lies on the day of issue or later.
  case beforeIssue(CertificateEvent.Kind, CivilDate, issued: CivilDate)
  /// Events come in the order of their days.
  case outOfOrder(CertificateEvent.Kind, CivilDate, after: CivilDate)
  /// A file for re-rating is lodged once the window has opened; an upgrade can be sought before.
  case filedTooEarly(CivilDate, opens: CivilDate)
  /// A file for re-rating is lodged while the certificate can still be renewed; afterwards a first-time file is.
  case filedTooLate(CivilDate, last: CivilDate)
  /// One file for re-rating is under way at a time.
  case alreadyFiled(CivilDate)
  /// A file is made anew under other rules than those it was lodged under.
  case redoneUnderSameRules(CivilDate, filed: CivilDate)
  /// A re-rating ends, or is made anew, that was filed for.
  case nothingFiled
  /// A new certificate has a number of its own.
  case replacedByItself(ID<RecognitionCertificate>)
  /// An upgrade leads to a higher star.
  case notHigher(Star, than: Star)
  /// An upgrade takes the place of a certificate that is valid on the day.
  case upgradeOfExpired(CivilDate, expired: CivilDate)
  /// An inspection is recorded once.
  case auditedTwice(ID<PostAudit>)
  /// Defects are corrected that an inspection found and that are still open.
  case noOpenDefects(ID<PostAudit>)
  /// Inspections are led by the office of a level that the law names.
  case noAuditor(RatingLevel, allowed: [RatingLevel])
  /// The time to correct ends after the inspection.
  case correctionBeforeAudit(CivilDate, concluded: CivilDate)
  /// A ground is one that the decision names.
  case unknownGround(WithdrawalGround, decision: String)
  /// The commune's confirmation serves for production that stopped, not for another ground.
  case confirmationOfAnotherGround(WithdrawalGround)
  /// A withdrawal follows its trigger, and the trigger the issue.
  case triggerOutOfOrder(CivilDate, issued: CivilDate, decided: CivilDate)
  /// A certificate is replaced by one of the same product.
  case otherProduct(ID<Product>, than: ID<Product>)
  /// A register has one certificate of a number.
  case duplicateNumber(ID<RecognitionCertificate>)
  /// A register has the certificate.
  case unknownNumber(ID<RecognitionCertificate>)
}

extension CertificateError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .starWithoutCertificate(let star): "\(star) has no certificate; certificates begin at 3★"
    case .notRecognised(let state): "no recognition stands, since the dossier is “\(state)”"
    case .issuedBeforeRecognition(let day, let recognised):
      "issued on \(day), before the recognition of \(recognised)"
    case .unknownDecision(let number): "no terms of certificates are known for decision \(number)"
    case .issuedBeforeDecision(let day, let decision, let since):
      "issued on \(day), but decision \(decision) is in force since \(since)"
    case .issuedAfterDecision(let day, let decision, let last, let citation):
      "issued on \(day), but under decision \(decision) the last day was \(last)"
        + " (\(citation.text(in: .english)))"
    case .termOutOfRange(let number, let citation):
      "\(number) is no number of days or months (\(citation.text(in: .english)))"
    case .windowInverted(let opens, let closes):
      "a window cannot open \(opens) days before the expiry and close \(closes) days before it"
    case .noDecision(let day): "no decision on certificates was in force on \(day)"
    case .noAuthority(let level, let star, let expected, let citation):
      "the \(level.name.en) has no authority for \(star); the \(expected.name.en) has"
        + " (\(citation.text(in: .english)))"
    case .dateOutOfRange(let day): "a date that follows from \(day) lies outside the calendar"
    case .notAllowed(let kind, let stage, let allowed):
      "\(kind.rawValue) is not possible while \(stage.rawValue); possible: "
        + (allowed.isEmpty ? "nothing" : allowed.map(\.rawValue).joined(separator: ", "))
    case .beforeIssue(let kind, let day, let issued):
      "\(kind.rawValue) on \(day), before the issue on \(issued)"
    case .outOfOrder(let kind, let day, let last):
      "\(kind.rawValue) on \(day), before the last event on \(last)"
    case .filedTooEarly(let day, let opens):
      "re-rating filed on \(day), but the window opens on \(opens); an upgrade can be sought before"
    case .filedTooLate(let day, let last):
      "re-rating filed on \(day), but the last day was \(last); a first-time file is possible"
    case .alreadyFiled(let day): "a file for re-rating of \(day) is under way"
    case .redoneUnderSameRules(let day, let filed):
      "made anew on \(day), but the rules are still those of the file of \(filed)"
    case .nothingFiled: "no file for re-rating is under way"
    case .replacedByItself(let number): "certificate \(number) cannot take its own place"
    case .notHigher(let star, let held): "an upgrade from \(held) cannot lead to \(star)"
    case .upgradeOfExpired(let day, let expired):
      "upgrade on \(day), but the certificate is not valid since \(expired); a first-time file is possible"
    case .auditedTwice(let id): "inspection \(id) is recorded already"
    case .noOpenDefects(let id): "inspection \(id) has no open defects"
    case .noAuditor(let level, let allowed):
      "the \(level.name.en) leads no inspection; possible: "
        + allowed.map(\.name.en).joined(separator: ", ")
    case .correctionBeforeAudit(let day, let concluded):
      "defects to be corrected by \(day), but the inspection concluded on \(concluded)"
    case .unknownGround(let ground, let decision): "decision \(decision) has no ground \(ground.rawValue)"
    case .confirmationOfAnotherGround(let ground):
      "a commune's confirmation is no conclusion on \(ground.name.en)"
    case .triggerOutOfOrder(let day, let issued, let decided):
      "the trigger of \(day) does not lie between the issue on \(issued) and the decision on \(decided)"
    case .otherProduct(let product, let held): "a certificate of \(product) cannot replace one of \(held)"
    case .duplicateNumber(let number): "certificate \(number) is in the register already"
    case .unknownNumber(let number): "certificate \(number) is not in the register"
    }
  }
}
