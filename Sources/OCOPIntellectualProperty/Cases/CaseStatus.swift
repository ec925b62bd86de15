public import OCOPModel

/// Where a case stands on a day, and what is known of it by then (tình trạng vụ việc).
public struct CaseStatus: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// The right.
  public let right: IPRight
  /// The state.
  public internal(set) var state: IPState
  /// The day from which the case is in the state, or `nil` for a case that is not filed.
  public internal(set) var since: CivilDate?
  /// The filing date.
  public internal(set) var filed: CivilDate?
  /// The day of acceptance as valid, where the law has one.
  public internal(set) var accepted: CivilDate?
  /// The day of publication.
  public internal(set) var published: CivilDate?
  /// The day from which the title is in force.
  public internal(set) var granted: CivilDate?
  /// The last day of the running term, or `nil` without a title or for one without an end.
  public internal(set) var expiry: CivilDate?
  /// How many terms the title has had, the running one with them.
  public internal(set) var terms: Int
  /// The classes that were not granted, or for which the title ended, in the order in which they were lost.
  public internal(set) var lostClasses: [Int]
  /// How many oppositions came in time.
  public internal(set) var oppositions: Int
  /// How many views of third parties came, oppositions out of time with them.
  public internal(set) var observations: Int
  /// Before whom a decision is contested, if it is.
  public internal(set) var complaint: IPComplaint.Stage?
  /// What is to be known of the case besides.
  public internal(set) var notes: [Note]

  /// What is to be known of a case.
  @nonexhaustive
  public enum Note: String, Sendable, Hashable, CaseIterable {
    /// The filing came after the time for the priority.
    case priorityLost
    /// The filing came after the time that a disclosure leaves.
    case noveltyLost
    /// An opposition came out of time, and is kept as an observation.
    case oppositionAsObservation
    /// A paper that was posted in time was received after the last day: whether it counts is not settled.
    case receivedLate
    /// The title is in force by the office's silence.
    case acceptedBySilence
    /// The day lies after the day to which the library's tables were checked.
    case pastVerification
    /// The law of another place governs: no periods are counted.
    case foreignLaw
  }

  /// Whether a title protects on the day (bảo hộ), three-valued.
  public enum Protection: Sendable, Hashable {
    /// It does.
    case inForce
    /// It does not.
    case none
    /// It turns on a renewal that may still come: protected without a gap if it does, ended with the expiry if not.
    case undecided(until: CivilDate)
  }

  /// Whether a title protects on the day.
  public internal(set) var protection: Protection
}

extension CaseStatus {
  /// The regime of the filing, or `nil` for a case that is not filed, or is under the law of another place.
  public var regime: IPRegime? { notes.contains(.foreignLaw) ? nil : filed.map(IPRegime.governing) }
  /// Whether an opposition is pending or was made before the grant.
  public var isOpposed: Bool { oppositions > 0 }
}

extension CaseStatus.Note {
  /// The note in words.
  public var text: Bilingual {
    let checked = IPRegime.verifiedTo
    return switch self {
    case .priorityLost: Bilingual(vi: "mất quyền ưu tiên", en: "the priority is lost")
    case .noveltyLost:
      Bilingual(
        vi: "mất tính mới: nộp đơn quá muộn sau khi bộc lộ",
        en: "novelty is lost: filed too long after the disclosure")
    case .oppositionAsObservation:
      Bilingual(
        vi: "phản đối ngoài thời hạn chỉ là ý kiến", en: "an opposition out of time is an observation")
    case .receivedLate:
      Bilingual(
        vi: "giấy tờ gửi bưu điện trong hạn, cơ quan nhận sau hạn",
        en: "a paper posted in time was received after the last day")
    case .acceptedBySilence:
      Bilingual(
        vi: "được chấp nhận vì cơ quan không từ chối trong thời hạn", en: "accepted by the office's silence")
    case .pastVerification:
      Bilingual(vi: "quy định được kiểm tra đến \(checked.vi)", en: "the rules were checked to \(checked)")
    case .foreignLaw:
      Bilingual(
        vi: "theo luật nước khác, không tính thời hạn", en: "under foreign law: no periods are counted")
    }
  }
}

#if !hasFeature(Embedded)
extension CaseStatus: Codable {}
extension CaseStatus.Note: Codable {}
extension CaseStatus.Protection: Codable {}
#endif
