public import OCOPModel

/// Why a council's session refuses what happened: the value, and the rule it breaks.
@nonexhaustive
public enum CouncilSessionError: Error, Sendable, Hashable {
  /// What a member did breaks a rule.
  case member(ID<CouncilMember>, MemberRule)
  /// A session is continued with the decision and the set it was opened with.
  case otherForm(opened: String, given: String)
  /// A session begins on the day on which the council was set up, or later.
  case beforeCouncil(CivilDate, setUp: CivilDate)
  /// A composition is of the council's level.
  case otherLevel(RatingLevel, expected: RatingLevel)
  /// Nothing happens after a session was closed.
  case isClosed(since: CivilDate)
  /// Events are in the order of their days.
  case outOfOrder(CivilDate, last: CivilDate)
  /// Sheets of at least one member are sent back.
  case nobodySentBack
  /// Sending back, and an opinion against the result, need words.
  case noWords
  /// A council that meets is not called to a meeting.
  case meetsAlready
  /// A stated elimination names a note that the set prints.
  case unknownElimination(EliminationPlace)
  /// Minutes give reasons for findings that are open.
  case noSuchFinding(CouncilFinding)
  /// A session closes with at least one sheet that counts.
  case nothingScored
  /// A session closes when the star level no longer hangs on missing answers.
  case starOpen(Bounds<Star>)
  /// A session closes when the minutes give a reason for every open finding; these have none.
  case openFindings([CouncilFinding])

  /// A rule that members keep.
  @nonexhaustive
  public enum MemberRule: Sendable, Hashable {
    /// Only members of the council take part.
    case notInCouncil
    /// Only members who score hand in sheets.
    case doesNotScore
    /// A member with a conflict of interest does not score the product.
    case hasConflict
    /// A member declares a conflict of interest once.
    case declaredAlready
    /// A sheet that is sent back is there.
    case noSheet
    /// A sheet bears the day on which the council was set up, or a later one.
    case writtenBeforeCouncil(CivilDate, setUp: CivilDate)
    /// A sheet bears a day no later than that on which it came in.
    case writtenLater(CivilDate, received: CivilDate)
    /// A new sheet bears a day no earlier than the one whose place it takes.
    case olderThanCurrent(CivilDate, current: CivilDate)
    /// A sheet answers the criteria of the set with options that they have.
    case invalidAnswers(RatingError)
    /// An answer to be looked at again is one that the sheet gives.
    case unreviewedWithoutAnswer(CriterionCode)
  }
}

extension CouncilSessionError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .member(let id, let rule): "member “\(id)” \(rule)"
    case .otherForm(let opened, let given): "the session is by \(opened), not by \(given)"
    case .beforeCouncil(let day, let setUp): "on \(day) the council did not exist; it was set up on \(setUp)"
    case .otherLevel(let level, let expected):
      "the composition is of the level \(level.rawValue), the council of the level \(expected.rawValue)"
    case .isClosed(let day): "the session was closed on \(day)"
    case .outOfOrder(let day, let last): "\(day) is before \(last), the day of the last event"
    case .nobodySentBack: "no member is named whose sheet goes back"
    case .noWords: "a reason or an opinion in words is needed"
    case .meetsAlready: "the council meets already"
    case .unknownElimination(let place): "the set prints no elimination note at \(place)"
    case .noSuchFinding(let finding): "no such finding is open: \(finding)"
    case .nothingScored: "no sheet counts"
    case .starOpen(let star):
      "missing answers leave the star level open: at least \(star.atLeast), at most \(star.atMost)"
    case .openFindings(let findings):
      "open findings without a reason: \(findings.map(\.description).joined(separator: "; "))"
    }
  }
}

extension CouncilSessionError.MemberRule: CustomStringConvertible {
  /// What is wrong, as it follows the member.
  public var description: String {
    switch self {
    case .notInCouncil: "is not in the council"
    case .doesNotScore: "does not score"
    case .hasConflict: "declared a conflict of interest and does not score"
    case .declaredAlready: "declared the conflict of interest already"
    case .noSheet: "has no sheet that counts"
    case .writtenBeforeCouncil(let day, let setUp):
      "hands in a sheet of \(day), but the council was set up on \(setUp)"
    case .writtenLater(let day, let received): "hands in a sheet of \(day) on \(received)"
    case .olderThanCurrent(let day, let current):
      "hands in a sheet of \(day) in place of one of \(current)"
    case .invalidAnswers(let error): "hands in a sheet that cannot be rated: \(error)"
    case .unreviewedWithoutAnswer(let code):
      "marks criterion \(code) to be looked at again, but gives no answer to it"
    }
  }
}
