import OCOPModel

/// From publication to grant.
extension [PeriodRule] {
  static let opposition: [PeriodRule] = [
    opposition(.o1, .marks, b: 5, c: 3),
    opposition(.o2, [.industrialDesign], b: 4, c: 3),
    opposition(.o3, [.geographicalIndication], b: 3, c: 3),
    opposition(.o6, .patents, b: 9, c: 6, .secondary),
    PeriodRule(
      .o5, task: Bilingual(vi: "trả lời ý kiến phản đối", en: "answer to the opposition"),
      trigger: Bilingual(vi: "thông báo ý kiến phản đối", en: "notice of the opposition"),
      rights: .registrable,
      kind: .deadline, actor: .applicant, basis: .act,
      consequence: Bilingual(vi: "cơ quan quyết định theo hồ sơ", en: "the office decides on the file"),
      terms: [
        .init(.a, .months(1), .circular01, .secondary),
        .init(.b, .months(2), .circular01, .secondary, days: .before(.circular23)),
        .init(.b, .months(2), .circular23, .secondary),
        .init(.c, .months(2), .circular10, .unverified),
      ]),
  ]

  private static func opposition(
    _ id: PeriodRule.ID, _ rights: [IPRight], b: Int, c: Int, _ confidence: Confidence = .read
  ) -> PeriodRule {
    let place = Citation.opposition
    return PeriodRule(
      id, task: Bilingual(vi: "phản đối đơn", en: "opposition to the application"),
      trigger: .publicationEvent,
      rights: rights, kind: .deadline, actor: .thirdParty, basis: .publication,
      consequence: Bilingual(vi: "chỉ còn quyền nêu ý kiến", en: "only an observation remains"),
      terms: [.init(.b, .months(b), place, confidence), .init(.c, .months(c), place, confidence)])
  }

