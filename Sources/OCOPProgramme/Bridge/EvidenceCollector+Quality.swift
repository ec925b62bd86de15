import OCOPModel
import OCOPRating
import OCOPTraceability

extension EvidenceCollector {
  /// What the producer's certificates of quality prove that hold on the day, a document for each.
  ///
  /// No exemption takes the place of a certificate: that of Decree 15/2018/NĐ-CP is not confirmed.
  func certificateDocuments(
    of profile: ProductProfile, _ certificates: [QualityCertificate]
  ) -> [Evidence.Document] {
    certificates.filter { $0.holder == profile.product.producer && $0.state(on: day) == .holds }.map {
      certificate in
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

extension QualityCertificateKind {
  /// What a certificate of the kind proves of its holder; readings `organicIsNational` and `haccpIsNational`.
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
