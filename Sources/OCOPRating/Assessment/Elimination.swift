import OCOPModel

/// Where the form prints the note by which a product is eliminated (căn cứ loại).
public enum EliminationPlace: Sendable, Hashable {
  /// The set's own note, about the file as a whole.
  case set
  /// A criterion's note.
  case criterion(CriterionCode)
}

extension EliminationPlace: CustomStringConvertible {
  /// `set`, or the criterion's code.
  public var description: String {
    switch self {
    case .set: "set"
    case .criterion(let code): code.description
    }
  }

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
  public enum Cause: Sendable, Hashable {
    /// It was stated with the sheets.
    case stated
    /// A criterion below the note scores 0 in the whole panel.
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
  public let text: String

  /// Creates the error.
  public init(text: String) {
    self.text = text
  }
}

#if !hasFeature(Embedded)
extension EliminationPlace: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(EliminationPlaceError) in
      guard let place = EliminationPlace(text) else { throw EliminationPlaceError(text: text) }
      return place
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
extension Elimination: Codable {
  private enum CodingKeys: String, CodingKey {
    case place, zeroScore
  }

  /// Decodes a place, with the criterion that scores 0 where that is the cause: `{"place":"6","zeroScore":"6.1"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.place = try container.decode(EliminationPlace.self, forKey: .place)
    let criterion = try container.decodeIfPresent(CriterionCode.self, forKey: .zeroScore)
    self.cause = criterion.map(Cause.zeroScore) ?? .stated
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(place, forKey: .place)
    if case .zeroScore(let criterion) = cause { try container.encode(criterion, forKey: .zeroScore) }
  }
}
#endif
