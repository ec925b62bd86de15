public import OCOPModel

/// A kind of document that is handed over with a dossier (thành phần hồ sơ).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 6; the last three are of Decision 1048/QĐ-TTg.
@nonexhaustive
public enum DossierDocument: String, Sendable, Hashable, CaseIterable {
  /// The registration slip (phiếu đăng ký), Form 01.
  case registration
  /// The owner's own assessment (báo cáo tự đánh giá), Form 02.
  case selfAssessment
  /// The commune's report (báo cáo của UBND cấp xã), Form 03.
  case communeReport
  /// The commune's letter of proposal (công văn của xã).
  case communeLetter
  /// The district's letter of proposal (công văn của huyện).
  case districtLetter
  /// The province's letter of proposal (công văn của tỉnh).
  case provincialLetter
  /// The advisory team's report (báo cáo của tổ tư vấn).
  case advisoryReport
  /// The office's report on a re-rating (báo cáo của cơ quan tham mưu).
  case officeReport
  /// The council's report (báo cáo của hội đồng).
  case councilReport
  /// The council's minutes (biên bản họp).
  case councilMinutes
  /// The members' score sheets (phiếu chấm điểm).
  case scoreSheets
  /// The decision by which the province's chair approves a result (quyết định phê duyệt kết quả).
  case approvalDecision
  /// Further checks and tests, where there are any (kết quả kiểm tra, kiểm nghiệm bổ sung).
  case furtherTests
  /// The business plan (phương án sản xuất, kinh doanh).
  case businessPlan
  /// The description of the organisation (giới thiệu bộ máy tổ chức).
  case organisation
  /// The business registration (giấy đăng ký kinh doanh).
  case businessRegistration

  /// The document's name.
  public var name: Bilingual {
    switch self {
    case .registration: Bilingual(vi: "phiếu đăng ký", en: "registration slip")
    case .selfAssessment: Bilingual(vi: "báo cáo tự đánh giá", en: "self-assessment report")
    case .communeReport: Bilingual(vi: "báo cáo của UBND cấp xã", en: "commune's report")
    case .communeLetter: Bilingual(vi: "công văn đề nghị của xã", en: "commune's letter of proposal")
    case .districtLetter: Bilingual(vi: "công văn đề nghị của huyện", en: "district's letter of proposal")
    case .provincialLetter: Bilingual(vi: "công văn đề nghị của tỉnh", en: "province's letter of proposal")
    case .advisoryReport: Bilingual(vi: "báo cáo của tổ tư vấn", en: "advisory team's report")
    case .officeReport: Bilingual(vi: "báo cáo của cơ quan tham mưu", en: "office's report")
    case .councilReport: Bilingual(vi: "báo cáo của hội đồng", en: "council's report")
    case .councilMinutes: Bilingual(vi: "biên bản của hội đồng", en: "council's minutes")
    case .scoreSheets: Bilingual(vi: "phiếu chấm điểm của thành viên", en: "members' score sheets")
    case .approvalDecision:
      Bilingual(vi: "quyết định phê duyệt kết quả của tỉnh", en: "province's decision approving the result")
    case .furtherTests: Bilingual(vi: "kết quả kiểm tra, kiểm nghiệm thêm", en: "further checks and tests")
    case .businessPlan: Bilingual(vi: "phương án kinh doanh", en: "business plan")
    case .organisation: Bilingual(vi: "giới thiệu bộ máy tổ chức", en: "description of the organisation")
    case .businessRegistration: Bilingual(vi: "giấy đăng ký kinh doanh", en: "business registration")
    }
  }
}

extension DossierDocument: Codable {}
