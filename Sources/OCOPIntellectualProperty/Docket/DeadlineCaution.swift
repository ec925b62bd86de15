public import OCOPModel

extension CaseDeadline {
  /// What a reader must know of the period before trusting it (lưu ý): that it is unverified, then its notes.
  ///
  /// - Parameter notes: The notes that are told; by default all.
  /// - Returns: The words of each, in a fixed order.
  public func cautions(_ notes: Notes = .all) -> [Bilingual] {
    let unverified = Bilingual(vi: "chưa xác minh", en: "unverified")
    return (confidence == .unverified ? [unverified] : [])
      + Notes.texts.filter { self.notes.contains($0.note) && notes.contains($0.note) }.map(\.text)
  }
}

extension CaseDeadline.Notes {
  /// Every note.
  public static let all = CaseDeadline.Notes(texts.map(\.note))

  fileprivate static let texts: [(note: CaseDeadline.Notes, text: Bilingual)] = [
    (.extended, Bilingual(vi: "đã gia hạn", en: "extended")),
    (.rested, Bilingual(vi: "đã tạm dừng", en: "after a rest")),
    (.resting, Bilingual(vi: "đang tạm dừng, ngày sẽ lùi lại", en: "at rest, the day will move back")),
    (.obstacle, Bilingual(vi: "không tính thời gian trở ngại", en: "without the days of an obstacle")),
    (.officeLate, Bilingual(vi: "cơ quan đã chậm", en: "the office is late")),
    (
      .countedFromSending,
      Bilingual(vi: "tính từ ngày gửi có chứng cứ", en: "counted from the proven sending")
    ),
    (.sendingUnproven, Bilingual(vi: "ngày gửi sau chưa có chứng cứ", en: "a later sending is not proven")),
    (.receiptUnknown, Bilingual(vi: "chưa rõ ngày nhận", en: "day of receipt unknown")),
    (.holidaysByRule, Bilingual(vi: "lịch nghỉ chưa công bố", en: "holidays by rule")),
    (.holidaysUnknown, Bilingual(vi: "chưa rõ ngày nghỉ", en: "holidays unknown")),
    (.foreignCalendar, Bilingual(vi: "theo lịch cơ quan nước ngoài", en: "foreign office's calendar")),
    (.byPublicationDate, Bilingual(vi: "theo luật ngày công bố", en: "by the law of the publication")),
    (.byFilingDate, Bilingual(vi: "theo luật ngày nộp đơn", en: "by the law of the filing")),
    (.byActDate, Bilingual(vi: "theo luật ngày của việc", en: "by the law of the act")),
    (.lastTerm, Bilingual(vi: "kỳ cuối", en: "last term")),
    (.postedInTime, Bilingual(vi: "gửi trong hạn, nhận sau hạn", en: "posted in time, received late")),
  ]
}
