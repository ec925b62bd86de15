import OCOPModel

extension [IPRight] {
  /// The marks.
  static let marks: [IPRight] = [.trademark, .collectiveMark, .certificationMark]
  /// The rights that the office examines without a request.
  static let examined: [IPRight] = marks + [.industrialDesign, .geographicalIndication]
  /// The patents.
  static let patents: [IPRight] = [.invention, .utilitySolution]
  /// All rights that the office registers.
  static let registrable: [IPRight] = examined + patents
}

extension Citation {
  /// A place in the Law on Intellectual Property.
  static func ipLaw(_ article: Int, _ steps: Step...) -> Citation {
    Citation(document: "50/2005/QH11", steps: [.article(article)] + steps)
  }
  static let opposition = Citation("50/2005/QH11", .insertedArticle(112, "a"))
  static let circular01 = Citation("01/2007/TT-BKHCN")
  static let circular01Formality = Citation("01/2007/TT-BKHCN", .article(13))
  static let circular16 = Citation("16/2016/TT-BKHCN")
  static let circular23 = Citation("23/2023/TT-BKHCN")
  static let circular10 = Citation("10/2026/TT-BKHCN")
}

extension Bilingual {
  static let officeLate = Bilingual(
    vi: "cơ quan chậm trễ, không mất quyền", en: "the office is late; nothing is lost")
  static let filingEvent = Bilingual(vi: "ngày nộp đơn", en: "filing")
  static let acceptanceEvent = Bilingual(vi: "chấp nhận đơn hợp lệ", en: "acceptance")
  static let publicationEvent = Bilingual(vi: "công bố đơn", en: "publication of the application")
  static let grantEvent = Bilingual(vi: "cấp văn bằng", en: "grant")
}

