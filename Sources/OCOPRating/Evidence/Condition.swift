public import OCOPModel

/// When an option, a note or a requirement holds (điều kiện), as data beside it.
///
/// ```swift
/// let linked = Condition.share(.contractedOutput, from: 50, below: 75)
/// let story: Condition = .all(.fact(.storyOnLeaflet), .fact(.storyOnWebsite))
/// ```
///
/// What the law leaves to the eye and the tongue is a ``judgement(_:)``: evidence can exclude it together with what stands
/// beside it, but never confirm it.
public indirect enum Condition: Sendable, Hashable {
  /// A fact holds.
  case fact(Evidence.Fact)
  /// A quantity lies in a range.
  case quantity(Evidence.Quantity, AmountRange)
  /// A category has one of these values, by their names.
  case category(Evidence.Category, [String])
  /// What only people can say, in words.
  case judgement(Bilingual)
  /// What the form's own words leave open, in words: people decide.
  case unsettled(Bilingual)
  /// A condition does not hold.
  case not(Condition)
  /// All conditions hold; it holds where there is none.
  case all([Condition])
  /// At least one condition holds; it does not hold where there is none.
  case any([Condition])
}

extension Condition {
  /// What every product meets.
  public static let always: Condition = .all([])

  /// All of these conditions hold.
  public static func all(_ conditions: Condition...) -> Condition { .all(conditions) }

  /// At least one of these conditions holds.
  public static func any(_ conditions: Condition...) -> Condition { .any(conditions) }

  /// A category has one of these values.
  public static func category(_ category: Evidence.Category, _ values: String...) -> Condition {
    .category(category, values)
  }

  /// A judgement of people, in words.
  public static func judgement(vi: String, en: String) -> Condition {
    .judgement(Bilingual(vi: vi, en: en))
  }

  /// A share lies between whole percents; an end that is not stated is open.
  public static func share(
    _ quantity: Evidence.Quantity,
    from least: UInt32? = nil,
    above lower: UInt32? = nil,
    upTo most: UInt32? = nil,
    below upper: UInt32? = nil
  ) -> Condition {
    .quantity(
      quantity,
      AmountRange(
        from: least.map { .percent($0) }, above: lower.map { .percent($0) }, upTo: most.map { .percent($0) },
        below: upper.map { .percent($0) }))
  }

  /// A number of things or months lies between whole numbers; an end that is not stated is open.
  public static func number(
    _ quantity: Evidence.Quantity,
    from least: Int? = nil,
    above lower: Int? = nil,
    upTo most: Int? = nil,
    below upper: Int? = nil
  ) -> Condition {
    .quantity(
      quantity,
      AmountRange(
        from: least.map { .number($0) }, above: lower.map { .number($0) }, upTo: most.map { .number($0) },
        below: upper.map { .number($0) }))
  }

  /// What the condition speaks of, each once, in order.
  public var subjects: [Evidence.Subject] {
    atoms.reduce(into: []) { found, atom in
      if let subject = atom.subject, !found.contains(subject) { found.append(subject) }
    }
  }

  /// Whether people's judgement is needed to say whether the condition holds, gaps in the form's words apart.
  public var needsJudgement: Bool {
    atoms.contains { if case .judgement = $0 { true } else { false } }
  }

  /// The parts that no connective joins, in order.
  var atoms: [Condition] {
    var found: [Condition] = []
    collect(&found)
    return found
  }

  private func collect(_ found: inout [Condition]) {
    switch self {
    case .fact, .quantity, .category, .judgement, .unsettled: found.append(self)
    case .not(let condition): condition.collect(&found)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { condition.collect(&found) }
    }
  }

  /// What a part speaks of; `nil` for what people say.
  private var subject: Evidence.Subject? {
    switch self {
    case .fact(let fact): .fact(fact)
    case .quantity(let quantity, _): .quantity(quantity)
    case .category(let category, _): .category(category)
    case .judgement, .unsettled, .not, .all, .any: nil
    }
  }
}

extension AmountRange {
  fileprivate init(
    from least: Evidence.Amount?,
    above lower: Evidence.Amount?,
    upTo most: Evidence.Amount?,
    below upper: Evidence.Amount?
  ) {
    self.init(
      lower: lower.map { End($0, isIncluded: false) } ?? least.map { End($0, isIncluded: true) },
      upper: upper.map { End($0, isIncluded: false) } ?? most.map { End($0, isIncluded: true) })
  }
}

extension Evidence {
  /// Whether a condition holds on a day, as far as the documents tell.
  ///
  /// - Complexity: O(*n*) in the parts of the condition and the statements of the documents.
  public func truth(of condition: Condition, on day: CivilDate) -> Truth {
    let standing = Standing(self, on: day)
    return condition.truth { standing.values[$0] }
  }
}

extension Condition {
  /// Whether the condition holds, given what is known of each name.
  func truth(_ value: (String) -> Evidence.Value?) -> Truth {
    switch self {
    case .fact(let fact):
      guard case .fact(let holds) = value(fact.name) else { return .unknown }
      return Truth(holds)
    case .quantity(let quantity, let range):
      guard case .amount(let amount) = value(quantity.name) else { return .unknown }
      return Truth(range.contains(amount))
    case .category(let category, let names):
      guard case .category(let name) = value(category.name) else { return .unknown }
      return Truth(names.contains(name))
    case .judgement, .unsettled: return .unknown
    case .not(let condition): return !condition.truth(value)
    case .all(let conditions): return conditions.reduce(.yes) { $0 && $1.truth(value) }
    case .any(let conditions): return conditions.reduce(.no) { $0 || $1.truth(value) }
    }
  }

  /// The condition without what is known: `always`, or its opposite, where the known decides it.
  func residual(_ value: (String) -> Evidence.Value?) -> Condition {
    switch self {
    case .judgement, .unsettled: return self
    case .fact, .quantity, .category: return Condition(truth(value)) ?? self
    case .not(let condition):
      let rest = condition.residual(value)
      return Condition(!rest.truth { _ in nil }) ?? .not(rest)
    case .all(let conditions):
      let rest = conditions.map { $0.residual(value) }.filter { $0 != .always }
      return rest.contains(.never) ? .never : .all(rest)
    case .any(let conditions):
      let rest = conditions.map { $0.residual(value) }.filter { $0 != .never }
      return rest.contains(.always) ? .always : .any(rest)
    }
  }

  /// What the form's words leave open, in words.
  var gaps: [Bilingual] {
    atoms.compactMap { if case .unsettled(let words) = $0 { words } else { nil } }
  }

  /// What people are asked to judge or to decide, in words.
  var judgements: [Bilingual] {
    atoms.compactMap { atom in
      switch atom {
      case .judgement(let words), .unsettled(let words): words
      case .fact, .quantity, .category, .not, .all, .any: nil
      }
    }
  }

  /// The condition once people have judged.
  func judging(_ words: Bilingual, _ holds: Bool) -> Condition {
    switch self {
    case .judgement(words), .unsettled(words): holds ? .always : .never
    case .fact, .quantity, .category, .judgement, .unsettled: self
    case .not(let condition): .not(condition.judging(words, holds))
    case .all(let conditions): .all(conditions.map { $0.judging(words, holds) })
    case .any(let conditions): .any(conditions.map { $0.judging(words, holds) })
    }
  }

  /// What no product meets.
  static let never: Condition = .any([])

  /// The condition that is certain to hold, or not to; `nil` where that is unknown.
  private init?(_ truth: Truth) {
    switch truth {
    case .yes: self = .always
    case .no: self = .never
    case .unknown: return nil
    }
  }
}
