public import OCOPModel

/// The form of the declaration in force (mẫu tờ khai), as far as sources name it.
public struct DeclarationForm: Sendable, Hashable {
  /// The rights that the form is for.
  public let rights: [IPRight]
  /// The number of the form, or `nil` where the source does not say it.
  public let number: String?
  /// The days on which the form is used.
  public let inForce: DatePeriod
  /// Where the form stands.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  private static let marks: [IPRight] = [.trademark, .collectiveMark, .certificationMark]

  /// The forms that are known.
  public static let all: [DeclarationForm] = [
    DeclarationForm(
      rights: marks, number: "04", inForce: .table(from: .table(2026, 4, 1), upTo: .table(2026, 7, 1)),
      citation: Citation("10/2026/TT-BKHCN", .annex("I"), .form("04")), confidence: .secondary),
    DeclarationForm(
      rights: marks + [.industrialDesign, .geographicalIndication], number: nil,
      inForce: DatePeriod(from: .table(2026, 7, 1)), citation: Citation("20/2026/TT-BKHCN"),
      confidence: .secondary),
  ]

  /// The form for a right on a day; `nil` where none is known.
  public static func inForce(for right: IPRight, on day: CivilDate) -> DeclarationForm? {
    all.first { $0.rights.contains(right) && $0.inForce.contains(day) }
  }
}

#if !hasFeature(Embedded)
extension DeclarationForm: Codable {}
#endif
