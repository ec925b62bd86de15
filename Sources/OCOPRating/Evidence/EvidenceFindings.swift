import OCOPModel

extension Rating.Basis {
  /// What a reader should know of the evidence: contradictions first, then requirements, then documents.
  func findings(memberCount: Int) -> [Finding] {
    discrepancies.map { finding($0, memberCount: memberCount) }
      + reading.derivations.filter { !$0.gaps.isEmpty }.map(gap) + reading.unmetRequirements.map(requirement)
      + rejected + reading.unverified.map(unverified)
  }

  private func finding(_ discrepancy: Discrepancy, memberCount: Int) -> Finding {
    switch discrepancy {
    case .elimination(let place):
      return Finding(
        .contradictsEvidence,
        message: Bilingual(
          vi:
            "Căn cứ loại tại \(place) được nêu, nhưng minh chứng cho thấy không áp dụng: vẫn tính theo người nêu",
          en:
            "The elimination note at \(place) is stated, but the evidence shows that it does not apply: it counts as stated"
        ))
    case .answer(let code, let answer, let members, let possible):
      let isAll = members.count == memberCount
      let numbers = members.memberNumbers
      let answers = possible.map(\.description).joined(separator: ", ")
      return Finding(
        .contradictsEvidence,
        criterion: code,
        members: isAll ? [] : members,
        message: Bilingual(
          vi:
            "Tiêu chí \(code): đã chọn \(answer)\(isAll ? "" : " (thành viên \(numbers))"), minh chứng cho thấy "
            + "\(answers): vẫn tính theo người chấm",
          en:
            "Criterion \(code): \(answer) was chosen\(isAll ? "" : " (member \(numbers))"), the evidence shows "
            + "\(answers): the answer given counts"
        ))
    }
  }

  private func gap(_ derivation: Derivation) -> Finding {
    Finding(
      .noPrintedOptionFits,
      criterion: derivation.criterion,
      message: Bilingual(
        vi:
          "Tiêu chí \(derivation.criterion): theo chữ của biểu, không mức nào khớp với minh chứng; hội đồng quyết định",
        en:
          "Criterion \(derivation.criterion): by the form's words no option fits the evidence; the council decides"
      ),
      interpretations: [InterpretationName.gapsAreForTheCouncil])
  }

  private func requirement(_ criterion: CriterionCode, _ note: Criterion.Note) -> Finding {
    Finding(
      .requirementNotMet,
      criterion: criterion,
      message: Bilingual(
        vi: "Tiêu chí \(criterion), theo minh chứng chưa đáp ứng: \(note.text.vi)",
        en: "Criterion \(criterion), by the evidence not met: \(note.text.en)"
      ))
  }

  /// One finding a document that does not hold on the day and on which something hangs.
  private var rejected: [Finding] {
    var criteria: [Proof: [CriterionCode]] = [:]
    var proofs: [Proof] = []
    for derivation in reading.derivations {
      for proof in derivation.rejected.map(\.proof) where criteria[proof]?.last != derivation.criterion {
        if criteria[proof] == nil { proofs.append(proof) }
        criteria[proof, default: []].append(derivation.criterion)
      }
    }
    return proofs.map { proof in
      let codes = criteria[proof, default: []].map(\.description).joined(separator: ", ")
      return Finding(
        .proofDoesNotHold,
        message: Bilingual(
          vi:
            "“\(proof.document)” không có hiệu lực vào ngày \(day), không chứng minh được gì (tiêu chí \(codes))",
          en: "“\(proof.document)” does not hold on \(day) and proves nothing (criteria \(codes))"
        ))
    }
  }

  private func unverified(_ document: String) -> Finding {
    Finding(
      .unverifiedProof,
      message: Bilingual(
        vi: "“\(document)” chưa được xác nhận, nhưng đã được dùng làm minh chứng",
        en: "“\(document)” is not confirmed, and was relied on as evidence"
      ))
  }
}
