/// What is handed over at a desk (hồ sơ giao nộp): documents, sets of them, and samples.
///
/// It may be incomplete: what is handed in is recorded, and what lacks is listed when the next desk needs it.
public struct HandOver: Sendable, Hashable {
  /// The documents, in the order of the list that goes with them.
  public let documents: [DossierDocument]
  /// The units of the product handed over as samples (mẫu sản phẩm).
  public let samples: Int
  /// The sets on paper.
  public let paperSets: Int
  /// The electronic sets.
  public let electronicSets: Int
  /// Whether the file stands in the scoring software, where the owner's file has the same legal value as paper.
  ///
  /// Source: Decision 26/2026/QĐ-TTg, Article 7, clause 1, of the owner's file at the first desk; what the desks send each
  /// other has its sets all the same.
  public let isInSoftware: Bool

  /// Creates a hand-over from what lies on the desk.
  public init(
    _ documents: [DossierDocument],
    samples: Int = 0,
    paperSets: Int,
    electronicSets: Int,
    isInSoftware: Bool = false
  ) {
    self.documents = documents
    self.samples = samples
    self.paperSets = paperSets
    self.electronicSets = electronicSets
    self.isInSoftware = isInSoftware
  }

  /// Both hand-overs taken together: what a later one brings completes the earlier.
  ///
  /// Samples add up; a set that comes again
  /// takes the place of the earlier.
  func completed(by later: HandOver) -> HandOver {
    HandOver(
      documents + later.documents.filter { !documents.contains($0) },
      samples: samples.addingClamped(later.samples),
      paperSets: max(paperSets, later.paperSets),
      electronicSets: max(electronicSets, later.electronicSets),
      isInSoftware: isInSoftware || later.isInSoftware
    )
  }
}

extension Int {
  /// The sum of two numbers, the greatest number where it is beyond.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}

extension HandOver: Codable {}
