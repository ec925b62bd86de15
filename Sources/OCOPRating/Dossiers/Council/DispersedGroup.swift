import OCOPModel

/// A member with all those whose totals are far apart from this one's (nhóm chênh lệch lớn), so that many pairs are told in
/// few lines.
struct DispersedGroup {
  /// A member with the total.
  struct Scorer {
    let member: ID<CouncilMember>
    let total: Bounds<Score>
  }

  /// The member in most of the pairs.
  let hub: Scorer
  /// The others of these pairs, in the order of the findings.
  let others: [Scorer]

  /// Groups that together tell every pair once: again and again the member in most of the pairs left, of several the first in
  /// the council's order.
  ///
  /// - Complexity: O(*p*² · *m*) for *p* pairs and *m* members.
  static func groups(of findings: [CouncilFinding], in council: Council) -> [DispersedGroup] {
    var pairs = findings.compactMap(Pair.init)
    var groups: [DispersedGroup] = []
    let order = council.members.map(\.id) + pairs.flatMap { [$0.one.member, $0.other.member] }
    while !pairs.isEmpty {
      let counts = order.map { id in pairs.count { $0.partner(of: id) != nil } }
      guard let most = counts.max(), let place = counts.firstIndex(of: most) else { break }
      let id = order[place]
      let found = pairs.filter { $0.partner(of: id) != nil }
      guard let first = found.first else { break }
      pairs.removeAll { $0.partner(of: id) != nil }
      groups.append(
        DispersedGroup(
          hub: first.one.member == id ? first.one : first.other,
          others: found.compactMap { $0.partner(of: id) }))
    }
    return groups
  }

  /// The group in Vietnamese, `số 6 (86 điểm) và số 3 (96, chênh 10), số 7 (97, chênh 11)`.
  func text(in council: Council, disclosingNames: Bool) -> String {
    func name(_ scorer: Scorer) -> String {
      council.shortLabel(scorer.member, disclosingNames: disclosingNames)
    }
    let rest = others.map { other in
      let apart = hub.total.difference(from: other.total).map { ", chênh \($0)" } ?? ""
      return "\(name(other)) (\(other.total.points)\(apart))"
    }
    return "\(name(hub)) (\(hub.total.points) điểm) và \(rest.joined(separator: ", "))"
  }
}

/// Two members far apart.
private struct Pair {
  let one: DispersedGroup.Scorer
  let other: DispersedGroup.Scorer

  /// The pair of a finding; `nil` for one that does not name two members with their totals.
  init?(_ finding: CouncilFinding) {
    let scorers = zip(finding.members, finding.totals).map(DispersedGroup.Scorer.init)
    guard scorers.count == 2, let one = scorers.first, let other = scorers.last else { return nil }
    self.one = one
    self.other = other
  }

  func partner(of member: ID<CouncilMember>) -> DispersedGroup.Scorer? {
    if one.member == member { return other }
    return other.member == member ? one : nil
  }
}
