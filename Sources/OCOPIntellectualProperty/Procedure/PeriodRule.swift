public import OCOPModel

/// A period of procedure (thời hạn): who must do what, how long after which event, and what follows if not.
///
/// A rule is a row of data. Its ``terms`` say how long it is under each regime, each with its source; a rule that a
/// regime does not know has no term there.
public struct PeriodRule: Sendable, Hashable {
  /// The rule's stable code, such as `O1`.
  public let id: ID
  /// What is to be done.
  public let task: Bilingual
  /// The event from which the period is counted.
  public let trigger: Bilingual
  /// The kinds of right that have the period.
  public let rights: [IPRight]
  /// Whose period it is.
  public let kind: Kind
  /// Who must act, or may.
  public let actor: Actor
  /// Which date of the case chooses the regime.
  public let basis: RegimeBasis
  /// Whether the period is counted backwards from its event, as a window that opens before an expiry is.
  public let countsBackwards: Bool
  /// Whether a party may ask, before its end, for as much time again, once.
  public let isExtendable: Bool
  /// Whether the case stays where it is when the period has passed, and still waits for what was to be done or for what follows.
  ///
  /// Where a mere chance was let go, such as that of a complaint, nobody waits.
  public let isAwaitedAfterEnd: Bool
  /// How many terms a title has at most, for the rules that are terms; `nil` without limit, and for other rules.
  public let maximumTerms: Int?
  /// What follows when the period passes.
  public let consequence: Bilingual
  /// The lengths by regime.
  public let terms: [Term]

  /// Creates a rule.
  public init(
    _ id: ID, task: Bilingual, trigger: Bilingual, rights: [IPRight], kind: Kind, actor: Actor,
    basis: RegimeBasis, countsBackwards: Bool = false, isExtendable: Bool = false,
    isAwaitedAfterEnd: Bool = false, maximumTerms: Int? = nil, consequence: Bilingual, terms: [Term]
  ) {
    self.id = id
    self.task = task
    self.trigger = trigger
    self.rights = rights
    self.kind = kind
    self.actor = actor
    self.basis = basis
    self.countsBackwards = countsBackwards
    self.isExtendable = isExtendable
    self.isAwaitedAfterEnd = isAwaitedAfterEnd
    self.maximumTerms = maximumTerms
    self.consequence = consequence
    self.terms = terms
  }

  /// Whose period it is, which is never mixed: only the parties' periods lose rights.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A party must act by its last day, which moves to the next working day (thời hạn của đương sự).
    case deadline
    /// The office's own target: past it the office is late and nothing is lost (thời hạn của cơ quan).
    case expected
    /// A day from which something may be done (ngày bắt đầu được làm).
    case window
  }

  /// Who acts within a period.
  public enum Actor: String, Sendable, Hashable, CaseIterable {
    /// The office for intellectual property (cơ quan sở hữu công nghiệp).
    case office
    /// The applicant (người nộp đơn).
    case applicant
    /// The owner of the title (chủ văn bằng).
    case owner
    /// Anyone else (người thứ ba).
    case thirdParty
  }

  /// How long the period is under a regime, and how well that is established.
  public struct Term: Sendable, Hashable {
    /// The regime.
    public let regime: IPRegime
    /// The days within the regime on which the length holds, where it changed without the law; `nil` for all.
    public let days: DatePeriod?
    /// The length, or `nil` where no source states it: such a period is listed and never counted.
    public let length: PeriodLength?
    /// The place in the law.
    public let citation: Citation
    /// How well the length is established.
    public let confidence: Confidence

    /// Creates a term.
    public init(
      _ regime: IPRegime, _ length: PeriodLength?, _ citation: Citation, _ confidence: Confidence,
      days: DatePeriod? = nil
    ) {
      self.regime = regime
      self.days = days
      self.length = length
      self.citation = citation
      self.confidence = confidence
    }
  }
}

extension PeriodRule {
  /// A rule's stable code.
  @nonexhaustive
  public enum ID: String, Sendable, Hashable, CaseIterable {
    /// The formality check.
    case f1 = "F1"
    /// The reply to a notice of formality defects.
    case f2 = "F2"
    /// The publication of an accepted mark application.
    case p1 = "P1"
    /// The publication of an accepted design application.
    case p2 = "P2"
    /// The publication of an accepted application for a geographical indication.
    case p3 = "P3"
    /// The latest publication of a design whose applicant asked to defer it.
    case p4 = "P4"
    /// The opposition to a mark.
    case o1 = "O1"
    /// The opposition to a design.
    case o2 = "O2"
    /// The opposition to a geographical indication.
    case o3 = "O3"
    /// The answer to an opposition.
    case o5 = "O5"
    /// The opposition to a patent.
    case o6 = "O6"
    /// The substantive examination of a mark.
    case s1 = "S1"
    /// The substantive examination of a design.
    case s2 = "S2"
    /// The substantive examination of a geographical indication.
    case s3 = "S3"
    /// The reply to a notice of intended refusal.
    case s4 = "S4"
    /// The fees, or an objection, after a notice of intended grant.
    case s5 = "S5"
    /// The examination made again after a reply or an objection.
    case s6 = "S6"
    /// The grant after the fees.
    case s7 = "S7"
    /// The publication of the grant.
    case s8 = "S8"
    /// The substantive examination of a patent.
    case s9 = "S9"
    /// The request for the examination of a patent.
    case e1 = "E1"
    /// The filing within the priority of a mark or a design.
    case r1 = "R1"
    /// The filing within the priority of a patent.
    case r2 = "R2"
    /// The proof of a priority.
    case r3 = "R3"
    /// The filing of a design after its disclosure.
    case g1 = "G1"
    /// The filing of a patent after its disclosure.
    case g2 = "G2"
    /// The term of a mark.
    case v1 = "V1"
    /// The term of a design.
    case v2 = "V2"
    /// The term of a patent.
    case v4 = "V4"
    /// The silent acceptance of a mark designated through Madrid.
    case v5 = "V5"
    /// The silent acceptance of a design designated through The Hague.
    case v6 = "V6"
    /// The opening of the renewal window.
    case n1 = "N1"
    /// The renewal with a surcharge after the term.
    case n2 = "N2"
    /// The day from which a mark that is not used can be attacked.
    case u1 = "U1"
    /// The owner's evidence of use.
    case u2 = "U2"
    /// The request to cancel a mark on the grounds that a time bar closes.
    case x1 = "X1"
    /// The first complaint.
    case c1 = "C1"
    /// The answer to a complaint.
    case c2 = "C2"
    /// The second complaint.
    case c3 = "C3"
    /// The action in court.
    case c4 = "C4"
  }

  /// The term of a regime on a day, or `nil` where the regime does not know the period.
  public func term(_ regime: IPRegime, on day: CivilDate) -> Term? {
    terms.first { $0.regime == regime && $0.days?.contains(day) ?? true }
  }
}

#if !hasFeature(Embedded)
extension PeriodRule: Codable {}
extension PeriodRule.ID: Codable {}
extension PeriodRule.Kind: Codable {}
extension PeriodRule.Actor: Codable {}
extension PeriodRule.Term: Codable {}
#endif
