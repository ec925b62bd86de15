import OCOPModel
import OCOPRating

/// What a row of a register states, as far as it could be read.
struct RegisterDraft {
  let row: CSVTable.Row
  /// What stands in the columns that are read.
  var texts: [RegisterColumn: String] = [:]

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
  var star: Star?
  var certificate: RecognitionCertificate?
  var recognised: DatePeriod?
  var year: Int?
  var revenue: Dong?

  var idea: String?
  var ideaID: ID<ProductIdea>?
  var sector: IdeaSector?
  var registered: CivilDate?
}

extension RegisterDraft {
  /// What names a producer: its identifier, else its name, whatever its spelling, and its commune.
  var producerKey: String? {
    if let producerID { return "#" + producerID.text }
    return producer.map { SpelledName($0).key(.variant) + "|" + (place?.code ?? "") }
  }

  /// The column that tells a producer from others of its name, where the row has one.
  var producerIsKnownBy: RegisterColumn? {
    producerID != nil ? .producerID : place != nil ? .commune : nil
  }

  /// What names a product: its identifier, else its name and its producer.
  var productKey: String? {
    if let productID { return "#" + productID.text }
    guard let product, let producerKey else { return nil }
    return SpelledName(product).key(.variant) + "|" + producerKey
  }

  /// What names a recognition of a product: the number of its certificate, else its day.
  var recognitionKey: String? {
    productKey.map { $0 + "|" + (texts[.certificate] ?? recognised.map { "\($0.start)" } ?? "") }
  }

  /// What names the figures of a product: the product and the year.
  var figuresKey: String? {
    guard let productKey, let year else { return nil }
    return "\(productKey)|\(year)"
  }

  /// What names an idea: its identifier, else its title, who has it, and where.
  var ideaKey: String? {
    if let ideaID { return "#" + ideaID.text }
    return idea.map { SpelledName($0).key(.variant) + "|" + (producerKey ?? "") + "|" + (place?.code ?? "") }
  }

  /// The identifier that the row states, else one of the row's number.
  ///
  /// A name gives none: that of a household is a person's, and identifiers stand in redacted exports.
  var assignedProducerID: ID<Producer>? { producerID ?? (try? ID("producer-\(row.number)")) }

  /// The identifier that the row states, else one of the row's number.
  var assignedProductID: ID<Product>? { productID ?? (try? ID("product-\(row.number)")) }

  /// The identifier that the row states, else one of the row's number.
  var assignedIdeaID: ID<ProductIdea>? { ideaID ?? (try? ID("idea-\(row.number)")) }

  /// What the row says, without its running number.
  var content: [RegisterColumn: String] { texts.filter { $0.key != .ordinal } }
}
