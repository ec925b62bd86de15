import OCOPModel
import OCOPRating

/// The registers that there are, to which the rows of a sheet are matched, so that nothing comes in twice.
struct KnownRegisters {
  /// What the registers have of something that a row states.
  enum Match {
    /// They have it as the row does.
    case same
    /// They have it by another number.
    case numbered(String)
    /// They have what it is of, and nothing in its place.
    case lacking
    /// They have it otherwise.
    case other
  }

  private let certificates: CertificateRegister
  private let certificatesOf: [ID<Product>: [RecognitionCertificate]]
  private let listed: [String: ListedRecognition]
  private let listedOf: [ID<Product>: [ListedRecognition]]
  private let figures: [ID<Product>: [YearFigures]]
  private let profiles: [ProductProfile]
  private var byID: [ID<Product>: Int] = [:]
  private var byCode: [String: Set<Int>] = [:]
  private var byName: [String: [Int]] = [:]
  private let producers: [ID<Producer>: ProducerProfile]
  private let producersByName: [String: [ProducerProfile]]
  private let ideas: [ID<ProductIdea>: ProductIdea]
  private let ideasByTitle: [String: [ProductIdea]]

  init(_ records: ProgrammeRecords) {
    certificates = records.certificates
    certificatesOf = Dictionary(
      grouping: records.certificates.records.map(\.certificate), by: \.product)
    listed = Dictionary(records.recognitions.map { ($0.id.text, $0) }) { first, _ in first }
    listedOf = Dictionary(grouping: records.recognitions, by: \.product)
    figures = Dictionary(grouping: records.figures, by: \.product)
    producers = Dictionary(records.producers.map { ($0.producer.id, $0) }) { first, _ in first }
    producersByName = Dictionary(grouping: records.producers) { Self.key($0.producer.name) }
    ideas = Dictionary(records.ideas.map { ($0.id, $0) }) { first, _ in first }
    ideasByTitle = Dictionary(grouping: records.ideas) { Self.key($0.title) }
    profiles = records.products
    for (place, profile) in profiles.enumerated() {
      byID[profile.product.id] = place
      byName[Self.key(profile.product.name), default: []].append(place)
      if let code = profile.product.code { byCode[code.description, default: []].insert(place) }
    }
    for certificate in records.certificates.records.map(\.certificate) {
      guard let place = byID[certificate.product] else { continue }
      byCode[certificate.code.text, default: []].insert(place)
    }
  }

  /// The product that a row means: by its identifier, else by a code that one has, else by its name; everything that the row
  /// states of it must hold.
  func product(of draft: RegisterDraft) throws(ImportFinding.Problem) -> Product? {
    guard draft.productID != nil || draft.code != nil || draft.product != nil else { return nil }
    let named = profiles(named: draft)
    let meant = named.filter { holds(draft, of: $0) }
    if let profile = meant.first, meant.count == 1 { return profile.product }
    guard meant.isEmpty else { throw .productAmbiguous(meant.map(\.product.id)) }
    guard let other = named.first, named.count == 1 else { throw .productUnknown }
    throw .productDisagrees(other.product.id)
  }

  /// What the registers have of the recognition of a row; `nil` where they have none of its number, nor one that may be it.
  func recognition(of draft: RegisterDraft) -> Match? {
    let entries = draft.productID.flatMap { listedOf[$0] } ?? []
    let certificate = issued(draft).first
    guard let number = draft.number else {
      return certificate != nil || entries.contains { $0.mayBe(draft) } ? .same : nil
    }
    if let known = certificates[number]?.certificate {
      let isSame =
        known.product == draft.productID && known.mayBe(draft) && draft.code.map { $0 == known.code } ?? true
      return isSame ? .same : .other
    }
    if let known = listed[number.text] { return known.mayBe(draft) ? .same : .other }
    if let known = entries.first(where: { $0.mayBe(draft) }) {
      return known.number.map(Match.numbered) ?? .same
    }
    return certificate.map { .numbered($0.number.text) }
  }

  /// The certificates of a row's product that the row may state.
  private func issued(_ draft: RegisterDraft) -> [RecognitionCertificate] {
    (draft.productID.flatMap { certificatesOf[$0] } ?? []).filter { $0.mayBe(draft) }
  }

  /// What the registers have of the code of a row of a product that they have: one of a recognition is that of its certificate,
  /// and the list of recognitions has none.
  func code(of draft: RegisterDraft) -> Match? {
    guard let code = draft.code, let product = draft.productID, let place = byID[product] else { return nil }
    if byCode[code.text]?.contains(place) ?? false { return .same }
    let isCoded =
      draft.star == nil
      ? profiles[place].product.code != nil || certificatesOf[product] != nil : !issued(draft).isEmpty
    return isCoded ? .other : .lacking
  }

  /// What the registers have of the figures of a row's year.
  func figures(of draft: RegisterDraft) -> Match? {
    guard let product = draft.productID, let year = draft.year, let revenue = draft.revenue else {
      return nil
    }
    return figures[product]?.first { $0.year == year }.map { known in
      known.revenue.map { $0 == revenue ? .same : .other } ?? .lacking
    }
  }

  private func profiles(named draft: RegisterDraft) -> [ProductProfile] {
    let places: [Int]
    if let id = draft.productID {
      places = [byID[id]].compactMap(\.self)
    } else if let code = draft.code, let known = byCode[code.text] {
      places = known.sorted()
    } else {
      places = draft.product.flatMap { byName[Self.key($0)] } ?? []
    }
    return places.map { profiles[$0] }
  }

