import OCOPModel

extension Decision148_2023 {
  /// The notes by which products are eliminated that Decision 26 does not print, in words of the library's own.
  enum EliminationNotes {
    static let highRiskForeignMatter: EliminationNote = EliminationNote(
      vi:
        "Có tạp chất nguy cơ cao ảnh hưởng vệ sinh an toàn thực phẩm (ruồi bọ, lông, len, cát sỏi...): không xét chỉ tiêu khác",
      en:
        "Foreign matter of high risk to food safety (flies, hair, wool, grit, etc.): other criteria are not considered"
    )

    static let unacceptableForeignMatter: EliminationNote = EliminationNote(
      vi: "Có tạp chất không chấp nhận được (bọ, lông, len, cát sỏi...): không đánh giá tiếp",
      en: "Unacceptable foreign matter (insects, hair, wool, grit, etc.): not assessed further"
    )

    static let foodSafetyCertificateNotInOrder: EliminationNote = EliminationNote(
      vi:
        "Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không đúng quy định: không đánh giá tiếp",
      en: "Certificate of food-safety conditions (or equivalent) not in order: not assessed further"
    )
  }
}
