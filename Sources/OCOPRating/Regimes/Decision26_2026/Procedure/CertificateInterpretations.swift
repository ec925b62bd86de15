public import OCOPModel

extension InterpretationName {
  static let validityEndsOnCorrespondingDay = "validityEndsOnCorrespondingDay"
  static let windowIncludesBothDays = "windowIncludesBothDays"
  static let windowByLawOnExpiry = "windowByLawOnExpiry"
  static let plainDays = "plainDays"
  static let extensionIsTransitional = "extensionIsTransitional"
  static let extensionIsPermanent = "extensionIsPermanent"
  static let extensionNeedsFile = "extensionNeedsFile"
  static let timelyFileIsNotExtended = "timelyFileIsNotExtended"
  static let extensionCoversEveryFile = "extensionCoversEveryFile"
  static let redoneFileKeepsFirstDay = "redoneFileKeepsFirstDay"
  static let expiredBeforeDecisionIsNotExtended = "expiredBeforeDecisionIsNotExtended"
  static let expiredBeforeDecisionIsExtended = "expiredBeforeDecisionIsExtended"
  static let resultEndsExtension = "resultEndsExtension"
  static let supersededFromIssue = "supersededFromIssue"
  static let replacedDoesNotRevive = "replacedDoesNotRevive"
  static let recogniserWithdraws = "recogniserWithdraws"
  static let withdrawalByLawOnItsDay = "withdrawalByLawOnItsDay"
  static let lateWithdrawalStands = "lateWithdrawalStands"
  static let markWhileValid = "markWhileValid"
  static let irregularRecognition = "irregularRecognition"
}

extension CertificateTerms {
  /// What is read where the decisions are silent on certificates.
  public static let interpretations: [Interpretation] =
    Decision26_2026.termReadings + Decision26_2026.extensionReadings + Decision26_2026.endReadings
}

extension Decision26_2026 {
  /// How days and months are counted.
  static let termReadings: [Interpretation] = [
    Interpretation(
      name: InterpretationName.validityEndsOnCorrespondingDay,
      reading: Bilingual(
        vi:
          "Giấy cấp ngày 22/5/2026 hết thời hạn hết ngày 22/5/2029; thiếu ngày tương ứng thì lấy ngày cuối tháng",
        en:
          "A certificate of 22 May 2026 is valid through 22 May 2029; where a month lacks the day, its last day"
      ),
      reason: Bilingual(
        vi:
          "Bộ luật Dân sự (Điều 147, 148): không tính ngày đầu, kết thúc hết ngày tương ứng; ngày nghỉ không dời",
        en:
          "The Civil Code leaves out the first day and ends with the corresponding one; days off move nothing here"
      ),
      citation: Citation("91/2015/QH13", .article(148), .clause(3))
    ),
    Interpretation(
      name: InterpretationName.windowIncludesBothDays,
      reading: Bilingual(
        vi: "Được nộp cả vào ngày thứ 180 và ngày thứ 120 trước ngày hết thời hạn",
        en: "A file may come on the 180th and on the 120th day before the last valid day, and between"
      ),
      reason: Bilingual(
        vi: "“Không sớm hơn”, “không muộn hơn” bao gồm chính ngày đó",
        en: "“Not earlier” and “not later” include the day itself"
      ),
      citation: article(7, clause: 6, point: "a")
    ),
    Interpretation(
      name: InterpretationName.windowByLawOnExpiry,
      reading: Bilingual(
        vi:
          "Thời gian nộp hồ sơ theo quyết định có hiệu lực vào ngày giấy hết thời hạn, kể cả giấy cấp theo quyết định cũ",
        en:
          "The window is that of the decision in force on the expiry, for certificates of earlier decisions too"
      ),
      reason: Bilingual(
        vi: "Giấy cũ giữ thời hạn; hồ sơ nộp từ 22/5/2026 theo quyết định mới",
        en: "Earlier certificates keep their term; files from 22 May 2026 on follow the new decision"
      ),
      citation: article(12, clause: 1)
    ),
    Interpretation(
      name: InterpretationName.plainDays,
      reading: Bilingual(
        vi: "15, 45 và 180 ngày là ngày lịch, không tính ngày đầu; rơi vào ngày nghỉ vẫn không dời",
        en: "15, 45 and 180 days are calendar days after the first; one that falls on a day off is not moved"
      ),
      reason: Bilingual(
        vi: "Khoản 2 Điều 7 nói “ngày làm việc”, các khoản này không; không dời là cách hiểu chặt hơn",
        en: "Article 7, clause 2 says working days where they are meant; not to move is the stricter reading"
      ),
      citation: article(8, clause: 4)
    ),
  ]

