import OCOPModel

extension Decision148_2023 {
  /// The titles of headings that Decision 26 does not have.
  enum Headings {
    static let nutrition: Bilingual = Bilingual(vi: "Dinh dưỡng", en: "Nutrition")
    static let uniqueness: Bilingual = Bilingual(vi: "Tính độc đáo", en: "Distinctiveness")
    static let declaration: Bilingual = Bilingual(
      vi: "Công bố chất lượng sản phẩm", en: "Declaration of product quality")
    static let declarationAndTests: Bilingual = Bilingual(
      vi: "Công bố chất lượng sản phẩm, kiểm tra định kỳ",
      en: "Declaration of product quality, periodic tests")
  }
}
