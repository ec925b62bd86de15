public import OCOPModel

/// The course of a product idea.
public typealias IdeaCourse = Course<IdeaRules>

/// What becomes of a product idea (quy trình của ý tưởng sản phẩm): registered → chosen → planned → realised.
///
/// The decisions on the programme name the steps of the cycle and not the fate of a single idea: the table is the library's.
public enum IdeaRules: CourseRules {
  /// Where an idea stands.
  @nonexhaustive
  public enum State: String, CourseName {
    /// It is registered and waits for the choice (đã đăng ký).
    case registered
    /// It was sent back to be completed (trả lại để hoàn thiện).
    case returned
    /// It was chosen for the cycle (được lựa chọn).
    case chosen
    /// A business plan for it is approved (có phương án kinh doanh).
    case planned
    /// It has become a product (đã thành sản phẩm).
    case realised
    /// It was not chosen (không được lựa chọn).
    case declined
    /// Its holder took it back (đã rút).
    case withdrawn
  }

  /// What happens to an idea.
  @nonexhaustive
  public enum Step: CourseStep {
    /// It is sent back, and why.
    case returned(reason: String)
    /// It is registered again, completed.
    case completed
    /// It is chosen for the cycle.
    case chosen
    /// It is not chosen, and why.
    case declined(reason: String)
    /// A business plan for it is approved.
    case planned(ID<BusinessPlan>)
    /// It has become a product.
    case realised(ID<Product>)
    /// Its holder takes it back.
    case withdrawn

    /// The kind of a step.
    @nonexhaustive
    public enum Kind: String, CourseName {
      /// Sent back.
      case returned
      /// Registered again.
      case completed
      /// Chosen.
      case chosen
      /// Not chosen.
      case declined
      /// A plan is approved.
      case planned
      /// A product came of it.
      case realised
      /// Taken back.
      case withdrawn
    }
  }

  public static var start: State { .registered }

  public static let rows: [CourseRow<IdeaRules>] = [
    CourseRow(.returned, from: [.registered], to: .returned),
    CourseRow(.completed, from: [.returned], to: .registered),
    CourseRow(.chosen, from: [.registered], to: .chosen),
    CourseRow(.declined, from: [.registered], to: .declined),
    CourseRow(.planned, from: [.chosen], to: .planned),
    CourseRow(.realised, from: [.planned], to: .realised),
    CourseRow(.withdrawn, from: [.registered, .returned, .chosen, .planned], to: .withdrawn),
  ]
}

extension IdeaRules.Step {
  public var kind: Kind {
    switch self {
    case .returned: .returned
    case .completed: .completed
    case .chosen: .chosen
    case .declined: .declined
    case .planned: .planned
    case .realised: .realised
    case .withdrawn: .withdrawn
    }
  }

  public var requiredTexts: [String] {
    switch self {
    case .returned(let reason), .declined(let reason): [reason]
    default: []
    }
  }
}

extension IdeaRules.State {
  public var name: Bilingual {
    switch self {
    case .registered: Bilingual(vi: "đã đăng ký", en: "registered")
    case .returned: Bilingual(vi: "trả lại để hoàn thiện", en: "sent back")
    case .chosen: Bilingual(vi: "được lựa chọn", en: "chosen")
    case .planned: Bilingual(vi: "có phương án được duyệt", en: "planned")
    case .realised: Bilingual(vi: "đã thành sản phẩm", en: "realised")
    case .declined: Bilingual(vi: "không được lựa chọn", en: "not chosen")
    case .withdrawn: Bilingual(vi: "đã rút", en: "taken back")
    }
  }
}

extension IdeaRules.Step.Kind {
  public var name: Bilingual {
    switch self {
    case .returned: Bilingual(vi: "trả lại", en: "send back")
    case .completed: Bilingual(vi: "đăng ký lại", en: "register again")
    case .chosen: Bilingual(vi: "lựa chọn", en: "choose")
    case .declined: Bilingual(vi: "không lựa chọn", en: "decline")
    case .planned: Bilingual(vi: "duyệt phương án", en: "approve a plan")
    case .realised: Bilingual(vi: "thành sản phẩm", en: "become a product")
    case .withdrawn: Bilingual(vi: "rút", en: "take back")
    }
  }
}

#if !hasFeature(Embedded)
extension IdeaRules.State: Codable {}
extension IdeaRules.Step: Codable {}
extension IdeaRules.Step.Kind: Codable {}
#endif
