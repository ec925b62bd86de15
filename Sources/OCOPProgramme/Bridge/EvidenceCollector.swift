public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPRating
public import OCOPTraceability

/// Turns what a programme knows of a product into evidence for its rating (tổng hợp minh chứng), each fact with its source.
///
/// ```swift
/// let collector = EvidenceCollector(programme, on: day)
/// let evidence = try collector.evidence(for: tea, signs: signs, materials: purchases, besides: file.documents)
/// let rating = try rater.rate([sheet], evidence: evidence, on: day)
/// ```
///
/// What registers show is stated; what they do not show stays unknown, since a register may lack what happened. Counts are stated
/// only where the registers are said to be complete. Everything is collected for one day and holds on that day alone, but for
/// yearly figures, which hold as their source does.
public struct EvidenceCollector: Sendable {
  /// The programme.
  public let programme: Programme
  /// The day of the rating.
  public let day: CivilDate
  /// Whether the registers of points of sale and of promotion have everything there is, so that they can be counted.
  public let registersAreComplete: Bool
  /// The day by whose list of units the registers write places: a code alone may mean another unit on another day.
  public let codesOn: CivilDate

  /// Creates a collector for a day; places are those of the same day where no other is named.
  public init(
    _ programme: Programme, on day: CivilDate, registersAreComplete: Bool = false, codesOn: CivilDate? = nil
  ) {
    self.programme = programme
    self.day = day
    self.registersAreComplete = registersAreComplete
    self.codesOn = codesOn ?? day
  }

  /// The evidence for a product.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - signs: The signs of its package and label, where they are recorded.
  ///   - materials: Where its materials came from, by year; the last year before the day's counts.
  ///   - origins: The same as the ledger of its lots shows it, of a period that is over; it counts where ``MaterialUse`` tells nothing.
  ///   - areas: The growing areas that the lots name.
  ///   - certificates: Certificates of quality of any producers; those of its own that hold on the day count.
  ///   - trace: What its code tells, and the label that bears the code.
  ///   - documents: Other documents of the file.
  /// - Returns: The evidence, the documents of the file first.
  /// - Throws: ``CollectionError`` for a product that the register lacks, signs, materials or a code of another product, cases that
  ///   do not hold, and documents that contradict the registers.
  public func evidence(
    for product: ID<Product>, signs: ProductSigns? = nil, materials: [MaterialUse] = [],
    origins: MaterialOrigins? = nil, areas: [GrowingArea] = [], certificates: [QualityCertificate] = [],
    trace: TraceFile? = nil, besides documents: [Evidence.Document] = []
  ) throws(CollectionError) -> Evidence {
    guard let profile = programme.product(product) else { throw .unknownProduct(product) }
    if let signs, signs.product != product { throw .otherProduct(signs.product, than: product) }
    for use in materials where use.product != product { throw .otherProduct(use.product, than: product) }
    if let origins, origins.product != product { throw .otherProduct(origins.product, than: product) }
    if let trace, trace.product != product { throw .otherProduct(trace.product, than: product) }
    var sources = materialDocuments(of: profile.product, materials)
    if sources.isEmpty, let origins { sources = originDocuments(of: profile, origins, areas) }
    let collected =
      try signDocuments(signs) + producerDocuments(of: profile) + labourDocuments(of: product) + sources
      + certificateDocuments(of: profile, certificates) + traceDocuments(trace)
      + channelDocuments(of: profile) + floorDocuments(of: profile) + promotionDocuments(of: profile)
    do throws(EvidenceError) {
      return try Evidence(documents + collected)
    } catch {
      throw .evidence(error)
    }
  }

  /// A register as a document, as it was on the day.
  func register(_ name: String) -> Proof {
    Proof(document: "\(name) (\(day.formatted(in: .vietnamese)))", issued: day, validity: theDay)
  }

  /// The day alone: what is collected holds on no other.
  var theDay: DatePeriod? { try? DatePeriod(from: day, upTo: try? day.adding(days: 1)) }
}

/// Why evidence could not be collected.
@nonexhaustive
public enum CollectionError: Error, Sendable, Hashable {
  /// The register has the product.
  case unknownProduct(ID<Product>)
  /// Signs, materials and codes are those of the product.
  case otherProduct(ID<Product>, than: ID<Product>)
  /// A case of the signs holds under the procedure.
  case cases(IPCaseError)
  /// Documents and registers agree.
  case evidence(EvidenceError)
}

extension CollectionError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .unknownProduct(let id):
      Bilingual(vi: "không có sản phẩm “\(id)”", en: "there is no product “\(id)”")
    case .otherProduct(let other, let id):
      Bilingual(
        vi: "nhãn hiệu, chỉ dẫn, nguyên liệu hoặc mã truy xuất là của “\(other)”, không phải của “\(id)”",
        en: "signs, materials or a code are of “\(other)”, not of “\(id)”")
    case .cases(let error): error.text
    case .evidence(let error): error.text
    }
  }
}