/// From filing to publication.
extension [PeriodRule] {
  static let formality: [PeriodRule] = [
    PeriodRule(
      .f1, task: Bilingual(vi: "kết quả thẩm định hình thức", en: "result of the formality check"),
      trigger: .filingEvent, rights: .registrable, kind: .expected, actor: .office, basis: .filing,
      consequence: .officeLate,
      terms: [
        .init(.a, .months(1), .ipLaw(119, .clause(1)), .read),
        .init(.b, .months(1), .ipLaw(119, .clause(1)), .secondary),
        .init(.c, .months(1), .ipLaw(119, .clause(1)), .unverified),
      ]),
    PeriodRule(
      .f2,
      task: Bilingual(
        vi: "trả lời thông báo thiếu sót hình thức", en: "reply to the notice of formality defects"),
      trigger: Bilingual(vi: "ngày ký thông báo", en: "signing of the notice"),
      rights: .registrable, kind: .deadline, actor: .applicant, basis: .act, isExtendable: true,
      isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "từ chối chấp nhận đơn", en: "the application is not accepted"),
      terms: [
        .init(
          .a, .months(1), .circular01Formality, .unverified,
          days: .before(.circular16)),
        .init(.a, .months(2), .circular16, .read),
        .init(.b, .months(2), .circular16, .read),
        .init(.c, .months(2), .circular10, .unverified),
      ]),
    PeriodRule(
      .p1, task: Bilingual(vi: "công bố đơn nhãn hiệu", en: "publication of the mark application"),
      trigger: .acceptanceEvent, rights: .marks, kind: .expected, actor: .office, basis: .act,
      consequence: .officeLate,
      terms: [
        .init(.a, .months(2), .ipLaw(110, .clause(3)), .secondary),
        .init(.b, .months(2), .ipLaw(110, .clause(3)), .read),
        .init(.c, .months(1), .ipLaw(110, .clause(3)), .secondary),
      ]),
    PeriodRule(
      .p2, task: Bilingual(vi: "công bố đơn kiểu dáng", en: "publication of the design application"),
      trigger: .acceptanceEvent, rights: [.industrialDesign], kind: .expected, actor: .office, basis: .act,
      consequence: .officeLate,
      terms: [
        .init(.a, .months(2), .ipLaw(110, .clause(3)), .read),
        .init(.b, .months(2), .ipLaw(110, .clause(3)), .read),
        .init(.c, .months(1), .ipLaw(110, .clause(3)), .secondary),
      ]),
    PeriodRule(
      .p3,
      task: Bilingual(
        vi: "công bố đơn chỉ dẫn địa lý", en: "publication of the application for the indication"),
      trigger: .acceptanceEvent, rights: [.geographicalIndication], kind: .expected, actor: .office,
      basis: .act,
      consequence: .officeLate,
      terms: [
        .init(.a, .months(2), .ipLaw(110, .clause(3)), .read),
        .init(.b, .months(2), .ipLaw(110, .clause(3)), .read),
        .init(.c, .months(1), .ipLaw(110, .clause(3)), .unverified),
      ]),
    PeriodRule(
      .p4,
      task: Bilingual(vi: "công bố đơn kiểu dáng xin hoãn công bố", en: "publication of the deferred design"),
      trigger: .filingEvent, rights: [.industrialDesign], kind: .expected, actor: .office, basis: .filing,
      consequence: Bilingual(vi: "cơ quan công bố đơn", en: "the office publishes"),
      terms: [
        .init(.b, .months(7), .ipLaw(110), .read),
        .init(.c, .months(7), .ipLaw(110), .secondary),
      ]),
    PeriodRule(
      .r1, task: Bilingual(vi: "nộp đơn hưởng quyền ưu tiên", en: "filing within the priority"),
      trigger: Bilingual(vi: "đơn đầu tiên", en: "first filing"),
      rights: .marks + [.industrialDesign], kind: .deadline, actor: .applicant, basis: .act,
      isAwaitedAfterEnd: true, consequence: Bilingual(vi: "mất quyền ưu tiên", en: "the priority is lost"),
      terms: IPRegime.allCases.map { .init($0, .months(6), .paris, .read) }),
    PeriodRule(
      .r2, task: Bilingual(vi: "nộp đơn hưởng quyền ưu tiên", en: "filing within the priority"),
      trigger: Bilingual(vi: "đơn đầu tiên", en: "first filing"), rights: .patents, kind: .deadline,
      actor: .applicant, basis: .act, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "mất quyền ưu tiên", en: "the priority is lost"),
      terms: IPRegime.allCases.map { .init($0, .months(12), .paris, .read) }),
    PeriodRule(
      .r3, task: Bilingual(vi: "nộp bản sao đơn đầu tiên", en: "copy of the first filing"),
      trigger: .filingEvent,
      rights: .marks + [.industrialDesign] + .patents, kind: .deadline, actor: .applicant, basis: .filing,
      consequence: Bilingual(vi: "không được hưởng quyền ưu tiên", en: "the priority is refused"),
      terms: [
        .init(.a, .months(3), .circular01, .read),
        .init(.b, .months(3), .circular01, .read, days: .before(.circular23)),
        .init(.b, .months(3), .circular23, .read),
        .init(.c, .months(3), .circular10, .read),
      ]),
    PeriodRule(
      .g1,
      task: Bilingual(vi: "nộp đơn sau khi kiểu dáng bị bộc lộ", en: "filing after the design was disclosed"),
      trigger: Bilingual(vi: "ngày bộc lộ", en: "disclosure"), rights: [.industrialDesign], kind: .deadline,
      actor: .applicant, basis: .act, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "mất tính mới", en: "novelty is lost"),
      terms: IPRegime.allCases.map { .init($0, .months(6), .ipLaw(65, .clause(3)), .secondary) }),
    PeriodRule(
      .g2,
      task: Bilingual(
        vi: "nộp đơn sau khi giải pháp bị bộc lộ", en: "filing after the solution was disclosed"),
      trigger: Bilingual(vi: "ngày bộc lộ", en: "disclosure"), rights: .patents, kind: .deadline,
      actor: .applicant, basis: .act, isAwaitedAfterEnd: true,
      consequence: Bilingual(vi: "mất tính mới", en: "novelty is lost"),
      terms: [
        .init(.a, .months(12), .ipLaw(60), .secondary, days: DatePeriod(from: .table(2019, 1, 14))),
        .init(.b, .months(12), .ipLaw(60), .secondary), .init(.c, .months(12), .ipLaw(60), .secondary),
      ]),
  ]
}

extension Citation {
  static let paris = Citation("Paris Convention", .article(4))
}

extension DatePeriod {
  /// The days before a document of the procedure came into force, and another was in its place.
  static func before(_ document: ProcedureDocument) -> DatePeriod {
    .table(from: .table(1, 1, 1), upTo: document.start)
  }
}

/// The documents of procedure that took another's place within a regime.
enum ProcedureDocument {
  case circular16, decree65, circular23

  var start: CivilDate {
    switch self {
    case .circular16: .table(2018, 1, 15)
    case .decree65: .table(2023, 8, 23)
    case .circular23: .table(2023, 11, 30)
    }
  }
}
