import OCOPModel

extension Decision1048_2019 {
  /// The titles of headings that Decision 26 does not print; the others are ``Headings``.
  enum Titles {
    static let declaration: Bilingual = Bilingual(
      vi: "Công bố chất lượng sản phẩm", en: "Declaration of product quality")
    static let declarationAndTests: Bilingual = Bilingual(
      vi: "Công bố chất lượng sản phẩm, kiểm tra định kỳ",
      en: "Declaration of product quality, periodic tests"
    )
    static let effectiveness: Bilingual = Bilingual(vi: "Hiệu quả sử dụng", en: "Effectiveness in use")
  }
}
