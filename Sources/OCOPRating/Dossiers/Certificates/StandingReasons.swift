import OCOPModel

/// The reasons for a standing, each in words with its place in the law.
struct StandingReasons {
  typealias Reason = CertificateStanding.Reason

  let certificate: RecognitionCertificate
  let then: CertificateState

  /// The certificate's own term.
  var term: Reason {
    let rule = (try? certificate.policy.terms(of: certificate.decision, on: certificate.issued))?
      .validityMonths
    let months = rule?.value ?? 0
    let (issued, expiry) = (certificate.issued, certificate.expiry)
    return Reason(
      Bilingual(
        vi: "Có giá trị \(months) tháng từ ngày cấp \(issued.vi), hết thời hạn ngày \(expiry.vi)",
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
          vi: "Nộp hồ sơ phân hạng lại từ \(window.opens.vi) đến \(window.closes.vi)",
          en: "The file for re-rating is lodged from \(window.opens) through \(window.closes)"
        ),
        citations: [window.citation],
        interpretations: [InterpretationName.windowIncludesBothDays, InterpretationName.windowByLawOnExpiry])
    }
  }

  /// The file that is under way.
  var file: Reason? {
    then.file.map { file in
      let isRedone = file.day != file.first
      return Reason(
        Bilingual(
          vi:
            "Hồ sơ phân hạng lại nộp ngày \(file.first.vi)\(isRedone ? ", làm lại ngày \(file.day.vi)" : ""), chưa có kết quả",
          en:
            "A file for re-rating came on \(file.first)\(isRedone ? " and anew on \(file.day)" : ""); there is no result yet"
        ),
        interpretations: isRedone ? [InterpretationName.redoneFileKeepsFirstDay] : [])
    }
  }

  /// Why the certificate is valid after its term.
  var extending: Reason? {
    guard let last = certificate.longestExtension else { return nil }
    return Reason(
      Bilingual(
        vi: "Có hiệu lực đến khi có kết quả phân hạng lại, chậm nhất \(last.vi)",
        en: "Valid until the result of the re-rating, through \(last) at most"
      ),
      citations: extensionPlace,
      interpretations: [scope, InterpretationName.extensionNeedsFile])
  }

  /// Why the certificate is not valid after its term, where that is not plain.
  var noExtension: Reason? {
    guard let file = then.file else { return nil }
    guard certificate.extensionRule != nil else { return unknownExtension }
    if certificate.isExtended(byFileOf: file.first) {
      return Reason(
        Bilingual(
          vi: "Hết thời gian kéo dài tối đa mà chưa có kết quả",
          en: "The longest extension is over, and there is no result"
        ),
        citations: extensionPlace, interpretations: [scope])
    }
    if certificate.renewalWindow?.contains(file.first) ?? false {
      return Reason(
        Bilingual(
          vi: "Hồ sơ nộp đúng thời gian nhưng chưa có kết quả; quy định kéo dài không nói trường hợp này",
          en:
            "The file was in time, but there is no result; the rule on extension does not speak of this case"
        ),
        citations: extensionPlace,
        interpretations: [InterpretationName.timelyFileIsNotExtended])
    }
    return Reason(
      Bilingual(
        vi: "Hồ sơ nộp ngoài thời gian; việc kéo dài được hiểu chỉ cho giai đoạn chuyển tiếp",
        en: "The file was out of time; the extension is read as one of the transition only"
      ),
      citations: extensionPlace, interpretations: [scope])
  }

  /// Where the sources do not tell whether a file that is under way keeps the certificate valid.
  private var unknownExtension: Reason? {
    guard certificate.gaps.contains(.extending) else { return nil }
    return Reason(
      Bilingual(
        vi: "Chưa rõ hồ sơ chưa có kết quả có kéo dài hiệu lực theo quyết định khi đó hay không",
        en: "Whether a file without a result kept it valid under the decision of that day is not known"
      ),
      interpretations: [InterpretationName.expiredBeforeDecisionIsNotExtended], confidence: .unverified)
  }

  /// A re-rating that ended without a certificate.
  var ending: Reason? {
    then.ending.map { ending in
      Reason(
        ending.isRefusal
          ? Bilingual(
            vi: "Phân hạng lại kết thúc ngày \(ending.day.vi), không cấp giấy mới",
            en: "The re-rating ended on \(ending.day) without a new certificate"
          )
          : Bilingual(
            vi: "Chủ thể rút hồ sơ phân hạng lại ngày \(ending.day.vi)",
            en: "The owner took the file for re-rating back on \(ending.day)"
          ),
        interpretations: [InterpretationName.resultEndsExtension])
    }
  }

  func withdrawn(_ withdrawal: Withdrawal) -> Reason {
    let law = try? certificate.policy.terms(inForceOn: withdrawal.decided)
    let ground = law?.withdrawal?.grounds.first { $0.ground == withdrawal.ground }?.citation
    let authority = law?.withdrawer(of: certificate.star)
    let isKnown = law?.withdrawal != nil
    return Reason(
      Bilingual(
        vi:
          "Cấp \(withdrawal.level.name.vi) thu hồi ngày \(withdrawal.decided.vi): \(withdrawal.ground.name.vi)",
        en:
          "Withdrawn by the \(withdrawal.level.name.en) on \(withdrawal.decided): \(withdrawal.ground.name.en)"
      ),
      citations: [ground, isKnown ? authority?.citation : nil].compactMap(\.self),
      interpretations: [InterpretationName.withdrawalByLawOnItsDay]
        + (isKnown ? [] : [InterpretationName.recogniserWithdraws]),
      confidence: authority?.confidence ?? .unverified)
  }

  func superseded(_ replacement: CertificateEvent.Replacement) -> Reason {
    let gap = max(0, then.lapse(of: certificate).days(to: replacement.issued))
    return Reason(
      Bilingual(
        vi: "Giấy \(replacement.number), \(replacement.star), thay thế từ ngày \(replacement.issued.vi)"
          + (gap > 0 ? ", sau \(gap) ngày không có hiệu lực" : ""),
        en:
          "Certificate \(replacement.number), \(replacement.star), takes its place from \(replacement.issued)"
          + (gap > 0 ? ", after a gap of \(gap) days" : "")
      ),
      interpretations: [InterpretationName.supersededFromIssue, InterpretationName.replacedDoesNotRevive])
  }

  private var extensionPlace: [Citation] { [certificate.extensionRule?.citation].compactMap(\.self) }

  private var scope: String {
    guard certificate.renewalWindow != nil else { return InterpretationName.expiredBeforeDecisionIsExtended }
    return switch certificate.policy.extensionScope {
    case .transitional: InterpretationName.extensionIsTransitional
    case .permanent: InterpretationName.extensionIsPermanent
    case .everyFile: InterpretationName.extensionCoversEveryFile
    }
  }
}
