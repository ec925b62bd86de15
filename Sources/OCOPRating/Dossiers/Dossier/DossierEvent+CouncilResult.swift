public import OCOPModel

extension DossierEvent {
  /// What a council's rating came to (kết quả của hội đồng), as far as the dossier's course hangs on it.
  public struct CouncilResult: Sendable, Hashable {
    /// How a council works.
    public enum Mode: String, Sendable, Hashable, CaseIterable {
      /// It meets (họp).
      case meeting
      /// Its members give written opinions (lấy ý kiến bằng văn bản).
      case written
    }

    /// How the council worked.
    public let mode: Mode
    /// Why a council met that ordinarily gives written opinions: opinions far apart, or a complex matter.
    public let meetingReason: String?
    /// The average total.
    public let total: Score
    /// The star level with points and minima; `nil` where the product is eliminated.
    public let star: Star?
    /// The number of the minutes.
    public let minutes: String

    /// Creates a result.
    public init(_ mode: Mode, total: Score, star: Star?, minutes: String, meetingReason: String? = nil) {
      self.mode = mode
      self.meetingReason = meetingReason
      self.total = total
      self.star = star
      self.minutes = minutes
    }
  }
}

extension DossierEvent.CouncilResult {
  /// Creates the result that a closed session's minutes state.
  ///
  /// Where the source of the criteria lacks points, the total is the least that is certain.
  ///
  /// - Parameters:
  ///   - minutes: The minutes.
  ///   - number: The number under which they are filed.
  ///   - meetingReason: Why a council met that ordinarily gives written opinions; without it, the minutes' own words.
  public init(_ minutes: CouncilMinutes, number: String, meetingReason: String? = nil) {
    self.init(
      minutes.mode == .meeting ? .meeting : .written,
      total: minutes.rating.total.atLeast,
      star: minutes.conclusion.star,
      minutes: number,
      meetingReason: meetingReason ?? minutes.meetingReason?.name.vi
    )
  }
}

extension MeetingReason {
  /// The reason in words.
  public var name: Bilingual {
    switch self {
    case .opinionsDiffer: Bilingual(vi: "ý kiến khác nhau nhiều", en: "opinions differ much")
    case .complexMatter: Bilingual(vi: "nội dung phức tạp", en: "the matter is complex")
    }
  }
}

extension DossierEvent.CouncilResult.Mode {
  /// The mode in words.
  public var name: Bilingual {
    switch self {
    case .meeting: Bilingual(vi: "họp hội đồng", en: "a meeting")
    case .written: Bilingual(vi: "lấy ý kiến bằng văn bản", en: "written opinions")
    }
  }
}

extension DossierEvent.CouncilResult: Codable {}
extension DossierEvent.CouncilResult.Mode: Codable {}
