import OCOPModel

extension Rating.Basis {
  /// What a reader should know of the evidence: elimination notes still open, contradictions, requirements, documents.
  func findings(memberCount: Int, isEliminated: Bool) -> [Finding] {
    (isEliminated ? [] : reading.open.map(open)) + discrepancies.map { finding($0, memberCount: memberCount) }
      + reading.derivations.filter { !$0.gaps.isEmpty }.map(gap) + reading.unmetRequirements.map(requirement)
      + reading.rejected.map(rejected) + reading.unverified.map(unverified)
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

  private func open(_ note: OpenElimination) -> Finding {
    let unknown = Bilingual(
      vi: note.unknown.map(\.label.vi).joined(separator: "; "),
      en: note.unknown.map(\.label.en).joined(separator: "; "))
    return Finding(
      .mayEliminate,
      criterion: note.place.criterion,
      message: Bilingual(
        vi: "Chưa loại trừ căn cứ loại tại \(note.place.name.vi): \(note.text.vi). Chưa rõ: \(unknown.vi)",
        en: "Elimination not ruled out at \(note.place.name.en): \(note.text.en). Not known: \(unknown.en)"
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

  private func rejected(_ proof: Proof, _ places: [EliminationPlace]) -> Finding {
    let (codes, notes) = (places.compactMap(\.criterion), places.filter { $0.criterion == nil })
    let listed = codes.map(\.description).joined(separator: ", ")
    let vi = (codes.isEmpty ? [] : ["tiêu chí \(listed)"]) + notes.map(\.name.vi)
    let en = (codes.isEmpty ? [] : ["criteria \(listed)"]) + notes.map(\.name.en)
    return Finding(
      .proofDoesNotHold,
      message: Bilingual(
        vi:
          "“\(proof.document)” không có hiệu lực vào ngày \(day), không chứng minh được gì (\(vi.joined(separator: ", ")))",
        en: "“\(proof.document)” does not hold on \(day) and proves nothing (\(en.joined(separator: ", ")))"
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

extension EliminationPlace {
  fileprivate var criterion: CriterionCode? { if case .criterion(let code) = self { code } else { nil } }

  /// The place in words, as it stands within a sentence.
  fileprivate var name: Bilingual {
    switch self {
    case .set: Bilingual(vi: "ghi chú chung của bộ", en: "the set's own note")
    case .criterion(let code): Bilingual(vi: "\(code)", en: "\(code)")
    }
  }
}
