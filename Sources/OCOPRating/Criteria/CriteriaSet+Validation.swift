import OCOPModel

extension CriteriaSet {
  /// The set itself, once every rule of ``CriteriaProblem/Rule`` is found kept.
  ///
  /// - Throws: ``CriteriaError`` with every problem of the set, not just the first.
  /// - Complexity: O(*n* log *n*) for *n* options.
  public func validated() throws(CriteriaError) -> CriteriaSet {
    let problems = self.problems
    guard problems.isEmpty else { throw CriteriaError(set: id, problems: problems) }
    return self
  }

  /// Every problem of the set, in form order; empty for a valid set.
  public var problems: [CriteriaProblem] {
    var inspection = CriteriaInspection()
    inspection.inspect(self)
    return inspection.problems
  }
}

/// One walk over a set that collects its problems.
private struct CriteriaInspection {
  private(set) var problems: [CriteriaProblem] = []
  private var seen: Set<CriterionCode> = []
  private var questions: [CriterionCode: Criterion.Question] = [:]
  private var last: CriterionCode?
  private var subjects: [String: Evidence.Subject] = [:]
  private var gaps: [TableGap] = []
  private var part = ""

  private mutating func report(_ place: CriteriaProblem.Place, _ rule: CriteriaProblem.Rule) {
    problems.append(CriteriaProblem(place, rule))
  }

  mutating func inspect(_ set: CriteriaSet) {
    if set.id.isEmpty || set.id.contains("/") { report(.set, .malformedIdentifier(set.id)) }
    require(set.name, at: .set)
    inspect(set.elimination?.condition, at: .set)
    inspect(set.elimination?.exclusion, at: .set)
    if set.elimination?.trigger == .zeroBelow { report(.set, .zeroBelowNothing) }
    if set.elimination?.trigger == .zeroScore { report(.set, .zeroScoreOfNoQuestion) }
    if set.parts.isEmpty { report(.set, .empty) }
    var letters: Set<String> = []
    gaps = set.gaps
    for part in set.parts {
      self.part = part.code
      let place = CriteriaProblem.Place.part(part.code)
      if part.code.isEmpty { report(place, .malformedCode) }
      if !letters.insert(part.code).inserted { report(place, .duplicateCode) }
      require(part.title, at: place)
      inspectMaxima(part.maximum, of: part.criteria, lacking: gaps.missing(in: part.code), at: place)
      for criterion in part.criteria { inspect(criterion, below: nil) }
    }
    for anomaly in set.anomalies { inspect(anomaly) }
    for gap in set.gaps { inspect(gap, letters) }
  }

  private mutating func inspect(_ criterion: Criterion, below parent: CriterionCode?) {
    let place = CriteriaProblem.Place.criterion(criterion.code)
    inspectCode(criterion.code, below: parent, at: place)
    require(criterion.title, at: place)
    if let applicability = criterion.applicability { inspect(applicability, at: place) }
    inspect(criterion.elimination?.condition, at: place)
    inspect(criterion.elimination?.exclusion, at: place)
    for note in criterion.notes { inspect(note.condition, at: place) }
    switch criterion.content {
    case .question(let question):
      if criterion.elimination?.trigger == .zeroBelow { report(place, .zeroBelowNothing) }
      if criterion.elimination?.trigger == .zeroScore, criterion.applicability != nil {
        report(place, .conditionBelowZeroNote)
      }
      inspect(question, code: criterion.code)
      questions[criterion.code] = question
    case .group(_, let maximum, let children):
      if criterion.elimination?.trigger == .zeroScore { report(place, .zeroScoreOfNoQuestion) }
      if criterion.elimination?.trigger == .zeroBelow {
        if !children.allSatisfy({ $0.question != nil }) { report(place, .zeroBelowNothing) }
        for child in children where child.applicability != nil {
          report(.criterion(child.code), .conditionBelowZeroNote)
        }
      }
      inspectMaxima(maximum, of: children, lacking: gaps.missing(in: part, of: criterion.code), at: place)
      for child in children { inspect(child, below: criterion.code) }
    }
  }

