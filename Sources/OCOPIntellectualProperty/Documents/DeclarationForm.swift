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
  /// What is not known of the row.
  public let note: Bilingual?
  /// How well the row is established.
  public let confidence: Confidence

  /// The forms that are known.
  public static let all: [DeclarationForm] = [
    DeclarationForm(
      rights: .marks, number: "04", inForce: .table(from: .table(2026, 4, 1), upTo: .table(2026, 7, 1)),
      citation: form04, note: nil, confidence: .secondary),
    DeclarationForm(
      rights: .marks, number: "04", inForce: DatePeriod(from: newForms), citation: form04,
      note: ofNewForms, confidence: .unverified),
    DeclarationForm(
      rights: [.industrialDesign, .geographicalIndication], number: nil,
      inForce: DatePeriod(from: newForms), citation: Citation("20/2026/TT-BKHCN"), note: ofNewForms,
      confidence: .secondary),
  ]

  private static let form04 = Citation("10/2026/TT-BKHCN", .annex("I"), .form("04"))
  /// The first day of Circular 20/2026/TT-BKHCN.
  private static let newForms = CivilDate.table(2026, 7, 1)
  private static let ofNewForms = Bilingual(
    vi: "Thông tư 20/2026/TT-BKHCN có các mẫu mới từ ngày này; chưa đọc nên chưa rõ mẫu nào được thay",
    en:
      "Circular 20/2026/TT-BKHCN has new forms from this day on; it was not read, so which it replaces is not known"
  )

  /// The form for a right on a day; `nil` where none is known.
  public static func inForce(for right: IPRight, on day: CivilDate) -> DeclarationForm? {
    all.first { $0.rights.contains(right) && $0.inForce.contains(day) }
  }
}

#if !hasFeature(Embedded)
extension DeclarationForm: Codable {}
#endif
