/// For whom a calendar holds (đối tượng áp dụng).
@nonexhaustive
public enum WorkAudience: String, Sendable, Hashable, CaseIterable {
  /// State bodies, public service units, the Party and mass organisations: bound by the yearly swaps.
  case stateBodies
  /// Other employers, who need not follow the swaps.
  case employers
}

/// What is announced of a year's days off (thông báo nghỉ lễ, tết): where Tết and National Day lie, and which working
/// days are swapped.
///
/// ```swift
/// let decision = HolidayAnnouncement(
///   year: 2028,
///   blocks: [.init(.lunarNewYear, from: try CivilDate("2028-01-25"))],
///   documents: [Citation("1/TB-BNV")])
/// let calendar = try WorkingCalendar.vietnam(.stateBodies).adding(decision)
/// ```
public struct HolidayAnnouncement: Sendable, Hashable {
  /// The first day announced of a holiday whose days are chosen yearly; its rule says how many follow.
  public struct Block: Sendable, Hashable {
    /// The holiday.
    public let holiday: Holiday
    /// Its first day off.
    public let firstDay: CivilDate

    /// Creates a block.
    public init(_ holiday: Holiday, from firstDay: CivilDate) {
      self.holiday = holiday
      self.firstDay = firstDay
    }
  }

  /// A working day given off for a weekly rest day on which people work (hoán đổi ngày làm việc).
  public struct Swap: Sendable, Hashable {
    /// The working day that is off.
    public let off: CivilDate
    /// The weekly rest day on which people work.
    public let worked: CivilDate
    /// Whom the swap binds.
    public let audience: WorkAudience

    /// Creates a swap.
    public init(off: CivilDate, worked: CivilDate, audience: WorkAudience = .stateBodies) {
      self.off = off
      self.worked = worked
      self.audience = audience
    }
  }

  /// The year whose days are announced.
  public let year: Int
  /// Where the holidays lie whose days are chosen yearly.
  public let blocks: [Block]
  /// The working days that are swapped.
  public let swaps: [Swap]
  /// The notices and dispatches, as far as their numbers are known.
  public let documents: [Citation]
  /// How well the announcement is established.
  public let confidence: Confidence
  /// The name of the reading by which it holds for those whom it does not bind; `nil` where it binds.
  public let reading: String?

  /// Creates an announcement.
  public init(
    year: Int,
    blocks: [Block] = [],
    swaps: [Swap] = [],
    documents: [Citation],
    confidence: Confidence = .read,
    reading: String? = nil
  ) {
    self.year = year
    self.blocks = blocks
    self.swaps = swaps
    self.documents = documents
    self.confidence = confidence
    self.reading = reading
  }
}

extension HolidayAnnouncement {
  /// The announcement as it holds by a reading for those whom it does not bind.
  func read(as reading: Interpretation) -> HolidayAnnouncement {
    HolidayAnnouncement(
      year: year, blocks: blocks, swaps: swaps, documents: documents, confidence: confidence,
      reading: reading.name)
  }

  /// What the announcement says of holidays alone.
  var withoutSwaps: HolidayAnnouncement {
    HolidayAnnouncement(
      year: year, blocks: blocks, documents: documents, confidence: confidence, reading: reading)
  }
}

#if !hasFeature(Embedded)
extension WorkAudience: Codable {}
extension HolidayAnnouncement: Codable {}
extension HolidayAnnouncement.Block: Codable {}
extension HolidayAnnouncement.Swap: Codable {}
#endif
