import OCOPModel

/// After the grant, and against decisions.
extension [PeriodRule] {
  static let afterGrant: [PeriodRule] = [
    term(.v1, .marks, .years(10), .ipLaw(93, .clause(6)), .secondary),
    term(.v2, [.industrialDesign], .years(5), .ipLaw(93, .clause(4)), .read, maximumTerms: 3),
    patentTerm([.invention], .years(20), .ipLaw(93, .clause(2))),
    patentTerm([.utilitySolution], .years(10), .ipLaw(93, .clause(3))),
    PeriodRule(
      .n1, task: Bilingual(vi: "bắt đầu được gia hạn", en: "renewal may begin"),
      trigger: Bilingual(vi: "ngày hết hạn", en: "expiry"), rights: .marks + [.industrialDesign],
      kind: .window,
      actor: .owner, basis: .act, countsBackwards: true,
      consequence: Bilingual(vi: "mở thời gian gia hạn", en: "the renewal window opens"),
      terms: [
        .init(.a, .months(6), .circular01, .secondary),
        .init(.b, .months(6), .circular01, .secondary, days: .before(.decree65)),
        .init(.b, .months(6), decree65, .read),
        .init(.c, .months(6), .ipLaw(94), .secondary),
      ]),
    PeriodRule(
      .n2, task: Bilingual(vi: "gia hạn muộn, có lệ phí bổ sung", en: "late renewal, with a surcharge"),
      trigger: Bilingual(vi: "ngày hết hạn", en: "expiry"), rights: .marks + [.industrialDesign],
      kind: .deadline,
      actor: .owner, basis: .act,
      consequence: Bilingual(
        vi: "văn bằng chấm dứt từ ngày đầu của kỳ tiếp theo",
        en: "the title ends with the first day of the next term"),
      terms: [
        .init(.a, .months(6), .circular01, .secondary),
        .init(.b, .months(6), .circular01, .secondary, days: .before(.decree65)),
        .init(.b, .months(6), decree65, .secondary),
        .init(.c, .months(6), .ipLaw(94), .secondary),
      ]),
    PeriodRule(
      .u1,
      task: Bilingual(vi: "có thể bị yêu cầu chấm dứt vì không sử dụng", en: "open to a request for non-use"),
      trigger: .grantEvent, rights: .marks, kind: .window, actor: .thirdParty, basis: .act,
      consequence: Bilingual(
        vi: "nhãn hiệu không sử dụng có thể bị chấm dứt", en: "a mark that is not used can be terminated"),
      terms: IPRegime.allCases.map { .init($0, .years(5), .ipLaw(95, .clause(1), .point("d")), .read) }),
    PeriodRule(
      .u2, task: Bilingual(vi: "nộp chứng cứ sử dụng", en: "evidence of use"),
      trigger: Bilingual(vi: "yêu cầu chấm dứt vì không sử dụng", en: "request for non-use"), rights: .marks,
      kind: .deadline, actor: .owner, basis: .act, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "cơ quan quyết định theo hồ sơ", en: "the office decides on the file"),
      terms: IPRegime.allCases.map { .init($0, .months(2), .ipLaw(95), .secondary) }),
    PeriodRule(
      .x1,
      task: Bilingual(
        vi: "yêu cầu hủy bỏ theo căn cứ có thời hiệu", en: "request to cancel on time-barred grounds"),
      trigger: .grantEvent, rights: .marks, kind: .deadline, actor: .thirdParty, basis: .act,
      consequence: Bilingual(vi: "chỉ còn căn cứ không trung thực", en: "only bad faith remains as a ground"),
      terms: IPRegime.allCases.map { .init($0, .years(5), .ipLaw(96, .clause(2)), .read) }),
    PeriodRule(
      .v5, task: Bilingual(vi: "chấp nhận nhãn hiệu qua Madrid", en: "acceptance of the mark through Madrid"),
      trigger: Bilingual(
        vi: "thông báo của Văn phòng quốc tế", en: "notification by the International Bureau"),
      rights: .marks, kind: .expected, actor: .office, basis: .act,
      consequence: Bilingual(vi: "có hiệu lực từ ngày tiếp theo", en: "in force from the day after"),
      terms: IPRegime.allCases.map { .init($0, .months(12), .ipLaw(93, .clause(8)), .read) }),
    PeriodRule(
      .v6,
      task: Bilingual(vi: "chấp nhận kiểu dáng qua La Hay", en: "acceptance of the design through The Hague"),
      trigger: Bilingual(vi: "công bố của Văn phòng quốc tế", en: "publication by the International Bureau"),
      rights: [.industrialDesign], kind: .expected, actor: .office, basis: .act,
      consequence: Bilingual(vi: "có hiệu lực từ ngày tiếp theo", en: "in force from the day after"),
      terms: IPRegime.allCases.map { .init($0, .months(6), .ipLaw(93, .clause(9)), .read) }),
  ]

  private static let decree65 = Citation("65/2023/NĐ-CP", .article(31))

  private static func term(
    _ id: PeriodRule.ID, _ rights: [IPRight], _ length: PeriodLength, _ place: Citation,
    _ confidence: Confidence,
    maximumTerms: Int? = nil
  ) -> PeriodRule {
    PeriodRule(
      id, task: Bilingual(vi: "gia hạn hiệu lực", en: "renewal"), trigger: .filingEvent, rights: rights,
      kind: .deadline, actor: .owner, basis: .act, maximumTerms: maximumTerms,
      consequence: Bilingual(
        vi: "còn được gia hạn muộn nếu còn kỳ gia hạn",
        en: "late renewal with a surcharge remains, where the term can be renewed"),
      terms: IPRegime.allCases.map { .init($0, length, place, confidence) })
  }

  private static func patentTerm(_ rights: [IPRight], _ length: PeriodLength, _ place: Citation) -> PeriodRule
  {
    PeriodRule(
      .v4, task: Bilingual(vi: "hết thời hạn bảo hộ", en: "end of the protection"), trigger: .filingEvent,
      rights: rights, kind: .window, actor: .owner, basis: .act, maximumTerms: 1,
      consequence: Bilingual(vi: "văn bằng hết hiệu lực", en: "the patent ends"),
      terms: IPRegime.allCases.map { .init($0, length, place, .read) })
  }

  static let complaints: [PeriodRule] = [
    complaint(
      .c1, Bilingual(vi: "khiếu nại lần đầu", en: "first complaint"), .applicant, .days(90),
      Citation("02/2011/QH13", .article(9)), .read,
      trigger: Bilingual(vi: "nhận được quyết định", en: "receipt of the decision"),
      after: Bilingual(vi: "mất quyền khiếu nại", en: "the complaint is lost")),
    complaint(
      .c2, Bilingual(vi: "trả lời khiếu nại", en: "answer to the complaint"), .office, .days(30),
      Citation("02/2011/QH13", .article(28)), .unverified,
      trigger: Bilingual(vi: "thụ lý khiếu nại", en: "acceptance of the complaint"),
      after: Bilingual(vi: "có thể khiếu nại lần hai", en: "a second complaint may follow")),
    complaint(
      .c3, Bilingual(vi: "khiếu nại lần hai", en: "second complaint"), .applicant, .days(30),
      Citation("02/2011/QH13", .article(33)), .secondary,
      trigger: Bilingual(
        vi: "trả lời lần đầu, hoặc hết hạn trả lời", en: "first answer, or the end of its time"),
      after: Bilingual(vi: "chỉ còn khởi kiện", en: "only the court remains")),
    complaint(
      .c4, Bilingual(vi: "khởi kiện hành chính", en: "action in court"), .applicant, .years(1),
      Citation("93/2015/QH13", .article(116)), .unverified,
      trigger: Bilingual(vi: "nhận được quyết định", en: "receipt of the decision"),
      after: Bilingual(vi: "mất quyền khởi kiện", en: "the action is lost")),
  ]

  private static func complaint(
    _ id: PeriodRule.ID, _ task: Bilingual, _ actor: PeriodRule.Actor, _ length: PeriodLength,
    _ place: Citation, _ confidence: Confidence, trigger: Bilingual, after: Bilingual
  ) -> PeriodRule {
    PeriodRule(
      id, task: task, trigger: trigger, rights: .registrable, kind: actor == .office ? .expected : .deadline,
      actor: actor, basis: .act, consequence: after,
      terms: IPRegime.allCases.map { .init($0, length, place, confidence) })
  }
}
