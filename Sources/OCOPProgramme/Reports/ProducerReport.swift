public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPRating

/// The report on a producer (báo cáo theo chủ thể): its products, certificates, rights, support and needs.
///
/// What is published is drawn from ``Programme/redacted``; tables show no person either way, but a household goes by a person's
/// name.
public struct ProducerReport: Sendable, Hashable {
  /// A product of the producer.
  public struct ProductLine: Sendable, Hashable {
    /// The product.
    public let profile: ProductProfile
    /// The star of its last recognition; `nil` where it was never recognised.
    public let lastStar: Bounds<Star>?
    /// Whether it holds a star.
    public let isInForce: Truth
    /// How many times it was recognised.
    public let awards: Bounds<Int>
    /// Where its dossier stands that is under way; `nil` where none is.
    public let underRating: DossierState.Phase?
  }

  /// The version of the stored form.
  public let formatVersion: ReportFormat
  /// What the report looks at.
  public let scope: ReportScope
  /// The producer.
  public let profile: ProducerProfile
  /// The name of its place; `nil` where the register does not say.
  public let placeName: String?
  /// Its products, in the order of the register.
  public let products: [ProductLine]
  /// Its certificates that run out within the days ahead, without those that a newer one has overtaken.
  public let expiring: [Renewal]
  /// The deadlines of its cases within the days ahead, and those missed in the 90 days before.
  public let deadlines: [DocketItem]
  /// What it was given by the day, out of each kind of capital.
  public let support: [CapitalTotal]
  /// Its needs about which something is still to be done.
  public let needs: [SupportNeed]
  /// Its ideas.
  public let ideas: [ProductIdea]
  /// The workshops and training that it attended, with its own attendance.
  public let activities: [ProgrammeActivity]
  /// The floors of which it is a member, in the order of the register.
  public let floors: [TradeFloor]
  /// The records behind it whose sources are not confirmed.
  public let unverified: [RecordReference]
  /// Whether it sells through a modern channel.
  public let usesModernChannel: Truth

  /// Draws the report on a producer.
  ///
  /// - Parameters:
  ///   - id: The producer.
  ///   - programme: The programme.
  ///   - scope: What the report looks at.
  ///   - procedure: The procedure under which deadlines of intellectual property are counted.
  /// - Throws: ``ReportError`` for a producer that the register lacks, for sums that do not fit, and for cases that do not hold
  ///   under the procedure.
  public init(
    on id: ID<Producer>, of programme: Programme, _ scope: ReportScope,
    under procedure: IPProcedure = .vietnam
  ) throws(ReportError) {
    guard let profile = programme.producer(id) else { throw .unknownProducer(id) }
    let (records, day) = (programme.records, scope.day)
    let own = records.products.filter { $0.product.producer == id }
    let products = Set(own.map(\.product.id))
    self.formatVersion = .current
    self.scope = scope
    self.profile = profile
    self.placeName = profile.place.map(records.localities.name)
    self.products = own.map { ProductLine($0, in: programme, on: day) }
    self.expiring = programme.expiring(within: scope.daysAhead, of: day).filter {
      products.contains($0.product)
    }
    self.needs = programme.openNeeds(on: day).filter { $0.producer == id }
    self.ideas = programme.ideas(on: day).filter { $0.producer == id }
    self.activities = records.activities.filter { $0.days.start <= day }.compactMap { $0.attended(by: id) }
    let memberships = records.memberships.filter { $0.producer == id && $0.days.contains(day) }
    let joined = Set(memberships.map(\.floor))
    self.floors = records.floors.filter { joined.contains($0.id) }
    let listed = Set(records.recognitions.filter { products.contains($0.product) }.map(\.reference))
    self.unverified = programme.unverified.filter(listed.contains)
    self.usesModernChannel = programme.usesModernChannel(id, on: day)
    self.deadlines = try programme.deadlines(
      records.cases.filter { $0.producer == id }, scope, under: procedure)
    do throws(MoneyError) {
      self.support = try Programme.totals(records.grants.filter { $0.producer == id && $0.paid <= day })
    } catch {
      throw .money(error)
    }
  }
}

extension ProducerReport.ProductLine {
  fileprivate init(_ profile: ProductProfile, in programme: Programme, on day: CivilDate) {
    let id = profile.product.id
    self.profile = profile
    self.lastStar = programme.ledger.lastStar(of: id, on: day)
    self.isInForce = programme.ledger.isInForce(id, on: day)
    self.awards = Bounds(counting: programme.ledger.awards(of: id).map { $0.isGiven(by: day) })
    self.underRating = programme.records.dossiers.first {
      $0.product.id == id && $0.isUnderWay(on: day)
    }?.phase(on: day)
  }
}

extension ProducerReport {
  /// The report as tables.
  public var document: ReportDocument {
    let producer = profile.producer
    let place = placeName.map { ", \($0)" } ?? ""
    return ReportDocument(
      title: Bilingual(
        vi:
          "\(producer.name) (\(producer.kind.name.vi)\(place)), đến ngày \(scope.day.formatted(in: .vietnamese))",
        en: "\(producer.name) (\(producer.kind.name.en)\(place)), as of \(scope.day)"),
      notes: ReportDocument.warning(of: unverified),
      tables: [
        productTable, expiryTable, ReportTable.deadlines(deadlines, on: scope.day),
        ReportTable.support(support, title: Bilingual(vi: "Hỗ trợ đã nhận", en: "Support received")),
        needTable, ideaTable, activityTable, floorTable,
      ])
  }

