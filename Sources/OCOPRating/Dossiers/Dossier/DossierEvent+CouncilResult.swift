public import OCOPModel

extension DossierEvent {
  /// What a council's rating came to (kết quả của hội đồng), as far as the dossier's course hangs on it.
  public struct CouncilResult: Sendable, Hashable {
    /// How the council worked.
    public let mode: CouncilMode
    /// Why a council met that ordinarily gives written opinions: opinions far apart, or a complex matter.
    public let meetingReason: MeetingReason?
    /// The average total: one score, or two bounds where the source of the criteria lacks points or sheets leave answers open.
    ///
    /// A dossier's course hangs on the least that is certain.
    public let total: Bounds<Score>
    /// The star level with points and minima; `nil` where the product is eliminated.
    public let star: Star?
    /// The number of the minutes.
    public let minutes: String

    /// Creates a result.
    public init(
      _ mode: CouncilMode,
      total: Bounds<Score>,
      star: Star?,
      minutes: String,
      meetingReason: MeetingReason? = nil
    ) {
      self.mode = mode
      self.meetingReason = meetingReason
      self.total = total
      self.star = star
      self.minutes = minutes
    }

    /// Creates a result whose total is exact.
    public init(
      _ mode: CouncilMode,
      total: Score,
      star: Star?,
      minutes: String,
      meetingReason: MeetingReason? = nil
    ) {
      self.init(mode, total: Bounds(total), star: star, minutes: minutes, meetingReason: meetingReason)
    }
  }
}

extension DossierEvent.CouncilResult {
  /// Creates the result that a closed session's minutes state.
  ///
  /// - Parameters:
  ///   - minutes: The minutes.
  ///   - number: The number under which they are filed.
  public init(_ minutes: CouncilMinutes, number: String) {
    self.init(
      minutes.mode,
      total: minutes.rating.total,
      star: minutes.conclusion.star,
      minutes: number,
      meetingReason: minutes.meetingReason
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

extension DossierEvent.CouncilResult: Codable {}
