import OCOPIntellectualProperty
import OCOPModel
import OCOPRating

extension EvidenceCollector {
  /// The facts of the product's signs, a document for each: it names the cases that decide.
  func signDocuments(_ signs: ProductSigns?) throws(CollectionError) -> [Evidence.Document] {
    guard let signs else { return [] }
    let standing: Standing
    do throws(IPCaseError) {
      standing = try signs.standing(on: day)
    } catch {
      throw .cases(error)
    }
    return standing.facts.compactMap { known in
      let facts = statements(known, of: signs)
      let cases = known.finding.cases.map(\.text).joined(separator: ", ")
      let name = "Hiện trạng sở hữu trí tuệ: \(known.fact.name.vi)" + (cases.isEmpty ? "" : " – \(cases)")
      return facts.isEmpty ? nil : Evidence.Document(register(name), facts)
    }
  }

  private func statements(_ known: Standing.Known, of signs: ProductSigns) -> [Evidence.Statement] {
    guard known.finding.truth != .unknown else { return [] }
    let holds = known.finding.truth == .yes
    switch known.fact {
    case .markApplicationPassedFormality: return [.fact(.trademarkApplicationAccepted, holds)]
    case .allMarksRegistered: return [.fact(.trademarksRegistered, holds)]
    case .originSignUsed: return [.fact(.originSignUsed, holds)]
    case .originSignProtected: return [.fact(.originSignProtected, holds)]
    case .useRightRecorded: return [.fact(.originSignUseGranted, holds)]
    case .protectedOriginUsed: return []
    case .complementaryTitle: return titles(known.finding, of: signs)
    }
  }

  /// The titles that complement a mark: those of the deciding cases where there are some, else none of any kind.
  private func titles(_ finding: StandingFinding, of signs: ProductSigns) -> [Evidence.Statement] {
    let facts: [(right: IPRight, fact: Evidence.Fact)] = [
      (.industrialDesign, .industrialDesignPatented), (.invention, .inventionPatented),
      (.utilitySolution, .utilitySolutionPatented), (.copyright, .copyrightRegistered),
    ]
    guard finding.truth == .yes else { return facts.map { .fact($0.fact, false) } }
    let rights = Set(signs.cases.filter { finding.cases.contains($0.id) }.map(\.right))
    return facts.filter { rights.contains($0.right) }.map { .fact($0.fact) }
  }
}
