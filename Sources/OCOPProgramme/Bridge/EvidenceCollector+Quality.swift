import OCOPModel
import OCOPRating
import OCOPTraceability

extension EvidenceCollector {
  /// What the producer's certificates of quality prove that hold on the day, a document for each.
  ///
  /// A declaration is of one product, and counts where its scope names this one. No exemption takes the place of a certificate: that of Decree 15/2018/NĐ-CP is not confirmed.
  func certificateDocuments(
    of profile: ProductProfile, _ certificates: [QualityCertificate]
  ) -> [Evidence.Document] {
    let producer = profile.product.producer
    let own = programme.records.products.map(\.product).filter { $0.producer == producer }.map(\.spelledName)
    return certificates.filter { certificate in
      guard certificate.holder == producer, certificate.state(on: day) == .holds else { return false }
      guard certificate.kind == .qualityDeclaration else { return true }
      return certificate.names(profile.product.spelledName, among: own)
    }.map { certificate in
      let paper = certificate.proof
      let proof = Proof(
        document: paper.document, issuer: paper.issuer, issued: paper.issued, validity: theDay)
      return Evidence.Document(proof, certificate.kind.facts.map { .fact($0) })
    }
  }

  /// The code on the label, where the data behind it are complete (reading `codeNeedsItsData`).
  func traceDocuments(_ file: TraceFile?) -> [Evidence.Document] {
    guard let file, file.label.holds(on: day), file.list.inForceFrom.map({ $0 <= day }) ?? true else {
      return []
    }
    let report = file.list.check(file.record)
    guard file.record.tracingCode != nil, report.isComplete else { return [] }
    let sources = [file.label.confidence, file.list.confidence]
    let proof = Proof(
      document: "\(file.label.document), dữ liệu truy xuất đủ theo \(report.source.vi)",
      issuer: file.label.issuer, issued: file.label.issued, validity: theDay,
      confidence: [.unverified, .secondary].first(where: sources.contains) ?? .read)
    return [Evidence.Document(proof, [.fact(.traceabilityCodeOnLabel)])]
  }
}

extension Product {
  /// The name for comparison.
  fileprivate var spelledName: String { SpelledName(name).key(.variant) }
}

extension QualityCertificate {
  /// Whether the scope names a product, and not another one whose name is longer by some words.
  fileprivate func names(_ product: String, among products: [String]) -> Bool {
    let scope = scope.map { SpelledName($0).key(.variant) } ?? ""
    let longer = products.filter { $0 != product && $0.hasWords(product) }
    return scope.hasWords(product) && !longer.contains(where: scope.hasWords)
  }
}

extension String {
  /// Whether whole words of the text are those of another, which has some.
  fileprivate func hasWords(_ words: String) -> Bool { !words.isEmpty && " \(self) ".contains(" \(words) ") }
}

extension QualityCertificateKind {
  /// What a certificate of the kind proves of its holder; readings `organicIsNational`, `haccpIsNational`, `gmpIsSafeProduction`.
  fileprivate var facts: [Evidence.Fact] {
    switch self {
    case .foodSafetyEligibility: [.foodSafetyCertificate]
    case .vietGAPCrops, .vietGAPLivestock, .vietGAPFishery, .organic: [.areaCertifiedToNationalStandard]
    case .globalGAP: [.areaCertifiedToInternationalStandard]
    case .haccp: [.managementCertifiedNationally]
    case .gmp: [.managementCertifiedNationally, .productionSafetyCertificate]
    case .iso22000, .ifs, .brc, .fssc22000: [.managementCertifiedInternationally]
    case .qualityDeclaration: [.qualityDeclared]
    }
  }
}
