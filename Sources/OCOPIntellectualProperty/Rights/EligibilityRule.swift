public import OCOPModel

/// A rule on who may file for a right (quyền đăng ký), as a row of data.
public struct EligibilityRule: Sendable, Hashable {
  /// The rights that the rule is for.
  public let rights: [IPRight]
  /// The kinds of applicant that the rule is for; none for all.
  public let kinds: [IPApplicantKind]
  /// What the sign must have for the rule to matter.
  public let scope: Scope
  /// What the rule demands.
  public let demand: Demand
  /// The place in the law.
  public let citation: Citation
  /// How well the rule is established.
  public let confidence: Confidence

  /// What the sign must have for a rule to matter.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case anySign
    /// The name of a place.
    case placeName
    /// The name of a place that stands for a speciality of it.
    case placeNameOfLocalSpeciality
  }

  /// What a rule demands.
  @nonexhaustive
  public enum Demand: Sendable, Hashable {
    /// The applicant is of one of the kinds.
    case kind([IPApplicantKind])
    /// The fact holds.
    case holds(IPApplicantFact)
    /// The fact does not hold.
    case holdsNot(IPApplicantFact)
  }

  /// Creates a rule.
  public init(
    _ demand: Demand, for rights: [IPRight], of kinds: [IPApplicantKind] = [], scope: Scope = .anySign,
    citation: Citation, confidence: Confidence
  ) {
    self.rights = rights
    self.kinds = kinds
    self.scope = scope
    self.demand = demand
    self.citation = citation
    self.confidence = confidence
  }
}

extension EligibilityRule {
  /// The rules of Vietnamese law.
  public static let vietnam: [EligibilityRule] = [
    EligibilityRule(
      .kind([.maker, .seller]), for: [.trademark], citation: .ipLaw(87), confidence: .secondary),
    EligibilityRule(
      .holdsNot(.makerUsesOrObjects), for: [.trademark], of: [.seller], citation: .ipLaw(87, .clause(2)),
      confidence: .secondary),
    EligibilityRule(
      .kind([.collectiveOrganisation]), for: [.collectiveMark], citation: .ipLaw(87, .clause(3)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.lawfullyEstablished), for: [.collectiveMark], citation: .ipLaw(87, .clause(3)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.filesForMembers), for: [.collectiveMark], citation: .ipLaw(87, .clause(3)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.membersWorkInThePlace), for: [.collectiveMark], scope: .placeName,
      citation: .ipLaw(87, .clause(3)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.placeNameAllowed), for: [.collectiveMark], scope: .placeNameOfLocalSpeciality,
      citation: .ipLaw(87, .clause(3)), confidence: .read),
    EligibilityRule(
      .kind([.certifyingBody]), for: [.certificationMark], citation: .ipLaw(87, .clause(4)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.hasControlTask), for: [.certificationMark], citation: .ipLaw(87, .clause(4)),
      confidence: .secondary),
    EligibilityRule(
      .holdsNot(.makesOrTradesTheGoods), for: [.certificationMark], citation: .ipLaw(87, .clause(4)),
      confidence: .secondary),
    EligibilityRule(
      .holds(.placeNameAllowed), for: [.certificationMark], scope: .placeNameOfLocalSpeciality,
      citation: .ipLaw(87, .clause(4)), confidence: .read),
    EligibilityRule(
      .kind([.creator, .investor]), for: [.industrialDesign, .invention, .utilitySolution],
      citation: .ipLaw(86),
      confidence: .unverified),
    EligibilityRule(
      .kind([.maker, .collectiveOrganisation, .localAuthority]), for: [.geographicalIndication],
      citation: .ipLaw(88),
      confidence: .unverified),
    EligibilityRule(
      .holds(.allowedByTheState), for: [.geographicalIndication], citation: .ipLaw(88),
      confidence: .unverified),
  ]
}

/// What a rule on who may file says of an applicant.
public struct EligibilityFinding: Sendable, Hashable {
  /// The rule.
  public let rule: EligibilityRule
  /// Whether the applicant keeps it.
  public let verdict: Verdict

  /// Whether an applicant keeps a rule.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It does.
    case kept
    /// It does not.
    case broken
    /// What decides was not looked into.
    case open
  }
}

extension IPApplicant {
  /// What the law says of the applicant's right to file, rule by rule; rules that do not matter are left out.
  ///
  /// - Parameters:
  ///   - right: The right applied for.
  ///   - sign: The sign, for the rules on the names of places; without one they are open.
  ///   - rules: The rules of the law.
  /// - Returns: A finding for each rule, in the order of the rules.
  public func eligibility(
    for right: IPRight, sign: IPSign? = nil, rules: [EligibilityRule] = EligibilityRule.vietnam
  ) -> [EligibilityFinding] {
    rules.compactMap { rule in
      guard rule.rights.contains(right), rule.kinds.isEmpty || rule.kinds.contains(kind) else { return nil }
      let matters = rule.scope.matters(for: sign)
      if matters == false { return nil }
      let verdict = verdict(on: rule.demand)
      return EligibilityFinding(rule: rule, verdict: matters == nil && verdict == .broken ? .open : verdict)
    }
  }

  private func verdict(on demand: EligibilityRule.Demand) -> EligibilityFinding.Verdict {
    switch demand {
    case .kind(let kinds): kinds.contains(kind) ? .kept : .broken
    case .holds(let fact): facts[fact].map { $0 ? .kept : .broken } ?? .open
    case .holdsNot(let fact): facts[fact].map { $0 ? .broken : .kept } ?? .open
    }
  }
}

extension EligibilityRule.Scope {
  /// Whether a rule of this scope matters for a sign; `nil` where that was not looked into.
  fileprivate func matters(for sign: IPSign?) -> Bool? {
    switch self {
    case .anySign: true
    case .placeName: sign.map { $0.placeName != nil }
    case .placeNameOfLocalSpeciality:
      if let sign { sign.placeName.map(\.isOfLocalSpeciality) ?? false } else { nil }
    }
  }
}

extension EligibilityFinding {
  /// The finding in words.
  public var text: Bilingual {
    let demand = rule.demand.text
    let source = rule.citation
    let (vi, en) =
      switch verdict {
      case .kept: ("đáp ứng", "kept")
      case .broken: ("không đáp ứng", "broken")
      case .open: ("chưa rõ", "not known")
      }
    return Bilingual(
      vi: "\(vi): \(demand.vi) (\(source.text(in: .vietnamese)))",
      en: "\(en): \(demand.en) (\(source.text(in: .english)))")
  }
}

extension EligibilityRule.Demand {
  /// The demand in words.
  public var text: Bilingual {
    switch self {
    case .kind(let kinds):
      Bilingual(
        vi: "người nộp đơn là " + kinds.map(\.name.vi).joined(separator: " hoặc "),
        en: "the applicant is a " + kinds.map(\.name.en).joined(separator: " or a "))
    case .holds(let fact): fact.name
    case .holdsNot(let fact):
      Bilingual(vi: "không thuộc trường hợp: \(fact.name.vi)", en: "it is not the case that \(fact.name.en)")
    }
  }
}

#if !hasFeature(Embedded)
extension EligibilityRule.Scope: Codable {}
extension EligibilityFinding.Verdict: Codable {}
#endif
