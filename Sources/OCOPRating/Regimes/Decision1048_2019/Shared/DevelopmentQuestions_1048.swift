import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 2: product development.
  enum Development {
    /// Sets 1, 2, 10–14, 18, 19, 22, 24, 25.
    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Dựa trên sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu",
        en: "Based on another producer's product, only the trademark changed"),
      Option(
        1, vi: "Dựa trên sản phẩm của nhà sản xuất khác, có cải tiến chất lượng, bao bì",
        en: "Based on another producer's product, with improved quality and packaging"),
      Option(
        2, vi: "Ý tưởng của mình, sản phẩm chưa có trên thị trường",
        en: "An idea of its own, a product not yet on the market"),
      Option(
        3, vi: "Ý tưởng của mình, gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh của địa phương",
        en: "An idea of its own, tied to preserving local traditional products/specialities/strengths")
    )

    /// Sets 4–9, 15–17, 20, 21, 23.
    static let ideaOriginUnderNewLabel: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        0, vi: "Dựa trên sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu",
        en: "Based on another producer's product, only the trademark changed"),
      Option(
        1, vi: "Dựa trên sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu, có cải tiến chất lượng, bao bì",
        en: "Based on another's product, only the trademark changed, with better quality and packaging"),
      Option(
        2, vi: "Ý tưởng của mình, sản phẩm chưa có trên thị trường",
        en: "An idea of its own, a product not yet on the market"),
      Option(
        3, vi: "Ý tưởng của mình, gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh của địa phương",
        en: "An idea of its own, tied to preserving local traditional products/specialities/strengths")
    )

    /// Sets 1, 7–9, 11–13, 15–25.
    static let packaging: Question = Question(
      .packagingAndLabelling, vi: "Tính hoàn thiện của bao bì", en: "Completeness of packaging", maximum: 3,
      Option(
        0, vi: "Bao bì đơn giản, ghi nhãn chưa đầy đủ", en: "Simple packaging, incomplete label information"),
      Option(1, vi: "Bao bì đơn giản, ghi nhãn đầy đủ", en: "Simple packaging, full label information"),
      Option(
        2, vi: "Bao bì phù hợp, ghi nhãn đầy đủ, có truy xuất nguồn gốc",
        en: "Suitable packaging, full label information, traceability"),
      Option(
        3, vi: "Bao bì phù hợp, nhãn đủ, truy xuất nguồn gốc, chứng nhận nhãn hiệu/kiểu dáng công nghiệp",
        en: "Suitable packaging, full label, traceability, trademark/industrial design certificate")
    )

    /// Sets 2, 4–6, 10, 14.
    static let simplePackaging: Question = Question(
      .packagingAndLabelling, vi: "Tính hoàn thiện của bao bì", en: "Completeness of packaging", maximum: 3,
      Option(
        0, vi: "Bao bì đơn giản, ghi nhãn chưa đầy đủ", en: "Simple packaging, incomplete label information"),
      Option(1, vi: "Bao bì đơn giản, ghi nhãn đầy đủ", en: "Simple packaging, full label information"),
      Option(
        2, vi: "Bao bì đơn giản, ghi nhãn đầy đủ, có truy xuất nguồn gốc",
        en: "Simple packaging, full label information, traceability"),
      Option(
        3, vi: "Bao bì đơn giản, nhãn đủ, truy xuất nguồn gốc, chứng nhận nhãn hiệu/kiểu dáng công nghiệp",
        en: "Simple packaging, full label, traceability, trademark/industrial design certificate")
    )

    /// Sets 1, 5, 11–14, 16–25.
    static let packagingStyleAndForm: Question = Question(
      .packagingStyle, vi: "Phong cách, hình thức của bao bì", en: "Style and form of packaging", maximum: 2,
      Option(0, vi: "Không thuận tiện, không đẹp", en: "Neither convenient nor attractive"),
      Option(1, vi: "Thuận tiện hoặc đẹp", en: "Convenient or attractive"),
      Option(2, vi: "Thuận tiện, đẹp, sang trọng", en: "Convenient, attractive, luxurious")
    )

    /// Sets 2, 4, 6–10, 15.
    static let packagingStyle: Question = Question(
      .packagingStyle, vi: "Phong cách của bao bì", en: "Style of packaging", maximum: 2,
      packagingStyleAndForm.options
    )
  }
}
