extension RatingError: CustomStringConvertible {
  /// What is wrong, in words; members count from 1, as people do.
  public var description: String {
    switch self {
    case .tooFewSheets(let count, let quorum): "\(count) sheets, but at least \(quorum) are needed"
    case .tooManySheets(let count): "\(count) sheets, but at most \(Rater.largestPanel) can be rated"
    case .unknownCriterion(let member, let code): "sheet \(member + 1): the set asks no criterion \(code)"
    case .unknownOption(let member, let code, let letter):
      "sheet \(member + 1): criterion \(code) has no option \(letter)"
    case .unknownElimination(let place): "the set prints no elimination note at \(place)"
    case .evidence(let error): "\(error)"
    }
  }
}

extension ScoreSheetError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .malformedCode(let text): "“\(text)” is no criterion code"
    case .malformedAnswer(let code, let text):
      "criterion \(code): “\(text)” is no lower-case letter and not “none”"
    }
  }
}

extension ExplanationError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .otherSet(let rated, let explained): "a rating by \(rated) cannot be explained by \(explained)"
    }
  }
}
