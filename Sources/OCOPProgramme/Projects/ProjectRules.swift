public import OCOPModel

/// What becomes of a model project (quy trình của mô hình): proposed → approved → running → completed.
public enum ProjectRules: CourseRules {
  /// Where a project stands.
  @nonexhaustive
  public enum State: String, CourseName {
    /// It is proposed (đề xuất).
    case proposed
    /// It is approved (được duyệt).
    case approved
    /// It runs (đang thực hiện).
    case running
    /// It is completed (hoàn thành).
    case completed
    /// It was not approved (không được duyệt).
    case declined
    /// It was given up (dừng).
    case stopped
  }

  /// What happens to a project.
  @nonexhaustive
  public enum Step: CourseStep {
    /// It is approved.
    case approved
    /// It is not approved, and why.
    case declined(reason: String)
    /// It begins.
    case begun
    /// It is completed, and with what result.
    case completed(result: String)
    /// It is given up, and why.
    case stopped(reason: String)

    /// The kind of a step.
    @nonexhaustive
    public enum Kind: String, CourseName {
      /// Approved.
      case approved
      /// Not approved.
      case declined
      /// Begun.
      case begun
      /// Completed.
      case completed
      /// Given up.
      case stopped
    }
  }

  public static var start: State { .proposed }

  public static let rows: [CourseRow<ProjectRules>] = [
    CourseRow(.approved, from: [.proposed], to: .approved),
    CourseRow(.declined, from: [.proposed], to: .declined),
    CourseRow(.begun, from: [.approved], to: .running),
    CourseRow(.completed, from: [.running], to: .completed),
    CourseRow(.stopped, from: [.approved, .running], to: .stopped),
  ]
}

extension ProjectRules.Step {
  public var kind: Kind {
    switch self {
    case .approved: .approved
    case .declined: .declined
    case .begun: .begun
    case .completed: .completed
    case .stopped: .stopped
    }
  }

  public var requiredTexts: [String] {
    switch self {
    case .declined(let text), .completed(let text), .stopped(let text): [text]
    case .approved, .begun: []
    }
  }
}

extension ProjectRules.State {
  public var name: Bilingual {
    switch self {
    case .proposed: Bilingual(vi: "đề xuất", en: "proposed")
    case .approved: Bilingual(vi: "được duyệt", en: "approved")
    case .running: Bilingual(vi: "đang thực hiện", en: "running")
    case .completed: Bilingual(vi: "hoàn thành", en: "completed")
    case .declined: Bilingual(vi: "không được duyệt", en: "not approved")
    case .stopped: Bilingual(vi: "dừng", en: "given up")
    }
  }

  /// Whether a locality has a model by such a project: one that runs or was completed.
  public var isModel: Bool { self == .running || self == .completed }
}

extension ProjectRules.Step.Kind {
  public var name: Bilingual {
    switch self {
    case .approved: Bilingual(vi: "duyệt", en: "approve")
    case .declined: Bilingual(vi: "không duyệt", en: "decline")
    case .begun: Bilingual(vi: "bắt đầu", en: "begin")
    case .completed: Bilingual(vi: "hoàn thành", en: "complete")
    case .stopped: Bilingual(vi: "dừng", en: "give up")
    }
  }
}

#if !hasFeature(Embedded)
extension ProjectRules.State: Codable {}
extension ProjectRules.Step: Codable {}
extension ProjectRules.Step.Kind: Codable {}
#endif
