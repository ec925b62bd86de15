import OCOPModel
import OCOPRating

/// Makes records of the rows that are taken: each producer and product once, however many rows name it.
struct RegisterAssembly {
  private(set) var records = ProgrammeRecords()
  private let names: RegisterNames
  private let source: Proof
  private var producers: [String: ID<Producer>] = [:]
  private var products: [String: ID<Product>] = [:]
  private var certificates: [CertificateRecord] = []

  init(_ drafts: [RegisterDraft], _ sheet: RegisterSheet, names: RegisterNames, source: Proof) {
    self.names = names
    self.source = source
    switch sheet {
    case .producers: addProducers(drafts)
    case .products:
      addProducers(drafts)
      addProducts(drafts)
    case .certificates: addCertificates(drafts)
    case .ideas: for draft in drafts { addIdea(draft) }
    }
    // Numbers are unique: rows of one number and two products are faults, those of one product are repeated.
    if let register = try? CertificateRegister(certificates) { records.certificates = register }
  }

  private mutating func addProducers(_ drafts: [RegisterDraft]) {
    for rows in drafts.grouped(by: { $0.producerKey }) {
      guard let first = rows.first, let key = first.producerKey else { continue }
      if first.known.producer {
        producers[key] = first.producerID
        continue
      }
      guard let name = first.producer, let kind = rows.lazy.compactMap(\.kind).first,
        let id = first.producerID ?? names.identifier("producer", row: first.row.number)
      else { continue }
      producers[key] = id
      let producer = Producer(
        id: id, name: name, kind: kind, representative: representative(in: rows),
        address: rows.lazy.compactMap { $0.texts[.address] }.first,
        phone: rows.lazy.compactMap(\.phone).first)
      records.producers.append(
        ProducerProfile(
          producer, place: rows.lazy.compactMap(\.place).first, joined: rows.lazy.compactMap(\.joined).first))
    }
  }

  /// What the rows know of the representative, each fact from the first row that states it.
  private func representative(in rows: [RegisterDraft]) -> Producer.Representative? {
    let known = rows.compactMap(\.representative)
    guard !known.isEmpty else { return nil }
    return Producer.Representative(
      name: known.lazy.compactMap { $0.name?.value }.first,
      isWoman: known.lazy.compactMap { $0.isWoman?.value }.first,
      isEthnicMinority: known.lazy.compactMap { $0.isEthnicMinority?.value }.first,
      isDisabled: known.lazy.compactMap { $0.isDisabled?.value }.first)
  }

  private mutating func addProducts(_ drafts: [RegisterDraft]) {
    for rows in drafts.grouped(by: { $0.productKey }) {
      guard let first = rows.first, let name = first.product, let set = first.set,
        let producer = first.producerKey.flatMap({ producers[$0] }),
        let id = first.productID ?? names.identifier("product", row: first.row.number)
      else { continue }
      // The code of the newest recognition.
      let newest = rows.filter { $0.code?.form2026 != nil }.max {
        ($0.recognised?.start ?? .table(1, 1, 1)) < ($1.recognised?.start ?? .table(1, 1, 1))
      }
      let product = Product(id: id, name: name, producer: producer, set: set, code: newest?.code?.form2026)
      if !first.known.product { records.products.append(ProductProfile(product, place: first.place)) }
      for same in rows.grouped(by: { $0.recognitionKey }) {
        guard let first = same.first else { continue }
        addRecognition(first, of: id, as: names.entry(of: first))
      }
      addFigures(rows, of: id)
    }
  }

  /// Adds the certificates of a sheet of their own; an entry of the list has the number, which is given once.
  private mutating func addCertificates(_ drafts: [RegisterDraft]) {
    for rows in drafts.grouped(by: { $0.recognitionKey }) {
      guard let first = rows.first, let product = first.productID, let number = first.number else { continue }
      addRecognition(first, of: product, as: try? ID(number.text))
    }
  }

  private mutating func addRecognition(
    _ draft: RegisterDraft, of product: ID<Product>, as entry: ID<ListedRecognition>?
  ) {
    guard !draft.known.recognition, let star = draft.star, let days = draft.recognised else { return }
    if let one = draft.certificate {
      let certificate = try? RecognitionCertificate(
        number: one.number, product: product, code: one.code, star: one.star, issuedBy: one.issuedBy,
        decision: one.decision, issued: one.issued)
      if let certificate { certificates.append(CertificateRecord(certificate)) }
    } else if let entry {
      records.recognitions.append(
        ListedRecognition(id: entry, product: product, star: star, within: days, source: proof(of: draft)))
    }
  }

  /// The certificate or the decision of recognition, where the register has its number but too little else, or the register
  /// itself; the decision under which products are rated proves no recognition.
  private func proof(of draft: RegisterDraft) -> Proof {
    let decision = draft.texts[.decision].flatMap { CellText.decision($0) == nil ? $0 : nil }
    let numbers = [draft.texts[.certificate], decision].compactMap(\.self)
    guard !numbers.isEmpty else { return source }
    return Proof(
      document: numbers.joined(separator: ListedRecognition.parting), issuer: source.issuer,
      issued: draft.recognised?.start,
      confidence: source.confidence)
  }

  private mutating func addFigures(_ rows: [RegisterDraft], of product: ID<Product>) {
    var years: Set<Int> = []
    for row in rows {
      guard !row.known.figures, let year = row.year, let revenue = row.revenue,
        years.insert(year).inserted
      else { continue }
      records.figures.append(YearFigures(of: product, in: year, revenue: revenue, source: source))
    }
  }

  private mutating func addIdea(_ draft: RegisterDraft) {
    guard let title = draft.idea, let sector = draft.sector, let registered = draft.registered,
      let id = draft.ideaID ?? names.identifier("idea", row: draft.row.number)
    else { return }
    let holder: ProductIdea.Holder =
      if let id = draft.producerID { .producer(id) } else if let name = draft.producer {
        .newcomer(PersonalData(name), draft.kind)
      } else { .unknown }
    records.ideas.append(
      ProductIdea(
        id: id, title: title, sector: sector, set: draft.set, place: draft.place,
        holder: holder, registered: registered))
  }
}
