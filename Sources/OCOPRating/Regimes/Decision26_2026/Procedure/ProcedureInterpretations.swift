import OCOPModel

extension Decision26_2026 {
  /// What is read where the procedure of the decision is silent.
  static let procedureInterpretations: [Interpretation] = [
    Interpretation(
      name: ProcedureReading.ownerMayWithdraw,
      reading: Bilingual(
        vi: "Chủ thể được rút hồ sơ cho đến khi có kết quả",
        en: "The owner may take the dossier back until there is a result"
      ),
      reason: Bilingual(
        vi: "Việc đăng ký là tự nguyện; quyết định không nói về rút hồ sơ",
        en: "Registration is the owner's own act; the decision does not speak of withdrawing it"
      ),
      citation: article(7, clause: 1)
    ),
    Interpretation(
      name: ProcedureReading.clockRestartsWhenCompleted,
      reading: Bilingual(
        vi: "Hồ sơ bị trả lại thì thời hạn tính lại từ ngày nộp đủ",
        en: "When a dossier was returned, the time counts anew from the day it came back complete"
      ),
      reason: Bilingual(
        vi: "Khoản 2 tính từ khi nhận hồ sơ; khoản 6 tính từ khi nhận đủ",
        en: "Clause 2 counts from receipt, clause 6 from the complete proposal"
      ),
      citation: article(7, clause: 2)
    ),
    topBandWithoutMinima,
    heldRankStands,
    Interpretation(
      name: ProcedureReading.councilMayStand,
      reading: Bilingual(
        vi: "Phân hạng lại: hội đồng đã có thì lấy ý kiến ngay, chưa có thì thành lập",
        en: "In a re-rating a standing council is asked at once, and one is set up where there is none"
      ),
      reason: Bilingual(
        vi: "Khoản 6 chỉ nói lấy ý kiến hội đồng bằng văn bản",
        en: "Clause 6 only says that the council gives written opinions"
      ),
      citation: article(7, clause: 6)
    ),
    Interpretation(
      name: ProcedureReading.complaintAsEvent,
      reading: Bilingual(
        vi: "Khiếu nại kết quả do người ra quyết định giải quyết; thời hạn do người dùng nêu",
        en: "Who decided answers a complaint against the result; its limits are for the user to state"
      ),
      reason: Bilingual(
        vi: "Quyết định không quy định khiếu nại; Luật Khiếu nại không nằm trong các nguồn này",
        en: "The decision foresees no appeal; the general law on complaints is outside these sources"
      ),
      citation: article(7, clause: 3)
    ),
    Interpretation(
      name: ProcedureReading.evidenceWhereProvable,
      reading: Bilingual(
        vi: "Cần minh chứng cho tiêu chí tự chấm trên 0 điểm mà giấy tờ chứng minh được",
        en: "Evidence is needed for criteria with own points above 0 that documents can speak of"
      ),
      reason: Bilingual(
        vi: "Cảm quan do hội đồng đánh giá trên mẫu; mức 0 điểm không có gì để chứng minh",
        en: "The council judges taste on the samples; an answer of 0 points claims nothing"
      ),
      citation: Citation(number, .annex("III"), .form("02"))
    ),
    Interpretation(
      name: ProcedureReading.reportAsOfficesWrite,
      reading: Bilingual(
        vi: "Biểu 03 in như báo cáo gửi cấp trên: số, nơi gửi, nơi nhận và chữ ký theo thông lệ văn thư",
        en:
          "Form 03 is printed as a report to a higher office: number, addressee, recipients, signature by practice"
      ),
      reason: Bilingual(
        vi: "Biểu chỉ nêu các mục nội dung, không nêu cách trình bày",
        en: "The form gives its headings and no layout"
      ),
      citation: Citation(number, .annex("III"), .form("03"))
    ),
    Interpretation(
      name: ProcedureReading.changesEndPartIII,
      reading: Bilingual(
        vi: "Nâng hạng: thay đổi từ khi được công nhận ghi ở cuối Phần III, như khi phân hạng lại",
        en: "An upgrade tells what changed at the end of Part III, as a re-rating does"
      ),
      reason: Bilingual(
        vi: "Điều 6 đòi hỏi thay đổi kèm minh chứng; biểu chỉ nói chỗ ghi cho phân hạng lại",
        en: "Article 6 asks for changes with evidence; the form names a place for a re-rating only"
      ),
      citation: article(6, clause: 1, point: "b")
    ),
    Interpretation(
      name: ProcedureReading.filedOutsideWindow,
      reading: Bilingual(
        vi: "Hồ sơ phân hạng lại nộp ngoài thời gian 180–120 ngày vẫn được nhận",
        en: "A file for re-rating lodged outside the 180 to 120 days is taken all the same"
      ),
      reason: Bilingual(
        vi: "Khoản 3 Điều 12 cho phép khi không kịp; khoản 6 Điều 7 không nói hậu quả",
        en: "Article 12, clause 3 foresees it; Article 7, clause 6 does not say what follows"
      ),
      citation: article(7, clause: 6, point: "a")
    ),
  ]

