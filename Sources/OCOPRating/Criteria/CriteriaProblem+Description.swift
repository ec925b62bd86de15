extension CriteriaError: CustomStringConvertible {
  /// The set and all its problems, a line each.
  public var description: String {
    "criteria set \(set) has \(problems.count) problem(s):"
      + problems.map { "\n  \($0)" }.joined()
  }
}

extension CriteriaProblem: CustomStringConvertible {
  /// The place and the rule that is broken, with its values.
  public var description: String { "\(place): \(rule)" }
}

extension CriteriaProblem.Place: CustomStringConvertible {
  /// The place in words.
  public var description: String {
    switch self {
    case .set: "set"
    case .part(let code): "part \(code)"
    case .criterion(let code): "criterion \(code)"
    case .option(let code, let index):
      "criterion \(code), option \(OptionLetter(index: index)?.description ?? String(index + 1))"
    }
  }
}

extension CriteriaProblem.Rule: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .malformedIdentifier(let id): "the identifier “\(id)” is empty or has a “/”"
    case .empty: "there is nothing below it"
    case .malformedCode: "the code is not one to four numbers of 1–199 or letters"
    case .duplicateCode: "the code stands twice"
    case .codeOutOfPlace: "the code does not continue that of its heading"
    case .codesNotRising: "the code is not above the one before it"
    case .emptyLabel: "a label is empty in one language"
    case .pointsOutOfRange(let points): "\(points) points are not 0–\(CriteriaProblem.largestPoints)"
    case .sumDiffers(let maximum, let sum): "the maximum is \(maximum), but what is below adds to \(sum)"
    case .maximumNotReached(let maximum, let best):
      "the maximum is \(maximum), but the best option gives \(best)"
    case .pointsFall(let former, let latter): "points fall from \(former) to \(latter)"
    case .tooManyOptions(let count): "\(count) options are more than there are letters"
    case .duplicateMinimum(let star): "\(star) has two minima"
    case .minimaNotMonotone(let lower, let low, let higher, let high):
      "the minimum for \(higher) gives \(high) points, fewer than the \(low) for \(lower)"
    case .minimumForOneStar: "one star has no minimum"
    case .minimumInCase: "a minimum stands in a question with cases"
    case .unknownCase(let index):
      "the option's case (\(index.map(String.init) ?? "none")) is not one of the question's"
    case .casesOutOfOrder: "the options do not stand case by case, or a case has none"
    case .unknownCondition(let code, let letter):
      "the condition names \(code) \(letter), which is no option of an earlier question without cases"
    case .zeroBelowNothing: "a note on zeros does not stand on a heading over questions"
    case .zeroScoreOfNoQuestion: "a note on the criterion's own zero does not stand at a question"
    case .conditionBelowZeroNote: "a criterion at which a zero eliminates has a condition"
    case .unknownGap(let code, let missing):
      "a gap of \(missing) points at \(code?.description ?? "the part") names what the set cannot lack"
    case .unknownAnomaly: "an irregularity names what the set does not have"
    case .ambiguousSubject(let name): "“\(name)” stands for different things in conditions, or is empty"
    case .rangeDoesNotFit(let quantity, let range):
      "the range “\(range)” holds nothing that \(quantity.name) can be, a \(quantity.unit.rawValue)"
    case .unknownCategoryValue(let category, let value): "\(category.name) has no value “\(value)”"
    case .unreadableCategoryValue(let category, let value):
      "\(category.name) has a value “\(value)”, which begins as a share does, or is empty"
    case .conditionTooDeep: "a condition is nested more than \(CriteriaProblem.deepestCondition) deep"
    }
  }
}
