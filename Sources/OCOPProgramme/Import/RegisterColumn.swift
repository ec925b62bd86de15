public import OCOPModel

/// What a column of a register states (cột của sổ theo dõi).
@nonexhaustive
public enum RegisterColumn: String, Sendable, Hashable, CaseIterable {
  /// The running number, which says nothing.
  case ordinal
  /// The identifier of the producer.
  case producerID
  /// The name of the producer.
  case producer
  /// The kind of the producer.
  case producerKind
  /// The legal representative: personal data.
  case representative
  /// The representative's sex: personal data.
  case sex
  /// The representative's ethnic group: personal data.
  case ethnicGroup
  /// Whether the representative has a disability: personal data.
  case disability
  /// The contact address: personal data.
  case address
  /// The telephone number: personal data.
  case phone
  /// Since when the producer takes part.
  case joined
  /// The commune, also with district and province behind it.
  case commune
  /// The commune's code.
  case communeCode
  /// The district.
  case district
  /// The province.
  case province
  /// The identifier of the product.
  case productID
  /// The name of the product.
  case product
  /// The product set.
  case productSet
  /// The product's code.
  case productCode
  /// The star.
  case star
  /// The number of the certificate.
  case certificate
  /// The decision: that of the authority by which the product was recognised, or the one under which it was rated.
  case decision
  /// The day of recognition, or its year alone.
  case recognised
  /// The last day on which the certificate is valid.
  case expiry
  /// The year of the figures.
  case year
  /// What the product was sold for in the year, in đồng.
  case revenue
  /// The identifier of the idea.
  case ideaID
  /// What the product of an idea is to be.
  case idea
  /// The heading under which an idea is counted.
  case sector
  /// The day on which an idea was registered.
  case registered

  /// Whether what stands in the column is personal data, which no finding repeats and no redacted export has.
  public var isPersonal: Bool {
    switch self {
    case .representative, .sex, .ethnicGroup, .disability, .address, .phone: true
    default: false
    }
  }

  /// The headings by which the column goes, the one that exports write first: Vietnamese ones, then English ones.
  ///
  /// Headings are practice, not law: an office adds its own in ``RegisterColumns``.
  public var headings: (vi: [String], en: [String]) {
    switch self {
    case .ordinal: (["STT", "TT", "Số thứ tự"], ["No", "No."])
    case .producerID: (["Mã chủ thể"], ["Producer ID"])
    case .producer:
      (
        ["Chủ thể", "Tên chủ thể", "Cơ sở", "Tên cơ sở", "Đơn vị", "Tên chủ thể OCOP", "Cơ sở sản xuất"],
        ["Producer", "Producer name", "Owner"]
      )
    case .producerKind:
      (["Loại hình", "Loại hình chủ thể", "Loại chủ thể"], ["Producer kind", "Kind of producer", "Kind"])
    case .representative:
      (
        [
          "Người đại diện", "Đại diện", "Họ tên người đại diện", "Đại diện pháp luật",
          "Người đại diện pháp luật",
        ],
        ["Representative", "Legal representative"]
      )
    case .sex: (["Giới tính", "Nam/nữ"], ["Sex", "Gender"])
    case .ethnicGroup: (["Dân tộc"], ["Ethnic group", "Ethnicity"])
    case .disability: (["Khuyết tật", "Người khuyết tật"], ["Disability", "Disabled"])
    case .address: (["Địa chỉ", "Địa chỉ liên hệ"], ["Address", "Contact address"])
    case .phone: (["Điện thoại", "Số điện thoại", "SĐT", "ĐT"], ["Phone", "Telephone", "Phone number"])
    case .joined: (["Ngày tham gia", "Tham gia từ"], ["Joined", "Takes part since"])
    case .commune:
      (["Xã/phường", "Xã", "Xã, phường", "Xã/phường/thị trấn", "Xã, phường, thị trấn"], ["Commune"])
    case .communeCode: (["Mã xã", "Mã xã/phường", "Mã đơn vị hành chính"], ["Commune code"])
    case .district: (["Huyện", "Huyện/thành phố", "Quận/huyện", "Huyện/thị xã/thành phố"], ["District"])
    case .province: (["Tỉnh", "Tỉnh/thành phố"], ["Province"])
    case .productID: (["Mã định danh sản phẩm"], ["Product ID"])
    case .product: (["Tên sản phẩm", "Sản phẩm", "Tên sản phẩm OCOP"], ["Product", "Product name"])
    case .productSet:
      (["Bộ sản phẩm", "Bộ", "Phân nhóm", "Nhóm sản phẩm", "Nhóm"], ["Product set", "Set"])
    case .productCode: (["Mã sản phẩm", "Mã số sản phẩm", "Mã sản phẩm OCOP"], ["Product code"])
    case .star: (["Hạng sao", "Số sao", "Hạng", "Xếp hạng", "Phân hạng"], ["Star", "Stars", "Rank"])
    case .certificate:
      (["Số giấy chứng nhận", "Số GCN", "Giấy chứng nhận"], ["Certificate", "Certificate number"])
    case .decision:
      (
        ["Số quyết định", "Quyết định", "Số QĐ", "Quyết định công nhận", "Số quyết định công nhận"],
        ["Decision", "Decision number"]
      )
    case .expiry:
      (
        ["Ngày hết hạn", "Hết hạn", "Ngày hết hiệu lực", "Hiệu lực đến", "Có giá trị đến", "Thời hạn đến"],
        ["Expiry", "Expires", "Valid until"]
      )
    case .recognised:
      (
        ["Ngày cấp", "Ngày công nhận", "Ngày cấp giấy chứng nhận", "Năm công nhận"],
        ["Issued", "Recognised", "Date of issue"]
      )
    case .year: (["Năm", "Năm số liệu"], ["Year"])
    case .revenue: (["Doanh thu", "Doanh thu (đồng)", "Doanh thu (VND)"], ["Revenue", "Revenue (VND)"])
    case .ideaID: (["Mã ý tưởng"], ["Idea ID"])
    case .idea:
      (["Ý tưởng", "Tên ý tưởng", "Ý tưởng sản phẩm", "Tên ý tưởng sản phẩm"], ["Idea", "Product idea"])
    case .sector: (["Ngành hàng", "Nhóm ý tưởng", "Lĩnh vực"], ["Sector"])
    case .registered: (["Ngày đăng ký", "Đăng ký ngày"], ["Registered", "Date of registration"])
    }
  }