  static let examination: [PeriodRule] = [
    examination(.s1, .marks, ab: 9, c: 5, .secondary),
    examination(.s2, [.industrialDesign], ab: 7, c: 5, .secondary),
    examination(.s3, [.geographicalIndication], ab: 6, c: 5, .unverified),
    request([.invention], ab: 42, .ipLaw(113, .clause(1)), .secondary),
    request([.utilitySolution], ab: 36, .ipLaw(113, .clause(2)), .unverified),
    PeriodRule(
      .s9, task: Bilingual(vi: "kết quả thẩm định nội dung", en: "result of the examination"),
      trigger: Bilingual(vi: "công bố đơn hoặc yêu cầu thẩm định", en: "publication or request, the later"),
      rights: .patents, kind: .expected, actor: .office, basis: .publication, consequence: .officeLate,
      terms: [
        .init(.a, .months(18), .ipLaw(119, .clause(2)), .secondary),
        .init(.b, .months(18), .ipLaw(119, .clause(2)), .secondary),
        .init(.c, .months(12), .ipLaw(119, .clause(2)), .secondary),
      ]),
    PeriodRule(
      .s4,
      task: Bilingual(vi: "trả lời thông báo dự định từ chối", en: "reply to the notice of intended refusal"),
      trigger: Bilingual(vi: "ngày ký thông báo", en: "signing of the notice"), rights: .registrable,
      kind: .deadline, actor: .applicant, basis: .act, isExtendable: true, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "quyết định từ chối", en: "decision of refusal"),
      terms: [
        .init(
          .a, .months(2), .ipLaw(117, .clause(3)), .secondary,
          days: .before(.circular16)),
        .init(.a, .months(3), .ipLaw(117, .clause(3)), .secondary),
        .init(.b, .months(3), .ipLaw(117, .clause(3)), .secondary),
        .init(.c, .months(3), .ipLaw(117, .clause(3)), .unverified),
      ]),
    PeriodRule(
      .s5,
      task: Bilingual(vi: "nộp phí cấp văn bằng hoặc phản đối", en: "fees for the grant, or an objection"),
      trigger: Bilingual(vi: "ngày ký thông báo dự định cấp", en: "signing of the notice of intended grant"),
      rights: .registrable, kind: .deadline, actor: .applicant, basis: .act, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "từ chối cấp văn bằng", en: "the grant is refused"),
      terms: IPRegime.allCases.map {
        .init($0, .months(3), .ipLaw(118, .clause(1), .point("a")), .unverified)
      }),
    reexamination(.marks, ab: .months(6), c: .monthsAndDays(3, 10), .secondary),
    reexamination([.industrialDesign], ab: .monthsAndDays(4, 20), c: .monthsAndDays(3, 10), .secondary),
    reexamination([.geographicalIndication], ab: .months(4), c: .monthsAndDays(3, 10), .unverified),
    reexamination(.patents, ab: .months(12), c: .months(8), .secondary),
    PeriodRule(
      .s7,
      task: Bilingual(
        vi: "quyết định cấp và ghi sổ đăng bạ", en: "decision of grant and entry in the register"),
      trigger: Bilingual(vi: "nộp phí", en: "payment of the fees"), rights: .registrable, kind: .expected,
      actor: .office, basis: .act, consequence: .officeLate,
      terms: [
        .init(.a, .days(30), .ipLaw(118), .unverified), .init(.b, .days(30), .ipLaw(118), .unverified),
        .init(.c, nil, .ipLaw(118), .unverified),
      ]),
    PeriodRule(
      .s8, task: Bilingual(vi: "công bố văn bằng", en: "publication of the grant"), trigger: .grantEvent,
      rights: .registrable, kind: .expected, actor: .office, basis: .act, consequence: .officeLate,
      terms: [
        .init(.a, .days(60), .ipLaw(99), .unverified), .init(.b, .days(60), .ipLaw(99), .unverified),
        .init(.c, nil, .ipLaw(99), .unverified),
      ]),
  ]

  private static func examination(
    _ id: PeriodRule.ID, _ rights: [IPRight], ab: Int, c: Int, _ confidence: Confidence
  ) -> PeriodRule {
    PeriodRule(
      id, task: Bilingual(vi: "kết quả thẩm định nội dung", en: "result of the examination"),
      trigger: .publicationEvent, rights: rights, kind: .expected, actor: .office, basis: .publication,
      consequence: .officeLate,
      terms: [
        .init(.a, .months(ab), .ipLaw(119, .clause(2)), .read),
        .init(.b, .months(ab), .ipLaw(119, .clause(2)), .secondary),
        .init(.c, .months(c), .ipLaw(119, .clause(2)), confidence),
      ])
  }

  private static func request(
    _ rights: [IPRight], ab: Int, _ place: Citation, _ confidence: Confidence
  ) -> PeriodRule {
    PeriodRule(
      .e1, task: Bilingual(vi: "yêu cầu thẩm định nội dung", en: "request for examination"),
      trigger: Bilingual(vi: "ngày ưu tiên hoặc ngày nộp đơn", en: "priority or filing"), rights: rights,
      kind: .deadline, actor: .applicant, basis: .filing, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "đơn coi như rút bỏ", en: "the application counts as withdrawn"),
      terms: [
        .init(.a, .months(ab), place, confidence), .init(.b, .months(ab), place, confidence),
        .init(.c, .months(36), place, .secondary),
      ])
  }

  /// Two thirds of the examination, a third of a month as ten days: the law does not say how a fraction is counted.
  private static func reexamination(_ rights: [IPRight], ab: PeriodLength, c: PeriodLength, _ inC: Confidence)
    -> PeriodRule
  {
    PeriodRule(
      .s6, task: Bilingual(vi: "kết quả thẩm định lại", en: "result of the examination made again"),
      trigger: Bilingual(
        vi: "trả lời hoặc ý kiến của người nộp đơn", en: "the applicant's reply or objection"),
      rights: rights, kind: .expected, actor: .office, basis: .publication, consequence: .officeLate,
      terms: [
        .init(.a, ab, .ipLaw(119, .clause(3)), .read), .init(.b, ab, .ipLaw(119, .clause(3)), .read),
        .init(.c, c, .ipLaw(119, .clause(3)), inC),
      ])
  }
}
