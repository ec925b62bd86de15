public import OCOPModel

/// Form 03, the commune's report on a dossier (báo cáo của UBND cấp xã): words, no points.
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

  /// The commune.
  public let commune: String
  /// The report's number, where it has one.
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
  /// Where and when it was signed.
  public let signing: FormSigning?

  /// Creates a report from what is filled in.
  public init(
    commune: String,
    number: String? = nil,
    owner: OwnerParticulars,
    product: Product,
    kind: DossierKind,
    remarks: Remarks,
    proposal: String? = nil,
    signing: FormSigning? = nil
  ) {
    self.commune = commune
    self.number = number
    self.owner = owner
    self.product = product
    self.kind = kind
    self.remarks = remarks
    self.proposal = proposal
    self.signing = signing
  }

  /// The place of the form in the law.
  public static let citation = Decision26_2026.form("03")

  /// Everything that the commune has not filled in.
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
      commune: commune, number: number, owner: owner.redacted, product: product, kind: kind,
      remarks: remarks, proposal: proposal, signing: signing)
  }

  /// The report as Vietnamese text to print and sign; what is not filled in is a dotted line.
  public var text: String {
    var page = FormPage(form: "03")
    page.field("UBND xã/phường", commune)
    page.field("Số", number)
    page.gap()
    page.title("BÁO CÁO ĐÁNH GIÁ CỦA ỦY BAN NHÂN DÂN CẤP XÃ", "(\(kind.name[.vietnamese]))")
    ownerPart(&page)
    remarksPart(&page)
    page.heading("III. ĐỀ NGHỊ")
    page.paragraph(proposal.isFilled ? proposal ?? "" : FormPage.dots(FormPage.width))
    page.signature(signing, by: "TM. ỦY BAN NHÂN DÂN", note: "(ký, ghi rõ họ tên, đóng dấu)")
    return page.text
  }

  private func ownerPart(_ page: inout FormPage) {
    let representative = owner.representative
    page.heading("I. THÔNG TIN CHỦ THỂ, SẢN PHẨM")
    page.field("1. Tên chủ thể", owner.name)
    page.field("2. Loại hình tổ chức", owner.kind.name[.vietnamese])
    page.field("3. Địa chỉ", owner.address?.value)
    page.field("4. Người đại diện theo pháp luật", representative.name?.value)
    page.field("   Giới tính", representative.isWoman.map { $0.value ? "Nữ" : "Nam" })
    page.field("   Dân tộc", representative.ethnicGroup?.value)
    page.field("   Nơi thường trú", representative.permanentAddress?.value)
    page.field("5. Tên sản phẩm", product.name)
  }

  private func remarksPart(_ page: inout FormPage) {
    page.heading("II. NHẬN XÉT")
    page.passage("1. Nguồn gốc sản phẩm, nguyên liệu địa phương", remarks.materials)
    page.passage("2. Sử dụng lao động địa phương", remarks.labour)
    page.line("3. Nguồn gốc ý tưởng sản phẩm")
    page.box("Sản phẩm truyền thống", remarks.isTraditional == true)
    page.box("Ý tưởng mới", remarks.isTraditional == false)
    page.paragraph(
      remarks.idea.isFilled ? remarks.idea ?? "" : FormPage.dots(FormPage.width - 3), indent: "   ")
    page.passage("4. Bản sắc, trí tuệ địa phương", remarks.identity)
  }
}

extension CommuneReport: Codable {}
extension CommuneReport.Remarks: Codable {}
