import OCOPModel

extension IPState {
  static let beforePublication: [IPState] = [.filed, .formalityDefects, .accepted]
  static let afterPublication: [IPState] = [
    .published, .examining, .suspended, .refusalIntended, .grantIntended,
  ]
  static let pending: [IPState] = beforePublication + afterPublication
  static let titled: [IPState] = [.registered, .inGrace]
}

/// The steps of the Law on Intellectual Property, in the order of a case's life.
extension [IPTransition] {
  static let industrialProperty: [IPTransition] =
    formality + examination + grant + application + title + complaints

  private static let formality: [IPTransition] = [
    IPTransition(
      .filed, from: [.draft], to: .state(.filed), rights: .registrable, begins: [.f1, .r3, .p4, .e1],
      answers: [.r1, .r2, .g1, .g2], .ipLaw(108, .clause(2))),
    IPTransition(.filed, from: [.draft], to: .state(.filed), rights: [.copyright], .ipLaw(50)),
    IPTransition(
      .priorityProved, from: IPState.pending, to: .same,
      rights: .marks + [.industrialDesign] + .patents, answers: [.r3], .ipLaw(91)),
    IPTransition(
      .formalityNotice, from: [.filed], to: .state(.formalityDefects), rights: .registrable, begins: [.f2],
      answers: [.f1], .ipLaw(109, .clause(3))),
    IPTransition(
      .reply, from: [.formalityDefects], to: .state(.filed), rights: .registrable, begins: [.f1],
      answers: [.f2],
      .ipLaw(109, .clause(3))),
    IPTransition(
      .extensionGranted, from: [.formalityDefects, .refusalIntended], to: .same, rights: .registrable,
      .circular01),
    IPTransition(
      .notAccepted, from: [.filed, .formalityDefects], to: .state(.notAccepted), rights: .registrable,
      begins: [.c1, .c4], answers: [.f1], others: .end, .ipLaw(109, .clause(3))),
    IPTransition(
      .accepted, from: [.filed], to: .state(.accepted), rights: .registrable, regimes: [.a, .b],
      begins: [.p1, .p2, .p3], answers: [.f1], .ipLaw(109, .clause(4))),
    IPTransition(
      .publishedApplication, from: [.accepted], to: .state(.examining), rights: .examined, regimes: [.a, .b],
      begins: [.o1, .o2, .o3, .s1, .s2, .s3], answers: [.p1, .p2, .p3, .p4], .ipLaw(110)),
    IPTransition(
      .publishedApplication, from: [.filed], to: .state(.examining), rights: .examined, regimes: [.c],
      basis: .act,
      begins: [.o1, .o2, .o3, .s1, .s2, .s3], answers: [.f1, .p4], .ipLaw(110)),
    IPTransition(
      .publishedApplication, from: [.accepted], to: .state(.published), rights: .patents, regimes: [.a, .b],
      begins: [.o6], .ipLaw(110)),
    IPTransition(
      .publishedApplication, from: [.filed], to: .state(.published), rights: .patents, regimes: [.c],
      basis: .act,
      begins: [.o6], answers: [.f1], .ipLaw(110)),
  ]

  private static let examination: [IPTransition] = [
    IPTransition(
      .designated, from: [.filed], to: .state(.examining), rights: .marks + [.industrialDesign],
      routes: [.madrid, .hague], begins: [.v5, .v6], answers: [.f1], .ipLaw(93, .clause(8))),
    IPTransition(
      .publishedApplication, from: [.examining], to: .same, rights: .marks + [.industrialDesign],
      routes: [.madrid, .hague], begins: [.o1, .o2], .ipLaw(110)),
    IPTransition(
      .examinationRequested, from: [.filed, .formalityDefects, .accepted, .published], to: .same,
      rights: .patents,
      answers: [.e1], .ipLaw(113, .clause(1))),
    IPTransition(
      .opposition, from: IPState.afterPublication, to: .same, rights: .registrable, begins: [.o5],
      .opposition),
    IPTransition(
      .oppositionAnswered, from: IPState.afterPublication, to: .same, rights: .registrable, answers: [.o5],
      .opposition),
    IPTransition(
      .observation, from: IPState.afterPublication, to: .same, rights: .registrable, .ipLaw(112)),
    IPTransition(
      .suspended, from: IPState.pending.filter { $0 != .suspended }, to: .state(.suspended),
      rights: .registrable, others: .rest, .ipLaw(117, .clause(3), .point("b"))),
    IPTransition(
      .resumed, from: [.suspended], to: .before, rights: .registrable, .ipLaw(117, .clause(3), .point("b"))),
    IPTransition(
      .refusalIntended, from: [.examining], to: .state(.refusalIntended), rights: .registrable, begins: [.s4],
      answers: [.s1, .s2, .s3, .s6, .s9, .v5, .v6], .ipLaw(117, .clause(3), .point("a"))),
    IPTransition(
      .reply, from: [.refusalIntended], to: .state(.examining), rights: .registrable, begins: [.s6],
      answers: [.s4],
      .ipLaw(117, .clause(3))),
    IPTransition(
      .refused, from: [.refusalIntended, .grantIntended], to: .state(.refused), rights: .registrable,
      begins: [.c1, .c4], others: .end, .ipLaw(117, .clause(3), .point("d"))),
    IPTransition(
      .refused, from: [.examining], to: .state(.refused), rights: .registrable, begins: [.c1, .c4],
      answers: [.s6], others: .end, .ipLaw(117, .clause(3), .point("d"))),
    IPTransition(
      .refused, from: [.filed], to: .state(.refused), rights: [.copyright], others: .end, .ipLaw(52)),
  ]

