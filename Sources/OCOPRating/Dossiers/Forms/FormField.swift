public import OCOPModel

/// A field that an owner or a commune fills in on a form (mục cần ghi trên biểu).
///
/// Source: Decision 26/2026/QĐ-TTg, Annex III; the updates of a re-rating, Article 6, clause 1, point c.
@nonexhaustive
public enum FormField: String, Sendable, Hashable, CaseIterable {
  /// The province (tỉnh).
  case province
  /// The commune (xã).
  case commune
  /// The owner's name (tên chủ thể).
  case ownerName
  /// The owner's address (địa chỉ).
  case ownerAddress
  /// The owner's telephone number (điện thoại).
  case phone
  /// The owner's e-mail address (thư điện tử).
  case email
  /// The legal representative's name (người đại diện theo pháp luật).
  case representativeName
  /// The legal representative's position (chức vụ).
  case representativePosition
  /// The legal representative's sex (giới tính).
  case representativeSex
  /// The legal representative's ethnic group (dân tộc).
  case representativeEthnicity
  /// The legal representative's permanent address (nơi thường trú).
  case representativeAddress
  /// The product's name (tên sản phẩm).
  case productName
  /// The attached report, original and electronic (báo cáo kèm theo).
  case attachedReport
  /// The place and day of signing (nơi, ngày ký).
  case signing
  /// The day on which the owner was founded or registered (ngày thành lập).
  case founded
  /// The number of the registration (số đăng ký).
  case registrationNumber
  /// The product's specification (quy cách).
  case specification
  /// The product's standard (tiêu chuẩn).
  case standard
  /// The owner's history (lịch sử hình thành).
  case history
  /// The owner's organisation (tổ chức bộ máy).
  case organisation
  /// Results: material areas (vùng nguyên liệu).
  case materialAreas
  /// Results: technology, processing and packing (công nghệ, chế biến, đóng gói).
  case technology
  /// Results: changes in quality, standards and packaging (thay đổi về chất lượng, tiêu chuẩn, bao bì).
  case qualityChanges
  /// Results: markets (thị trường).
  case markets
  /// Results: revenue and profit (doanh thu, lợi nhuận).
  case finances
  /// What changed since the recognition (thay đổi so với lần công nhận).
  case changes
  /// Update since the recognition: materials (nguyên liệu).
  case updatedMaterials
  /// Update since the recognition: technology (công nghệ).
  case updatedTechnology
  /// Update since the recognition: packaging (bao bì).
  case updatedPackaging
  /// Update since the recognition: labels (nhãn).
  case updatedLabels
  /// Update since the recognition: the declaration of quality (công bố chất lượng).
  case updatedDeclaration
  /// Update since the recognition: periodic test reports (kiểm nghiệm định kỳ).
  case updatedTests
  /// Update since the recognition: the market (thị trường).
  case updatedMarket
  /// Update since the recognition: output (sản lượng).
  case updatedOutput
  /// Update since the recognition: revenue (doanh thu).
  case updatedRevenue
  /// The plan ahead (kế hoạch thời gian tới).
  case plan
  /// The commune's remarks on local raw material (nguyên liệu địa phương).
  case remarkOnMaterials
  /// The commune's remarks on local labour (lao động địa phương).
  case remarkOnLabour
  /// The commune's remarks on the origin of the idea (nguồn gốc ý tưởng).
  case remarkOnIdea
  /// The commune's remarks on local identity and knowledge (bản sắc, trí tuệ địa phương).
  case remarkOnIdentity
  /// The commune's proposal (đề nghị).
  case proposal

