import OCOPModel
import OCOPRating

/// The registers that there are, to whose products and certificates the rows of a sheet of certificates are matched.
struct KnownRegisters {
  private let certificates: CertificateRegister
  private let listed: [String: ListedRecognition]
  private let listedOf: [ID<Product>: [ListedRecognition]]
  private let profiles: [ProductProfile]
  private var byID: [ID<Product>: Int] = [:]
  private var byCode: [String: Set<Int>] = [:]
  private var byName: [String: [Int]] = [:]
  private var producers: [ID<Producer>: String] = [:]

  init(_ records: ProgrammeRecords) {
    certificates = records.certificates
    listed = Dictionary(records.recognitions.map { ($0.id.text, $0) }) { first, _ in first }
    listedOf = Dictionary(grouping: records.recognitions, by: \.product)
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
    for profile in records.producers { producers[profile.producer.id] = Self.key(profile.producer.name) }
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

  /// Whether the registers state the recognition of a row as it does; `nil` where they have none of its number, and no entry
  /// of the list that allows its day.
  func states(_ draft: RegisterDraft) -> Bool? {
    guard let number = draft.number else { return nil }
    if let known = certificates[number]?.certificate {
      return known.product == draft.productID && known.star == draft.star
        && draft.recognised?.start == known.issued && draft.recognised?.lastDay == known.issued
        && draft.code.map { $0 == known.code } ?? true
    }
    if let known = listed[number.text] { return known.allows(draft) }
    let entries = draft.productID.flatMap { listedOf[$0] } ?? []
    return entries.contains { $0.allows(draft) } ? true : nil
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
    return draft.producer.map { Self.key($0) == producers[product.producer] } ?? true
  }

  private static func key(_ name: String) -> String { SpelledName(name).key(.variant) }
}

extension ListedRecognition {
  /// Whether a row may state this recognition: of its product, with its star, on one of its days.
  fileprivate func allows(_ draft: RegisterDraft) -> Bool {
    guard let days = draft.recognised, let end = within.lastDay, let last = days.lastDay else { return false }
    return product == draft.productID && star == draft.star && within.start <= days.start && last <= end
  }
}