  private static let grant: [IPTransition] = [
    IPTransition(
      .grantIntended, from: [.examining, .refusalIntended], to: .state(.grantIntended), rights: .registrable,
      begins: [.s5], answers: [.s1, .s2, .s3, .s6, .s9, .v5, .v6], .ipLaw(118, .clause(1))),
    IPTransition(
      .feesPaid, from: [.grantIntended], to: .same, rights: .registrable, begins: [.s7], answers: [.s5],
      .ipLaw(118)),
    IPTransition(
      .objection, from: [.grantIntended], to: .state(.examining), rights: .registrable, begins: [.s6],
      answers: [.s5], .ipLaw(118)),
    IPTransition(
      .granted, from: [.grantIntended], to: .state(.registered), rights: .registrable,
      begins: [.s8, .v1, .v2, .v4, .n1, .u1, .x1], answers: [.s7], others: .end, .ipLaw(118)),
    IPTransition(
      .granted, from: [.examining], to: .state(.registered), rights: .marks + [.industrialDesign],
      routes: [.madrid, .hague], begins: [.v1, .v2, .n1, .u1, .x1], answers: [.v5, .v6, .s1, .s2, .s6],
      others: .end,
      .ipLaw(93, .clause(8))),
    IPTransition(.granted, from: [.filed], to: .state(.registered), rights: [.copyright], .ipLaw(53)),
    IPTransition(
      .grantPublished, from: IPState.titled, to: .same, rights: .registrable, answers: [.s8], .ipLaw(99)),
  ]

  private static let application: [IPTransition] = [
    IPTransition(
      .withdrawn, from: IPState.pending, to: .state(.withdrawn), rights: .registrable, others: .end,
      .ipLaw(116)),
    IPTransition(.withdrawn, from: [.filed], to: .state(.withdrawn), rights: [.copyright], .ipLaw(50)),
    IPTransition(.amended, from: IPState.pending, to: .same, rights: .registrable, .ipLaw(115)),
    IPTransition(.divided, from: IPState.pending, to: .same, rights: .registrable, .ipLaw(115)),
    IPTransition(.applicantChanged, from: IPState.pending, to: .same, rights: .registrable, .ipLaw(115)),
  ]

  private static let title: [IPTransition] = [
    IPTransition(
      .renewed, from: IPState.titled, to: .state(.registered), rights: .marks + [.industrialDesign],
      begins: [.v1, .v2, .n1], answers: [.v1, .v2, .n1, .n2], .ipLaw(94, .clause(2))),
    IPTransition(
      .surrendered, from: IPState.titled, to: .state(.terminated), rights: IPRight.allCases, others: .end,
      .ipLaw(95, .clause(1), .point("b"))),
    IPTransition(
      .terminated, from: IPState.titled, to: .state(.terminated), rights: .registrable, begins: [.c1, .c4],
      others: .end, .ipLaw(95)),
    IPTransition(
      .cancelled, from: IPState.titled, to: .state(.cancelled), rights: .registrable, begins: [.c1, .c4],
      answers: [.x1], others: .end, .ipLaw(96)),
    IPTransition(
      .cancelled, from: [.registered], to: .state(.cancelled), rights: [.copyright], others: .end, .ipLaw(55)),
    IPTransition(
      .assigned, from: IPState.titled, to: .same,
      rights: .marks + [.industrialDesign] + .patents + [.copyright], .ipLaw(148)),
    IPTransition(
      .licensed, from: IPState.titled, to: .same,
      rights: [.trademark, .certificationMark, .industrialDesign] + .patents + [.copyright], .ipLaw(141)),
    IPTransition(
      .amendedRegulation, from: IPState.titled, to: .same,
      rights: [.collectiveMark, .certificationMark, .geographicalIndication], .ipLaw(97)),
    IPTransition(
      .nonUseRequested, from: IPState.titled, to: .same, rights: .marks, begins: [.u2],
      .ipLaw(95, .clause(1), .point("d"))),
    IPTransition(
      .useShown, from: IPState.titled, to: .same, rights: .marks, answers: [.u2],
      .ipLaw(95, .clause(1), .point("d"))),
  ]

  private static let contested: [IPState] = [.refused, .notAccepted, .terminated, .cancelled]
  private static let complaints: [IPTransition] = [
    IPTransition(
      .complaint, from: contested + IPState.titled, to: .same, rights: .registrable, begins: [.c2],
      Citation("02/2011/QH13", .article(9))),
    IPTransition(
      .rejected, from: contested + IPState.titled, to: .same, rights: .registrable, begins: [.c3, .c4],
      answers: [.c2],
      Citation("02/2011/QH13", .article(33))),
    IPTransition(
      .upheld, from: contested + IPState.titled, to: .before, rights: .registrable, answers: [.c2],
      Citation("02/2011/QH13", .article(31))),
    IPTransition(
      .obstacle, from: IPState.pending + IPState.titled + contested + [.expired], to: .same,
      rights: .registrable,
      Citation("91/2015/QH13", .article(156))),
  ]
}
