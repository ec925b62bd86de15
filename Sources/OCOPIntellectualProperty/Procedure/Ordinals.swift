// The places of the cases in their order, by which the procedure lays its tables out: an index is found without hashing.
// A test holds them against `allCases`.

extension IPRight {
  var ordinal: Int {
    switch self {
    case .trademark: 0
    case .collectiveMark: 1
    case .certificationMark: 2
    case .industrialDesign: 3
    case .geographicalIndication: 4
    case .invention: 5
    case .utilitySolution: 6
    case .copyright: 7
    }
  }
}

extension IPRegime {
  var ordinal: Int {
    switch self {
    case .a: 0
    case .b: 1
    case .c: 2
    }
  }
}

extension FilingRoute {
  var ordinal: Int {
    switch self {
    case .national: 0
    case .madrid: 1
    case .hague: 2
    }
  }
}

extension IPState {
  var ordinal: Int {
    switch self {
    case .draft: 0
    case .filed: 1
    case .formalityDefects: 2
    case .notAccepted: 3
    case .accepted: 4
    case .published: 5
    case .examining: 6
    case .suspended: 7
    case .refusalIntended: 8
    case .grantIntended: 9
    case .refused: 10
    case .withdrawn: 11
    case .registered: 12
    case .inGrace: 13
    case .expired: 14
    case .terminated: 15
    case .cancelled: 16
    }
  }
}

extension IPEvent.Kind {
  var ordinal: Int {
    switch self {
    case .filed: 0
    case .priorityProved: 1
    case .formalityNotice: 2
    case .reply: 3
    case .extensionGranted: 4
    case .notAccepted: 5
    case .accepted: 6
    case .publishedApplication: 7
    case .examinationRequested: 8
    case .designated: 9
    case .opposition: 10
    case .oppositionAnswered: 11
    case .observation: 12
    case .refusalIntended: 13
    case .grantIntended: 14
    case .feesPaid: 15
    case .objection: 16
    case .granted: 17
    case .grantPublished: 18
    case .refused: 19
    case .withdrawn: 20
    case .amended: 21
    case .divided: 22
    case .applicantChanged: 23
    case .suspended: 24
    case .resumed: 25
    case .renewed: 26
    case .surrendered: 27
    case .terminated: 28
    case .cancelled: 29
    case .assigned: 30
    case .licensed: 31
    case .amendedRegulation: 32
    case .nonUseRequested: 33
    case .useShown: 34
    case .complaint: 35
    case .upheld: 36
    case .rejected: 37
    case .obstacle: 38
    case .corrected: 39
    }
  }
}

extension PeriodRule.ID {
  var ordinal: Int {
    switch self {
    case .f1: 0
    case .f2: 1
    case .p1: 2
    case .p2: 3
    case .p3: 4
    case .p4: 5
    case .o1: 6
    case .o2: 7
    case .o3: 8
    case .o5: 9
    case .o6: 10
    case .s1: 11
    case .s2: 12
    case .s3: 13
    case .s4: 14
    case .s5: 15
    case .s6: 16
    case .s7: 17
    case .s8: 18
    case .s9: 19
    case .e1: 20
    case .r1: 21
    case .r2: 22
    case .r3: 23
    case .g1: 24
    case .g2: 25
    case .v1: 26
    case .v2: 27
    case .v4: 28
    case .v5: 29
    case .v6: 30
    case .n1: 31
    case .n2: 32
    case .u1: 33
    case .u2: 34
    case .x1: 35
    case .c1: 36
    case .c2: 37
    case .c3: 38
    case .c4: 39
    }
  }
}
