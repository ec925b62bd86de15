public import OCOPModel

/// A document of an application or of a right of use (tài liệu của đơn), by the library's own stable code.
@nonexhaustive
public enum IPDocumentKind: String, Sendable, Hashable, CaseIterable {
  /// The declaration on the form in force (tờ khai).
  case declaration = "d1"
  /// Specimens of the mark (mẫu nhãn hiệu).
  case specimen = "d2"
  /// The list of goods and services by class (danh mục hàng hóa, dịch vụ).
  case goodsList = "d3"
  /// The proof of payment (chứng từ nộp phí, lệ phí).
  case payment = "d4"
  /// The regulation on the use of a collective or certification mark (quy chế sử dụng).
  case regulationOnUse = "d5"
  /// The statement of the special character or quality of the goods (bản thuyết minh tính chất, chất lượng đặc trưng).
  case specialCharacter = "d6"
  /// The map of the area (bản đồ khu vực địa lý).
  case areaMap = "d7"
  /// The permit of the provincial People's Committee (văn bản cho phép của UBND cấp tỉnh).
  case provincePermit = "d8"
  /// Photographs or drawings of a design, with a description of its views and features (bộ ảnh chụp, bản vẽ và bản mô tả).
  case designPictures = "d9"
  /// The specification of a geographical indication (bản mô tả tính chất đặc thù).
  case specification = "d10"
  /// How an indication of the same name as another is used and shown (cách sử dụng, trình bày chỉ dẫn địa lý đồng âm).
  case homonymUse = "d10e"
  /// The power of attorney (giấy ủy quyền).
  case powerOfAttorney = "d11"
  /// The proof of a right to file that came from another (tài liệu chứng minh quyền đăng ký).
  case proofOfRight = "d12"
  /// The papers of a priority claim (tài liệu chứng minh quyền ưu tiên).
  case priorityPapers = "d13"
  /// The founding papers of an organisation and its list of members (tài liệu thành lập, danh sách thành viên).
  case foundingPapers = "d14"
  /// The transliteration or translation of foreign words (phiên âm, dịch nghĩa).
  case translation = "d15"
  /// The request for a right of use with its proofs (đề nghị được sử dụng và chứng minh).
  case useRequest = "d16"
  /// The document that gives the right of use (văn bản trao quyền sử dụng).
  case useRightDocument = "d17"
}

extension IPDocumentKind {
  /// The document in words.
  public var name: Bilingual {
    switch self {
    case .declaration: Bilingual(vi: "tờ khai theo mẫu hiện hành", en: "declaration on the form in force")
    case .specimen: Bilingual(vi: "mẫu nhãn hiệu", en: "specimens of the mark")
    case .goodsList:
      Bilingual(vi: "danh mục hàng hóa, dịch vụ theo nhóm", en: "list of goods and services by class")
    case .payment: Bilingual(vi: "chứng từ nộp phí, lệ phí", en: "proof of payment")
    case .regulationOnUse: Bilingual(vi: "quy chế sử dụng nhãn hiệu", en: "regulation on use")
    case .specialCharacter:
      Bilingual(
        vi: "bản thuyết minh tính chất, chất lượng đặc trưng",
        en: "statement of the special character or quality")
    case .areaMap: Bilingual(vi: "bản đồ khu vực địa lý", en: "map of the area")
    case .provincePermit:
      Bilingual(
        vi: "văn bản cho phép của Ủy ban nhân dân cấp tỉnh", en: "permit of the provincial People's Committee"
      )
    case .designPictures:
      Bilingual(vi: "bộ ảnh chụp hoặc bản vẽ và bản mô tả", en: "photographs or drawings, with a description")
    case .specification: Bilingual(vi: "bản mô tả tính chất đặc thù", en: "specification of the product")
    case .homonymUse:
      Bilingual(
        vi: "cách sử dụng và trình bày chỉ dẫn địa lý đồng âm",
        en: "how the homonymous indication is used and shown")
    case .powerOfAttorney: Bilingual(vi: "giấy ủy quyền", en: "power of attorney")
    case .proofOfRight: Bilingual(vi: "tài liệu chứng minh quyền đăng ký", en: "proof of the right to file")
    case .priorityPapers: Bilingual(vi: "tài liệu chứng minh quyền ưu tiên", en: "priority papers")
    case .foundingPapers:
      Bilingual(vi: "tài liệu thành lập và danh sách thành viên", en: "founding papers and list of members")
    case .translation:
      Bilingual(vi: "phiên âm, dịch nghĩa chữ nước ngoài", en: "transliteration or translation")
    case .useRequest:
      Bilingual(vi: "đề nghị được sử dụng kèm chứng minh", en: "request for the right of use, with proofs")
    case .useRightDocument:
      Bilingual(vi: "văn bản trao quyền sử dụng", en: "document that gives the right of use")
    }
  }

  /// What the document must look like, where a source says it.
  public var form: Bilingual? {
    switch self {
    case .specimen:
      Bilingual(
        vi: "80 × 80 mm: 5 mẫu giấy hoặc 1 tệp; âm thanh: tệp và bản nhạc",
        en: "80 × 80 mm: 5 on paper or 1 file; a sound: file and score")
    case .useRequest:
      Bilingual(
        vi: "chứng minh địa điểm và sản phẩm, kết quả kiểm nghiệm, cam kết",
        en: "proof of place and product, test results, undertaking")
    default: nil
    }
  }
}

#if !hasFeature(Embedded)
extension IPDocumentKind: Codable {}
#endif
