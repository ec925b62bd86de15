public import OCOPRating

extension ProgrammeRecords {
  /// Adds what an import brought in, in full or not at all; whether the registers then fit together, a ``Programme`` of them tells.
  ///
  /// ```swift
  /// var records = programme.records
  /// let list = RegisterImport.read(sheet, as: .products, gazetteer: .vietnam, on: day, known: records, from: source)
  /// try records.add(list)
  /// let next = try Programme(of: programme.province, records)
  /// ```
  ///
  /// - Parameter imported: What was read.
  /// - Throws: `CertificateError` for a certificate of a number that the registers have, as only an import that did not know
  ///   them brings in.
  public mutating func add(_ imported: RegisterImport) throws(CertificateError) {
    let new = imported.records
    var certificates = certificates
    for record in new.certificates.records { try certificates.add(record) }
    self.certificates = certificates
    producers += new.producers
    products += new.products
    ideas += new.ideas
    recognitions += new.recognitions
    figures += new.figures
  }
}
