public import OCOPModel

/// A row of a support policy (định mức hỗ trợ): for what, to whom, where, which share, up to how much.
///
/// A rule is a ceiling, never a claim: the province sets the real rate under it. One rule may be paid from several purses, and a purse
/// works under several rules; see ``FundingSource/rules``.
///
/// ```swift
/// let rule = SupportRule.circular28_2018.first { $0.content == .productionLine }
/// rule?.beneficiaryCap?.amount  // 450.000.000 ₫
/// rule?.citation.text(in: .english)  // "Circular 28/2018/TT-BTC, Article 8, clause 4"
/// ```
public struct SupportRule: Sendable, Hashable {
  /// Where a rule holds.
  public enum Scope: Sendable, Hashable {
    /// In the whole country.
    case national
    /// In one province, by its code.
    case province(String)
  }

  /// The rule's identifier.
  public let id: ID<SupportRule>
  /// What the rule pays for, in words of the library's own.
  public let title: Bilingual
  /// The categories of measures that it pays for.
  public let categories: [MeasureCategory]
  /// The one content within the categories that it pays for; `nil` for all.
  public let content: ID<SupportContent>?
  /// The kinds of producers that it is for; `nil` for all.
  public let beneficiaries: [ProducerKind]?
  /// The shares by place; of those that hold for a place, the greatest counts.
  public let rates: [SupportRate]
  /// What the shares are shares of.
  public let base: SupportBase
  /// The most for one measure; `nil` for no ceiling beside the share.
  public let ceiling: SupportCeiling?
  /// The most for one beneficiary; `nil` for no such cap.
  public let beneficiaryCap: BeneficiaryCap?
  /// How many measures of one beneficiary it may pay for, earlier ones among them; `nil` for any number, 1 for once only.
  public let mostPerBeneficiary: Int?
  /// How many measures in one commune it may pay for; `nil` for any number.
  public let mostPerCommune: Int?
  /// The least that is paid if anything is; 0 for any amount.
  public let smallestGrant: Dong
  /// Where the rule holds.
  public let scope: Scope
  /// The days on which it holds.
  public let inForce: DatePeriod
  /// The place in the law that it comes from.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence
  /// What people have to check, or what is not known of the row.
  public let note: Bilingual?

  /// Creates a rule; ``FundingProblem/validated()`` says what is wrong with it.
  public init(
    id: ID<SupportRule>, title: Bilingual, categories: [MeasureCategory], content: ID<SupportContent>? = nil,
    beneficiaries: [ProducerKind]? = nil, rates: [SupportRate] = [SupportRate(.whole)],
    base: SupportBase = .wholeCost, ceiling: SupportCeiling? = nil, beneficiaryCap: BeneficiaryCap? = nil,
    mostPerBeneficiary: Int? = nil, mostPerCommune: Int? = nil, smallestGrant: Dong = .zero,
    scope: Scope = .national, inForce: DatePeriod, citation: Citation, confidence: Confidence,
    note: Bilingual? = nil
  ) {
    self.id = id
    self.title = title
    self.categories = categories
    self.content = content
    self.beneficiaries = beneficiaries
    self.rates = rates
    self.base = base
    self.ceiling = ceiling
    self.beneficiaryCap = beneficiaryCap
    self.mostPerBeneficiary = mostPerBeneficiary
    self.mostPerCommune = mostPerCommune
    self.smallestGrant = smallestGrant
    self.scope = scope
    self.inForce = inForce
    self.citation = citation
    self.confidence = confidence
    self.note = note
  }
}

#if !hasFeature(Embedded)
extension SupportRule.Scope: Codable {}
extension SupportRule: Codable {}
#endif
