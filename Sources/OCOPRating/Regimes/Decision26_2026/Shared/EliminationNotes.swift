import OCOPModel

extension Decision26_2026 {
  /// The notes by which files and products are eliminated, in words of the library's own.
  enum EliminationNotes {
    static let foodSafetyOrFile: EliminationNote = EliminationNote(
      vi: "Hồ sơ giả mạo, thiếu giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, hoặc hồ sơ không đủ",
      en: "Forged file, no certificate of food-safety conditions, or an incomplete file",
      when: .any(.fact(.fileForged), .not(.fact(.foodSafetyCertificate)), .not(.fact(.fileComplete)))
    )

    static let foodSafetyLicenceOrFile: EliminationNote = EliminationNote(
      vi: "Hồ sơ giả mạo, thiếu chứng nhận an toàn thực phẩm hoặc giấy phép sản xuất, hoặc hồ sơ không đủ",
      en: "Forged file, no food-safety certificate or production licence, or an incomplete file",
      when: .any(
        .fact(.fileForged), .not(.fact(.foodSafetyCertificate)), .not(.fact(.productionLicence)),
        .not(.fact(.fileComplete)))
    )

    static let goodManufacturingOrFile: EliminationNote = EliminationNote(
      vi:
        "Hồ sơ giả mạo, thiếu chứng nhận GMP hoặc tương đương, thiếu hồ sơ công bố, nhãn, quảng cáo, hoặc hồ sơ không đủ",
      en:
        "Forged file, no GMP or like certificate, no papers on declaration, labels or advertising, or an incomplete file",
      when: .any(
        .fact(.fileForged), .not(.fact(.productionSafetyCertificate)), .not(.fact(.declarationRegistered)),
        .not(.fact(.labelComplete)), .not(.fact(.advertisingFollowsRules)), .not(.fact(.fileComplete)))
    )

    static let healthConditionsOrFile: EliminationNote = EliminationNote(
      vi:
        "Hồ sơ giả mạo, thiếu điều kiện sản xuất bắt buộc của ngành y tế, thiếu bản công bố, hoặc hồ sơ không đủ",
      en:
        "Forged file, health-sector production conditions not met, no product declaration, or an incomplete file",
      when: .any(
        .fact(.fileForged), .not(.fact(.sectorConditionsMet)), .not(.fact(.declarationSheet)),
        .not(.fact(.fileComplete)))
    )

    static let sectorConditionsOrFile: EliminationNote = EliminationNote(
      vi:
        "Hồ sơ giả mạo, thiếu điều kiện sản xuất bắt buộc theo chuyên ngành, thiếu bản công bố, hoặc hồ sơ không đủ",
      en: "Forged file, sector production conditions not met, no product declaration, or an incomplete file",
      when: .any(
        .fact(.fileForged), .not(.fact(.sectorConditionsMet)), .not(.fact(.declarationSheet)),
        .not(.fact(.fileComplete)))
    )

    static let forgedOrIncompleteFile: EliminationNote = EliminationNote(
      vi: "Hồ sơ giả mạo hoặc không đủ",
      en: "Forged or incomplete file",
      when: .any(.fact(.fileForged), .not(.fact(.fileComplete)))
    )

    static let importedMaterials: EliminationNote = EliminationNote(
      vi: "Toàn bộ nguyên liệu là nhập khẩu hoặc không rõ nguồn gốc",
      en: "All materials are imported or of unknown origin",
      when: .any(.share(.importedMaterials, from: 100), .fact(.materialsOfUnknownOrigin)),
      unless: .share(.materialsFromProvince, above: 0)
    )

    static let copiedProduct: EliminationNote = EliminationNote(
      vi: "Giống hệt sản phẩm của nhà sản xuất khác, chỉ đổi tên",
      en: "Identical with another maker's product under another name",
      when: .fact(.copiesAnotherProduct)
    )

    static let commonStaple: EliminationNote = EliminationNote(
      vi: "Sản phẩm chủ lực phổ biến, không nổi trội, không đặc sắc: không đánh giá",
      en: "A common staple without distinction: not assessed",
      when: .fact(.commonStapleWithoutDistinction)
    )

    static let commonStapleOfNoQuality: EliminationNote = EliminationNote(
      vi: "Sản phẩm chủ lực phổ biến, không nổi trội về chất lượng, không đặc sắc: không đánh giá",
      en: "A common staple without distinction of quality: not assessed",
      when: .fact(.commonStapleWithoutDistinction)
    )

    static let unsafeForeignMatter: EliminationNote = EliminationNote(
      vi: "Có tạp chất nguy cơ gây mất an toàn thực phẩm: không đánh giá tiếp",
      en: "Foreign matter that endangers food safety: not assessed further",
      when: .fact(.hazardousForeignMatter)
    )

    static let infringement: EliminationNote = EliminationNote(
      vi: "Sản phẩm vi phạm sở hữu trí tuệ",
      en: "The product infringes intellectual property",
      when: .fact(.infringesIntellectualProperty)
    )

    static let zeroOnAny: EliminationNote = EliminationNote(
      vi: "Bất kỳ chỉ tiêu cảm quan nào được 0 điểm: không đánh giá tiếp",
      en: "0 points on any of the sensory criteria: not assessed further",
      trigger: .zeroBelow
    )

    static let noCosmeticDeclaration: EliminationNote = EliminationNote(
      vi: "Không có phiếu công bố sản phẩm mỹ phẩm: không đánh giá tiếp",
      en: "No cosmetic product declaration: not assessed further",
      when: .not(.fact(.declarationSheet))
    )

    static let noDeclaration: EliminationNote = EliminationNote(
      vi: "Không có phiếu công bố sản phẩm: không đánh giá tiếp",
      en: "No product declaration: not assessed further",
      when: .not(.fact(.declarationSheet))
    )
  }
}
