import OCOP
import TestSupport

/// Forms of a small cooperative's tea, filled in as an owner would; the people in them are made up.
enum FormSamples {
  static let owner = OwnerParticulars(
    name: "Hợp tác xã chè Khe Cốc",
    kind: .cooperative,
    address: "Xóm Khe Cốc, xã Tức Tranh, tỉnh Thái Nguyên",
    phone: "0900 000 001",
    email: "khecoc@example.vn",
    representative: OwnerParticulars.Representative(
      name: "Nguyễn Thị Mẫu", position: "Giám đốc", isWoman: true, ethnicGroup: "Sán Chay",
      permanentAddress: "Xóm Khe Cốc, xã Tức Tranh"))
  static let signing = FormSigning(place: "Tức Tranh", day: .table(2026, 6, 5))
  static let day = CivilDate.table(2026, 6, 20)

  static func slip(
    _ kind: DossierKind = .first,
    product: Product = DossierSamples.tea,
    samples: Int = 5
  ) -> RegistrationForm {
    RegistrationForm(
      province: "Thái Nguyên", year: 2026, owner: owner, product: product, kind: kind, attachesReport: true,
      samples: samples, signing: signing,
      communeReceipt: RegistrationForm.Receipt(
        number: "01-12/PĐK-19-05443-2026", day: .table(2026, 6, 8), receiver: "Trần Văn Nhận"))
  }

  static let blankSlip = RegistrationForm(
    province: "", year: 2026, owner: OwnerParticulars(name: " ", kind: .cooperative),
    product: DossierSamples.tea, kind: .upgrade, attachesReport: false, samples: 0)

  static let general = SelfAssessmentReport.General(
    founded: .table(2018, 3, 1), registrationNumber: "4600000001", specification: "Hộp 100 g, túi 500 g",
    standard: "TCCS 01:2026/KC",
    papers: [.businessRegistration, .qualityDeclaration, .foodSafety, .trademark],
    history: "Thành lập năm 2018 với 12 thành viên, từ tổ hợp tác trồng chè của xóm.",
    organisation: "Hội đồng quản trị 3 người, giám đốc, kế toán và hai tổ sản xuất.")

  static let results = SelfAssessmentReport.Results(
    materialAreas: "15 ha chè trung du và LDP1, trong đó 10 ha đạt VietGAP.",
    technology: "Tôn quay gas, máy hút chân không; bao gói tự động từ năm 2025.",
    qualityChanges: "Công bố lại tiêu chuẩn cơ sở năm 2026; đổi hộp giấy.",
    markets: "Thái Nguyên, Hà Nội và hai sàn thương mại điện tử.",
    finances: "Doanh thu 2025: 3,2 tỷ đồng; lợi nhuận 410 triệu đồng.")

  static let certificate = "GCN ATTP 88/2025"
  static let contracts = "Hợp đồng liên kết 2025"

  static var evidence: Evidence {
    get throws {
      try Evidence([
        Evidence.Document(
          Proof(
            document: certificate, issuer: "Sở NNMT", issued: .table(2025, 4, 1),
            validity: .table(from: .table(2025, 4, 1), upTo: .table(2028, 4, 1))), []),
        Evidence.Document(Proof(document: contracts, issuer: "HTX", issued: .table(2025, 1, 5)), []),
      ])
    }
  }

  /// An entry for every criterion with its best option: documents for all but what only people can judge.
  static func entries(_ criteria: CriteriaSet) -> [SelfAssessmentReport.Entry] {
    criteria.leaves.map { leaf in
      let answer = ScoreSheet.best(of: criteria)[leaf.code]
      let isJudged = leaf.question?.provability == .judged
      return SelfAssessmentReport.Entry(
        leaf.code, answer, "Đạt mức cao nhất, xem tài liệu kèm theo.",
        evidence: isJudged ? [] : [leaf.code == "1.1" ? certificate : contracts])
    }
  }

  static func report(
    _ kind: DossierKind = .first,
    entries: [SelfAssessmentReport.Entry],
    changes: String? = nil,
    updates: RatingUpdates? = nil
  ) -> SelfAssessmentReport {
    SelfAssessmentReport(
      owner: owner, product: DossierSamples.tea, kind: kind, general: general, results: results,
      entries: entries, changes: changes, updates: updates,
      plan: "Mở rộng 5 ha hữu cơ, đăng ký nhãn hiệu tại Nhật Bản trong năm 2027.", signing: signing)
  }

  static let updates = RatingUpdates(
    materials: "Thêm 3 ha", technology: "Máy sấy mới", packaging: "Hộp giấy", labels: "Thêm tiếng Anh",
    declaration: "Công bố lại năm 2026", tests: "Hai lần mỗi năm, đạt", market: "Thêm Đà Nẵng",
    output: "22 tấn/năm", revenue: "Tăng 12% mỗi năm")

  static let blankReport = CommuneReport(
    commune: "", owner: OwnerParticulars(name: "", kind: .cooperative), product: DossierSamples.tea,
    kind: .rerating, remarks: CommuneReport.Remarks())

  static let communeReport = CommuneReport(
    commune: "xã Tức Tranh", province: "tỉnh Thái Nguyên", number: "45/BC-UBND", owner: owner,
    product: DossierSamples.tea, kind: .first,
    remarks: CommuneReport.Remarks(
      materials: "Toàn bộ chè tươi thu mua trong xã, có hợp đồng với 42 hộ.",
      labour: "28 trên 35 lao động có hộ khẩu tại xã.",
      idea: "Nghề làm chè có từ những năm 1960 tại xóm Khe Cốc.", isTraditional: true,
      identity: "Cách sao bằng tôn quay và thử nước của người làm chè lâu năm được giữ lại."),
    proposal: "Đề nghị UBND tỉnh đánh giá, phân hạng sản phẩm.",
    signing: FormSigning(place: "Tức Tranh", day: .table(2026, 6, 18), name: "Lê Văn Ký"))
}
