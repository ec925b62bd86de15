import ExampleSupport
import OCOP

/// Which version of which decision an input is rated by.
struct RegimeChoice {
  /// The decision as an input names it.
  let decision: String
  /// The version's rules.
  let regime: RatingRegime

  /// Every version of every decision, the oldest first.
  static let all = RatingRegime.known.map { RegimeChoice(decision: $0.document.shortNumber, regime: $0) }

  /// The decisions that an input can name, the oldest first.
  static let decisions = all.map(\.decision).reduce(into: [String]()) { names, name in
    if names.last != name { names.append(name) }
  }

  /// What an input is rated by that says nothing of it.
  static let standard = RegimeChoice(
    decision: RatingRegime.decision26_2026.document.shortNumber, regime: .decision26_2026)

  /// The latest version of a decision, or `nil` for one that is not known.
  static func latest(_ decision: String) -> RegimeChoice? { all.last { $0.decision == decision } }

  /// The version under which a dossier was filed on a day, of a decision where one is named.
  ///
  /// - Throws: ``ContractError`` of the field `filed` for a day on which none was.
  static func version(of decision: String?, filed day: CivilDate) throws(ContractError) -> RegimeChoice {
    let versions = all.filter { decision == nil || $0.decision == decision }
    if let version = versions.last(where: { $0.regime.filings.contains(day) }) { return version }
    let value = JSON.string(day.description)
    guard let decision, let first = versions.first?.regime.filings.start else {
      throw ContractError("filed", value, "\(RegimeError.noRegime(on: day))")
    }
    let days = versions.last?.regime.filings.lastDay.map { "from \(first) to \($0)" } ?? "from \(first) on"
    throw ContractError("filed", value, "under decision \(decision) dossiers are filed \(days)")
  }

  /// Why a set cannot be rated by, where the library's source of the decision lacks it.
  func reasonLacking(_ number: Int) -> Bilingual? {
    regime.gaps.first { $0.kind == .criteriaSet(number: number) }?.reason
  }
}

extension DatePeriod {
  /// The last day of the period; `nil` where it has no end.
  var lastDay: CivilDate? { end.flatMap { try? $0.adding(days: -1) } }
}
