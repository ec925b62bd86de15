public import OCOPModel

/// Form 03, the commune's report on a dossier to the province (báo cáo của UBND cấp xã): words, no points.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clause 2; Annex III, Form 03.
public struct CommuneReport: Sendable, Hashable {
  /// The commune's remarks on the four matters that it assesses (nhận xét).
  public struct Remarks: Sendable, Hashable {
    /// Origin of the product and of local raw material.
    public let materials: String?
    /// Local labour.
    public let labour: String?
    /// Origin of the product idea.
    public let idea: String?
    /// Whether the product is traditional; otherwise its idea is new.
    public let isTraditional: Bool?
    /// Local identity and knowledge.
    public let identity: String?

    /// Creates remarks from what is filled in.
    public init(
      materials: String? = nil,
      labour: String? = nil,
      idea: String? = nil,
      isTraditional: Bool? = nil,
      identity: String? = nil
    ) {
      self.materials = materials
      self.labour = labour
      self.idea = idea
      self.isTraditional = isTraditional
      self.identity = identity
    }
  }

  /// Who else than the addressee gets the report by the practice of offices (nơi nhận).
  public static let usualRecipients = ["Chủ thể OCOP", "Lưu: VT"]

  /// The commune, with its kind: “xã Tức Tranh”.
  public let commune: String
  /// The province to which the report goes, with its kind: “tỉnh Thái Nguyên”.
  public let province: String?
  /// The report's number with its signs, such as “45/BC-UBND”, where it has one.
  public let number: String?
  /// The owner.
  public let owner: OwnerParticulars
  /// The product.
  public let product: Product
  /// What is asked for.
  public let kind: DossierKind
  /// The remarks.
  public let remarks: Remarks
  /// What the commune proposes to the province.
  public let proposal: String?
  /// Where, when and by whom it was signed.
  public let signing: FormSigning?
  /// Who else than the addressee gets it.
  public let recipients: [String]

  /// Creates a report from what is filled in.
  public init(
    commune: String,
    province: String? = nil,
    number: String? = nil,
    owner: OwnerParticulars,
    product: Product,
    kind: DossierKind,
    remarks: Remarks,
    proposal: String? = nil,
    signing: FormSigning? = nil,
    recipients: [String] = CommuneReport.usualRecipients
  ) {
    self.commune = commune
    self.province = province
    self.number = number
    self.owner = owner
    self.product = product
    self.kind = kind
    self.remarks = remarks
    self.proposal = proposal
    self.signing = signing
    self.recipients = recipients
  }

  /// The place of the form in the law.
  public static let citation = Decision26_2026.form("03")

  /// Everything that the commune has not filled in, in the order of the form.
  public var missingItems: [MissingItem] {
    let representative = owner.representative
    let fields: [(FormField, Bool)] = [
      (.commune, Optional(commune).isFilled),
      (.ownerName, Optional(owner.name).isFilled),
      (.ownerAddress, owner.address.isFilled),
      (.representativeName, representative.name.isFilled),
      (.representativeSex, representative.isWoman != nil),
      (.representativeEthnicity, representative.ethnicGroup.isFilled),
      (.representativeAddress, representative.permanentAddress.isFilled),
      (.productName, Optional(product.name).isFilled),
    ]
    let remarked: [(FormField, Bool)] = [
      (.remarkOnMaterials, remarks.materials.isFilled),
      (.remarkOnLabour, remarks.labour.isFilled),
      (.remarkOnIdea, remarks.idea.isFilled && remarks.isTraditional != nil),
      (.remarkOnIdentity, remarks.identity.isFilled),
    ]
    let ending: [(FormField, Bool)] = [(.proposal, proposal.isFilled), (.signing, signing != nil)]
    return fields.missing(CommuneReport.citation)
      + remarked.missing(Decision26_2026.article(7, clause: 2)) + ending.missing(CommuneReport.citation)
  }

  /// The report without personal data, for exports.
  public var redacted: CommuneReport {
    CommuneReport(
      commune: commune, province: province, number: number, owner: owner.redacted, product: product,
      kind: kind,
      remarks: remarks, proposal: proposal, signing: signing?.redacted, recipients: recipients)
  }
}

extension CommuneReport: Codable {}
extension CommuneReport.Remarks: Codable {}
