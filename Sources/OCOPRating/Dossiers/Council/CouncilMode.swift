public import OCOPModel

/// How a council comes to its result (hình thức làm việc của hội đồng).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7: meetings; clause 6: written opinions where a product is ranked again.
@nonexhaustive
public enum CouncilMode: String, Sendable, Hashable, CaseIterable {
  /// The members meet (họp hội đồng).
  case meeting
  /// The members send their sheets in (lấy ý kiến bằng văn bản).
  case writtenOpinions
}

/// Why a council meets that works by written opinions (lý do họp).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clause 6.
@nonexhaustive
public enum MeetingReason: String, Sendable, Hashable, CaseIterable {
  /// The opinions differ much.
  case opinionsDiffer
  /// The matter is complex.
  case complexMatter
}

extension CouncilMode {
  /// The mode in words.
  public var name: Bilingual {
    switch self {
    case .meeting: Bilingual(vi: "họp hội đồng", en: "a meeting")
    case .writtenOpinions: Bilingual(vi: "lấy ý kiến bằng văn bản", en: "written opinions")
    }
  }
}

#if !hasFeature(Embedded)
extension CouncilMode: Codable {}
extension MeetingReason: Codable {}
#endif
