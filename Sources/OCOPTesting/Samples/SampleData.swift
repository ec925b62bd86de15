public import OCOPModel
public import OCOPRating

/// Made-up producers, products and papers for tests and demonstrations (dữ liệu mẫu): the same seed gives the same ones.
///
/// ```swift
/// var samples = SampleData(seed: 7)
/// let producer = try samples.producer()
/// let product = try samples.product(of: producer)
/// let dossier = try samples.recognisedDossier(of: product, producer)
/// ```
///
/// Names of people and telephone numbers belong to nobody.
public struct SampleData: Sendable {
  /// Where identifiers come from.
  public var ids: SampleIDs
  var random: Splitmix

  /// Creates a source of samples.
  public init(seed: UInt64 = 1, ids: SampleIDs = SampleIDs()) {
    self.ids = ids
    self.random = Splitmix(seed: seed)
  }

  private static let places = ["Khe Cốc", "Tân Cương", "La Bằng", "Trại Cài", "Võ Nhai", "Định Hóa"]
  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Nông", "Triệu"]
  private static let givenNames = ["Văn Mẫu", "Thị Mẫu", "Thị Thử", "Văn Thử"]

  /// A producer with a representative and an address, all of them made up.
  ///
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func producer(_ kind: ProducerKind = .cooperative) throws(SampleError) -> Producer {
    let place = random.pick(Self.places) ?? ""
    let name = "\(random.pick(Self.families) ?? "") \(random.pick(Self.givenNames) ?? "")"
    return Producer(
      id: try nextID(), name: "\(kind.name.vi) \(place)", kind: kind,
      representative: Producer.Representative(
        name: name, isWoman: name.contains("Thị"), isEthnicMinority: random.below(2) == 0,
        isDisabled: random.below(10) == 0),
      address: "Xóm \(1 + random.below(20)), xã \(place)", phone: "0900 000 \(100 + random.below(900))")
  }

  /// A product of a producer.
  ///
  /// - Parameters:
  ///   - producer: The producer.
  ///   - set: The product set; tea by default.
  /// - Returns: The product, with a code of 2026.
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func product(
    of producer: Producer, set: ProductSet = .tea
  ) throws(SampleError) -> Product {
    let id: ID<Product> = try nextID()
    let number = 1 + random.below(90)
    let code = try make("a product code") {
      try ProductCode(province: "19", commune: "05443", sequence: number, year: 2026)
    }
    return Product(id: id, name: "\(set.name.vi) số \(number)", producer: producer.id, set: set, code: code)
  }

  /// Answers to every criterion of a set.
  ///
  /// - Parameters:
  ///   - criteria: The set.
  ///   - isBest: Whether each answer is the last, which gives the most points; otherwise answers are drawn.
  /// - Returns: The sheet.
  public mutating func sheet(for criteria: CriteriaSet, isBest: Bool = false) -> ScoreSheet {
    var sheet = ScoreSheet()
    for leaf in criteria.leaves {
      let count = leaf.question?.options.count ?? 0
      sheet[leaf.code] = OptionLetter(index: isBest ? count - 1 : random.below(count)).map(Answer.option)
    }
    return sheet
  }

  mutating func nextID<Entity>() throws(SampleError) -> ID<Entity> {
    do throws(IdentifierError) { return try ids.next() } catch {
      throw SampleError(what: "an identifier", reason: "\(error)")
    }
  }

  func make<Value>(_ what: String, _ body: () throws -> Value) throws(SampleError) -> Value {
    do { return try body() } catch { throw SampleError(what: what, reason: "\(error)") }
  }
}

/// Why a sample could not be made.
public struct SampleError: Error, Sendable, Hashable {
  /// What was to be made.
  public let what: String
  /// What the library said.
  public let reason: String

  /// Creates an error.
  public init(what: String, reason: String) {
    self.what = what
    self.reason = reason
  }
}