  /// The field's name, as it stands within a sentence.
  public var name: Bilingual {
    switch self {
    case .province: Bilingual(vi: "tỉnh", en: "province")
    case .commune: Bilingual(vi: "xã", en: "commune")
    case .ownerName: Bilingual(vi: "tên chủ thể", en: "owner's name")
    case .ownerAddress: Bilingual(vi: "địa chỉ chủ thể", en: "owner's address")
    case .phone: Bilingual(vi: "điện thoại", en: "telephone")
    case .email: Bilingual(vi: "thư điện tử", en: "e-mail")
    case .representativeName: Bilingual(vi: "tên người đại diện", en: "representative's name")
    case .representativePosition: Bilingual(vi: "chức vụ người đại diện", en: "representative's position")
    case .representativeSex: Bilingual(vi: "giới tính người đại diện", en: "representative's sex")
    case .representativeEthnicity:
      Bilingual(vi: "dân tộc người đại diện", en: "representative's ethnic group")
    case .representativeAddress:
      Bilingual(vi: "nơi thường trú người đại diện", en: "representative's permanent address")
    case .productName: Bilingual(vi: "tên sản phẩm", en: "product's name")
    case .attachedReport:
      Bilingual(vi: "báo cáo tự đánh giá kèm theo", en: "attached self-assessment report")
    case .signing: Bilingual(vi: "nơi, ngày ký", en: "place and day of signing")
    case .founded: Bilingual(vi: "ngày thành lập hoặc đăng ký", en: "day of founding or registration")
    case .registrationNumber: Bilingual(vi: "số đăng ký", en: "registration number")
    case .specification: Bilingual(vi: "quy cách sản phẩm", en: "product's specification")
    case .standard: Bilingual(vi: "tiêu chuẩn sản phẩm", en: "product's standard")
    case .history: Bilingual(vi: "lịch sử hình thành", en: "history")
    case .organisation: Bilingual(vi: "tổ chức bộ máy", en: "organisation")
    case .materialAreas: Bilingual(vi: "kết quả về vùng nguyên liệu", en: "results: material areas")
    case .technology:
      Bilingual(vi: "kết quả về công nghệ, chế biến, đóng gói", en: "results: technology and packing")
    case .qualityChanges:
      Bilingual(vi: "thay đổi về chất lượng, tiêu chuẩn, bao bì", en: "results: quality and packaging")
    case .markets: Bilingual(vi: "kết quả về thị trường", en: "results: markets")
    case .finances: Bilingual(vi: "doanh thu, lợi nhuận", en: "results: revenue and profit")
    case .changes: Bilingual(vi: "thay đổi từ khi được công nhận", en: "changes since the recognition")
    case .updatedMaterials: Bilingual(vi: "cập nhật nguyên liệu", en: "update on materials")
    case .updatedTechnology: Bilingual(vi: "cập nhật công nghệ", en: "update on technology")
    case .updatedPackaging: Bilingual(vi: "cập nhật bao bì", en: "update on packaging")
    case .updatedLabels: Bilingual(vi: "cập nhật nhãn", en: "update on labels")
    case .updatedDeclaration:
      Bilingual(vi: "cập nhật công bố chất lượng", en: "update on the quality declaration")
    case .updatedTests: Bilingual(vi: "cập nhật kiểm nghiệm định kỳ", en: "update on periodic tests")
    case .updatedMarket: Bilingual(vi: "cập nhật thị trường", en: "update on the market")
    case .updatedOutput: Bilingual(vi: "cập nhật sản lượng", en: "update on output")
    case .updatedRevenue: Bilingual(vi: "cập nhật doanh thu", en: "update on revenue")
    case .plan: Bilingual(vi: "kế hoạch thời gian tới", en: "plan ahead")
    case .remarkOnMaterials:
      Bilingual(vi: "nhận xét về nguyên liệu địa phương", en: "remarks on local raw material")
    case .remarkOnLabour: Bilingual(vi: "nhận xét về lao động địa phương", en: "remarks on local labour")
    case .remarkOnIdea:
      Bilingual(vi: "nhận xét về nguồn gốc ý tưởng", en: "remarks on the origin of the idea")
    case .remarkOnIdentity:
      Bilingual(vi: "nhận xét về bản sắc, trí tuệ địa phương", en: "remarks on local identity and knowledge")
    case .proposal: Bilingual(vi: "đề nghị của xã", en: "commune's proposal")
    }
  }
}

extension FormField: Codable {}

extension [(FormField, Bool)] {
  /// The fields that are not filled in, each cited by its form.
  func missing(_ citation: Citation) -> [MissingItem] {
    filter { !$0.1 }.map { MissingItem(.field($0.0), citation) }
  }
}

extension PersonalData<String>? {
  /// Whether something was written, beyond white space.
  var isFilled: Bool { self.map(\.value).isFilled }
}
