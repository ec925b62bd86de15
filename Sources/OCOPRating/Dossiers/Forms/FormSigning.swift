public import OCOPModel

/// Where and when a form was signed (nơi, ngày ký).
public struct FormSigning: Sendable, Hashable {
  /// The place.
  public let place: String
  /// The day.
  public let day: CivilDate

  /// Creates the particulars of a signature.
  public init(place: String, day: CivilDate) {
    self.place = place
    self.day = day
  }
}

extension FormSigning: Codable {}
