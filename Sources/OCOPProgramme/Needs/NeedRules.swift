public import OCOPFunding
public import OCOPModel

/// What becomes of a need for support (quy trình của nhu cầu hỗ trợ): raised → accepted → planned → supported → met.
public enum NeedRules: CourseRules {
  /// Where a need stands.
  @nonexhaustive
  public enum State: String, CourseName {
    /// It waits for its first review (chờ rà soát).
    case raised
    /// A review put it off to a later one (để lại kỳ sau).
    case deferred
    /// A review accepted it (được chấp nhận).
    case accepted
    /// It is a measure of a plan (đã đưa vào kế hoạch).
    case planned
    /// Some support was given (đã hỗ trợ một phần).
    case supported
    /// It is met (đã đáp ứng).
    case met
    /// A review rejected it (không được chấp nhận).
    case rejected
    /// The producer took it back (đã rút).
    case withdrawn
  }

  /// What happens to a need.
  @nonexhaustive
  public enum Step: CourseStep {
    /// A review accepts it.
    case accepted(ID<NeedReview>)
    /// A review puts it off, and why.
    case deferred(ID<NeedReview>, reason: String)
    /// A review rejects it, and why.
    case rejected(ID<NeedReview>, reason: String)
    /// It becomes a measure of a funding plan.
    case planned(ID<SupportMeasure>)
    /// Support is given.
    case supported(ID<SupportGrant>)
    /// It is met.
    case met
    /// The producer takes it back.
    case withdrawn

    /// The kind of a step.
    @nonexhaustive
    public enum Kind: String, CourseName {
      /// Accepted.
      case accepted
      /// Put off.
      case deferred
      /// Rejected.
      case rejected
      /// Planned.
      case planned
      /// Supported.
      case supported
      /// Met.
      case met
      /// Taken back.
      case withdrawn
    }
  }

  public static var start: State { .raised }

  public static let rows: [CourseRow<NeedRules>] = [
    CourseRow(.accepted, from: [.raised, .deferred], to: .accepted),
    CourseRow(.deferred, from: [.raised, .deferred], to: .deferred),
    CourseRow(.rejected, from: [.raised, .deferred], to: .rejected),
    CourseRow(.planned, from: [.accepted], to: .planned),
    CourseRow(.supported, from: [.accepted, .planned, .supported], to: .supported),
    CourseRow(.met, from: [.supported], to: .met),
    CourseRow(.withdrawn, from: [.raised, .deferred, .accepted, .planned], to: .withdrawn),
  ]
}

extension NeedRules.Step {
  public var kind: Kind {
    switch self {
    case .accepted: .accepted
    case .deferred: .deferred
    case .rejected: .rejected
    case .planned: .planned
    case .supported: .supported
    case .met: .met
    case .withdrawn: .withdrawn
    }
  }

  public var requiredTexts: [String] {
    switch self {
    case .deferred(_, let reason), .rejected(_, let reason): [reason]
    default: []
    }
  }

  /// The review that decided, where one did.
  public var review: ID<NeedReview>? {
    switch self {
    case .accepted(let review), .deferred(let review, _), .rejected(let review, _): review
    default: nil
    }
  }
}

extension NeedRules.State {
  public var name: Bilingual {
    switch self {
    case .raised: Bilingual(vi: "chờ rà soát", en: "waiting for review")
    case .deferred: Bilingual(vi: "để lại kỳ sau", en: "put off")
    case .accepted: Bilingual(vi: "được chấp nhận", en: "accepted")
    case .planned: Bilingual(vi: "đã đưa vào kế hoạch", en: "planned")
    case .supported: Bilingual(vi: "đã hỗ trợ một phần", en: "partly supported")
    case .met: Bilingual(vi: "đã đáp ứng", en: "met")
    case .rejected: Bilingual(vi: "không được chấp nhận", en: "rejected")
    case .withdrawn: Bilingual(vi: "đã rút", en: "taken back")
    }
  }

  /// Whether the need waits for a review.
  public var awaitsReview: Bool { self == .raised || self == .deferred }

  /// Whether something is still to be done about it.
  public var isOpen: Bool {
    switch self {
    case .raised, .deferred, .accepted, .planned, .supported: true
    case .met, .rejected, .withdrawn: false
    }
  }
}

extension NeedRules.Step.Kind {
  public var name: Bilingual {
    switch self {
    case .accepted: Bilingual(vi: "chấp nhận", en: "accept")
    case .deferred: Bilingual(vi: "để lại kỳ sau", en: "put off")
    case .rejected: Bilingual(vi: "không chấp nhận", en: "reject")
    case .planned: Bilingual(vi: "đưa vào kế hoạch", en: "plan")
    case .supported: Bilingual(vi: "hỗ trợ", en: "support")
    case .met: Bilingual(vi: "xác nhận đã đáp ứng", en: "confirm as met")
    case .withdrawn: Bilingual(vi: "rút", en: "take back")
    }
  }
}

#if !hasFeature(Embedded)
extension NeedRules.State: Codable {}
extension NeedRules.Step: Codable {}
extension NeedRules.Step.Kind: Codable {}
#endif
