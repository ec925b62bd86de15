/// A ministry that manages a group of products (cơ quan quản lý ngành hàng).
///
/// Source: Decision 26/2026/QĐ-TTg, Annex I.
public struct ManagingAgency: Sendable, Hashable {
  /// A short name that stays the same when a ministry's title changes, such as `moit`.
  public let code: String
  /// The ministry's name.
  public let name: Bilingual

  /// Creates an agency from its short name and name.
  public init(code: String, name: Bilingual) {
    self.code = code
    self.name = name
  }

  /// The Ministry of Agriculture and Environment (Bộ Nông nghiệp và Môi trường).
  public static let agricultureAndEnvironment = ManagingAgency(
    code: "mae",
    name: Bilingual(vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment")
  )

  /// The Ministry of Industry and Trade (Bộ Công Thương).
  public static let industryAndTrade = ManagingAgency(
    code: "moit",
    name: Bilingual(vi: "Bộ Công Thương", en: "Ministry of Industry and Trade")
  )

  /// The Ministry of Health (Bộ Y tế).
  public static let health = ManagingAgency(
    code: "moh",
    name: Bilingual(vi: "Bộ Y tế", en: "Ministry of Health")
  )

  /// The Ministry of Culture, Sports and Tourism (Bộ Văn hóa, Thể thao và Du lịch).
  public static let cultureSportsAndTourism = ManagingAgency(
    code: "mcst",
    name: Bilingual(vi: "Bộ Văn hóa, Thể thao và Du lịch", en: "Ministry of Culture, Sports and Tourism")
  )
}

#if !hasFeature(Embedded)
extension ManagingAgency: Codable {}
#endif
