import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 6: sensory criteria, form and workmanship.
  enum Sensory {
    /// Sets 4, 5, 7–12.
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 2,
      [
        Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
        Option(1, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
        Option(2, vi: "Sạch, không phát hiện tạp chất", en: "Clean, no foreign matter detected", minimumFor: [.four]),
      ]
    )

    /// Sets 5, 6, 8–10.
    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      [
        Option(0, vi: "Có mùi lạ (như khét)", en: "Strange smell (such as burnt)"),
        Option(1, vi: "Mùi chấp nhận được", en: "Acceptable smell"),
        Option(2, vi: "Mùi phù hợp với đặc trưng của sản phẩm", en: "Smell suitable for the product's character", minimumFor: [.four]),
        Option(3, vi: "Mùi phù hợp với đặc trưng của sản phẩm, hấp dẫn", en: "Smell suitable for the product's character, appealing", minimumFor: [.five]),
      ]
    )

    /// Sets 5, 8–10.
    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 4,
      [
        Option(0, vi: "Vị khác thường", en: "Unusual taste"),
        Option(1, vi: "Chấp nhận được", en: "Acceptable"),
        Option(2, vi: "Phù hợp với đặc trưng của sản phẩm", en: "Suitable for the product's character", minimumFor: [.four]),
        Option(4, vi: "Phù hợp với đặc trưng của sản phẩm, hấp dẫn", en: "Suitable for the product's character, appealing", minimumFor: [.five]),
      ]
    )

    /// Sets 7–10.
    static let colour: Question = Question(
      .colour, vi: "Màu sắc", en: "Colour", maximum: 3,
      [
        Option(0, vi: "Chấp nhận được", en: "Acceptable"),
        Option(1, vi: "Tương đối phù hợp với đặc tính sản phẩm", en: "Fairly suitable for the product's properties"),
        Option(2, vi: "Phù hợp với đặc tính sản phẩm", en: "Suitable for the product's properties", minimumFor: [.four]),
        Option(3, vi: "Rất phù hợp với đặc tính sản phẩm", en: "Very suitable for the product's properties", minimumFor: [.five]),
      ]
    )

    /// Sets 9, 10.
    static let texture: Question = Question(
      .texture, vi: "Thể chất", en: "Texture", maximum: 3,
      [
        Option(0, vi: "Không phù hợp", en: "Not suitable"),
        Option(1, vi: "Tương đối phù hợp với tính chất sản phẩm", en: "Fairly suitable for the product's nature"),
        Option(2, vi: "Phù hợp với tính chất sản phẩm", en: "Suitable for the product's nature"),
        Option(3, vi: "Rất phù hợp với tính chất sản phẩm", en: "Very suitable for the product's nature"),
      ]
    )

    /// Sets 14, 15.
    static let foreignMatterInSpirits: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 2,
      [
        Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
        Option(1, vi: "Có rất ít tạp chất/có cặn, chấp nhận được", en: "Very little foreign matter/sediment present, acceptable"),
        Option(2, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected"),
      ]
    )

    /// Sets 15, 17.
    static let smellOfDrinks: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 5,
      [
        Option(0, vi: "Khác thường hoặc không rõ mùi", en: "Unusual, or smell indistinct"),
        Option(1, vi: "Mùi nhẹ, phù hợp (đặc trưng nguyên liệu sử dụng, loại sản phẩm)", en: "Light smell, suitable (for the character of materials used, product type)"),
        Option(2, vi: "Mùi mạnh, phù hợp", en: "Strong smell, suitable"),
        Option(3, vi: "Mùi mạnh, phù hợp, hấp dẫn", en: "Strong smell, suitable, appealing", minimumFor: [.four]),
        Option(5, vi: "Mùi mạnh, phù hợp, rất hấp dẫn", en: "Strong smell, suitable, very appealing"),
      ]
    )

    /// Sets 19, 20.
    static let sensoryTest: Question = Question(
      .sensoryTest, vi: "TODO T061", en: "TODO T061", maximum: 3,
      [
        Option(0, vi: "TODO O272", en: "TODO O272"),
        Option(1, vi: "TODO O273", en: "TODO O273"),
        Option(3, vi: "TODO O274", en: "TODO O274"),
      ]
    )

    /// Sets 21, 22.
    static let craftsmanship: Question = Question(
      .craftsmanship, vi: "TODO T064", en: "TODO T064", maximum: 5,
      [
        Option(0, vi: "TODO O288", en: "TODO O288"),
        Option(1, vi: "TODO O289", en: "TODO O289"),
        Option(3, vi: "TODO O290", en: "TODO O290"),
        Option(5, vi: "TODO O291", en: "TODO O291", minimumFor: [.five]),
      ]
    )

    /// Sets 21, 22.
    static let uniqueDesign: Question = Question(
      .uniqueDesign, vi: "TODO T065", en: "TODO T065", maximum: 5,
      [
        Option(1, vi: "TODO O292", en: "TODO O292"),
        Option(3, vi: "TODO O293", en: "TODO O293"),
        Option(5, vi: "TODO O294", en: "TODO O294", minimumFor: [.five]),
      ]
    )

    /// Sets 24, 25.
    static let formForKind: Question = Question(
      .formForKind, vi: "TODO T071", en: "TODO T071", maximum: 5,
      [
        Option(1, vi: "TODO O079", en: "TODO O079"),
        Option(3, vi: "TODO O332", en: "TODO O332"),
        Option(5, vi: "TODO O333", en: "TODO O333", minimumFor: [.five]),
      ]
    )
  }
}
