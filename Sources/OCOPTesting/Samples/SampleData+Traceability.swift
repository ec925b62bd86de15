internal import OCOPModel
internal import OCOPProgramme
internal import OCOPStorage
internal import OCOPTraceability

extension SampleData {
  /// A lot of a product with its area, workshop and carton, its packing, the certificate of food safety of its producer, and what is
  /// told of the product.
  mutating func traceRecords(of producer: Producer, _ product: Product) throws(SampleError) -> [any Record] {
    let (fresh, dry): (ID<Lot>, ID<Lot>) = try (nextID(), nextID())
    let event: ID<TraceEvent> = try nextID()
    let place: ID<TracePlace> = try nextID()
    let certificate: ID<QualityCertificate> = try nextID()
    return try goods(of: producer, place) + [
      try make("a lot") {
        try Lot(
          id: dry, name: product.name, unit: .mass, product: product.id, code: "L260914",
          made: CivilDate("2026-09-14"), expiry: CivilDate("2028-09-14"))
      },
      try make("an event") {
        try TraceEvent(
          id: event, at: TraceTime("2026-09-14T15:00:00+07:00"), place: place,
          .transformed(
            from: [LotPortion(fresh, .grams(500_000))], into: [LotPortion(dry, .grams(100_000))]))
      },
      try make("a certificate of quality") {
        QualityCertificate(
          number: certificate, kind: .foodSafetyEligibility, holder: producer.id, issuer: "Chi cục mẫu",
          validity: try DatePeriod(from: CivilDate("2025-05-12"), upTo: CivilDate("2028-05-12")))
      },
      try make("what is told of a product") {
        var record = TraceRecord()
        record.productName = product.name
        record.party = TraceRecord.Party(name: producer.name, address: "Xã Khe Cốc", identifier: "4600000000")
        record.gtin = try GTIN("8938505974194")
        return TraceFile(of: product.id, record, label: Proof(document: "Nhãn mẫu"))
      },
    ]
  }

  /// An area, a workshop and a carton.
  private mutating func goods(
    of producer: Producer, _ place: ID<TracePlace>
  ) throws(SampleError) -> [any Record] {
    let (area, unit): (ID<GrowingArea>, ID<LogisticUnit>) = try (nextID(), nextID())
    return [
      try make("an area") {
        GrowingArea(
          id: area, name: "Vùng chè mẫu", code: "VN-TNOR-0001",
          site: .locality(try Locality("05488"), on: try CivilDate(2026, 3, 1)), grower: producer.id)
      },
      try make("a place") {
        TracePlace(
          id: place, name: "Xưởng mẫu", locality: try Locality("19"),
          gln: try GLN("8938505974194"), holder: producer.id)
      },
      try make("a carton") { LogisticUnit(id: unit, sscc: try SSCC("089385059741000018")) },
    ]
  }

  /// A run of stamps and its series, one that is void, and a scan of another.
  mutating func stampRecords(of product: Product) throws(SampleError) -> [any Record] {
    let lot: ID<Lot> = try nextID()
    return try make("stamps") {
      let issued = try TraceTime("2026-09-15T08:00:00+07:00")
      return [
        try RowRecord(StampRange(prefix: "TN26A", width: 6, 1...12_000, lot: lot, issued: issued)),
        try RowRecord(StampSeries(of: StampSerial("TN26A000001"), runs: 1)),
        try RowRecord(
          StampScan(
            StampSerial("TN26A000042"), at: TraceTime("2026-10-02T19:12:05+07:00"),
            in: Locality("01"))),
        try RowRecord(VoidStamp(StampSerial("TN26A000007"), at: TraceTime("2026-09-20T10:00:00+07:00"))),
      ]
    }
  }
}
