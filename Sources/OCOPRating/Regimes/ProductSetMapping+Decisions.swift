import OCOPModel

extension ProductSetMapping {
  /// The mappings between the decisions that the library holds.
  ///
  /// All compare the names in the lists of sets, those of 2019 and 2023 from secondary copies: no decision prints a
  /// table of succession.
  static let all: [ProductSetMapping] = [
    ProductSetMapping(from: "1048/QĐ-TTg", to: "148/QĐ-TTg", comparing: [list2019, list2023], since2019),
    ProductSetMapping(from: "1048/QĐ-TTg", to: "26/2026/QĐ-TTg", comparing: [list2019, list2026], since2019),
    ProductSetMapping(
      from: "148/QĐ-TTg", to: "26/2026/QĐ-TTg", comparing: [list2023, list2026],
      (1...26).map { Row($0, became: [$0], confidence: .secondary) }),
  ]

  private static let list2019 = Citation("1048/QĐ-TTg")
  private static let list2023 = Citation("148/QĐ-TTg", .annex("III"))
  private static let list2026 = Citation("26/2026/QĐ-TTg", .annex("II"))

  /// What became of the sets of 2019.
  ///
  /// Those of 2023 and of 2026 have the same numbers, so that one list serves both. 23, 24 and 25 were new by a report on
  /// Decision 148/QĐ-TTg, which counts three; that nothing of 2019 became 12 is the library's comparison of the names.
  private static let since2019: [Row] = [
    Row(1, became: [1], confidence: .secondary),
    Row(2, became: [2], confidence: .secondary),
    Row(3, became: [3], confidence: .secondary),
    Row(
      4, became: [4, 8], confidence: .secondary,
      remark: Bilingual(
        vi: "Mật ong, mật khác thuộc bộ 4; sản phẩm chế biến từ mật ong thuộc bộ 8",
        en: "Honey and other syrups belong to set 4, products made from honey to set 8"
      )
    ),
    Row(5, became: [5], confidence: .secondary),
    Row(6, became: [6], confidence: .secondary),
    Row(7, became: [7], confidence: .secondary),
    Row(8, became: [8], confidence: .secondary),
    Row(9, became: [8], confidence: .secondary),
    Row(10, became: [9], confidence: .secondary),
    Row(11, became: [10], confidence: .secondary),
    Row(12, became: [11], confidence: .secondary),
    Row(
      13, became: [], confidence: .secondary,
      remark: Bilingual(
        vi: "Sản phẩm khác từ chè không có một bộ kế thừa duy nhất; bộ 12 mới là trà từ thực vật khác",
        en:
          "No single set took over other products from tea; the new set 12 is tea from other plants"
      )
    ),
    Row(14, became: [13], confidence: .secondary),
    Row(15, became: [14], confidence: .secondary),
    Row(16, became: [15], confidence: .secondary),
    Row(17, became: [16], confidence: .secondary),
    Row(18, became: [17], confidence: .secondary),
    Row(19, became: [18], confidence: .secondary),
    Row(20, became: [19], confidence: .secondary),
    Row(
      21, became: [], confidence: .secondary,
      remark: Bilingual(
        vi: "Trang thiết bị, dụng cụ y tế không có bộ kế thừa nào trong các danh sách sau này",
        en: "Medical devices and instruments have no set of their own in the later lists"
      )
    ),
    Row(22, became: [20], confidence: .secondary),
    Row(23, became: [21], confidence: .secondary),
    Row(24, became: [21], confidence: .secondary),
    Row(25, became: [22], confidence: .secondary),
    Row(26, became: [26], confidence: .secondary),
  ]
}
