public import OCOPModel

/// What the law wants told of a product at least (dữ liệu tối thiểu), and what a record lacks of it.
///
/// ```swift
/// let report = TraceDataList.circular02_2024.check(record)
/// for item in report.missing { print(item.name.vi) }
/// ```
public struct TraceDataList: Sendable, Hashable {
  /// A datum of a record.
  public enum Datum: String, Sendable, Hashable, CaseIterable {
    /// The product's name.
    case productName
    /// A picture of the product.
    case image
    /// The number of the trade item.
    case gtin
    /// The name of who makes, imports or trades it.
    case partyName
    /// The address of who makes, imports or trades it.
    case partyAddress
    /// The number of who makes, imports or trades it.
    case partyIdentifier
    /// The stages of production and trade.
    case stages
    /// The times of the stages.
    case stageTimes
    /// The code by which the product is traced.
    case tracingCode
    /// Brand, mark, model, serial.
    case brand
    /// How long it may be used.
    case shelfLife
    /// The day on which it was made.
    case made
    /// The standards and technical regulations that apply.
    case standards
    /// Where it comes from, or where its last stage was.
    case origin
    /// Certificates of conformity or quality.
    case certificates
    /// Warnings of safety.
    case warnings
  }

  /// A datum that the list wants.
  public struct Item: Sendable, Hashable {
    /// The datum.
    public let datum: Datum
    /// What it is called.
    public let name: Bilingual
    /// Whether it is wanted only where there is any; then the record says where there is none.
    public let isIfAny: Bool

    /// Creates an item.
    public init(_ datum: Datum, vi: String, en: String, ifAny: Bool = false) {
      self.datum = datum
      self.name = Bilingual(vi: vi, en: en)
      self.isIfAny = ifAny
    }
  }

  /// Where the list stands.
  public let citation: Citation
  /// The day on which it was issued.
  public let issued: CivilDate
  /// The first day on which it is in force, where known.
  public let inForceFrom: CivilDate?
  /// How well the list is known.
  public let confidence: Confidence
  /// What it wants, in its order.
  public let items: [Item]

  /// Creates a list.
  public init(
    citation: Citation, issued: CivilDate, inForceFrom: CivilDate?, confidence: Confidence, items: [Item]
  ) {
    self.citation = citation
    self.issued = issued
    self.inForceFrom = inForceFrom
    self.confidence = confidence
    self.items = items
  }

  /// The ten minimum data of traceability of Circular 02/2024/TT-BKHCN of 28 March 2024, in force since 1 June 2024.
  ///
  /// From reports of the circular; its text was not at hand.
  public static let circular02_2024 = TraceDataList(
    citation: Citation("02/2024/TT-BKHCN"), issued: .table(2024, 3, 28), inForceFrom: .table(2024, 6, 1),
    confidence: .secondary,
    items: [
      Item(.productName, vi: "tên sản phẩm", en: "name of the product"),
      Item(.image, vi: "hình ảnh sản phẩm", en: "picture of the product"),
      Item(.partyName, vi: "tên đơn vị sản xuất, kinh doanh", en: "name of who makes or trades it"),
      Item(.partyAddress, vi: "địa chỉ đơn vị sản xuất, kinh doanh", en: "address of who makes or trades it"),
      Item(.stages, vi: "các công đoạn sản xuất, kinh doanh", en: "stages of production and trade"),
      Item(.stageTimes, vi: "thời gian các công đoạn", en: "times of the stages"),
      Item(.tracingCode, vi: "mã truy xuất nguồn gốc", en: "code of tracing"),
      Item(
        .brand, vi: "thương hiệu, nhãn hiệu, ký hiệu, số sê-ri", en: "brand, mark, model, serial", ifAny: true
      ),
      Item(.shelfLife, vi: "thời hạn sử dụng", en: "shelf life", ifAny: true),
      Item(.standards, vi: "tiêu chuẩn, quy chuẩn áp dụng", en: "standards and regulations applied"),
    ])