  private var productTable: ReportTable {
    ReportTable(
      id: "products", title: Bilingual(vi: "Sản phẩm", en: "Products"),
      columns: [
        Bilingual(vi: "Sản phẩm", en: "Product"), Bilingual(vi: "Hạng sao gần nhất", en: "Last star"),
        Bilingual(vi: "Còn hiệu lực", en: "In force"), Bilingual(vi: "Lượt công nhận", en: "Awards"),
        Bilingual(vi: "Hồ sơ đang đánh giá", en: "Dossier under way"),
      ],
      rows: products.map { line in
        [
          .text(line.profile.product.name), line.lastStar.map { .text($0.words) } ?? .empty,
          .words(line.isInForce.words), .count(line.awards),
          line.underRating.map { .words($0.name) } ?? .empty,
        ]
      })
  }

  private var expiryTable: ReportTable {
    ReportTable(
      id: "expiring", title: Bilingual(vi: "Giấy chứng nhận sắp hết hạn", en: "Certificates that run out"),
      columns: [
        Bilingual(vi: "Số giấy chứng nhận", en: "Number"), Bilingual(vi: "Sản phẩm", en: "Product"),
        Bilingual(vi: "Hạng sao", en: "Star"), Bilingual(vi: "Ngày hết hạn", en: "Expiry"),
        Bilingual(vi: "Việc cần làm", en: "What to do"),
      ],
      rows: expiring.map {
        [
          .text($0.number.text), .text(name(of: $0.product)), .text($0.star.description), .day($0.expiry),
          .words($0.step.text),
        ]
      })
  }

  private func name(of product: ID<Product>) -> String {
    products.first { $0.profile.product.id == product }?.profile.product.name ?? product.text
  }

  private var needTable: ReportTable {
    ReportTable(
      id: "needs", title: Bilingual(vi: "Nhu cầu hỗ trợ", en: "Needs for support"),
      columns: [
        Bilingual(vi: "Nhu cầu", en: "Need"), Bilingual(vi: "Tình trạng", en: "State"),
        Bilingual(vi: "Kinh phí ước tính", en: "Estimate"),
      ],
      rows: needs.map { need in
        [
          .text(need.text), need.course.state(on: scope.day).map { .words($0.name) } ?? .empty,
          need.estimate.map(ReportCell.money) ?? .empty,
        ]
      })
  }

  private var ideaTable: ReportTable {
    ReportTable(
      id: "ideas", title: Bilingual(vi: "Ý tưởng sản phẩm", en: "Product ideas"),
      columns: [Bilingual(vi: "Ý tưởng", en: "Idea"), Bilingual(vi: "Tình trạng", en: "State")],
      rows: ideas.map { idea in
        [.text(idea.title), idea.course.state(on: scope.day).map { .words($0.name) } ?? .empty]
      })
  }
}

extension ProducerReport {
  private var activityTable: ReportTable {
    ReportTable(
      id: "activities", title: Bilingual(vi: "Tập huấn, hội thảo đã dự", en: "Training attended"),
      columns: [
        Bilingual(vi: "Tên", en: "Title"), Bilingual(vi: "Hình thức", en: "Kind"),
        Bilingual(vi: "Từ ngày", en: "From"), Bilingual(vi: "Số người", en: "People"),
      ],
      rows: activities.map {
        [
          .text($0.title), .words($0.kind.name), .day($0.days.start),
          .people(KnownTotal($0.attendance.map(\.people))),
        ]
      })
  }

  private var floorTable: ReportTable {
    ReportTable(
      id: "floors", title: Bilingual(vi: "Sàn thương mại điện tử", en: "Floors of electronic commerce"),
      columns: [Bilingual(vi: "Sàn", en: "Floor"), Bilingual(vi: "Đơn vị vận hành", en: "Run by")],
      rows: floors.map { [.text($0.name), .words($0.runBy.name)] })
  }
}

extension ProgrammeActivity {
  /// The activity with one producer's attendance; `nil` where that one did not come.
  fileprivate func attended(by producer: ID<Producer>) -> ProgrammeActivity? {
    let own = attendance.filter { $0.producer == producer }
    guard !own.isEmpty else { return nil }
    return ProgrammeActivity(
      id: id, title: title, kind: kind, topic: topic, days: days, place: place, attendance: own, cost: cost)
  }
}

extension Bounds where Value == Star {
  /// One star, or the least and the most that it can be.
  fileprivate var words: String { value?.description ?? "\(atLeast)–\(atMost)" }
}

extension Truth {
  /// The truth in words.
  fileprivate var words: Bilingual {
    switch self {
    case .yes: Bilingual(vi: "có", en: "yes")
    case .no: Bilingual(vi: "không", en: "no")
    case .unknown: Bilingual(vi: "chưa rõ", en: "not known")
    }
  }
}

#if !hasFeature(Embedded)
extension ProducerReport: Codable {}
extension ProducerReport.ProductLine: Codable {}
#endif
