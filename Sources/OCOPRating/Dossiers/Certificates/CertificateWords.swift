import OCOPModel

/// The findings of a certificate's events, in words.
enum CertificateWords {
  static func authorityNotAsReported(
    _ level: RatingLevel, _ star: Star, _ known: RatingLevel, _ interpretations: [String]
  ) -> Finding {
    Finding(
      .authorityNotAsReported,
      message: Bilingual(
        vi: "Cấp \(level.name.vi) quyết định \(star); theo nguồn thứ cấp, \(star) thuộc cấp \(known.name.vi)",
        en: "The \(level.name.en) decided on \(star); by secondary sources \(star) is the \(known.name.en)'s"
      ),
      interpretations: interpretations)
  }

  static func issuedAfterDecision(_ day: CivilDate, _ decision: String, last: CivilDate) -> Finding {
    Finding(
      .issuedAfterDecision,
      message: Bilingual(
        vi: "Cấp ngày \(day.vi) theo Quyết định \(decision); theo nguồn thứ cấp, ngày cuối là \(last.vi)",
        en: "Issued on \(day) under decision \(decision); by secondary sources the last day was \(last)"
      ))
  }

  static func filingTermUnknown(_ day: CivilDate, _ law: CertificateTerms) -> Finding {
    Finding(
      .filingTermUnknown,
      message: Bilingual(
        vi:
          "Chưa rõ thời gian nộp hồ sơ theo Quyết định \(law.document.number); không kiểm tra ngày \(day.vi)",
        en: "When a file is lodged under decision \(law.document.number) is not known; \(day) was not checked"
      ))
  }

  static func renewedBeforeWindow(
    _ new: CertificateEvent.Replacement, _ window: RenewalWindow
  ) -> Finding {
    Finding(
      .renewedBeforeWindow,
      message: Bilingual(
        vi:
          "Cấp lại theo giấy \(new.number) ngày \(new.issued.vi), trước ngày đầu được nộp hồ sơ \(window.opens.vi)",
        en:
          "Renewed by certificate \(new.number) on \(new.issued), before a file could come on \(window.opens)"
      ))
  }

  static func replacedUnderProposal(_ new: CertificateEvent.Replacement) -> Finding {
    Finding(
      .replacedUnderProposal,
      message: Bilingual(
        vi: "Giấy \(new.number) thay thế khi đang đề nghị thu hồi; việc thu hồi chưa được quyết định",
        en: "Certificate \(new.number) took its place while a withdrawal was proposed and not decided"
      ))
  }

  static func auditedAfterExpiry(_ audit: PostAudit, _ lapse: CivilDate) -> Finding {
    Finding(
      .auditedAfterExpiry,
      message: Bilingual(
        vi: "Kết luận kiểm tra ngày \(audit.concluded.vi), khi giấy đã hết hiệu lực từ \(lapse.vi)",
        en: "Inspected on \(audit.concluded), when it had not been valid since \(lapse)"
      ))
  }

  static func filedAfterWindow(_ day: CivilDate, _ window: RenewalWindow) -> Finding {
    Finding(
      .filedAfterWindow,
      message: Bilingual(
        vi: "Hồ sơ phân hạng lại nộp ngày \(day.vi), sau ngày cuối \(window.closes.vi)",
        en: "The file for re-rating came on \(day), after the last day of the window, \(window.closes)"
      ),
      interpretations: [InterpretationName.windowIncludesBothDays])
  }

  static func renewedWithoutFile(_ new: CertificateEvent.Replacement) -> Finding {
    Finding(
      .renewedWithoutFile,
      message: Bilingual(
        vi: "Cấp lại theo giấy \(new.number) nhưng không ghi nhận hồ sơ phân hạng lại",
        en: "Renewed by certificate \(new.number), but no file for re-rating is recorded"
      ))
  }

  static func withdrawalLate(_ new: Withdrawal, due: CivilDate) -> Finding {
    Finding(
      .withdrawalLate,
      message: Bilingual(
        vi: "Quyết định thu hồi ngày \(new.decided.vi), sau hạn \(due.vi); quyết định vẫn có hiệu lực",
        en: "Withdrawn on \(new.decided), after the time limit of \(due); the decision stands"
      ),
      interpretations: [InterpretationName.plainDays, InterpretationName.lateWithdrawalStands])
  }

  static func withdrawalTermsUnknown(_ new: Withdrawal) -> Finding {
    Finding(
      .withdrawalTermsUnknown,
      message: Bilingual(
        vi: "Chưa rõ thời hạn thu hồi tính từ ngày \(new.trigger.day.vi); không kiểm tra",
        en: "The time limit that ran from \(new.trigger.day) is not known and was not checked"
      ))
  }

  static func withdrawnAfterExpiry(_ new: Withdrawal, _ lapse: CivilDate) -> Finding {
    Finding(
      .withdrawnAfterExpiry,
      message: Bilingual(
        vi: "Thu hồi ngày \(new.decided.vi), khi giấy đã hết hiệu lực từ \(lapse.vi)",
        en: "Withdrawn on \(new.decided), when it had not been valid since \(lapse)"
      ))
  }
}
