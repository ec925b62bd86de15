public import OCOPModel

/// The other tables of the same rules, so that whoever has a regime need not know them by name.
extension RatingRegime {
  /// The identifier of the rules, the short numbers of the decision and its amendments: `148/2023+1489/2025`.
  public var id: String { ([document] + amendments).map(\.shortNumber).joined(separator: "+") }

  /// The decision with its amendments, `Quyết định 148/QĐ-TTg (sửa đổi: 1489/QĐ-TTg)`.
  public var name: Bilingual {
    func name(_ language: Language, amended: String) -> String {
      let numbers = amendments.map(\.number).joined(separator: ", ")
      return Citation(document.number).documentName(in: language)
        + (numbers.isEmpty ? "" : " (\(amended) \(numbers))")
    }
    return Bilingual(
      vi: name(.vietnamese, amended: "sửa đổi:"), en: name(.english, amended: "amended by"))
  }

  /// The procedure of dossiers filed under these rules, or `nil` where the library knows none.
  public var procedure: RatingProcedure? { RatingProcedure.governing(filedOn: filings.start) }

  /// The rounds of the decision, or `nil` where the library knows none.
  public var rounds: RoundRules? {
    [.decision1048_2019, .decision148_2023, .decision26_2026].first { $0.document.number == document.number }
  }

  /// Who sits in a council at a level, or `nil` where the level has none or the library knows none.
  public func council(at level: RatingLevel) -> CouncilComposition? {
    switch document.number {
    case LegalDocument.decision1048_2019.number: .decision1048_2019(level)
    case LegalDocument.decision148_2023.number: .decision148_2023(level)
    case LegalDocument.decision26_2026.number: .decision26_2026(level)
    default: nil
    }
  }
}
