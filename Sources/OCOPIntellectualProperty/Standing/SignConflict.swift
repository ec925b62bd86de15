public import OCOPModel

/// The same sign in the same class, claimed by two who are not one (xung đột nhãn hiệu).
///
/// The first to file goes first (Law on Intellectual Property, Article 90); on one day, only an agreement decides.
public struct SignConflict: Sendable, Hashable {
  /// The case that goes first.
  public let earlier: ID<IPCase>
  /// The case that comes after it.
  public let later: ID<IPCase>
  /// The classes that both have.
  public let classes: [NiceClass]
  /// Whether both were filed on one day, so that neither goes first.
  public let isSameDay: Bool

  /// The conflict in words.
  public var text: Bilingual {
    let numbers = classes.map(\.description).joined(separator: ", ")
    return isSameDay
      ? Bilingual(
        vi: "\(earlier) và \(later) nộp cùng ngày cho cùng dấu hiệu, nhóm \(numbers)",
        en: "\(earlier) and \(later) were filed on one day for the same sign, class \(numbers)")
      : Bilingual(
        vi: "\(later) trùng dấu hiệu với \(earlier) nộp trước, nhóm \(numbers)",
        en: "\(later) has the same sign as \(earlier), filed before it, class \(numbers)")
  }
}

extension [SignCase] {
  /// The marks among the cases that stand in each other's way on a day: same words, a class in common, no common owner.
  ///
  /// Words are compared without regard to case and spacing; likeness beyond that is left to people. Figures are not compared.
  ///
  /// - Throws: ``IPCaseError`` as ``IPCase/status(on:under:)``.
  /// - Complexity: O(*cases*), and one for each pair with the same words.
  public func conflicts(
    on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [SignConflict] {
    var claims: [String: [Claim]] = [:]
    for one in self where one.right.isMark {
      let status = try one.ipCase.status(on: day, under: procedure)
      guard status.state.isAlive, let filed = status.filed, let words = one.sign?.words else { continue }
      let lost = Set(status.lostClasses)
      claims[Self.folded(words), default: []].append(
        Claim(case: one, filed: filed, classes: one.classes.filter { !lost.contains($0.number) }, day: day))
    }
    return claims.values.flatMap(Self.pairs).sorted {
      ($0.earlier, $0.later) < ($1.earlier, $1.later)
    }
  }

  private struct Claim {
    let `case`: SignCase
    let filed: CivilDate
    let classes: [NiceClass]
    let owners: Set<ID<Producer>>

    init(case one: SignCase, filed: CivilDate, classes: [NiceClass], day: CivilDate) {
      (self.case, self.filed, self.classes) = (one, filed, classes)
      owners = Set(one.holders.filter { $0.link == .owner && $0.days.contains(day) }.map(\.producer))
    }
  }

  private static func pairs(_ claims: [Claim]) -> [SignConflict] {
    let claims = claims.sorted { ($0.filed, $0.case.id) < ($1.filed, $1.case.id) }
    var found: [SignConflict] = []
    for (place, first) in claims.enumerated() {
      for second in claims.dropFirst(place + 1) where first.owners.isDisjoint(with: second.owners) {
        let shared = first.classes.filter(second.classes.contains)
        guard !shared.isEmpty else { continue }
        found.append(
          SignConflict(
            earlier: first.case.id, later: second.case.id, classes: shared,
            isSameDay: first.filed == second.filed))
      }
    }
    return found
  }

  private static func folded(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

#if !hasFeature(Embedded)
extension SignConflict: Codable {}
#endif
