import OCOPModel

extension Rating.Basis {
  /// What a reader should know of the evidence: elimination notes still open, contradictions, requirements, documents.
  ///
  /// - Parameters:
  ///   - memberCount: How many members the panel has.
  ///   - settled: The criteria that all members answered, or the evidence.
  ///   - isEliminated: Whether the product is eliminated.
  /// - Returns: The findings.
  func findings(memberCount: Int, settled: Set<CriterionCode>, isEliminated: Bool) -> [Finding] {
    (isEliminated ? [] : reading.open.map(open)) + discrepancies.map { finding($0, memberCount: memberCount) }
      + reading.derivations.filter { !$0.gaps.isEmpty }.map(gap) + reading.unmetRequirements.map(requirement)
      + reading.rejections.compactMap { rejected($0, settled) } + reading.unverified.map(unverified)
  }

  private func finding(_ discrepancy: Discrepancy, memberCount: Int) -> Finding {
    switch discrepancy {
    case .elimination(let place):
      return Finding(
        .contradictsEvidence,
        message: Bilingual(
          vi:
            "Căn cứ loại ở \(place.name.vi) được nêu, nhưng minh chứng cho thấy không áp dụng: vẫn tính theo người nêu",
          en:
            "The elimination note of \(place.name.en) is stated, but the evidence shows that it does not apply: it counts as stated"
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

  private func open(_ note: OpenElimination) -> Finding {
    let rest = (note.unknown.map(\.label) + note.judgements)
    let (vi, en) = (rest.map(\.vi).joined(separator: "; "), rest.map(\.en).joined(separator: "; "))
    return Finding(
      .mayEliminate,
      criterion: note.place.criterion,
      message: Bilingual(
        vi: "Chưa loại trừ khả năng bị loại ở \(note.place.name.vi): \(note.text.vi). Cần làm rõ: \(vi)",
        en: "Elimination not ruled out at \(note.place.name.en): \(note.text.en). To be settled: \(en)"
      ),
      interpretations: [InterpretationName.boundsAssumeNoElimination])
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

  /// A document that does not hold and bears on something open; answers that all members gave no longer are.
  private func rejected(_ found: EvidenceReading.Rejection, _ settled: Set<CriterionCode>) -> Finding? {
    let open = found.answers.filter { !settled.contains($0) }.map(EliminationPlace.criterion)
    let places = Set(open + found.notes).sorted()
    guard !places.isEmpty else { return nil }
    let (proof, vi, en) = (found.proof, places.map(\.name.vi), places.map(\.name.en))
    return Finding(
      .proofDoesNotHold,
      message: Bilingual(
        vi:
          "“\(proof.document)” không có hiệu lực vào ngày \(day.vi), không chứng minh được gì (cho \(vi.joined(separator: ", ")))",
        en:
          "“\(proof.document)” does not hold on \(day) and proves nothing (for \(en.joined(separator: ", ")))"
      ))
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
