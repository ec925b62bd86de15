public import OCOPModel

/// Where a dossier stands (trạng thái hồ sơ): a phase, at a level of the administration.
///
/// ```swift
/// if dossier.state == .filed(.commune) { … }
/// switch dossier.state.phase { … }
/// ```
public struct DossierState: Sendable, Hashable {
  /// What has been done with a dossier, whichever level has it.
  @nonexhaustive
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// The owner prepares it (đang chuẩn bị).
    case draft
    /// It has come in, and its completeness is to be checked (đã nhận).
    case filed
    /// It went back for completion (trả lại để hoàn thiện).
    case returned
    /// The commune has issued its report (đã có báo cáo của xã).
    case assessed
    /// It is complete and accepted (hồ sơ đạt yêu cầu).
    case checked
    /// A council and its advisory team are there for it (đã thành lập hội đồng).
    case convened
    /// The advisory team wants additions (tổ tư vấn yêu cầu bổ sung).
    case additionsAsked
    /// The council has a report on it (đã có báo cáo cho hội đồng).
    case reported
    /// The council has given its result (hội đồng đã đánh giá).
    case rated
    /// The result is approved, and the dossier is to go to the level above (đã phê duyệt kết quả).
    case approved
    /// The level above found less than what it recognises (cấp trên chuyển kết quả về).
    case sentBack
    /// The product is recognised (đã công nhận).
    case recognised
    /// The product is not recognised (không công nhận).
    case notRecognised
    /// An upgrade brought no higher star, and the rank held stands (giữ nguyên hạng đang có).
    case heldRankKept
    /// The result was announced in writing (đã thông báo).
    case notified
    /// The owner disputes the result (đang khiếu nại).
    case contested
    /// The owner took the dossier back (đã rút).
    case withdrawn
  }

  /// What has been done.
  public let phase: Phase
  /// The level that has the dossier, or that decided; `nil` for a draft and a withdrawn dossier.
  public let level: RatingLevel?

  /// Creates a state from a phase and the level it has; a draft and a withdrawn dossier have none.
  init(_ phase: Phase, at level: RatingLevel?) {
    self.phase = phase
    self.level = level
  }

  /// The owner prepares the dossier.
  public static let draft = DossierState(.draft, at: nil)
  /// The owner took the dossier back.
  public static let withdrawn = DossierState(.withdrawn, at: nil)
  /// The dossier came in at a level.
  public static func filed(_ level: RatingLevel) -> DossierState { DossierState(.filed, at: level) }
  /// A level returned the dossier for completion.
  public static func returned(_ level: RatingLevel) -> DossierState { DossierState(.returned, at: level) }
  /// A level issued its report on the dossier.
  public static func assessed(_ level: RatingLevel) -> DossierState { DossierState(.assessed, at: level) }
  /// A level's office accepted the dossier.
  public static func checked(_ level: RatingLevel) -> DossierState { DossierState(.checked, at: level) }
  /// A level's council and advisory team are there.
  public static func convened(_ level: RatingLevel) -> DossierState { DossierState(.convened, at: level) }
  /// A level's advisory team wants additions.
  public static func additionsAsked(_ level: RatingLevel) -> DossierState {
    DossierState(.additionsAsked, at: level)
  }
  /// A level's council has a report.
  public static func reported(_ level: RatingLevel) -> DossierState { DossierState(.reported, at: level) }
  /// A level's council gave its result.
  public static func rated(_ level: RatingLevel) -> DossierState { DossierState(.rated, at: level) }
  /// A level's chair approved a result that goes to the level above.
  public static func approved(_ level: RatingLevel) -> DossierState { DossierState(.approved, at: level) }
  /// The dossier came back to a level from the one above.
  public static func sentBack(_ level: RatingLevel) -> DossierState { DossierState(.sentBack, at: level) }
  /// A level recognised the product.
  public static func recognised(_ level: RatingLevel) -> DossierState { DossierState(.recognised, at: level) }
  /// A level did not recognise the product.
  public static func notRecognised(_ level: RatingLevel) -> DossierState {
    DossierState(.notRecognised, at: level)
  }
  /// A level let the rank held stand.
  public static func heldRankKept(_ level: RatingLevel) -> DossierState {
    DossierState(.heldRankKept, at: level)
  }
  /// A level announced its result.
  public static func notified(_ level: RatingLevel) -> DossierState { DossierState(.notified, at: level) }
  /// The owner disputes a level's result.
  public static func contested(_ level: RatingLevel) -> DossierState { DossierState(.contested, at: level) }

  /// Whether the dossier's course is over, unless its result is disputed.
  public var isClosed: Bool { phase == .notified || phase == .withdrawn }

  /// Whether a result stands, or the owner took the dossier back; a disputed result stands until it is set aside.
  public var isDecided: Bool {
    switch phase {
    case .recognised, .notRecognised, .heldRankKept, .notified, .contested, .withdrawn: true
    case .draft, .filed, .returned, .assessed, .checked, .convened, .additionsAsked, .reported, .rated,
      .approved, .sentBack:
      false
    }
  }

  /// The state in words.
  public var name: Bilingual {
    guard let level else { return phase.name }
    return Bilingual(
      vi: "\(phase.name.vi) (cấp \(level.name.vi))", en: "\(phase.name.en) (\(level.name.en))")
  }
}

