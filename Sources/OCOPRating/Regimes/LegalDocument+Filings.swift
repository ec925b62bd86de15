import OCOPModel

extension LegalDocument {
  /// The days on which dossiers are filed by this document: from its entry into force until that of the next.
  ///
  /// Rules that are left some time to finish what was filed stay in force longer than this.
  func filings(until next: LegalDocument) -> DatePeriod {
    .table(from: inForce.start, upTo: next.inForce.start)
  }
}
