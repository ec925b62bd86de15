import OCOPModel

extension Council {
  /// A member as a text names them: by number, role and unit; by name only where names are disclosed.
  func label(_ id: ID<CouncilMember>, disclosingNames: Bool) -> String {
    guard let member = member(id) else { return id.text }
    let unit = member.unit ?? member.agency.name(at: level).vi
    return "\(shortLabel(id, disclosingNames: disclosingNames)), \(member.role.name.vi) (\(unit))"
  }

  /// A member by number, or by name where names are disclosed.
  func shortLabel(_ id: ID<CouncilMember>, disclosingNames: Bool) -> String {
    guard let index = members.firstIndex(where: { $0.id == id }) else { return id.text }
    guard disclosingNames, let name = members[index].name?.value else { return "số \(index + 1)" }
    return name
  }
}

extension Bounds<Score> {
  /// Points in Vietnamese, whole where they are, bounds with a dash between them.
  var points: String {
    value.map { $0.denominator == 1 ? "\($0.numerator)" : words } ?? words
  }

  /// A mean in Vietnamese, with its fraction where two decimals do not show it exactly; both ends where it is open.
  var mean: String {
    guard let value else {
      return "ít nhất \(atLeast.formatted(in: .vietnamese)), nhiều nhất \(atMost.formatted(in: .vietnamese))"
    }
    return value.isShownExactly ? words : "\(words) (chính xác: \(value.numerator)/\(value.denominator))"
  }

  /// By how many whole points two known values differ; `nil` where one is open, or the difference is no whole number.
  func difference(from other: Bounds<Score>) -> Int? {
    guard let one = value, let two = other.value else { return nil }
    return (try? min(one, two).missing(to: max(one, two))).flatMap {
      $0.denominator == 1 ? $0.numerator : nil
    }
  }

  private var words: String { ExplanationWords(language: .vietnamese).score(self) }
}
