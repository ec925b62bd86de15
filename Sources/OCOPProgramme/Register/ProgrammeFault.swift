public import OCOPModel

/// A kind of record of a programme (loại sổ).
@nonexhaustive
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// A locality.
  case locality
  /// A department.
  case department
  /// A producer.
  case producer
  /// A product.
  case product
  /// A product idea.
  case idea
  /// A business plan.
  case plan
  /// A cycle.
  case cycle
  /// A dossier.
  case dossier
  /// A certificate.
  case certificate
  /// A recognition known from a list.
  case recognition
  /// A model project.
  case project
  /// A workshop or training.
  case activity
  /// A floor.
  case floor
  /// A producer's place on a floor.
  case membership
  /// A product offered on a floor.
  case listing
  /// What was sold on a floor.
  case sales
  /// A display area or point of sale.
  case salesPoint
  /// A fair or other promotion.
  case promotionEvent
  /// A work of the infrastructure of trade.
  case facility
  /// A round of review.
  case review
  /// A need for support.
  case need
  /// Support given.
  case grant
  /// An urgent problem.
  case problem
  /// A target.
  case target
  /// Figures of a year.
  case figures
  /// A case of intellectual property.
  case ipCase
}

/// A record of a programme, by its kind and identifier; as identifiers do, two agree scalar for scalar.
public struct RecordReference: Sendable, Hashable {
  /// The kind of record.
  public let kind: RecordKind
  /// Its identifier; for records without one of their own, what they go by, with ` · ` between, and a `\` before a `·` or `\` within.
  public let id: String

  /// Creates a reference.
  public init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  public static func == (left: RecordReference, right: RecordReference) -> Bool {
    left.kind == right.kind && left.id.utf8.elementsEqual(right.id.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    for byte in id.utf8 { hasher.combine(byte) }
    hasher.combine(0xff as UInt8)
  }
}

/// Something in the registers of a programme that does not fit (lỗi của sổ).
public struct ProgrammeFault: Sendable, Hashable {
  /// What does not fit.
  @nonexhaustive
  public enum Problem: Sendable, Hashable {
    /// An identifier stands once in a register.
    case duplicate
    /// What a record names is in its register.
    case unknown(RecordReference)
    /// A field has words.
    case blank(Field)
    /// A number of a field lies between 0 and ``ProgrammeRecords/largestCount``, an amount is at least 0 đồng.
    case outOfRange(Field)
    /// A part is at most its whole.
    case partAboveWhole(Field, of: Field)
    /// A period has a day, and a last one where it is over by its nature.
    case emptyPeriod(Field)
    /// Two records that speak of one thing agree.
    case disagrees(Field, with: RecordReference)
    /// A department leads a matter alone.
    case secondLead(ProgrammeTopic, with: RecordReference)
    /// A project is not carried on, over others, to itself.
    case replicatesItself
    /// A day comes no earlier than another record's.
    case tooEarly(Field, than: RecordReference)
    /// Recognitions begin at three stars.
    case starWithoutRecognition(Star)
    /// The option that is chosen was put forward before.
    case unknownOption(String)
  }

  /// A field of a record.
  @nonexhaustive
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// A title, a name or a text.
    case text
    /// The producer.
    case producer
    /// The product.
    case product
    /// The idea.
    case idea
    /// The days.
    case days
    /// The year.
    case year
    /// A cost or an estimate.
    case cost
    /// An amount.
    case amount
    /// The revenue.
    case revenue
    /// The revenue from abroad.
    case exportRevenue
    /// The revenue through modern channels.
    case modernRevenue
    /// How much was made.
    case output
    /// The workers.
    case workers
    /// The workers of the commune.
    case localWorkers
    /// People who attended.
    case people
    /// Women among them.
    case women
    /// People given a certificate.
    case certified
    /// Orders.
    case orders
    /// Results of an event.
    case results
  }

  /// The record.
  public let record: RecordReference
  /// What does not fit.
  public let problem: Problem

  /// Creates a fault.
  public init(_ record: RecordReference, _ problem: Problem) {
    self.record = record
    self.problem = problem
  }
}

/// Why registers are no programme: every fault, register by register.
public struct ProgrammeError: Error, Sendable, Hashable {
  /// The faults, in the order of the registers and of the records within.
  public let faults: [ProgrammeFault]

  /// Creates an error from faults.
  public init(faults: [ProgrammeFault]) {
    self.faults = faults
  }
}

extension ProgrammeError: CustomStringConvertible {
  /// Each fault on a line, in English words.
  public var description: String { text.en }

  /// Each fault on a line.
  public var text: Bilingual {
    let texts = faults.map(\.text)
    return Bilingual(
      vi: texts.map(\.vi).joined(separator: "\n"), en: texts.map(\.en).joined(separator: "\n"))
  }
}

extension ProgrammeFault: CustomStringConvertible {
  /// What does not fit, in English words.
  public var description: String { text.en }

  /// What does not fit, in words.
  public var text: Bilingual {
    let words = problem.words
    return Bilingual(vi: "\(record.text.vi): \(words.vi)", en: "\(record.text.en): \(words.en)")
  }
}

extension RecordReference {
  /// The record in words.
  public var text: Bilingual {
    Bilingual(vi: "\(kind.name.vi) “\(id)”", en: "\(kind.name.en) “\(id)”")
  }
}