  /// Who can be valid after the term, and until when.
  static let extensionReadings: [Interpretation] = [
    Interpretation(
      name: InterpretationName.extensionIsTransitional,
      reading: Bilingual(
        vi: "Chỉ kéo dài khi thời gian nộp đã qua, hoặc hồ sơ đã nộp, trước ngày Quyết định có hiệu lực",
        en: "Only where the window had closed, or the file was in, before the decision came into force"
      ),
      reason: Bilingual(
        vi: "Quy định nằm ở điều khoản chuyển tiếp; đây là cách hiểu chặt hơn",
        en: "The rule stands in the transitional article; this is the stricter reading"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.extensionIsPermanent,
      reading: Bilingual(
        vi: "Kéo dài cho mọi giấy mà hồ sơ nộp ngoài thời gian quy định",
        en: "For every certificate whose file came out of time"
      ),
      reason: Bilingual(
        vi: "Câu chữ không giới hạn ngày; là lựa chọn, không phải mặc định",
        en: "The words name no date; a choice, not the default"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.extensionNeedsFile,
      reading: Bilingual(
        vi:
          "Phải có hồ sơ phân hạng lại nộp chậm nhất vào ngày hết thời hạn; có thể chọn cả thời gian kéo dài",
        en: "A file must be in by the last valid day; that it may come within the extension can be chosen"
      ),
      reason: Bilingual(
        vi: "“Đến ngày có kết quả xử lý” giả định đã có hồ sơ; không nói ngày nộp cuối",
        en: "A result to wait for presupposes a file; its last day is not said"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.timelyFileIsNotExtended,
      reading: Bilingual(
        vi: "Hồ sơ nộp đúng thời gian mà kết quả chậm thì giấy vẫn hết hiệu lực",
        en: "Where the file was in time and the result is late, the certificate ends all the same"
      ),
      reason: Bilingual(
        vi: "Quy định chỉ nói trường hợp nộp không đúng thời gian; cơ quan nên giải quyết trước ngày hết hạn",
        en: "The rule only speaks of files out of time; the office should decide before the expiry"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.extensionCoversEveryFile,
      reading: Bilingual(
        vi: "Kéo dài cho mọi giấy có hồ sơ chưa có kết quả, kể cả hồ sơ nộp đúng thời gian",
        en: "For every certificate with a file that waits for its result, one that was in time too"
      ),
      reason: Bilingual(
        vi: "Chủ thể nộp đúng thời gian không nên thiệt hơn; là lựa chọn, không phải mặc định",
        en: "An owner in time should not be worse off than one who was late; a choice, not the default"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.redoneFileKeepsFirstDay,
      reading: Bilingual(
        vi: "Hồ sơ phải làm lại theo Quyết định mới vẫn tính ngày nộp đầu tiên khi xét kéo dài",
        en: "A file that is made anew under the new decision counts from its first day for the extension"
      ),
      reason: Bilingual(
        vi: "Khoản 3 không phân biệt hồ sơ làm lại; chưa có kết quả xử lý của cơ quan có thẩm quyền",
        en: "Clause 3 makes no difference for it, and the authority has given no result"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.expiredBeforeDecisionIsNotExtended,
      reading: Bilingual(
        vi: "Giấy hết hạn trước ngày Quyết định có hiệu lực thì không được kéo dài, dù hồ sơ chưa có kết quả",
        en:
          "A certificate that expired before the decision came into force is not extended, though its file waits"
      ),
      reason: Bilingual(
        vi: "“Tiếp tục có hiệu lực” giả định giấy còn hiệu lực; chưa đọc được quy định trước đó",
        en: "To go on being valid presupposes validity; what the decision before said was not read"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.expiredBeforeDecisionIsExtended,
      reading: Bilingual(
        vi: "Giấy hết hạn trước đó, hồ sơ chưa có kết quả, được coi như chưa từng hết hiệu lực",
        en: "A certificate that expired before, its file without a result, is read as never having ended"
      ),
      reason: Bilingual(
        vi: "Khoản 3 tính từ ngày hết thời hạn, không nói ngày đó phải sau ngày có hiệu lực; là lựa chọn",
        en:
          "Clause 3 counts from the expiry and does not say that it comes after the entry into force; a choice"
      ),
      citation: article(12, clause: 3)
    ),
    Interpretation(
      name: InterpretationName.resultEndsExtension,
      reading: Bilingual(
        vi: "Ngày có kết quả, hoặc ngày rút hồ sơ, là ngày đầu tiên không còn kéo dài",
        en:
          "The day of the result, or on which the file is taken back, is the first day without the extension"
      ),
      reason: Bilingual(
        vi: "Giấy mới có giá trị từ ngày cấp", en: "A new certificate is valid from its day of issue"),
      citation: article(12, clause: 3)
    ),
  ]

  /// How a certificate ends before its term.
  static let endReadings: [Interpretation] = [
    Interpretation(
      name: InterpretationName.supersededFromIssue,
      reading: Bilingual(
        vi: "Giấy mới thay giấy cũ từ ngày cấp giấy mới",
        en: "A new certificate takes the place of the old one from its day of issue"
      ),
      reason: Bilingual(
        vi: "Quyết định không nói giấy cũ khi nâng hạng hoặc phân hạng lại sớm",
        en: "The decision does not speak of the old certificate after an upgrade or an early re-rating"
      ),
      citation: article(7, clause: 5)
    ),
    Interpretation(
      name: InterpretationName.replacedDoesNotRevive,
      reading: Bilingual(
        vi: "Giấy mới bị thu hồi thì giấy cũ không có hiệu lực trở lại",
        en: "Where the new certificate is withdrawn, the old one does not come back"
      ),
      reason: Bilingual(
        vi: "Quyết định không nói; đây là cách hiểu chặt hơn",
        en: "The decision does not say; this is the stricter reading"
      ),
      citation: article(8, clause: 1)
    ),
    Interpretation(
      name: InterpretationName.recogniserWithdraws,
      reading: Bilingual(
        vi: "Khi chưa biết quy định về thu hồi: cấp công nhận thì thu hồi",
        en: "Where the rules of withdrawal are not known, who recognises also withdraws"
      ),
      reason: Bilingual(
        vi: "Chưa đọc được các quyết định trước; Điều 8 cũng giao cho cấp công nhận",
        en: "The decisions before were not read; Article 8 gives it to who recognises as well"
      ),
      citation: article(8, clause: 2)
    ),
    Interpretation(
      name: InterpretationName.withdrawalByLawOnItsDay,
      reading: Bilingual(
        vi:
          "Thẩm quyền và trường hợp thu hồi theo quyết định có hiệu lực vào ngày thu hồi; thời hạn theo ngày có kết luận",
        en:
          "Authority and grounds are those of the law on the day of withdrawal, the limit that on the day of the trigger"
      ),
      reason: Bilingual(
        vi: "Giấy 3 sao do huyện cấp: cấp huyện không còn",
        en: "Districts that issued certificates of three stars are no more"
      ),
      citation: article(8, clause: 2)
    ),
    Interpretation(
      name: InterpretationName.lateWithdrawalStands,
      reading: Bilingual(
        vi: "Thu hồi sau 15 ngày vẫn có hiệu lực, được ghi nhận là chậm",
        en: "A withdrawal after 15 days stands, and is noted as late"
      ),
      reason: Bilingual(
        vi: "Quyết định không nói hậu quả của việc chậm",
        en: "The decision does not say what lateness leads to"),
      citation: article(8, clause: 4)
    ),
    Interpretation(
      name: InterpretationName.irregularRecognition,
      reading: Bilingual(
        vi:
          "Bộ yêu cầu thu hồi do công nhận sai quy định: văn bản của Bộ là kết luận khác của cơ quan có thẩm quyền",
        en:
          "Where the ministry asks to withdraw an irregular recognition, its letter is another authority's conclusion"
      ),
      reason: Bilingual(
        vi: "Điều 10 không nêu bước, thời hạn, hậu quả; yêu cầu đánh giá lại thì lập hồ sơ mới",
        en:
          "Article 10 names no step, time or effect; where it asks for another assessment, a new dossier is made"
      ),
      citation: article(10, clause: 1, point: "b")
    ),
    Interpretation(
      name: InterpretationName.markWhileValid,
      reading: Bilingual(
        vi: "Chỉ dùng nhãn hiệu OCOP khi giấy còn hiệu lực, kể cả thời gian kéo dài",
        en: "The OCOP mark is used only while a certificate is valid, an extension included"
      ),
      reason: Bilingual(
        vi: "Quyết định chỉ nói việc dùng sai quy định, gây nhầm lẫn",
        en: "The decision only speaks of use that breaks the rules and misleads"
      ),
      citation: article(8, clause: 1, point: "d")
    ),
  ]
}
