public import OCOPModel

/// An item of the office's tariff (khoản phí, lệ phí), by the library's own stable code.
///
/// `A` are the charges (lệ phí), which the halving circulars touch; `B` are the fees (phí).
@nonexhaustive
public enum FeeCode: String, Sendable, Hashable, CaseIterable {
  /// Filing an application, also one divided or converted.
  case a1 = "A1"
  /// Extending a period for a reply.
  case a2 = "A2"
  /// Granting a title.
  case a3 = "A3"
  /// Maintaining or renewing a title.
  case a4 = "A4"
  /// Maintaining or renewing late.
  case a5 = "A5"
  /// Requesting the end or cancellation of a title.
  case a6 = "A6"
  /// Classification that the applicant left to the office.
  case b1 = "B1"
  /// Publication of an application, grant, renewal or change.
  case b2 = "B2"
  /// Search for the examination of a mark.
  case b3 = "B3"
  /// Search for the examination of a design or patent.
  case b4 = "B4"
  /// Substantive examination of a mark.
  case b5 = "B5"
  /// Substantive examination of a design, patent or geographical indication.
  case b6 = "B6"
  /// Examination of a priority claim.
  case b7 = "B7"
  /// Examination of a request to amend or renew.
  case b8 = "B8"
  /// Entry in the register.
  case b9 = "B9"
  /// Opposition.
  case b10 = "B10"
  /// Examination of a file of assignment or licence.
  case b11 = "B11"
  /// Use of the title of a mark for ten years.
  case b12 = "B12"
  /// Use of the title of a design for five years.
  case b13 = "B13"
}

extension FeeCode {
  /// A section of the tariff.
  public enum Section: String, Sendable, Hashable, CaseIterable {
    /// Charges (lệ phí): A.
    case charges = "A"
    /// Fees (phí): B.
    case fees = "B"
  }

  /// The section in which the item stands.
  public var section: Section {
    switch self {
    case .a1, .a2, .a3, .a4, .a5, .a6: .charges
    case .b1, .b2, .b3, .b4, .b5, .b6, .b7, .b8, .b9, .b10, .b11, .b12, .b13: .fees
    }
  }

  /// The item in words.
  public var name: Bilingual {
    switch self {
    case .a1: Bilingual(vi: "lệ phí nộp đơn", en: "filing charge")
    case .a2: Bilingual(vi: "lệ phí gia hạn thời hạn trả lời", en: "charge for extending a period")
    case .a3: Bilingual(vi: "lệ phí cấp văn bằng", en: "charge for the grant")
    case .a4: Bilingual(vi: "lệ phí duy trì, gia hạn hiệu lực", en: "renewal charge")
    case .a5: Bilingual(vi: "lệ phí gia hạn muộn", en: "surcharge for late renewal")
    case .a6:
      Bilingual(vi: "lệ phí yêu cầu chấm dứt, hủy bỏ hiệu lực", en: "charge for a request to end a title")
    case .b1: Bilingual(vi: "phí phân loại", en: "classification fee")
    case .b2: Bilingual(vi: "phí công bố", en: "publication fee")
    case .b3: Bilingual(vi: "phí tra cứu nhãn hiệu", en: "search fee, mark")
    case .b4: Bilingual(vi: "phí tra cứu", en: "search fee")
    case .b5: Bilingual(vi: "phí thẩm định nội dung nhãn hiệu", en: "examination fee, mark")
    case .b6: Bilingual(vi: "phí thẩm định nội dung", en: "examination fee")
    case .b7: Bilingual(vi: "phí thẩm định quyền ưu tiên", en: "fee for a priority claim")
    case .b8: Bilingual(vi: "phí thẩm định yêu cầu sửa đổi, gia hạn", en: "fee for examining the request")
    case .b9: Bilingual(vi: "phí đăng bạ", en: "register fee")
    case .b10: Bilingual(vi: "phí phản đối đơn", en: "opposition fee")
    case .b11: Bilingual(vi: "phí thẩm định hồ sơ chuyển giao", en: "fee for an assignment or licence")
    case .b12:
      Bilingual(vi: "phí sử dụng văn bằng, nhãn hiệu 10 năm", en: "fee for using the title, mark, 10 years")
    case .b13:
      Bilingual(vi: "phí sử dụng văn bằng, kiểu dáng 5 năm", en: "fee for using the title, design, 5 years")
    }
  }
}

/// What an amount of the tariff is for one of (đơn vị tính).
@nonexhaustive
public enum FeeUnit: String, Sendable, Hashable, CaseIterable {
  /// An application or a request (đơn, yêu cầu).
  case application
  /// A title (văn bằng).
  case title
  /// A class of a mark (nhóm).
  case niceClass
  /// An item of goods or services in a class (sản phẩm, dịch vụ).
  case good
  /// A variant of a design (phương án).
  case variant
  /// An independent claim of a patent (điểm độc lập).
  case independentClaim
  /// A picture (hình).
  case picture
  /// A priority claim (yêu cầu hưởng quyền ưu tiên).
  case priorityClaim
  /// A month begun after expiry (tháng nộp muộn).
  case lateMonth

  /// The unit in words.
  public var name: Bilingual {
    switch self {
    case .application: Bilingual(vi: "đơn, yêu cầu", en: "request")
    case .title: Bilingual(vi: "văn bằng", en: "title")
    case .niceClass: Bilingual(vi: "nhóm", en: "class")
    case .good: Bilingual(vi: "sản phẩm, dịch vụ", en: "item of goods")
    case .variant: Bilingual(vi: "phương án", en: "variant")
    case .independentClaim: Bilingual(vi: "điểm độc lập", en: "independent claim")
    case .picture: Bilingual(vi: "hình", en: "picture")
    case .priorityClaim: Bilingual(vi: "quyền ưu tiên", en: "priority claim")
    case .lateMonth: Bilingual(vi: "tháng nộp muộn", en: "month late")
    }
  }
}

extension IPRight {
  /// The unit by which titles of the right are charged: a mark's class, a design's variant, a patent's claim.
  public var feeUnit: FeeUnit {
    switch self {
    case .trademark, .collectiveMark, .certificationMark: .niceClass
    case .industrialDesign: .variant
    case .invention, .utilitySolution: .independentClaim
    case .geographicalIndication, .copyright: .title
    }
  }
}

#if !hasFeature(Embedded)
extension FeeCode: Codable {}
extension FeeCode.Section: Codable {}
extension FeeUnit: Codable {}
#endif