extension ProgrammeFault.Problem {
  fileprivate var words: Bilingual {
    switch self {
    case .duplicate: Bilingual(vi: "được ghi hai lần", en: "stands twice")
    case .unknown(let other): Bilingual(vi: "không có \(other.text.vi)", en: "there is no \(other.text.en)")
    case .blank(let field): Bilingual(vi: "chưa ghi \(field.name.vi)", en: "\(field.name.en) is blank")
    case .outOfRange(let field):
      Bilingual(vi: "\(field.name.vi) ngoài phạm vi", en: "\(field.name.en) is out of range")
    case .partAboveWhole(let part, let whole):
      Bilingual(
        vi: "\(part.name.vi) lớn hơn \(whole.name.vi)", en: "\(part.name.en) exceeds \(whole.name.en)")
    case .emptyPeriod(let field):
      Bilingual(vi: "\(field.name.vi): không có ngày nào", en: "\(field.name.en): no day, or no last day")
    case .disagrees(let field, let other):
      Bilingual(
        vi: "\(field.name.vi) không khớp với \(other.text.vi)",
        en: "\(field.name.en) does not agree with \(other.text.en)")
    case .secondLead(let topic, let other):
      Bilingual(
        vi: "“\(topic.name.vi)” đã do \(other.text.vi) chủ trì",
        en: "“\(topic.name.en)” is led by \(other.text.en) already")
    case .replicatesItself: Bilingual(vi: "được nhân rộng từ chính nó", en: "is carried on to itself")
    case .tooEarly(let field, let other):
      Bilingual(
        vi: "\(field.name.vi) sớm hơn \(other.text.vi)", en: "\(field.name.en) lie before \(other.text.en)")
    case .starWithoutRecognition(let star):
      Bilingual(vi: "hạng \(star) không được cấp giấy chứng nhận", en: "\(star) is no recognition")
    case .unknownOption(let option):
      Bilingual(vi: "phương án “\(option)” chưa được đề xuất", en: "option “\(option)” was not put forward")
    }
  }
}

extension ProgrammeFault.Field {
  /// The field in words.
  public var name: Bilingual {
    switch self {
    case .text: Bilingual(vi: "nội dung", en: "text")
    case .producer: Bilingual(vi: "chủ thể", en: "producer")
    case .product: Bilingual(vi: "sản phẩm", en: "product")
    case .idea: Bilingual(vi: "ý tưởng", en: "idea")
    case .days: Bilingual(vi: "thời gian", en: "days")
    case .year: Bilingual(vi: "năm", en: "year")
    case .cost: Bilingual(vi: "kinh phí", en: "cost")
    case .amount: Bilingual(vi: "số tiền", en: "amount")
    case .revenue: Bilingual(vi: "doanh thu", en: "revenue")
    case .exportRevenue: Bilingual(vi: "doanh thu xuất khẩu", en: "export revenue")
    case .modernRevenue: Bilingual(vi: "doanh thu kênh hiện đại", en: "revenue of modern channels")
    case .output: Bilingual(vi: "sản lượng", en: "output")
    case .workers: Bilingual(vi: "lao động", en: "workers")
    case .localWorkers: Bilingual(vi: "lao động trong xã", en: "workers of the commune")
    case .people: Bilingual(vi: "số người", en: "people")
    case .women: Bilingual(vi: "số nữ", en: "women")
    case .certified: Bilingual(vi: "số người được cấp chứng chỉ", en: "people with a certificate")
    case .orders: Bilingual(vi: "số đơn hàng", en: "orders")
    case .results: Bilingual(vi: "kết quả", en: "results")
    }
  }
}

extension RecordKind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .locality: Bilingual(vi: "địa phương", en: "locality")
    case .department: Bilingual(vi: "cơ quan", en: "department")
    case .producer: Bilingual(vi: "chủ thể", en: "producer")
    case .product: Bilingual(vi: "sản phẩm", en: "product")
    case .idea: Bilingual(vi: "ý tưởng", en: "idea")
    case .plan: Bilingual(vi: "phương án", en: "plan")
    case .cycle: Bilingual(vi: "chu trình", en: "cycle")
    case .dossier: Bilingual(vi: "hồ sơ", en: "dossier")
    case .certificate: Bilingual(vi: "giấy chứng nhận", en: "certificate")
    case .recognition: Bilingual(vi: "lượt công nhận", en: "recognition")
    case .project: Bilingual(vi: "mô hình điểm", en: "model project")
    case .activity: Bilingual(vi: "hoạt động", en: "activity")
    case .floor: Bilingual(vi: "sàn thương mại điện tử", en: "floor")
    case .membership: Bilingual(vi: "thành viên trên sàn", en: "membership")
    case .listing: Bilingual(vi: "sản phẩm trên sàn", en: "listing")
    case .sales: Bilingual(vi: "doanh số", en: "sales")
    case .salesPoint: Bilingual(vi: "điểm trưng bày, bán hàng", en: "sales point")
    case .promotionEvent: Bilingual(vi: "hoạt động xúc tiến", en: "promotion event")
    case .facility: Bilingual(vi: "công trình hạ tầng thương mại", en: "facility")
    case .review: Bilingual(vi: "kỳ rà soát", en: "review")
    case .need: Bilingual(vi: "nhu cầu", en: "need")
    case .grant: Bilingual(vi: "khoản hỗ trợ", en: "grant")
    case .problem: Bilingual(vi: "vướng mắc", en: "problem")
    case .target: Bilingual(vi: "chỉ tiêu", en: "target")
    case .figures: Bilingual(vi: "số liệu năm", en: "figures")
    case .ipCase: Bilingual(vi: "vụ việc sở hữu trí tuệ", en: "IP case")
    }
  }
}

#if !hasFeature(Embedded)
extension RecordKind: Codable {}
extension RecordReference: Codable {}
extension ProgrammeFault: Codable {}
extension ProgrammeFault.Problem: Codable {}
extension ProgrammeFault.Field: Codable {}
#endif
