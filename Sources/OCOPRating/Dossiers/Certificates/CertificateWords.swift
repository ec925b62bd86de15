import OCOPModel

/// The findings of a certificate's events, in words.
enum CertificateWords {
  static func filedAfterWindow(_ day: CivilDate, _ window: RenewalWindow) -> Finding {
    Finding(
      .filedAfterWindow,
      message: Bilingual(
        vi: "Hồ sơ phân hạng lại nộp ngày \(day), sau ngày cuối \(window.closes)",
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
        vi: "Quyết định thu hồi ngày \(new.decided), sau hạn \(due); quyết định vẫn có hiệu lực",
        en: "Withdrawn on \(new.decided), after the time limit of \(due); the decision stands"
      ),
      interpretations: [InterpretationName.plainDays, InterpretationName.lateWithdrawalStands])
  }

  static func withdrawalTermsUnknown(_ new: Withdrawal) -> Finding {
    Finding(
      .withdrawalTermsUnknown,
      message: Bilingual(
        vi: "Chưa rõ thời hạn thu hồi tính từ ngày \(new.trigger.day); không kiểm tra",
        en: "The time limit that ran from \(new.trigger.day) is not known and was not checked"
      ))
  }

  static func withdrawnAfterExpiry(_ new: Withdrawal, _ lapse: CivilDate) -> Finding {
    Finding(
      .withdrawnAfterExpiry,
      message: Bilingual(
        vi: "Thu hồi ngày \(new.decided), khi giấy đã hết hiệu lực từ \(lapse)",
        en: "Withdrawn on \(new.decided), when it had not been valid since \(lapse)"
      ))
  }
}
