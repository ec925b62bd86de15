public import OCOPModel

/// The same sign in the same class, claimed in Vietnam by two who are not one (xung đột nhãn hiệu).
///
/// The earlier filing goes first, or the earlier first filing whose priority holds (Law on Intellectual Property, Article 90);
/// on one day, only an agreement decides.
public struct SignConflict: Sendable, Hashable {
  /// The case that goes first.
  public let earlier: ID<IPCase>
  /// The case that comes after it.
  public let later: ID<IPCase>
  /// The classes that both have.
  public let classes: [NiceClass]
  /// Whether both count from one day, so that neither goes first.
  public let isSameDay: Bool
  /// Whether the owner of one of them is not recorded, so that both may be of one.
  public let isOwnerUnknown: Bool

  /// The conflict in words.
  public var text: Bilingual {
    let numbers = classes.map(\.description).joined(separator: ", ")
    let conflict =
      isSameDay
      ? Bilingual(
        vi: "\(earlier) và \(later) nộp cùng ngày cho cùng dấu hiệu, nhóm \(numbers)",
        en: "\(earlier) and \(later) were filed on one day for the same sign, class \(numbers)")
      : Bilingual(
        vi: "\(later) trùng dấu hiệu với \(earlier) nộp trước, nhóm \(numbers)",
        en: "\(later) has the same sign as \(earlier), filed before it, class \(numbers)")
    guard isOwnerUnknown else { return conflict }
    return Bilingual(
      vi: conflict.vi + " (chưa rõ chủ đơn có là một)", en: conflict.en + " (perhaps of one owner)")
  }
}

extension [SignCase] {
  /// The marks among the cases that stand in each other's way on a day: same words, a class in common, no common owner.
  ///
  /// Cases under the law of other places stand in nobody's way here.
  /// Words are compared without regard to case and spacing; likeness beyond that is left to people. Figures are not compared.
  ///
  /// - Throws: ``IPCaseError`` as ``IPCase/status(on:under:)``.
  /// - Complexity: O(*cases*), and one for each pair with the same words.
  public func conflicts(
    on day: CivilDate, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> [SignConflict] {
    var claims: [String: [Claim]] = [:]
    for one in self where one.right.isMark && one.ipCase.facts.jurisdiction.isVietnam {
      let status = try one.ipCase.status(on: day, under: procedure)
      guard status.state.isAlive, let filed = status.filed, let words = one.sign?.words else { continue }
      claims[words.foldedName, default: []].append(Claim(one, status, filed: filed))
    }
    return claims.values.flatMap(Self.pairs).sorted {
      ($0.earlier, $0.later) < ($1.earlier, $1.later)
    }
  }

  private struct Claim {
    let id: ID<IPCase>
    /// The day from which the claim counts: a priority that was lost gives none.
    let from: CivilDate
    let classes: [NiceClass]
    let owners: Set<SignCase.Holder.Who>

    init(_ one: SignCase, _ status: CaseStatus, filed: CivilDate) {
      id = one.id
      let priority = status.notes.contains(.priorityLost) ? nil : one.ipCase.facts.firstFiling
      from = if let priority, priority < filed { priority } else { filed }
      classes = one.classes.filter { !status.lostClasses.contains($0.number) }
      owners = Set(one.holders.filter { $0.link == .owner && $0.days.contains(status.day) }.map(\.who))
    }
  }

  private static func pairs(_ claims: [Claim]) -> [SignConflict] {
    let claims = claims.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    var found: [SignConflict] = []
    for (place, first) in claims.enumerated() {
      for second in claims.dropFirst(place + 1) where first.owners.isDisjoint(with: second.owners) {
        let shared = first.classes.filter(second.classes.contains)
        guard !shared.isEmpty else { continue }
        found.append(
          SignConflict(
            earlier: first.id, later: second.id, classes: shared, isSameDay: first.from == second.from,
            isOwnerUnknown: first.owners.isEmpty || second.owners.isEmpty))
      }
    }
    return found
  }
}

#if !hasFeature(Embedded)
extension SignConflict: Codable {}
#endif
