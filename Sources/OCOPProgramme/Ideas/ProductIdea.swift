public import OCOPModel

/// An idea for a product (ý tưởng sản phẩm), registered in the second step of the cycle.
///
/// ```swift
/// var idea = ProductIdea(
///   id: try ID("2021-081"), title: "Chè tôm nõn La Bằng", sector: .tea, place: try Locality("05815"),
///   holder: .producer(try ID("htx-la-bang")), registered: try CivilDate("2021-04-12"))
/// try idea.course.take(.chosen, on: CivilDate("2021-05-20"))
/// ```
public struct ProductIdea: Sendable, Hashable {
  /// Who has the idea (chủ thể đăng ký).
  public enum Holder: Sendable, Hashable {
    /// A producer of the programme.
    case producer(ID<Producer>)
    /// Someone who is not in the programme yet, by name, which may be a person's; `nil` once redacted.
    case newcomer(PersonalData<String>?, ProducerKind?)
    /// The register does not say.
    case unknown
  }

  /// The idea's identifier.
  public let id: ID<ProductIdea>
  /// What the product is to be.
  public let title: String
  /// The heading under which it is counted.
  public let sector: IdeaSector
  /// The product set by which it would be rated, where that is known already.
  public let set: ProductSet?
  /// Where it is to be made; `nil` where the register does not say.
  public let place: Locality?
  /// Who has the idea.
  public let holder: Holder
  /// What has become of it.
  public var course: IdeaCourse

  /// Creates an idea that is registered on a day.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What the product is to be.
  ///   - sector: The heading under which it is counted.
  ///   - set: The product set, where it is known.
  ///   - place: Where it is to be made, where the register says so.
  ///   - holder: Who has the idea.
  ///   - registered: The day of registration.
  public init(
    id: ID<ProductIdea>, title: String, sector: IdeaSector, set: ProductSet? = nil, place: Locality? = nil,
    holder: Holder = .unknown, registered: CivilDate
  ) {
    self.id = id
    self.title = title
    self.sector = sector
    self.set = set
    self.place = place
    self.holder = holder
    self.course = IdeaCourse(from: registered)
  }

  /// The day on which it was registered.
  public var registered: CivilDate { course.begun }

  /// The producer, where the holder is one.
  public var producer: ID<Producer>? {
    if case .producer(let producer) = holder { producer } else { nil }
  }

  /// The product that came of it, where one did.
  public var product: ID<Product>? {
    for case .realised(let product) in course.history.map(\.step) { return product }
    return nil
  }

  /// The idea without personal data, for exports: a newcomer goes by the kind of producer.
  public var redacted: ProductIdea {
    guard case .newcomer(_, let kind) = holder else { return self }
    return ProductIdea(self, holder: .newcomer(nil, kind))
  }

  private init(_ idea: ProductIdea, holder: Holder) {
    self.id = idea.id
    self.title = idea.title
    self.sector = idea.sector
    self.set = idea.set
    self.place = idea.place
    self.holder = holder
    self.course = idea.course
  }
}

#if !hasFeature(Embedded)
extension ProductIdea: Codable {}
extension ProductIdea.Holder: Codable {}
#endif