  private func holds(_ draft: RegisterDraft, of profile: ProductProfile) -> Bool {
    let product = profile.product
    if let name = draft.product, Self.key(name) != Self.key(product.name) { return false }
    if let id = draft.producerID { return id == product.producer }
    return draft.producer.map {
      Self.key($0) == producers[product.producer].map { Self.key($0.producer.name) }
    } ?? true
  }

  static func key(_ name: String) -> String { SpelledName(name).key(.variant) }
}

extension KnownRegisters {
  /// The producer that a row means: by its identifier, else by its name and its commune, where both have one.
  ///
  /// - Parameters:
  ///   - draft: The row.
  ///   - hasPlace: Whether the row's commune is its producer's; else it is where its idea is, which is another than that of some
  ///     producers, though not of households.
  /// - Returns: The producer; `nil` where the registers have none.
  /// - Throws: the problem where several may be meant.
  func producer(
    of draft: RegisterDraft, hasPlace: Bool
  ) throws(ImportFinding.Problem) -> ProducerProfile? {
    if let id = draft.producerID { return producers[id] }
    let named = namesakes(of: draft)
    let there = named.filter { $0.place != nil && $0.place == draft.place }
    if there.count == 1 { return there.first }
    let meant = named.filter { profile in
      let isElsewhere = draft.place.flatMap { place in profile.place.map { $0 != place } } ?? false
      return !isElsewhere || !hasPlace && !profile.producer.kind.isHousehold
    }
    guard meant.count < 2 else { throw .producerAmbiguous(meant.map(\.producer.id)) }
    return meant.first
  }

  /// The producers of the name that a row has.
  func namesakes(of draft: RegisterDraft) -> [ProducerProfile] {
    draft.producer.flatMap { producersByName[Self.key($0)] } ?? []
  }

  /// The product of a row of a sheet that has its producer as well: by its identifier, else by its name.
  func product(
    of draft: RegisterDraft, by producer: ID<Producer>?
  ) throws(ImportFinding.Problem) -> Product? {
    if let id = draft.productID {
      guard let product = byID[id].map({ profiles[$0].product }) else { return nil }
      let isNamed = draft.product.map { Self.key($0) == Self.key(product.name) } ?? true
      guard isNamed, product.producer == producer else { throw .productDisagrees(id) }
      return product
    }
    let meant = products(named: draft, by: producer)
    guard meant.count < 2 else { throw .productAmbiguous(meant.map(\.id)) }
    return meant.first
  }

  /// The products of a producer that have the name of a row.
  func products(named draft: RegisterDraft, by producer: ID<Producer>?) -> [Product] {
    let places = draft.product.flatMap { byName[Self.key($0)] } ?? []
    return places.map { profiles[$0].product }.filter { $0.producer == producer }
  }

  /// Whether a code is that of other products than one.
  func isTaken(_ code: CertifiedCode, besides product: ID<Product>?) -> Bool {
    guard let places = byCode[code.text] else { return false }
    return !places.contains { profiles[$0].product.id == product }
  }

  /// What the registers have of the idea of a row.
  func idea(of draft: RegisterDraft) -> Match? {
    func states(_ idea: ProductIdea) -> Bool {
      draft.idea.map(Self.key) == Self.key(idea.title) && draft.sector == idea.sector
        && draft.registered == idea.registered
    }
    if let id = draft.ideaID { return ideas[id].map { states($0) ? .same : .other } }
    let titled = draft.idea.flatMap { ideasByTitle[Self.key($0)] } ?? []
    let isKnown = titled.contains { states($0) && $0.place == draft.place && isHolder(draft, of: $0) }
    return isKnown ? .same : nil
  }

  private func isHolder(_ draft: RegisterDraft, of idea: ProductIdea) -> Bool {
    switch idea.holder {
    case .producer(let id): id == draft.producerID
    case .newcomer(let name, _): name.map { Self.key($0.value) } == draft.producer.map(Self.key)
    case .unknown: draft.producerID == nil && draft.producer == nil
    }
  }
}

extension ProducerKind {
  /// Whether it goes by a person's name, of which another commune has another bearer.
  fileprivate var isHousehold: Bool { self == .productionHousehold || self == .registeredHousehold }
}

extension RecognitionCertificate {
  /// Whether a row may state this certificate: with its star, and on days of which one is that of its issue.
  fileprivate func mayBe(_ draft: RegisterDraft) -> Bool {
    star == draft.star && draft.recognised?.contains(issued) ?? false
  }
}

extension ListedRecognition {
  /// The number of the certificate or decision, where the entry is named and proved by it, as an import does.
  var number: String? {
    let document = source.document
    return document == id.text || document.hasPrefix(id.text + ListedRecognition.parting) ? id.text : nil
  }

  /// What parts the numbers of a certificate and of a decision that prove an entry.
  static var parting: String { ", " }

  /// Whether a row may state this recognition: of its product, with its star, and on days of which the one has all of the other's.
  fileprivate func mayBe(_ draft: RegisterDraft) -> Bool {
    guard let days = draft.recognised, let last = days.lastDay, let end = within.lastDay else { return false }
    let isWithin = within.start <= days.start && last <= end
    let isAround = days.start <= within.start && end <= last
    return product == draft.productID && star == draft.star && (isWithin || isAround)
  }
}
