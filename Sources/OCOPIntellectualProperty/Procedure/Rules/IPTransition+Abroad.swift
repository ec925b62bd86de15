import OCOPModel

/// What is recorded of a right under the law of another place: its status and dates, not a procedure.
extension [IPTransition] {
  static let abroad: [IPTransition] = entries + status

  private static let paris = Citation("Paris Convention", .article(4))
  private static let open: [IPState] = IPState.pending + IPState.titled

  private static let entries: [IPTransition] = [
    IPTransition(.filed, from: [.draft], to: .state(.filed), rights: IPRight.allCases, paris),
    step(.accepted, from: [.filed, .formalityDefects], to: .accepted),
    step(.publishedApplication, from: [.filed, .accepted], to: .examining),
    step(.formalityNotice, from: [.filed], to: .formalityDefects),
    step(.refusalIntended, from: IPState.pending, to: .refusalIntended),
    step(.reply, from: [.formalityDefects, .refusalIntended], to: .examining),
    step(.grantIntended, from: IPState.pending, to: .grantIntended),
    step(.granted, from: IPState.pending, to: .registered),
    step(.notAccepted, from: IPState.pending, to: .notAccepted),
    step(.refused, from: IPState.pending, to: .refused),
    step(.withdrawn, from: IPState.pending, to: .withdrawn),
    step(.renewed, from: IPState.titled, to: .registered),
    step(.surrendered, from: IPState.titled, to: .terminated),
    step(.terminated, from: IPState.titled, to: .terminated),
    step(.cancelled, from: IPState.titled, to: .cancelled),
  ]

  private static let status: [IPTransition] = [
    IPEvent.Kind.opposition, .oppositionAnswered, .observation, .feesPaid, .grantPublished, .amended,
    .divided,
    .applicantChanged, .assigned, .licensed, .amendedRegulation, .priorityProved, .examinationRequested,
    .designated,
  ].map { IPTransition($0, from: open, to: .same, rights: IPRight.allCases, paris) }

  private static func step(_ event: IPEvent.Kind, from: [IPState], to state: IPState) -> IPTransition {
    IPTransition(event, from: from, to: .state(state), rights: IPRight.allCases, paris)
  }
}
