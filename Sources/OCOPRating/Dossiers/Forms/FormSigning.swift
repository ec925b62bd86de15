public import OCOPModel

/// Where and when a form was signed, and by whom (nơi, ngày, người ký).
public struct FormSigning: Sendable, Hashable {
  /// The place.
  public let place: String
  /// The day.
  public let day: CivilDate
  /// Who signed, where it is to be printed.
  public let name: PersonalData<String>?

  /// Creates the particulars of a signature.
  public init(place: String, day: CivilDate, name: String? = nil) {
    self.place = place
    self.day = day
    self.name = name.map(PersonalData.init)
  }

  /// The particulars without personal data, for exports.
  public var redacted: FormSigning { FormSigning(place: place, day: day) }
}

extension FormSigning: Codable {}
