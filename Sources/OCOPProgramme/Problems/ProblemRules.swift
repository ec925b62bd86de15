public import OCOPModel

/// What becomes of an urgent problem (quy trình xử lý vướng mắc): reported → assigned → decided → resolved.
public enum ProblemRules: CourseRules {
  /// Where a problem stands.
  @nonexhaustive
  public enum State: String, CourseName {
    /// Nobody answers for it yet (mới báo).
    case reported
    /// A department answers for it (đã giao).
    case assigned
    /// A response was chosen (đã chọn phương án).
    case decided
    /// It is resolved (đã xử lý).
    case resolved
    /// It was closed without being resolved (đóng, chưa xử lý được).
    case closed
  }

  /// What happens to a problem.
  @nonexhaustive
  public enum Step: CourseStep {
    /// A department answers for it from now on.
    case assigned(ID<Department>)
    /// A way to respond is put forward.
    case proposed(ResponseOption)
    /// A way to respond is chosen.
    case chosen(ID<ResponseOption>)
    /// It is resolved, and how.
    case resolved(result: String)
    /// It is closed without being resolved, and why.
    case closed(reason: String)
    /// It has come up again, and what shows it.
    case reopened(reason: String)

    /// The kind of a step.
    @nonexhaustive
    public enum Kind: String, CourseName {
      /// Assigned.
      case assigned
      /// A response is put forward.
      case proposed
      /// A response is chosen.
      case chosen
      /// Resolved.
      case resolved
      /// Closed.
      case closed
      /// Come up again.
      case reopened
    }
  }

  public static var start: State { .reported }

  public static let rows: [CourseRow<ProblemRules>] = [
    CourseRow(.assigned, from: [.reported], to: .assigned),
    CourseRow(.assigned, from: [.assigned, .decided], to: nil),
    CourseRow(.proposed, from: [.reported, .assigned, .decided], to: nil),
    CourseRow(.chosen, from: [.assigned, .decided], to: .decided),
    CourseRow(.resolved, from: [.decided], to: .resolved),
    CourseRow(.closed, from: [.reported, .assigned, .decided], to: .closed),
    CourseRow(.reopened, from: [.resolved, .closed], to: .reported),
  ]
}

extension ProblemRules.Step {
  public var kind: Kind {
    switch self {
    case .assigned: .assigned
    case .proposed: .proposed
    case .chosen: .chosen
    case .resolved: .resolved
    case .closed: .closed
    case .reopened: .reopened
    }
  }

  public var requiredTexts: [String] {
    switch self {
    case .proposed(let option): [option.text]
    case .resolved(let text), .closed(let text), .reopened(let text): [text]
    case .assigned, .chosen: []
    }
  }
}

extension ProblemRules.State {
  public var name: Bilingual {
    switch self {
    case .reported: Bilingual(vi: "mới báo", en: "reported")
    case .assigned: Bilingual(vi: "đã giao", en: "assigned")
    case .decided: Bilingual(vi: "đã chọn phương án", en: "decided")
    case .resolved: Bilingual(vi: "đã xử lý", en: "resolved")
    case .closed: Bilingual(vi: "đóng, chưa xử lý được", en: "closed unresolved")
    }
  }

  /// Whether something is still to be done.
  public var isOpen: Bool {
    switch self {
    case .reported, .assigned, .decided: true
    case .resolved, .closed: false
    }
  }
}

extension ProblemRules.Step.Kind {
  public var name: Bilingual {
    switch self {
    case .assigned: Bilingual(vi: "giao", en: "assign")
    case .proposed: Bilingual(vi: "đề xuất phương án", en: "put forward a response")
    case .chosen: Bilingual(vi: "chọn phương án", en: "choose a response")
    case .resolved: Bilingual(vi: "xác nhận đã xử lý", en: "confirm as resolved")
    case .closed: Bilingual(vi: "đóng", en: "close")
    case .reopened: Bilingual(vi: "mở lại", en: "open again")
    }
  }
}

#if !hasFeature(Embedded)
extension ProblemRules.State: Codable {}
extension ProblemRules.Step: Codable {}
extension ProblemRules.Step.Kind: Codable {}
#endif
