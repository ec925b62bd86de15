/// What a gazetteer answers: one unit, several with the reason for each, or none with what comes near.
///
/// A doubt is never decided in silence: whoever imports or prints shows the candidates, and a person says which.
public enum PlaceAnswer<Unit: AdministrativeUnit>: Sendable, Hashable {
  /// One unit, and what a reader should know of how it was found.
  case one(Unit, remarks: [PlaceRemark])
  /// Several units, or one that is not certain enough to take; in the order of their codes.
  case ambiguous([PlaceCandidate<Unit>])
  /// No unit, and what comes near, the nearest first.
  case none(nearest: [PlaceCandidate<Unit>])

  /// The unit, where there is one without doubt.
  public var unit: Unit? {
    guard case .one(let unit, _) = self else { return nil }
    return unit
  }

  /// The units that the answer leaves: one, several or none; what merely comes near is not among them.
  public var candidates: [PlaceCandidate<Unit>] {
    switch self {
    case .one(let unit, let remarks): [PlaceCandidate(unit, remarks)]
    case .ambiguous(let candidates): candidates
    case .none: []
    }
  }
}

/// A unit that an answer names, and why.
public struct PlaceCandidate<Unit: AdministrativeUnit>: Sendable, Hashable {
  /// The unit.
  public let unit: Unit
  /// Why it is named, and what is doubtful about it.
  public let remarks: [PlaceRemark]

  /// Creates a candidate from a unit and what is to be said of it.
  public init(_ unit: Unit, _ remarks: [PlaceRemark]) {
    self.unit = unit
    self.remarks = remarks
  }
}

/// What a reader should know of a unit that was found (ghi chú khi tra cứu).
@nonexhaustive
public enum PlaceRemark: Sendable, Hashable {
  /// The name is spelled otherwise: the tone mark stands elsewhere, or i for y.
  case spellingVariant
  /// The name agrees only without diacritics.
  case withoutDiacritics
  /// Another kind of unit was written before the name.
  case otherKind(written: Bilingual)
  /// The district or province after the name was written as another kind of unit: *TP Thái Nguyên* for the province.
  case superiorOfOtherKind(written: String)
  /// The unit holds on other days than the one asked for.
  case otherDays(DatePeriod)
  /// The unit does not lie in the district or province that was written after the name.
  case otherPlace
  /// The name differs by a number of letters, diacritics aside.
  case resembles(letters: Int)
  /// The unit goes on from another one, or ends in it, by a row of succession.
  case succession(Succession, changes: [UnitChange])
  /// The unit ended, and no row says what became of it.
  case endedWithoutSuccessor
  /// The unit began later, and no row says what was there before.
  case beganWithoutPredecessor
  /// The rows were verified up to a day that lies before the one asked for.
  case verifiedOnlyTo(CivilDate)

  /// The remark in words.
  public var text: Bilingual {
    switch self {
    case .spellingVariant:
      Bilingual(vi: "khác cách viết dấu hoặc i/y", en: "spelled with another tone mark or i for y")
    case .withoutDiacritics: Bilingual(vi: "chỉ khớp khi bỏ dấu", en: "agrees without diacritics only")
    case .otherKind(let written): Bilingual(vi: "ghi là \(written.vi)", en: "written as a \(written.en)")
    case .superiorOfOtherKind(let written):
      Bilingual(vi: "nơi trên ghi là “\(written)”", en: "the place above is written “\(written)”")
    case .otherDays(let days):
      Bilingual(vi: "có hiệu lực \(days.text(in: .vietnamese))", en: "holds \(days.text(in: .english))")
    case .otherPlace: Bilingual(vi: "không thuộc nơi đã ghi", en: "does not lie in the place written")
    case .resembles(let letters):
      Bilingual(
        vi: "khác \(letters) chữ cái", en: "differs by \(letters) \(letters == 1 ? "letter" : "letters")")
    case .succession(let row, let changes): Self.text(of: row, changes)
    case .endedWithoutSuccessor:
      Bilingual(
        vi: "đã kết thúc, không có dòng nào ghi đơn vị kế tiếp", en: "ended, and no row says what followed")
    case .beganWithoutPredecessor:
      Bilingual(
        vi: "có sau ngày đó, không có dòng nào ghi đơn vị trước",
        en: "began later, and no row says what was before")
    case .verifiedOnlyTo(let day):
      Bilingual(vi: "dữ liệu kiểm tra đến \(day.vi)", en: "data verified to \(day)")
    }
  }

  private static func text(of row: Succession, _ changes: [UnitChange]) -> Bilingual {
    let doubt: Bilingual? =
      row.confidence == .unverified ? Bilingual(vi: "chưa kiểm chứng", en: "unverified") : nil
    func words(_ language: Language) -> String {
      let parts =
        changes.map { $0.name[language] } + [row.citation.text(in: language)]
        + [row.date.formatted(in: language)] + (doubt.map { [$0[language]] } ?? [])
      return parts.joined(separator: ", ")
    }
    return Bilingual(vi: words(.vietnamese), en: words(.english))
  }
}

extension DatePeriod {
  /// The first and the last day within a text.
  fileprivate func text(in language: Language) -> String {
    let first = start.formatted(in: language)
    guard let last = lastDay?.formatted(in: language) else {
      return language == .vietnamese ? "từ \(first)" : "since \(first)"
    }
    return language == .vietnamese ? "từ \(first) đến \(last)" : "from \(first) to \(last)"
  }
}

#if !hasFeature(Embedded)
extension PlaceAnswer: Codable where Unit: Codable {}
extension PlaceCandidate: Codable where Unit: Codable {}
extension PlaceRemark: Codable {}
#endif
