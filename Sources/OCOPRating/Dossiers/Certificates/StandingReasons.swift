import OCOPModel

/// The reasons for a standing, each in words with its place in the law.
struct StandingReasons {
  typealias Reason = CertificateStanding.Reason

  let certificate: RecognitionCertificate
  let then: CertificateState

  /// The certificate's own term.
  var term: Reason {
    let rule = (try? certificate.rules.terms(of: certificate.decision, on: certificate.issued))?
      .validityMonths
    let months = rule?.value ?? 0
    let (issued, expiry) = (certificate.issued, certificate.expiry)
    return Reason(
      Bilingual(
        vi: "Có giá trị \(months) tháng từ ngày cấp \(issued), hết thời hạn ngày \(expiry)",
        en: "Valid for \(months) months from the issue on \(issued), through \(expiry)"
      ),
      citations: [rule?.citation].compactMap(\.self),
      interpretations: [InterpretationName.validityEndsOnCorrespondingDay],
      confidence: rule?.confidence ?? .unverified)
  }

  /// When a file for re-rating is lodged.
  var window: Reason? {
    certificate.renewalWindow.map { window in
      Reason(
        Bilingual(
          vi: "Nộp hồ sơ phân hạng lại từ \(window.opens) đến \(window.closes)",
          en: "The file for re-rating is lodged from \(window.opens) through \(window.closes)"
        ),
        citations: [window.citation],
        interpretations: [InterpretationName.windowIncludesBothDays, InterpretationName.windowByLawOnExpiry])
    }
  }

  /// The file that is under way.
  var file: Reason? {
    then.filed.map { day in
      Reason(
        Bilingual(
          vi: "Hồ sơ phân hạng lại nộp ngày \(day), chưa có kết quả",
          en: "A file for re-rating came on \(day); there is no result yet"
        ))
    }
  }

  /// Why the certificate is valid after its term.
  var extending: Reason? {
    guard let last = certificate.longestExtension else { return nil }
    return Reason(
      Bilingual(
        vi: "Không kịp thời gian nộp hồ sơ: có hiệu lực đến khi có kết quả, chậm nhất \(last)",
        en: "The window could not be kept: valid until the result, through \(last) at most"
      ),
      citations: [extensionPlace].compactMap(\.self),
      interpretations: [scope, InterpretationName.extensionNeedsFile])
  }

  /// Why the certificate is not valid after its term, where that is not plain.
  var noExtension: Reason? {
    guard let filed = then.filed, let window = certificate.renewalWindow else { return nil }
    if certificate.isExtended(byFileOf: filed) {
      return Reason(
        Bilingual(
          vi: "Hết thời gian kéo dài tối đa mà chưa có kết quả",
          en: "The longest extension is over, and there is no result"
        ),
        citations: [extensionPlace].compactMap(\.self), interpretations: [scope])
    }
    if window.contains(filed) {
      return Reason(
        Bilingual(
          vi: "Hồ sơ nộp đúng thời gian nhưng chưa có kết quả; quy định kéo dài không nói trường hợp này",
          en:
            "The file was in time, but there is no result; the rule on extension does not speak of this case"
        ),
        citations: [extensionPlace].compactMap(\.self),
        interpretations: [InterpretationName.timelyFileIsNotExtended])
    }
    return Reason(
      Bilingual(
        vi: "Hồ sơ nộp ngoài thời gian; việc kéo dài được hiểu chỉ cho giai đoạn chuyển tiếp",
        en: "The file was out of time; the extension is read as one of the transition only"
      ),
      citations: [extensionPlace].compactMap(\.self), interpretations: [scope])
  }

  /// A re-rating that ended without a certificate.
  var refusal: Reason? {
    then.refusal.map { refusal in
      Reason(
        Bilingual(
          vi: "Phân hạng lại kết thúc ngày \(refusal.day), không cấp giấy mới",
          en: "The re-rating ended on \(refusal.day) without a new certificate"
        ),
        interpretations: [InterpretationName.resultEndsExtension])
    }
  }

  func withdrawn(_ withdrawal: Withdrawal) -> Reason {
    let law = try? certificate.rules.terms(inForceOn: withdrawal.decided)
    let ground = law?.withdrawal?.grounds.first { $0.ground == withdrawal.ground }?.citation
    let authority = law?.withdrawer(of: certificate.star)
    return Reason(
      Bilingual(
        vi:
          "Cấp \(withdrawal.level.name.vi) thu hồi ngày \(withdrawal.decided): \(withdrawal.ground.name.vi)",
        en:
          "Withdrawn by the \(withdrawal.level.name.en) on \(withdrawal.decided): \(withdrawal.ground.name.en)"
      ),
      citations: [ground, authority?.citation].compactMap(\.self),
      interpretations: [InterpretationName.withdrawalByLawOnItsDay],
      confidence: authority?.confidence ?? .unverified)
  }

  func superseded(_ replacement: CertificateEvent.Replacement) -> Reason {
    Reason(
      Bilingual(
        vi: "Giấy \(replacement.number), \(replacement.star), thay thế từ ngày \(replacement.issued)",
        en:
          "Certificate \(replacement.number), \(replacement.star), takes its place from \(replacement.issued)"
      ),
      interpretations: [InterpretationName.supersededFromIssue])
  }

  private var extensionPlace: Citation? {
    (try? certificate.rules.terms(inForceOn: certificate.expiry))?.extensionDays?.citation
  }

  private var scope: String {
    switch certificate.rules.extensionScope {
    case .transitional: InterpretationName.extensionIsTransitional
    case .permanent: InterpretationName.extensionIsPermanent
    }
  }
}
