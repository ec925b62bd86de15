public import OCOPModel

/// What becomes of a business plan (quy trình của phương án): handed in → approved → under way → completed.
public enum PlanRules: CourseRules {
  /// Where a plan stands.
  @nonexhaustive
  public enum State: String, CourseName {
    /// It is handed in (đã nộp).
    case handedIn
    /// It was sent back to be completed (trả lại để hoàn thiện).
    case returned
    /// It is approved (được duyệt).
    case approved
    /// It is carried out (đang thực hiện).
    case underWay
    /// It is carried out in full (hoàn thành).
    case completed
    /// It was not approved (không được duyệt).
    case declined
    /// It was given up (dừng thực hiện).
    case stopped
  }

  /// What happens to a plan.
  @nonexhaustive
  public enum Step: CourseStep {
    /// It is sent back, and why.
    case returned(reason: String)
    /// It is handed in again.
    case handedInAgain
    /// It is approved.
    case approved
    /// It is not approved, and why.
    case declined(reason: String)
    /// Its carrying out begins.
    case begun
    /// It is carried out in full.
    case completed
    /// It is given up, and why.
    case stopped(reason: String)

    /// The kind of a step.
    @nonexhaustive
    public enum Kind: String, CourseName {
      /// Sent back.
      case returned
      /// Handed in again.
      case handedInAgain
      /// Approved.
      case approved
      /// Not approved.
      case declined
      /// Begun.
      case begun
      /// Carried out.
      case completed
      /// Given up.
      case stopped
    }
  }

  public static var start: State { .handedIn }

  public static let rows: [CourseRow<PlanRules>] = [
    CourseRow(.returned, from: [.handedIn], to: .returned),
    CourseRow(.handedInAgain, from: [.returned], to: .handedIn),
    CourseRow(.approved, from: [.handedIn], to: .approved),
    CourseRow(.declined, from: [.handedIn], to: .declined),
    CourseRow(.begun, from: [.approved], to: .underWay),
    CourseRow(.completed, from: [.underWay], to: .completed),
    CourseRow(.stopped, from: [.returned, .approved, .underWay], to: .stopped),
  ]
}

extension PlanRules.Step {
  public var kind: Kind {
    switch self {
    case .returned: .returned
    case .handedInAgain: .handedInAgain
    case .approved: .approved
    case .declined: .declined
    case .begun: .begun
    case .completed: .completed
    case .stopped: .stopped
    }
  }

  public var requiredTexts: [String] {
    switch self {
    case .returned(let reason), .declined(let reason), .stopped(let reason): [reason]
    default: []
    }
  }
}

extension PlanRules.State {
  public var name: Bilingual {
    switch self {
    case .handedIn: Bilingual(vi: "đã nộp", en: "handed in")
    case .returned: Bilingual(vi: "trả lại để hoàn thiện", en: "sent back")
    case .approved: Bilingual(vi: "được duyệt", en: "approved")
    case .underWay: Bilingual(vi: "đang thực hiện", en: "under way")
    case .completed: Bilingual(vi: "hoàn thành", en: "completed")
    case .declined: Bilingual(vi: "không được duyệt", en: "not approved")
    case .stopped: Bilingual(vi: "dừng thực hiện", en: "given up")
    }
  }
}

extension PlanRules.Step.Kind {
  public var name: Bilingual {
    switch self {
    case .returned: Bilingual(vi: "trả lại", en: "send back")
    case .handedInAgain: Bilingual(vi: "nộp lại", en: "hand in again")
    case .approved: Bilingual(vi: "duyệt", en: "approve")
    case .declined: Bilingual(vi: "không duyệt", en: "decline")
    case .begun: Bilingual(vi: "bắt đầu", en: "begin")
    case .completed: Bilingual(vi: "hoàn thành", en: "complete")
    case .stopped: Bilingual(vi: "dừng", en: "give up")
    }
  }
}

#if !hasFeature(Embedded)
extension PlanRules.State: Codable {}
extension PlanRules.Step: Codable {}
extension PlanRules.Step.Kind: Codable {}
#endif