extension DossierState.Phase {
  /// The phase in words.
  public var name: Bilingual {
    switch self {
    case .draft: Bilingual(vi: "đang chuẩn bị", en: "draft")
    case .filed: Bilingual(vi: "đã nhận hồ sơ", en: "filed")
    case .returned: Bilingual(vi: "trả lại để hoàn thiện", en: "returned for completion")
    case .assessed: Bilingual(vi: "đã có báo cáo đánh giá", en: "report issued")
    case .checked: Bilingual(vi: "hồ sơ đạt yêu cầu", en: "checked and accepted")
    case .convened: Bilingual(vi: "đã có hội đồng và tổ tư vấn", en: "council and advisory team set up")
    case .additionsAsked: Bilingual(vi: "tổ tư vấn yêu cầu bổ sung", en: "additions asked for")
    case .reported: Bilingual(vi: "đã báo cáo hội đồng", en: "reported to the council")
    case .rated: Bilingual(vi: "hội đồng đã đánh giá", en: "rated by the council")
    case .approved: Bilingual(vi: "đã phê duyệt kết quả", en: "result approved")
    case .sentBack: Bilingual(vi: "cấp trên chuyển kết quả về", en: "sent back from the level above")
    case .recognised: Bilingual(vi: "đã công nhận", en: "recognised")
    case .notRecognised: Bilingual(vi: "không công nhận", en: "not recognised")
    case .heldRankKept: Bilingual(vi: "giữ nguyên hạng đang có", en: "rank held stands")
    case .notified: Bilingual(vi: "đã thông báo kết quả", en: "result announced")
    case .contested: Bilingual(vi: "đang khiếu nại", en: "result disputed")
    case .withdrawn: Bilingual(vi: "đã rút hồ sơ", en: "withdrawn")
    }
  }
}

extension DossierState: CustomStringConvertible {
  /// The state in English words.
  public var description: String { name.en }
}

extension DossierState: Codable {
  private enum CodingKeys: String, CodingKey {
    case phase, level
  }

  /// Decodes a state; a phase with a level that it cannot have, or without one, is `dataCorrupted`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let phase = try container.decode(Phase.self, forKey: .phase)
    let level = try container.decodeIfPresent(RatingLevel.self, forKey: .level)
    guard (level == nil) == (phase == .draft || phase == .withdrawn) else {
      throw DecodingError.dataCorruptedError(
        forKey: .level, in: container,
        debugDescription: "the phase \(phase.rawValue) \(level == nil ? "has" : "does not have") a level")
    }
    self.init(phase, at: level)
  }
}
extension DossierState.Phase: Codable {}
