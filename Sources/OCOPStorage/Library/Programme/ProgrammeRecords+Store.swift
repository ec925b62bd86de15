public import OCOPModel
public import OCOPProgramme
import OCOPRating

extension ProgrammeRecords {
  /// Every record of the registers as stores keep them: all but ``OCOPProgramme/ProgrammeRecords/localities``, which come from a gazetteer.
  ///
  /// ```swift
  /// var batch = RecordBatch()
  /// for record in try programme.records.storedRecords() { try batch.put(record) }
  /// try await store.commit(batch)
  /// ```
  ///
  /// - Throws: `IdentifierError` for a row whose facts make no identifier, as ``OCOPStorage/RowRecord/identifier(_:)``.
  public func storedRecords() throws(IdentifierError) -> [any Record] {
    let registers: [[any Record]] = [
      departments, producers.map(\.producer), producers.map { ProducerEnrolment($0) },
      products.map(\.product), products.map { ProductEnrolment($0) }, try rows(figures),
      ideas, plans, cycles, projects, activities, dossiers, certificates.records, recognitions, cases,
      floors, try rows(memberships), try rows(listings), try rows(sales), salesPoints, promotionEvents,
      facilities, reviews, needs, grants, problems, targets,
    ]
    return Array(registers.joined())
  }

  private func rows<Row: RegisterRow>(_ rows: [Row]) throws(IdentifierError) -> [any Record] {
    try rows.map { row throws(IdentifierError) in try RowRecord(row) }
  }
}

extension RecordStore {
  /// The registers of a programme as a store keeps them, each in the order of its identifiers.
  ///
  /// A store may keep producers and products that take no part in the programme. Those that are enrolled are taken, dossiers of
  /// which the product or the producer is enrolled, and certificates of enrolled products; the others stay in the store. Every other
  /// register is the programme's own and is taken whole: `Programme` names what is not enrolled and stands there.
  ///
  /// Each page is of one moment; where others write meanwhile, `Programme` tells whether what was read still fits together.
  ///
  /// - Parameter localities: The localities by which the registers are written.
  /// - Returns: The registers.
  /// - Throws: ``StoreError/notFound(_:)`` for a producer or product that is enrolled and not kept, and as ``all(_:)``.
  public func programmeRecords(
    localities: LocalityList = .none
  ) async throws(StoreError) -> ProgrammeRecords {
    var records = ProgrammeRecords(localities: localities)
    records.departments = try await everything(Department.self)
    records.producers = try await producerProfiles()
    records.products = try await productProfiles()
    records.figures = try await rows(YearFigures.self)
    records.ideas = try await everything(ProductIdea.self)
    records.plans = try await everything(BusinessPlan.self)
    records.cycles = try await everything(OCOPCycle.self)
    records.projects = try await everything(ModelProject.self)
    records.activities = try await everything(ProgrammeActivity.self)
    let producers = Set(records.producers.map(\.producer.id))
    let products = Set(records.products.map(\.product.id))
    records.dossiers = try await everything(Dossier.self).filter {
      products.contains($0.product.id) || producers.contains($0.producer.id)
    }
    records.certificates = try await certificateRegister(of: products)
    records.recognitions = try await everything(ListedRecognition.self)
    records.cases = try await everything(ProgrammeCase.self)
    records.floors = try await everything(TradeFloor.self)
    records.memberships = try await rows(FloorMembership.self)
    records.listings = try await rows(FloorListing.self)
    records.sales = try await rows(FloorSales.self)
    records.salesPoints = try await everything(SalesPoint.self)
    records.promotionEvents = try await everything(PromotionEvent.self)
    records.facilities = try await everything(TradeFacility.self)
    records.reviews = try await everything(NeedReview.self)
    records.needs = try await everything(SupportNeed.self)
    records.grants = try await everything(SupportGrant.self)
    records.problems = try await everything(UrgentProblem.self)
    records.targets = try await everything(ProgrammeTarget.self)
    return records
  }

  private func everything<Value: Record>(_ type: Value.Type) async throws(StoreError) -> [Value] {
    try await all(Value.byID.all).map(\.record)
  }

  private func rows<Row: RegisterRow>(_ type: Row.Type) async throws(StoreError) -> [Row] {
    try await everything(RowRecord<Row>.self).map(\.row)
  }

  private func producerProfiles() async throws(StoreError) -> [ProducerProfile] {
    var enrolments = Dictionary(
      try await everything(ProducerEnrolment.self).map { ($0.producer, $0) }
    ) { first, _ in first }
    let profiles = try await everything(Producer.self).compactMap { producer in
      enrolments.removeValue(forKey: producer.id).map {
        ProducerProfile(producer, place: $0.place, joined: $0.joined)
      }
    }
    if let lost = enrolments.keys.min() { throw .notFound(try Producer.recordKey(lost)) }
    return profiles
  }

  private func productProfiles() async throws(StoreError) -> [ProductProfile] {
    var enrolments = Dictionary(
      try await everything(ProductEnrolment.self).map { ($0.product, $0) }
    ) { first, _ in first }
    let profiles = try await everything(Product.self).compactMap { product in
      enrolments.removeValue(forKey: product.id).map {
        ProductProfile(product, place: $0.place, idea: $0.idea, prospect: $0.prospect)
      }
    }
    if let lost = enrolments.keys.min() { throw .notFound(try Product.recordKey(lost)) }
    return profiles
  }

  private func certificateRegister(
    of products: Set<ID<Product>>
  ) async throws(StoreError) -> CertificateRegister {
    var register = CertificateRegister()
    for record in try await everything(CertificateRecord.self)
    where products.contains(record.certificate.product) {
      do throws(CertificateError) { try register.add(record) } catch {
        throw .corrupt(try CertificateRecord.recordKey(record.recordID), reason: "\(error)")
      }
    }
    return register
  }
}