  /// What a digital product passport tells at least, by Article 32 of Decree 37/2026/NĐ-CP of 23 January 2026.
  ///
  /// From a report of the decree, which does not tell its first day in force. What else a ministry asks for is not checked.
  public static let decree37_2026 = TraceDataList(
    citation: Citation("37/2026/NĐ-CP", .article(32)), issued: .table(2026, 1, 23), inForceFrom: nil,
    confidence: .secondary,
    items: [
      Item(.productName, vi: "tên sản phẩm", en: "name of the product"),
      Item(.gtin, vi: "mã số thương phẩm", en: "number of the trade item"),
      Item(
        .partyName, vi: "tên tổ chức sản xuất, nhập khẩu, kinh doanh",
        en: "name of who makes, imports or trades it"),
      Item(.partyAddress, vi: "địa chỉ tổ chức đó", en: "address of who makes, imports or trades it"),
      Item(
        .partyIdentifier, vi: "mã định danh tổ chức đó", en: "identifier of who makes, imports or trades it"),
      Item(
        .origin, vi: "xuất xứ hoặc nơi thực hiện công đoạn cuối", en: "origin, or place of the last stage"),
      Item(.tracingCode, vi: "thông tin truy xuất nguồn gốc", en: "traceability"),
      Item(
        .certificates, vi: "chứng nhận hợp quy, chất lượng", en: "certificates of conformity or quality",
        ifAny: true),
      Item(.made, vi: "ngày sản xuất", en: "day of production", ifAny: true),
      Item(.shelfLife, vi: "hạn sử dụng", en: "shelf life", ifAny: true),
      Item(.warnings, vi: "cảnh báo an toàn", en: "warnings of safety", ifAny: true),
    ])

  /// Both lists.
  public static let known: [TraceDataList] = [circular02_2024, decree37_2026]
}

extension TraceDataList {
  /// What a record tells of an item.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is told.
    case told
    /// There is none, and the record says so.
    case absent
    /// Nothing is told where something must be, or where the record must say that there is none.
    case missing
  }

  /// What a record tells and lacks.
  public struct Report: Sendable, Hashable {
    /// The list.
    public let list: TraceDataList
    /// The state of each item, in the order of the list.
    public let states: [State]

    /// What is missing, in the order of the list.
    public var missing: [Item] { zip(list.items, states).filter { $1 == .missing }.map(\.0) }
    /// Whether nothing is missing.
    public var isComplete: Bool { missing.isEmpty }

    /// Where the list stands, and how well it is known, in words; every output of a report shows it.
    public var source: Bilingual {
      func text(_ language: Language, _ note: String) -> String {
        list.citation.text(in: language) + (list.confidence == .read ? "" : " (\(note))")
      }
      return Bilingual(
        vi: text(.vietnamese, list.confidence == .unverified ? "chưa kiểm chứng" : "theo nguồn thứ cấp"),
        en: text(.english, list.confidence == .unverified ? "not verified" : "from a secondary source"))
    }
  }

  /// What a record tells and lacks of the list.
  public func check(_ record: TraceRecord) -> Report {
    Report(
      list: self,
      states: items.map { item in
        switch record.state(of: item.datum) {
        // Nothing to tell is an answer only where the list allows it.
        case .absent where !item.isIfAny: .missing
        case let state: state
        }
      })
  }
}

extension TraceRecord {
  /// What the record tells of a datum.
  fileprivate func state(of datum: TraceDataList.Datum) -> TraceDataList.State {
    switch datum {
    case .productName: state(productName)
    case .image: state(image)
    case .gtin: gtin == nil ? .missing : .told
    case .partyName: state(party?.name)
    case .partyAddress: state(party?.address?.value)
    case .partyIdentifier: state(party?.identifier)
    case .stages: stages.isEmpty || stages.contains { $0.name.isBlank } ? .missing : .told
    case .stageTimes: stages.isEmpty || stages.contains { $0.time == nil } ? .missing : .told
    case .tracingCode: state(tracingCode)
    case .brand: state(brand) { !$0.isBlank }
    case .shelfLife: state(shelfLife) { !$0.isBlank }
    case .made: state(made) { _ in true }
    case .standards: standards.contains { !$0.isBlank } ? .told : .missing
    case .origin: state(origin)
    case .certificates: state(certificates) { !$0.isEmpty }
    case .warnings: state(warnings) { !$0.isBlank }
    }
  }

  private func state(_ text: String?) -> TraceDataList.State {
    text.map { $0.isBlank ? .missing : .told } ?? .missing
  }

  private func state<Value>(
    _ told: Told<Value>?, _ isTold: (Value) -> Bool
  ) -> TraceDataList.State {
    switch told {
    case .value(let value)?: isTold(value) ? .told : .missing
    case .absent?: .absent
    case nil: .missing
    }
  }
}

#if !hasFeature(Embedded)
extension TraceDataList.Datum: Codable {}
extension TraceDataList.Item: Codable {}
extension TraceDataList.State: Codable {}
extension TraceDataList.Report: Codable {
  private enum CodingKeys: String, CodingKey {
    case list, states
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.list = try container.decode(TraceDataList.self, forKey: .list)
    self.states = try container.decode([TraceDataList.State].self, forKey: .states)
    guard states.count == list.items.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .states, in: container, debugDescription: "each item of the list has one state")
    }
  }
}
extension TraceDataList: Codable {}
#endif
