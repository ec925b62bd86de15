public import OCOPModel
public import OCOPRating

/// The recognitions of products (sổ công nhận sản phẩm), and the three counts that are never mixed.
///
/// - ``recognisedEver(on:)`` counts products that were ever recognised: it never falls, and is what provinces publish as
///   their total. Thái Nguyên's 25 → 76 → 129 → 173 → 240 → 313 is this count.
/// - ``inForce(on:)`` counts products that hold a star on the day: it falls as certificates run out or are withdrawn.
/// - ``awards(through:)`` counts recognitions (lượt), so a product that is rated again counts again.
///
/// ```swift
/// let ledger = RecognitionLedger(certificates: register)
/// ledger.recognisedEver(on: day).total.value   // 76
/// ledger.inForce(on: day)[.five].value         // 2
/// ```
///
/// A list without days gives bounds: at least the products that certainly count, at most those that may.
public struct RecognitionLedger: Sendable, Hashable {
  /// A product with its awards, by their earliest days.
  struct Line: Sendable, Hashable {
    let product: ID<Product>
    var awards: [RecognitionAward]
  }

  let lines: [Line]

  /// Creates a ledger of a register's certificates and the entries of lists.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(certificates: CertificateRegister, listed: [ListedRecognition] = []) {
    let kinds = RecognitionLedger.kinds(of: certificates)
    let issued = certificates.records.map { record in
      RecognitionAward(source: .certificate(record), kind: kinds[record.certificate.number])
    }
    let entries = listed.map { RecognitionAward(source: .listed($0), kind: $0.kind) }
    let ordered = (issued + entries).sorted {
      ($0.product, $0.days.atLeast, $0.days.atMost, $0.order)
        < ($1.product, $1.days.atLeast, $1.days.atMost, $1.order)
    }
    var lines: [Line] = []
    for award in ordered {
      if lines.last?.product == award.product, !lines.isEmpty {
        lines[lines.count - 1].awards.append(award)
      } else {
        lines.append(Line(product: award.product, awards: [award]))
      }
    }
    self.lines = lines.map(RecognitionLedger.toldApart)
  }

  /// What certificates were asked for as, by the replacements that name them.
  private static func kinds(of register: CertificateRegister) -> [ID<RecognitionCertificate>: DossierKind] {
    var kinds: [ID<RecognitionCertificate>: DossierKind] = [:]
    for event in register.records.flatMap(\.history) {
      guard case .replaced(let replacement) = event else { continue }
      kinds[replacement.number] = replacement.reason == .upgrade ? .upgrade : .rerating
    }
    return kinds
  }

  /// The first award of a product is a first rating where nothing says otherwise.
  private static func toldApart(_ line: Line) -> Line {
    guard let first = line.awards.first, first.kind == nil else { return line }
    let rest = line.awards.dropFirst()
    guard rest.allSatisfy({ $0.days.atLeast > first.days.atMost }) else { return line }
    return Line(
      product: line.product, awards: [RecognitionAward(source: first.source, kind: .first)] + rest)
  }

  /// The products, in the order of their identifiers.
  public var products: [ID<Product>] { lines.map(\.product) }

  /// A product's awards, by their earliest days.
  ///
  /// - Complexity: O(log *n*).
  public func awards(of product: ID<Product>) -> [RecognitionAward] { line(product)?.awards ?? [] }

  /// The star by which a product was last recognised by the end of a day, as far as its days tell; `nil` where it cannot have
  /// been.
  public func lastStar(of product: ID<Product>, on day: CivilDate) -> Bounds<Star>? {
    let stars = line(product)?.lastStars(on: day) ?? []
    guard let least = stars.min(), let most = stars.max() else { return nil }
    return Bounds(least, most)
  }

  /// Whether a product was ever recognised by the end of a day.
  public func isRecognised(_ product: ID<Product>, by day: CivilDate) -> Truth {
    line(product)?.isRecognised(by: day) ?? .no
  }

  /// Whether a product holds a star on a day.
  public func isInForce(_ product: ID<Product>, on day: CivilDate) -> Truth {
    line(product)?.held(on: day).counts ?? .no
  }

  private func line(_ product: ID<Product>) -> Line? {
    var places = lines.indices
    while let middle = places.isEmpty ? nil : places.lowerBound + places.count / 2 {
      if lines[middle].product == product { return lines[middle] }
      places =
        lines[middle].product < product ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }
}

extension RecognitionAward {
  /// Orders awards of one day: an upgrade is the later one.
  fileprivate var order: Int { star.rawValue }
}

extension RecognitionLedger.Line {
  func isRecognised(by day: CivilDate) -> Truth {
    awards.reduce(Truth.no) { $0 || $1.isGiven(by: day) }
  }

  /// The stars of the awards that can be the last up to a day: one is not where another certainly comes after it.
  ///
  /// Of two on one day the higher star is the later.
  func lastStars(on day: CivilDate) -> Set<Star> {
    let certain = awards.filter { $0.isGiven(by: day) == .yes }
    return Set(
      awards.filter { award in
        award.isGiven(by: day) != .no
          && !certain.contains { ($0.days.atLeast, $0.star) > (min(award.days.atMost, day), award.star) }
      }.map(\.star))
  }

  /// Whether the product holds a star on a day, and the stars that it can be, by the awards that are or may be in force.
  func held(on day: CivilDate) -> (counts: Truth, stars: Set<Star>) {
    let worth = awards.map { (award: $0, truth: $0.isInForce(on: day)) }
    let counts = worth.reduce(Truth.no) { $0 || $1.truth }
    let possible = worth.filter { $0.truth == .unknown }.map(\.award)
    guard let current = worth.last(where: { $0.truth == .yes })?.award else {
      return (counts, Set(possible.map(\.star)))
    }
    let later = possible.filter { ($0.days.atMost, $0.star) > (current.days.atLeast, current.star) }
    return (counts, Set(later.map(\.star) + [current.star]))
  }
}
