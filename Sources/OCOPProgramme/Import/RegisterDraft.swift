import OCOPModel
import OCOPRating

/// What a row of a register states, as far as it could be read.
struct RegisterDraft {
  let row: CSVTable.Row
  /// What stands in the columns that are read.
  let texts: [RegisterColumn: String]

  var producer: String?
  var producerID: ID<Producer>?
  var kind: ProducerKind?
  var representative: Producer.Representative?
  var phone: String?
  var joined: CivilDate?
  var place: Locality?

  var product: String?
  var productID: ID<Product>?
  var set: ProductSet?
  var code: CertifiedCode?
  /// The product's own code, where it is of the year of the certificate and the row has none.
  var productCode: CertifiedCode?
  var star: Star?
  var number: ID<RecognitionCertificate>?
  var certificate: RecognitionCertificate?
  var recognised: DatePeriod?
  var expiry: CivilDate?
  /// Whether the registers have all that the row states already.
  var isRegistered = false
  /// Whether the registers have the row's producer, product, recognition and figures already, each for itself.
  var known = Known()
  var year: Int?
  var revenue: Dong?

  var idea: String?
  var ideaID: ID<ProductIdea>?
  var sector: IdeaSector?
  var registered: CivilDate?

  /// What names the row's producer and product; ``name()`` sets them, since rows are compared by them many times.
  private(set) var producerKey: String?
  private(set) var productKey: String?

  init(row: CSVTable.Row, texts: [RegisterColumn: String]) {
    self.row = row
    self.texts = texts
  }

  /// Names the producer and the product once they are read: by their identifiers, else the producer by its name, whatever its
  /// spelling, and its commune, and the product by its name and its producer.
  mutating func name() {
    producerKey =
      producerID.map { "#" + $0.text } ?? producer.map { key($0) + "|" + (place?.code ?? "") }
    productKey = productID.map { "#" + $0.text } ?? productName
  }

  private func key(_ name: String) -> String { SpelledName(name).key(.variant) }
}

extension RegisterDraft {
  /// What of a row the registers have already.
  struct Known {
    var producer = false
    var product = false
    var recognition = false
    var figures = false
  }

  /// The column that tells a producer from others of its name, where the row has one.
  var producerIsKnownBy: RegisterColumn? {
    producerID != nil ? .producerID : place != nil ? .commune : nil
  }

  /// What names a recognition of a product: the number of its certificate, else its day.
  var recognitionKey: String? {
    productKey.map { $0 + "|" + (texts[.certificate] ?? recognised.map { "\($0.start)" } ?? "") }
  }

  /// What names a recognition of a product whether or not the row has its number: the day.
  var dayKey: String? {
    guard let productKey, let recognised else { return nil }
    return "\(productKey)|\(recognised.start)"
  }

  /// What names the figures of a product: the product and the year.
  var figuresKey: String? {
    guard let productKey, let year else { return nil }
    return "\(productKey)|\(year)"
  }

  /// What names a product without its identifier: its name, whatever its spelling, and its producer.
  var productName: String? {
    guard let product, let producerKey else { return nil }
    return key(product) + "|" + producerKey
  }

  /// What names an idea without its identifier: its title, who has it, and where.
  var ideaName: String? { idea.map { key($0) + "|" + (producerKey ?? "") + "|" + (place?.code ?? "") } }

  /// What names an idea: its identifier, else its name.
  var ideaKey: String? { ideaID.map { "#" + $0.text } ?? ideaName }

  /// Whether two rows say the same in every column but the running number, however they write it.
  func says(theSameAs other: RegisterDraft) -> Bool {
    RegisterColumn.allCases.allSatisfy { column in
      guard column != .ordinal, texts[column] != other.texts[column] else { return true }
      guard let one = texts[column], let two = other.texts[column] else { return false }
      return reads(theSameAs: other, in: column) ?? (key(one) == key(two))
    }
  }

  /// Whether two cells that are written differently say the same; `nil` where they are words, or could not be read.
  private func reads(theSameAs other: RegisterDraft, in column: RegisterColumn) -> Bool? {
    func same<Value: Equatable>(_ value: (RegisterDraft) -> Value?) -> Bool? {
      guard let one = value(self), let two = value(other) else { return nil }
      return one == two
    }
    switch column {
    case .producerKind: return same(\.kind)
    case .phone: return same(\.phone)
    case .joined: return same(\.joined)
    case .commune, .communeCode, .district, .province: return same(\.place)
    case .productSet: return same(\.set)
    case .productCode: return same(\.code)
    case .star: return same(\.star)
    case .recognised: return same(\.recognised)
    case .expiry: return same(\.expiry)
    case .revenue: return same(\.revenue)
    case .registered: return same(\.registered)
    case .producerID, .productID, .ideaID, .certificate: return false
    default: return nil
    }
  }
}

extension Sequence where Element == RegisterDraft {
  /// The rows of each key, keys in the order of their first rows.
  func grouped(by key: (RegisterDraft) -> String?) -> [[RegisterDraft]] {
    var places: [String: Int] = [:]
    var groups: [[RegisterDraft]] = []
    for draft in self {
      guard let key = key(draft) else { continue }
      if let place = places[key] {
        groups[place].append(draft)
      } else {
        places[key] = groups.count
        groups.append([draft])
      }
    }
    return groups
  }
}