  private mutating func inspectCode(
    _ code: CriterionCode,
    below parent: CriterionCode?,
    at place: CriteriaProblem.Place
  ) {
    guard !code.isMalformed else { return report(place, .malformedCode) }
    if !seen.insert(code).inserted {
      report(place, .duplicateCode)
    } else if let last, code < last {
      report(place, .codesNotRising)
    }
    let isInPlace = parent.map { $0.isParent(of: code) } ?? (code.pieces.count == 1)
    if !isInPlace { report(place, .codeOutOfPlace) }
    last = code
  }

  private mutating func inspectMaxima(
    _ maximum: Int,
    of criteria: [Criterion],
    lacking missing: Int,
    at place: CriteriaProblem.Place
  ) {
    let isInRange = inspectPoints(maximum, at: place)
    guard !criteria.isEmpty else { return report(place, .empty) }
    let maxima = criteria.map(\.maximum)
    let range = 0...CriteriaProblem.largestPoints
    // Values out of range are reported where they stand, and would make the sum meaningless.
    guard isInRange, maxima.allSatisfy(range.contains) else { return }
    let sum = maxima.reduce(missing, &+)
    if sum != maximum { report(place, .sumDiffers(maximum: maximum, sum: sum)) }
  }

  private mutating func inspect(_ question: Criterion.Question, code: CriterionCode) {
    let place = CriteriaProblem.Place.criterion(code)
    inspectPoints(question.maximum, at: place)
    guard !question.options.isEmpty else { return report(place, .empty) }
    if question.options.count > OptionLetter.allCases.count {
      report(place, .tooManyOptions(question.options.count))
    }
    for name in question.cases { require(name, at: place) }
    for (index, option) in question.options.enumerated() {
      let place = CriteriaProblem.Place.option(code, index: index)
      require(option.label, at: place)
      inspectPoints(option.points, at: place)
      inspect(option.condition, at: place)
      if !option.minimumFor.isEmpty, !question.cases.isEmpty { report(place, .minimumInCase) }
      if option.minimumFor.contains(.one) { report(place, .minimumForOneStar) }
    }
    let best = question.options.map(\.points).max() ?? 0
    if best + gaps.missing(in: part, of: code) != question.maximum {
      report(place, .maximumNotReached(maximum: question.maximum, best: best))
    }
    inspectCases(of: question, code: code)
    inspectOrder(of: question, code: code)
    inspectMinima(of: question, at: place)
  }

  private mutating func inspectCases(of question: Criterion.Question, code: CriterionCode) {
    var isKnown = true
    for (index, option) in question.options.enumerated() {
      let known = option.caseIndex.map(question.cases.indices.contains) ?? question.cases.isEmpty
      if !known { report(.option(code, index: index), .unknownCase(option.caseIndex)) }
      isKnown = isKnown && known
    }
    guard isKnown, !question.cases.isEmpty else { return }
    let order = question.options.compactMap(\.caseIndex)
    if order != order.sorted() || Set(order).count != question.cases.count {
      report(.criterion(code), .casesOutOfOrder)
    }
  }

  private mutating func inspectOrder(of question: Criterion.Question, code: CriterionCode) {
    for (index, (former, latter)) in zip(question.options, question.options.dropFirst()).enumerated()
    where former.caseIndex == latter.caseIndex && latter.points < former.points {
      report(.option(code, index: index + 1), .pointsFall(from: former.points, to: latter.points))
    }
  }

  private mutating func inspectMinima(of question: Criterion.Question, at place: CriteriaProblem.Place) {
    let marks = question.options.flatMap { option in
      option.minimumFor.map { (star: $0, points: option.points) }
    }
    let sorted = marks.sorted { $0.star < $1.star }
    for (lower, higher) in zip(sorted, sorted.dropFirst()) {
      if lower.star == higher.star {
        report(place, .duplicateMinimum(lower.star))
      } else if higher.points < lower.points {
        report(
          place,
          .minimaNotMonotone(
            lower: lower.star,
            lowerPoints: lower.points,
            higher: higher.star,
            higherPoints: higher.points
          )
        )
      }
    }
  }

  private mutating func inspect(_ applicability: Applicability, at place: CriteriaProblem.Place) {
    let question = questions[applicability.criterion]
    if question?[applicability.firstOption] == nil || question?.cases.isEmpty == false {
      report(place, .unknownCondition(applicability.criterion, applicability.firstOption))
    }
  }