  /// What is read where a product has the points of a level above and misses its minima: procedure and council alike.
  static let topBandWithoutMinima = Interpretation(
    name: ProcedureReading.topBandWithoutMinima,
    reading: Bilingual(
      vi:
        "Đủ điểm của cấp trên nhưng thiếu mức tối thiểu: hồ sơ được gửi lên theo điểm, hoặc công nhận hạng đạt được",
      en:
        "With the points of a level above but not the minima, the dossier goes up by its points, or the star held is recognised"
    ),
    reason: Bilingual(
      vi: "Khoản 3 và khoản 4 chỉ nói theo điểm, không nói về mức tối thiểu",
      en: "Clauses 3 and 4 speak of points alone, not of minima"
    ),
    citation: article(7, clause: 3)
  )

  /// What is read where an upgrade brings no higher star.
  static let heldRankStands = Interpretation(
    name: ProcedureReading.heldRankStands,
    reading: Bilingual(
      vi:
        "Nâng hạng không đạt hạng cao hơn: hạng và giấy đang có giữ nguyên đến hết thời hạn, không cấp giấy mới",
      en:
        "An upgrade that brings no higher star leaves rank and certificate as they are, to the end of their term"
    ),
    reason: Bilingual(
      vi: "Khoản 5 không nói; giấy có giá trị 36 tháng và chỉ mất khi bị thu hồi theo Điều 8",
      en:
        "Clause 5 is silent; a certificate runs for 36 months, and Article 8 has its own way to withdraw one"
    ),
    citation: article(7, clause: 5)
  )

  /// What is read where rules change and no transitional rule is known.
  static let filingDayChooses = Interpretation(
    name: ProcedureReading.filingDayChooses,
    reading: Bilingual(
      vi: "Hồ sơ theo quy định có hiệu lực vào ngày nộp",
      en: "A dossier follows the rules in force on the day it was filed"
    ),
    reason: Bilingual(
      vi: "Không tìm thấy điều khoản chuyển tiếp; Điều 12 Quyết định 26/2026/QĐ-TTg cũng chọn theo ngày nộp",
      en:
        "No transitional rule was found; Article 12 of Decision 26/2026/QĐ-TTg goes by the day of filing as well"
    ),
    citation: article(12, clause: 2)
  )

  /// What is read of the last day of transition.
  static let lastDayReadings: [Interpretation] = [
    Interpretation(
      name: ProcedureReading.transitionDaysDoNotRoll,
      reading: Bilingual(
        vi:
          "60 và 30 ngày là ngày lịch, không tính ngày 22/5/2026; ngày cuối rơi vào ngày nghỉ vẫn không dời",
        en:
          "60 and 30 days are calendar days, 22 May 2026 not counted; a last day that is a day off does not move"
      ),
      reason: Bilingual(
        vi: "Ngày 21/6/2026 là Chủ nhật; Điều 12 không nói, không dời là cách hiểu chặt hơn",
        en: "21 June 2026 is a Sunday; Article 12 does not say, and not to move is the stricter reading"
      ),
      citation: article(12, clause: 2)
    ),
    Interpretation(
      name: ProcedureReading.finishedByWhoRecognises,
      reading: Bilingual(
        vi: "Hoàn thành là khi cấp có thẩm quyền công nhận đã có kết quả; hồ sơ 5 sao còn ở Bộ là chưa xong",
        en:
          "Finished is what the level that recognises has decided; a file of five stars still with the ministry is not"
      ),
      reason: Bilingual(
        vi: "Khoản 2 nói cấp có thẩm quyền, không nói riêng từng cấp; đây là cách hiểu chặt hơn",
        en: "Clause 2 names the competent level and not each level; this is the stricter reading"
      ),
      citation: article(12, clause: 2)
    ),
  ]

  /// What is read of files of the decision of 2019 that are still open.
  static let filesOf2019CloseToo = Interpretation(
    name: ProcedureReading.filesOf2019CloseToo,
    reading: Bilingual(
      vi: "Hồ sơ nộp theo Quyết định 1048 còn dở dang cũng theo thời hạn chuyển tiếp năm 2026",
      en: "A file of Decision 1048 that is still open keeps the last days of the transition of 2026 too"
    ),
    reason: Bilingual(
      vi: "Khoản 2 nói mọi hồ sơ nộp trước ngày 22/5/2026, dẫn quy định của giai đoạn 2021–2025",
      en: "Clause 2 speaks of all files before 22 May 2026 and points to the rules of 2021–2025"
    ),
    citation: article(12, clause: 2)
  )

  /// What is read where the transition from the rules before is silent.
  static let transitionInterpretation = Interpretation(
    name: ProcedureReading.lateFilesAreRedone,
    reading: Bilingual(
      vi: "Hồ sơ không xong đúng hạn chuyển tiếp phải làm lại theo Quyết định 26/2026/QĐ-TTg",
      en: "A dossier not finished in the time of transition is made anew under Decision 26/2026/QĐ-TTg"
    ),
    reason: Bilingual(
      vi: "Khoản 2 Điều 12 không nói hậu quả của việc quá hạn",
      en: "Article 12, clause 2 does not say what follows when the time has passed"
    ),
    citation: article(12, clause: 2)
  )
}
