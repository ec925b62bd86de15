public import OCOPModel

extension DossierEvent {
  /// What happened, with what the record needs to know of it.
  ///
  /// Made by the members below, each of which has what its ``Kind`` needs: `.filed(handOver)`, `.rated(result)`, `.checked`.
  public struct Action: Sendable, Hashable {
    /// What the record knows of an event beside its kind.
    enum Content: Sendable, Hashable {
      case nothing
      case handOver(HandOver)
      case reason(String)
      case result(CouncilResult)
      case star(Star)
    }

    /// The kind of what happened.
    public let kind: Kind
    let content: Content

    private init(_ kind: Kind, _ content: Content = .nothing) {
      self.kind = kind
      self.content = content
    }
  }
}

extension DossierEvent.Action {
  /// The owner files the dossier.
  public static func filed(_ handOver: HandOver) -> Self { Self(.filed, .handOver(handOver)) }
  /// A desk returns it for completion, and says what lacks.
  public static func returned(reason: String) -> Self { Self(.returned, .reason(reason)) }
  /// What lacked is handed in.
  public static func resubmitted(_ handOver: HandOver) -> Self { Self(.resubmitted, .handOver(handOver)) }
  /// A level sends it to the level above.
  public static func forwarded(_ handOver: HandOver) -> Self { Self(.forwarded, .handOver(handOver)) }
  /// The council gives its result.
  public static func rated(_ result: DossierEvent.CouncilResult) -> Self { Self(.rated, .result(result)) }
  /// The product is recognised with a star.
  public static func recognised(_ star: Star) -> Self { Self(.recognised, .star(star)) }

  /// The commune assesses it and issues its report.
  public static let assessed: Self = Self(.assessed)
  /// An office finds it complete and accepts it.
  public static let checked: Self = Self(.checked)
  /// A council and an advisory team are set up for it.
  public static let convened: Self = Self(.convened)
  /// The council gets a report on it.
  public static let reported: Self = Self(.reported)
  /// The chair approves a result for which the level above decides.
  public static let approved: Self = Self(.approved)
  /// The level above sends it back.
  public static let sentBack: Self = Self(.sentBack)
  /// The product is to be assessed again.
  public static let reassessmentOrdered: Self = Self(.reassessmentOrdered)
  /// The product is not recognised.
  public static let notRecognised: Self = Self(.notRecognised)
  /// An upgrade brings no higher star, and the rank held stands.
  public static let heldRankKept: Self = Self(.heldRankKept)
  /// The result is announced in writing.
  public static let notified: Self = Self(.notified)
  /// The owner disputes the result.
  public static let complained: Self = Self(.complained)
  /// The result stands.
  public static let complaintDismissed: Self = Self(.complaintDismissed)
  /// The result is set aside, and the product assessed again.
  public static let complaintUpheld: Self = Self(.complaintUpheld)
  /// The owner takes the dossier back.
  public static let withdrawn: Self = Self(.withdrawn)

  /// An action of a kind that needs nothing beside it; `nil` for the others.
  ///
  /// So that whoever reads events from elsewhere need not list the kinds.
  public init?(plain kind: DossierEvent.Kind) {
    switch kind {
    case .filed, .returned, .resubmitted, .forwarded, .rated, .recognised: return nil
    default: self.init(kind, .nothing)
    }
  }

  /// What was handed over, where something was.
  public var handOver: HandOver? {
    if case .handOver(let handOver) = content { handOver } else { nil }
  }

  /// Why a desk returned the dossier, where one did.
  public var reason: String? {
    if case .reason(let reason) = content { reason } else { nil }
  }

  /// The council's result, where one was given.
  public var result: DossierEvent.CouncilResult? {
    if case .result(let result) = content { result } else { nil }
  }

  /// The star with which the product was recognised, where it was.
  public var star: Star? {
    if case .star(let star) = content { star } else { nil }
  }
}