  private mutating func inspect(_ condition: Condition?, at place: CriteriaProblem.Place, depth: Int = 1) {
    guard let condition else { return }
    guard depth <= CriteriaProblem.deepestCondition else { return report(place, .conditionTooDeep) }
    switch condition {
    case .judgement, .unsettled: break
    case .fact(let fact): register(.fact(fact), at: place)
    case .quantity(let quantity, let range):
      register(.quantity(quantity), at: place)
      if !range.fits(quantity) { report(place, .rangeDoesNotFit(quantity, range)) }
    case .category(let category, let names):
      register(.category(category), at: place)
      inspectValues(of: category, at: place)
      for name in names where !category.values.contains(where: { $0.name == name }) {
        report(place, .unknownCategoryValue(category, name))
      }
    case .not(let condition): inspect(condition, at: place, depth: depth + 1)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { inspect(condition, at: place, depth: depth + 1) }
    }
  }

  private mutating func inspectValues(of category: Evidence.Category, at place: CriteriaProblem.Place) {
    if category.values.isEmpty { report(place, .unreadableCategoryValue(category, "")) }
    for (index, value) in category.values.enumerated() {
      if !value.name.isReadableAsCategory { report(place, .unreadableCategoryValue(category, value.name)) }
      if category.values[..<index].contains(where: { $0.name == value.name }) {
        report(place, .ambiguousSubject("\(category.name).\(value.name)"))
      }
    }
  }

  private mutating func register(_ subject: Evidence.Subject, at place: CriteriaProblem.Place) {
    let known = subjects[subject.name] ?? subject
    if known != subject || subject.name.isEmpty { report(place, .ambiguousSubject(subject.name)) }
    subjects[subject.name] = known
  }

  private mutating func inspect(_ anomaly: Anomaly) {
    guard let code = anomaly.criterion else { return }
    let isKnown = anomaly.option.map { questions[code]?[$0] != nil } ?? seen.contains(code)
    if !isKnown { report(.criterion(code), .unknownAnomaly) }
  }

  private mutating func inspect(_ gap: TableGap, _ letters: Set<String>) {
    guard case .points(let part, let criterion, let missing) = gap.kind else { return }
    let isKnown = letters.contains(part) && criterion.map(seen.contains) ?? true
    if !isKnown || !(1...CriteriaProblem.largestPoints).contains(missing) {
      report(.part(part), .unknownGap(criterion, missing: missing))
    }
  }

  @discardableResult
  private mutating func inspectPoints(_ points: Int, at place: CriteriaProblem.Place) -> Bool {
    let isInRange = (0...CriteriaProblem.largestPoints).contains(points)
    if !isInRange { report(place, .pointsOutOfRange(points)) }
    return isInRange
  }

  private mutating func require(_ label: Bilingual, at place: CriteriaProblem.Place) {
    if label.vi.isBlank || label.en.isBlank {
      report(place, .emptyLabel)
    }
  }
}

extension String {
  /// Whether the name can be told from a share when it is read: it does not begin with a digit, and is not empty.
  fileprivate var isReadableAsCategory: Bool {
    utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}

extension AmountRange {
  /// Whether the range is of the quantity's kind, and holds some amount.
  fileprivate func fits(_ quantity: Evidence.Quantity) -> Bool {
    let isOfKind = ends.allSatisfy { end in
      switch end {
      case .share(let share): quantity.unit == .share && share.isPart
      case .number(let number): quantity.unit != .share && number >= 0
      }
    }
    return isOfKind && isInhabited(quantity.unit)
  }
  /// Whether some amount of a unit, a share of 0–100 % or a number of at least 0, lies in the range.
  private func isInhabited(_ unit: Evidence.Quantity.Unit) -> Bool {
    let whole = AmountRange.End(.share(.whole), isIncluded: true)
    let nothing = AmountRange.End(unit == .share ? .share(.zero) : .number(0), isIncluded: true)
    let (low, high) = (
      lower ?? nothing, upper ?? (unit == .share ? whole : AmountRange.End(.number(.max), isIncluded: true))
    )
    guard case (.number(let first), .number(let last)) = (low.amount, high.amount) else {
      return low.amount < high.amount || (low.amount == high.amount && low.isIncluded && high.isIncluded)
    }
    let (least, overflow) = first.addingReportingOverflow(low.isIncluded ? 0 : 1)
    return !overflow && (high.isIncluded ? least <= last : least < last)
  }
}
