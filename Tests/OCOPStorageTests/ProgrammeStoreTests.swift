import OCOP
import OCOPTesting
import Testing

@Suite struct `A programme in a store` {
  /// One of everything, made of each other where they name each other.
  private func registers() throws -> ProgrammeRecords {
    var samples = SampleData(seed: 5)
    let all = try samples.oneOfEach()
    func first<Value>(_ type: Value.Type) throws -> Value {
      try #require(all.lazy.compactMap { $0 as? Value }.first)
    }
    func row<Row: RegisterRow>(_ type: Row.Type) throws -> Row { try first(RowRecord<Row>.self).row }
    let (producer, product) = (try first(Producer.self), try first(Product.self))
    let place = try Locality("05488")
    return ProgrammeRecords(
      departments: [try first(Department.self)],
      producers: [
        ProducerProfile(producer, place: place, joined: try CivilDate("2025-11-03")),
        ProducerProfile(Producer(id: try ID("zzz"), name: "HTX", kind: .cooperative)),
      ],
      products: [ProductProfile(product, place: place, idea: try ID("idea"), prospect: .potential)],
      ideas: [try first(ProductIdea.self)], plans: [try first(BusinessPlan.self)],
      cycles: [try first(OCOPCycle.self)], dossiers: [try first(Dossier.self)],
      certificates: try CertificateRegister([try first(CertificateRecord.self)]),
      recognitions: [try first(ListedRecognition.self)], projects: [try first(ModelProject.self)],
      activities: [try first(ProgrammeActivity.self)], floors: [try first(TradeFloor.self)],
      memberships: [try row(FloorMembership.self)], listings: [try row(FloorListing.self)],
      sales: [try row(FloorSales.self)], salesPoints: [try first(SalesPoint.self)],
      promotionEvents: [try first(PromotionEvent.self)], facilities: [try first(TradeFacility.self)],
      reviews: [try first(NeedReview.self)], needs: [try first(SupportNeed.self)],
      grants: [try first(SupportGrant.self)], problems: [try first(UrgentProblem.self)],
      targets: [try first(ProgrammeTarget.self)], figures: [try row(YearFigures.self)],
      cases: [try first(ProgrammeCase.self)])
  }

  private func store(_ records: [any Record]) async throws -> InMemoryStore {
    let store = InMemoryStore()
    var batch = RecordBatch()
    for record in records { try batch.insert(record) }
    try await store.commit(batch)
    return store
  }

  /// A register that nobody stores, or nobody reads back, is one that this test finds empty.
  @Test func `comes back with every register`() async throws {
    let records = try registers()
    for register in Mirror(reflecting: records).children where register.label != "localities" {
      let count =
        (register.value as? CertificateRegister)?.records.count ?? (register.value as? [Any])?.count ?? 0
      #expect(count > 0, "\(register.label ?? "")")
    }
    let store = try await store(try records.storedRecords())
    #expect(try await store.programmeRecords() == records)
  }

  /// The office's store has more in it than the programme.
  @Test func `leaves producers alone that take no part, and what is theirs`() async throws {
    let records = try registers()
    var samples = SampleData(seed: 77)
    let producer = Producer(id: try ID("aaa"), name: "HTX", kind: .cooperative)
    let product = try samples.product(of: producer)
    let dossier = try samples.recognisedDossier(of: product, producer)
    let certificate = try samples.certificate(of: dossier)
    let others: [any Record] = [producer, product, dossier, certificate]
    let store = try await store(try records.storedRecords() + others)
    #expect(try await store.programmeRecords() == records)
  }

  /// What one enrolled party has to do with another that is not is a fault to be seen, not left out.
  @Test func `keeps the dossier of an enrolled producer for a product that is not`() async throws {
    let records = try registers()
    var samples = SampleData(seed: 77)
    let producer = try #require(records.producers.first?.producer)
    let product = try samples.product(of: producer)
    let dossier = try samples.recognisedDossier(of: product, producer)
    let store = try await store(try records.storedRecords() + [product, dossier])
    let read = try await store.programmeRecords()
    #expect(read.products == records.products)
    #expect(read.dossiers.map(\.id).contains(dossier.id))
    #expect(read.faults.map(\.problem).contains(.unknown(RecordReference(.product, product.id.text))))
  }

  @Test func `says which producer or product is enrolled and not kept`() async throws {
    let records = try registers().storedRecords()
    for type in [Producer.recordType, Product.recordType] {
      let store = try await store(records.filter { Swift.type(of: $0).recordType != type })
      let error = await #expect(throws: StoreError.self) { try await store.programmeRecords() }
      guard case .notFound(let key) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(key.type == type)
    }
  }
}
