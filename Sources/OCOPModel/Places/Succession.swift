/// What became of units on a day: the unit of one code takes over those of others, wholly or in part.
///
/// A unit that stands in several rows of a day was divided.
public struct Succession: Sendable, Hashable {
  /// The first day of the new unit.
  public let date: CivilDate
  /// The code of the new unit.
  public let successor: String
  /// The codes of the units that it was formed from, which ended the day before; at least one.
  public let predecessors: [String]
  /// The resolution that says so.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a row of succession.
  ///
  /// - Parameters:
  ///   - successor: the code of the new unit, valid from the day on.
  ///   - predecessors: the codes of the units that it was formed from.
  ///   - date: the first day of the new unit.
  ///   - citation: the resolution that says so.
  ///   - confidence: how well the row is established.
  public init(
    to successor: String,
    from predecessors: [String],
    on date: CivilDate,
    citation: Citation,
    confidence: Confidence
  ) {
    self.date = date
    self.successor = successor
    self.predecessors = predecessors
    self.citation = citation
    self.confidence = confidence
  }
}

/// What changes where one unit goes on as another (thay đổi đơn vị hành chính).
@nonexhaustive
public enum UnitChange: String, Sendable, Hashable, CaseIterable {
  /// Several units became one (nhập).
  case merger
  /// The unit went to several (chia).
  case division
  /// Another name, beyond its spelling (đổi tên).
  case renaming
  /// Another kind of unit (thay đổi loại).
  case changeOfKind
  /// Another code of the statistics office (thay đổi mã).
  case changeOfCode
  /// Another unit above (chuyển cấp trên).
  case transfer

  /// The change in words.
  public var name: Bilingual {
    switch self {
    case .merger: Bilingual(vi: "nhập", en: "merger")
    case .division: Bilingual(vi: "chia", en: "division")
    case .renaming: Bilingual(vi: "đổi tên", en: "renaming")
    case .changeOfKind: Bilingual(vi: "đổi loại", en: "change of kind")
    case .changeOfCode: Bilingual(vi: "đổi mã", en: "change of code")
    case .transfer: Bilingual(vi: "đổi đơn vị cấp trên", en: "transfer")
    }
  }
}

#if !hasFeature(Embedded)
extension Succession: Codable {}
extension UnitChange: Codable {}
#endif
