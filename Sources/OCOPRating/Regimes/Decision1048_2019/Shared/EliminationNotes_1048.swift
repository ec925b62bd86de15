import OCOPModel

extension Decision1048_2019 {
  /// The notes by which products are eliminated, in words of the library's own; more are Decision 26's.
  enum EliminationNotes {
    static let importedMaterialsOrNoOrigin: EliminationNote = EliminationNote(
      vi: "Toàn bộ nguyên liệu là nhập khẩu hoặc không có nguồn gốc",
      en: "All materials are imported or without origin",
      when: Decision26_2026.EliminationNotes.importedMaterials.condition
    )

    static let highlyUnsafeForeignMatter: EliminationNote = EliminationNote(
      vi: "Có tạp chất nguy cơ cao mất vệ sinh an toàn thực phẩm: không xem xét chỉ tiêu khác",
      en: "Foreign matter of high risk to food hygiene and safety: no other criteria are considered"
    )

    static let zeroScore: EliminationNote = EliminationNote(
      vi: "Được 0 điểm ở tiêu chí này: không đánh giá tiếp",
      en: "0 points on this criterion: not assessed further",
      trigger: .zeroScore
    )

    static let foodSafetyCertificateNotByRules: EliminationNote = EliminationNote(
      vi: "Giấy chứng nhận đủ điều kiện ATTP (hoặc tương đương) sai quy định: không đánh giá tiếp",
      en: "Food-safety certificate (or equivalent) not by the rules: not assessed further"
    )

    static let noProductionCertificate: EliminationNote = EliminationNote(
      vi: "Không có giấy chứng nhận đủ điều kiện sản xuất theo quy định: không đánh giá tiếp",
      en: "No certificate of production conditions by the rules: not assessed further"
    )

    static let productionCertificateNotByRules: EliminationNote = EliminationNote(
      vi: "Giấy chứng nhận đủ điều kiện sản xuất sai quy định: không đánh giá tiếp",
      en: "Certificate of production conditions not by the rules: not assessed further"
    )

    static let noReceiptOfStandard: EliminationNote = EliminationNote(
      vi: "Không có phiếu tiếp nhận hồ sơ công bố tiêu chuẩn áp dụng: không đánh giá tiếp",
      en: "No receipt for the file that declares the applied standard: not assessed further"
    )

    static let noStandardFile: EliminationNote = EliminationNote(
      vi: "Không có hồ sơ công bố tiêu chuẩn sản phẩm theo quy định: không đánh giá tiếp",
      en: "No file that declares the product standard by the rules: not assessed further"
    )
  }
}
