public import OCOPModel

/// The products of a group, a kind of owner or a locality, by the three counts.
public struct RecognitionLine: Sendable, Hashable {
  /// A stable name of the line: a group's place in the classification, a kind of owner, a code; empty for what is not known.
  public let code: String
  /// The line in words.
  public let name: Bilingual
  /// The products ever recognised, by their last star.
  public let recognisedEver: StarCounts
  /// The products that hold a star, by that star.
  public let inForce: StarCounts
  /// The recognitions given.
  public let awards: Bounds<Int>
}

/// A year of the programme's course, as it stood on its last day, or on the day of the report within it.
public struct RecognitionYear: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The products ever recognised by its end.
  public let recognisedEver: StarCounts
  /// The products that held a star at its end.
  public let inForce: StarCounts
  /// The recognitions given by its end.
  public let awards: Bounds<Int>
  /// The recognitions given within it.
  public let flow: RecognitionFlow
}

extension Programme {
  /// The products by what something tells of each of them, in the order of the lines' codes, the unknown at the end.
  func recognitionLines(
    on day: CivilDate, _ line: (ProductProfile) -> (code: String, name: Bilingual)?
  ) -> [RecognitionLine] {
    var names: [String: Bilingual] = [:]
    var codes: [ID<Product>: String] = [:]
    for profile in records.products {
      let (code, name) = line(profile) ?? ("", Bilingual(vi: "Chưa rõ", en: "Not known"))
      names[code] = name
      codes[profile.product.id] = code
    }
    let ordered = names.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
    return ordered.compactMap { code in
      func isMeant(_ product: ID<Product>) -> Truth { Truth(codes[product] == code) }
      let awards = ledger.awards(through: day, of: isMeant).total
      guard awards.atMost > 0 else { return nil }
      return RecognitionLine(
        code: code, name: names[code] ?? Bilingual(vi: code, en: code),
        recognisedEver: ledger.recognisedEver(on: day, of: isMeant),
        inForce: ledger.inForce(on: day, of: isMeant), awards: awards)
    }
  }

  /// The course of years up to a day.
  func recognitionYears(_ years: ClosedRange<Int>, upTo day: CivilDate) -> [RecognitionYear] {
    years.compactMap { year in
      guard let first = try? CivilDate(year, 1, 1), let last = try? CivilDate(year, 12, 31), first <= day,
        let end = try? min(day, last).adding(days: 1), let period = try? DatePeriod(from: first, upTo: end)
      else { return nil }
      let close = min(day, last)
      return RecognitionYear(
        year: year, recognisedEver: ledger.recognisedEver(on: close), inForce: ledger.inForce(on: close),
        awards: ledger.awards(through: close).total, flow: ledger.flow(in: period))
    }
  }
}

#if !hasFeature(Embedded)
extension RecognitionLine: Codable {}
extension RecognitionYear: Codable {}
#endif
