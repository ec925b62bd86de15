public import OCOPModel

/// A way to file and pay (kênh nộp): some reductions are for one way alone.
@nonexhaustive
public enum FilingChannel: String, Sendable, Hashable, CaseIterable {
  /// At the office's counter or by post (trực tiếp, bưu điện).
  case counter
  /// On the office's or the State's portal (trực tuyến).
  case online
  /// Through the national identity application (VNeID).
  case vneid

  /// The way in words.
  public var name: Bilingual {
    switch self {
    case .counter: Bilingual(vi: "nộp trực tiếp hoặc qua bưu điện", en: "counter or post")
    case .online: Bilingual(vi: "nộp trực tuyến", en: "online")
    case .vneid: Bilingual(vi: "nộp qua VNeID", en: "VNeID")
    }
  }
}

/// A time in which items of the tariff cost less or nothing (giảm, miễn lệ phí): a dated row.
public struct FeeReduction: Sendable, Hashable {
  /// The days on which the reduction holds, by the day of receipt.
  public let inForce: DatePeriod
  /// The items that cost less.
  public let codes: [FeeCode]
  /// The ways of filing that have the reduction.
  public let channels: [FilingChannel]
  /// The share of the amount that is taken off; the whole for a waiver.
  public let takenOff: Share
  /// What is not known of the row.
  public let note: Bilingual?
  /// The document that grants it.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a row.
  public init(
    inForce: DatePeriod, codes: [FeeCode], channels: [FilingChannel], takenOff: Share, note: Bilingual? = nil,
    citation: Citation, confidence: Confidence
  ) {
    self.inForce = inForce
    self.codes = codes
    self.channels = channels
    self.takenOff = takenOff
    self.note = note
    self.citation = citation
    self.confidence = confidence
  }

  /// Whether an item costs less on a day, filed in some way.
  public func applies(to code: FeeCode, on day: CivilDate, by channel: FilingChannel) -> Bool {
    inForce.contains(day) && codes.contains(code) && channels.contains(channel)
  }
}

#if !hasFeature(Embedded)
extension FilingChannel: Codable {}
extension FeeReduction: Codable {}
#endif
