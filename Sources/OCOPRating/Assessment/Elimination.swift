public import OCOPModel

/// Where the form prints the note by which a product is eliminated (căn cứ loại).
public enum EliminationPlace: Sendable, Hashable {
  /// The set's own note, about the file as a whole.
  case set
  /// A criterion's note.
  case criterion(CriterionCode)
}

extension EliminationPlace: Comparable {
  /// The set's own note first, then the order of the form.
  public static func < (left: EliminationPlace, right: EliminationPlace) -> Bool {
    switch (left, right) {
    case (_, .set): false
    case (.set, .criterion): true
    case (.criterion(let one), .criterion(let other)): one < other
    }
  }
}

extension EliminationPlace: CustomStringConvertible {
  /// `set`, or the criterion's code.
  public var description: String {
    switch self {
    case .set: "set"
    case .criterion(let code): code.description
    }
  }

  /// The place in words, as it stands within a sentence.
  public var name: Bilingual {
    switch self {
    case .set: Bilingual(vi: "bộ tiêu chí", en: "the criteria set")
    case .criterion(let code): Bilingual(vi: code.description, en: code.description)
    }
  }

  /// The criterion, or `nil` for the set.
  var criterion: CriterionCode? { if case .criterion(let code) = self { code } else { nil } }

  /// Reads a place: `set`, or a criterion's code.
  public init?(_ text: String) {
    if text == "set" {
      self = .set
    } else if let code = try? CriterionCode(text) {
      self = .criterion(code)
    } else {
      return nil
    }
  }
}

/// Why a product is eliminated: the note, and what made it take effect.
public struct Elimination: Sendable, Hashable {
  /// What made the note take effect.
  @nonexhaustive
  public enum Cause: Sendable, Hashable {
    /// It was stated with the sheets.
    case stated
    /// The evidence shows that it applies, or that one of several does, each of which is listed.
    case evidence
    /// The criterion that has the note, or one below it, scores 0 in the whole panel.
    case zeroScore(CriterionCode)
  }

  /// Where the form prints the note.
  public let place: EliminationPlace
  /// What made it take effect.
  public let cause: Cause

  /// Creates an elimination.
  public init(_ place: EliminationPlace, cause: Cause) {
    self.place = place
    self.cause = cause
  }
}

/// A text that is no place of an elimination note.
public struct EliminationPlaceError: Error, Sendable, Hashable {
  /// The text that was refused.
  public let value: String

  /// Creates the error.
  public init(value: String) {
    self.value = value
  }
}

extension EliminationPlaceError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi:
        "căn cứ loại ở bộ tiêu chí, viết “set”, hoặc ở một tiêu chí, viết mã của tiêu chí, không phải “\(value)”",
      en:
        "an elimination note stands at the set, written “set”, or at a criterion, written as its code, not “\(value)”"
    )
  }
}

#if !hasFeature(Embedded)
extension EliminationPlace: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(EliminationPlaceError) in
      guard let place = EliminationPlace(text) else { throw EliminationPlaceError(value: text) }
      return place
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
extension Elimination: Codable {
  private enum CodingKeys: String, CodingKey {
    case place, cause, criterion
  }

  private enum CauseName: String, Codable {
    case stated, evidence, zeroScore
  }

  /// Decodes `{"place":"set","cause":"stated"}` or `{"place":"6","cause":"zeroScore","criterion":"6.1"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.place = try container.decode(EliminationPlace.self, forKey: .place)
    switch try container.decode(CauseName.self, forKey: .cause) {
    case .stated: self.cause = .stated
    case .evidence: self.cause = .evidence
    case .zeroScore: self.cause = .zeroScore(try container.decode(CriterionCode.self, forKey: .criterion))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(place, forKey: .place)
    switch cause {
    case .stated:
      try container.encode(CauseName.stated, forKey: .cause)
    case .evidence:
      try container.encode(CauseName.evidence, forKey: .cause)
    case .zeroScore(let criterion):
      try container.encode(CauseName.zeroScore, forKey: .cause)
      try container.encode(criterion, forKey: .criterion)
    }
  }
}
#endif
