public import OCOPModel

/// Form 02, the owner's report on the product (báo cáo tự đánh giá), in the order of the criteria sheet.
///
/// Evidence belongs to the fact that it proves: the report names documents of an ``Evidence``, which holds each of them
/// once, however many criteria it serves.
///
/// Source: Decision 26/2026/QĐ-TTg, Annex III, Form 02.
public struct SelfAssessmentReport: Sendable, Hashable {
  /// The owner's own assessment of a criterion (tự đánh giá theo tiêu chí).
  public struct Entry: Sendable, Hashable {
    /// The criterion.
    public let criterion: CriterionCode
    /// The owner's own answer.
    public let answer: Answer?
    /// What the owner says of it.
    public let description: String
    /// The documents that prove it, by ``OCOPModel/Proof/document``.
    public let evidence: [String]

    /// Creates an entry.
    public init(
      _ criterion: CriterionCode,
      _ answer: Answer?,
      _ description: String,
      evidence: [String] = []
    ) {
      self.criterion = criterion
      self.answer = answer
      self.description = description
      self.evidence = evidence
    }
  }

  /// Part I: what the owner and the product are (thông tin chung).
  public struct General: Sendable, Hashable {
    /// The day of founding or registration.
    public let founded: CivilDate?
    /// The number of the registration.
    public let registrationNumber: String?
    /// The product's specification.
    public let specification: String?
    /// The product's standard.
    public let standard: String?
    /// The papers that the form lists with a box to tick.
    public let papers: [Paper]
    /// The owner's history.
    public let history: String?
    /// The owner's organisation.
    public let organisation: String?

    /// Creates the part from what is filled in.
    public init(
      founded: CivilDate? = nil,
      registrationNumber: String? = nil,
      specification: String? = nil,
      standard: String? = nil,
      papers: [Paper] = [],
      history: String? = nil,
      organisation: String? = nil
    ) {
      self.founded = founded
      self.registrationNumber = registrationNumber
      self.specification = specification
      self.standard = standard
      self.papers = papers
      self.history = history
      self.organisation = organisation
    }
  }

  /// A paper that the form lists with a box to tick.
  @nonexhaustive
  public enum Paper: String, Sendable, Hashable, CaseIterable {
    /// The business registration.
    case businessRegistration
    /// The declaration of quality.
    case qualityDeclaration
    /// The food-safety certificate of the production site.
    case foodSafety
    /// Another certificate that production must have.
    case otherProduction
    /// A trademark certificate.
    case trademark
    /// The right to use a geographical indication, collective or certification mark.
    case rightToUseMark
    /// A patent.
    case patent
    /// An industrial design.
    case industrialDesign
    /// Copyright.
    case copyright
    /// Other intellectual property.
    case otherProperty
  }

  /// Part II: results of the business plan (kết quả thực hiện phương án kinh doanh).
  public struct Results: Sendable, Hashable {
    /// Material areas.
    public let materialAreas: String?
    /// Technology, processing and packing.
    public let technology: String?
    /// Changes in quality, standards and packaging.
    public let qualityChanges: String?
    /// Markets.
    public let markets: String?
    /// Revenue and profit.
    public let finances: String?

    /// Creates the part from what is filled in.
    public init(
      materialAreas: String? = nil,
      technology: String? = nil,
      qualityChanges: String? = nil,
      markets: String? = nil,
      finances: String? = nil
    ) {
      self.materialAreas = materialAreas
      self.technology = technology
      self.qualityChanges = qualityChanges
      self.markets = markets
      self.finances = finances
    }
  }

  /// The owner.
  public let owner: OwnerParticulars
  /// The product.
  public let product: Product
  /// What is asked for.
  public let kind: DossierKind
  /// Part I.
  public let general: General
  /// Part II.
  public let results: Results
  /// Part III, in any order: the form's order comes from the criteria set.
  public let entries: [Entry]
  /// For an upgrade, what changed since the recognition.
  public let changes: String?
  /// For a re-rating, the updates since the recognition, three years back.
  public let updates: RatingUpdates?
  /// Part IV: the plan ahead.
  public let plan: String?
  /// Where and when it was signed.
  public let signing: FormSigning?

  /// Creates a report from what is filled in.
  public init(
    owner: OwnerParticulars,
    product: Product,
    kind: DossierKind,
    general: General,
    results: Results,
    entries: [Entry],
    changes: String? = nil,
    updates: RatingUpdates? = nil,
    plan: String? = nil,
    signing: FormSigning? = nil
  ) {
    self.owner = owner
    self.product = product
    self.kind = kind
    self.general = general
    self.results = results
    self.entries = entries
    self.changes = changes
    self.updates = updates
    self.plan = plan
    self.signing = signing
  }

  /// The place of the form in the law.
  public static let citation = Decision26_2026.form("02")

  /// The owner's own answers as a score sheet, which a rater rates like any other; of two entries the first counts.
  public var scoreSheet: ScoreSheet {
    var sheet = ScoreSheet()
    for entry in entries where sheet[entry.criterion] == nil { sheet[entry.criterion] = entry.answer }
    return sheet
  }

  /// The owner's entry on a criterion, or `nil` where there is none.
  public func entry(_ criterion: CriterionCode) -> Entry? { entries.first { $0.criterion == criterion } }

  /// The report without personal data, for exports.
  public var redacted: SelfAssessmentReport {
    SelfAssessmentReport(
      owner: owner.redacted, product: product, kind: kind, general: general, results: results,
      entries: entries, changes: changes, updates: updates, plan: plan, signing: signing?.redacted)
  }
}

extension SelfAssessmentReport.Paper {
  /// The paper's name.
  public var name: Bilingual {
    switch self {
    case .businessRegistration: Bilingual(vi: "Đăng ký kinh doanh", en: "Business registration")
    case .qualityDeclaration: Bilingual(vi: "Công bố chất lượng", en: "Declaration of quality")
    case .foodSafety:
      Bilingual(vi: "Giấy chứng nhận an toàn thực phẩm của cơ sở", en: "Food-safety certificate of the site")
    case .otherProduction:
      Bilingual(vi: "Giấy chứng nhận bắt buộc khác", en: "Other compulsory production certificate")
    case .trademark: Bilingual(vi: "Nhãn hiệu", en: "Trademark certificate")
    case .rightToUseMark:
      Bilingual(
        vi: "Quyền dùng chỉ dẫn địa lý, nhãn hiệu tập thể, chứng nhận",
        en: "Right to use a geographical indication, collective or certification mark")
    case .patent: Bilingual(vi: "Sáng chế", en: "Patent")
    case .industrialDesign: Bilingual(vi: "Kiểu dáng công nghiệp", en: "Industrial design")
    case .copyright: Bilingual(vi: "Quyền tác giả", en: "Copyright")
    case .otherProperty: Bilingual(vi: "Sở hữu trí tuệ khác", en: "Other intellectual property")
    }
  }
}

extension SelfAssessmentReport: Codable {}
extension SelfAssessmentReport.Entry: Codable {}
extension SelfAssessmentReport.General: Codable {}
extension SelfAssessmentReport.Paper: Codable {}
extension SelfAssessmentReport.Results: Codable {}
