import OCOPModel

extension Decision26_2026 {
  /// The titles of parts and headings.
  enum Headings {
    static let production: Bilingual = Bilingual(vi: "Tổ chức sản xuất", en: "Organisation of production")
    static let development: Bilingual = Bilingual(vi: "Phát triển sản phẩm", en: "Product development")
    static let community: Bilingual = Bilingual(vi: "Sức mạnh cộng đồng", en: "Strength of the community")
    static let marketing: Bilingual = Bilingual(vi: "Tiếp thị", en: "Marketing")
    static let story: Bilingual = Bilingual(vi: "Câu chuyện sản phẩm", en: "Product story")
    static let sensory: Bilingual = Bilingual(vi: "Chỉ tiêu cảm quan", en: "Sensory criteria")
    static let appearance: Bilingual = Bilingual(vi: "Ngoại hình", en: "Appearance")
    static let brew: Bilingual = Bilingual(vi: "Nước pha", en: "The brew")
    static let criteria: Bilingual = Bilingual(vi: "Các chỉ tiêu", en: "The criteria")
    static let productQuality: Bilingual = Bilingual(vi: "Chất lượng sản phẩm", en: "Product quality")
    static let communityService: Bilingual = Bilingual(
      vi: "Tổ chức dịch vụ cộng đồng", en: "Organisation of the community's service")
    static let partA: Bilingual = Bilingual(
      vi: "Sản phẩm và sức mạnh của cộng đồng", en: "Product and strength of the community")
    static let partB: Bilingual = Bilingual(vi: "Khả năng tiếp thị", en: "Marketing capacity")
  }
}