  /// The heading that exports write.
  public var name: Bilingual {
    Bilingual(vi: headings.vi.first ?? rawValue, en: headings.en.first ?? rawValue)
  }
}

/// A register that offices keep as a spreadsheet (loại sổ theo dõi).
public enum RegisterSheet: String, Sendable, Hashable, CaseIterable {
  /// Producers, one a row.
  case producers
  /// Products with their producers, one recognition a row, or a product that has none.
  case products
  /// Certificates, one a row, of products that stand in another register.
  case certificates
  /// Product ideas, one a row.
  case ideas

  /// The columns without which the register cannot be read.
  public var required: [RegisterColumn] {
    switch self {
    case .producers: [.producer]
    case .products: [.product, .producer, .productSet]
    case .certificates: [.certificate, .star, .recognised]
    case .ideas: [.idea, .sector, .registered]
    }
  }

  /// The columns of which the register, and each of its rows, needs one: what names the product of a certificate.
  public var requiredOneOf: [RegisterColumn] {
    self == .certificates ? [.product, .productID, .productCode] : []
  }

  /// All columns that the register may have, in the order in which exports write them.
  public var columns: [RegisterColumn] {
    let place: [RegisterColumn] = [.commune, .communeCode, .district, .province]
    let producer: [RegisterColumn] =
      [.producerID, .producer, .producerKind] + place
      + [.representative, .sex, .ethnicGroup, .disability, .address, .phone]
    switch self {
    case .producers: return [.ordinal] + producer + [.joined]
    case .products:
      return [
        .ordinal, .productID, .product, .productSet, .productCode, .star, .certificate, .decision,
        .recognised, .expiry,
      ]
        + producer + [.year, .revenue]
    case .certificates:
      return [
        .ordinal, .certificate, .decision, .recognised, .expiry, .star, .productID, .product, .productCode,
        .producerID, .producer,
      ]
    case .ideas:
      return [
        .ordinal, .ideaID, .idea, .sector, .productSet, .registered, .producerID, .producer, .producerKind,
      ]
        + place
    }
  }
}

/// The headings by which the columns of a register are found: those of ``RegisterColumn/headings``, and an office's own.
public struct RegisterColumns: Sendable, Hashable {
  /// The headings that every register is read with.
  public static let standard = RegisterColumns()

  private let own: [RegisterColumn: [String]]

  /// Creates headings of an office's own, which come beside the standard ones and win over them.
  public init(own: [RegisterColumn: [String]] = [:]) {
    self.own = own
  }

  /// The columns of a register by their headings: the office's own, then the standard ones.
  func words(of sheet: RegisterSheet) -> [WordTable<RegisterColumn>] {
    [
      WordTable(sheet.columns) { own[$0] ?? [] },
      WordTable(sheet.columns) { $0.headings.vi + $0.headings.en },
    ]
  }
}

#if !hasFeature(Embedded)
extension RegisterColumn: Codable {}
extension RegisterSheet: Codable {}
#endif
