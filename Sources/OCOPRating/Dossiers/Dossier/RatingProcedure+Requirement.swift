public import OCOPModel

extension RatingProcedure {
  /// What a level's desk needs for a kind of dossier (thành phần hồ sơ).
  public struct Requirement: Sendable, Hashable {
    /// The level whose desk needs it.
    public let level: RatingLevel
    /// The kinds of dossier.
    public let kinds: [DossierKind]
    /// The documents without which it is incomplete.
    public let documents: [DossierDocument]
    /// The documents that go with it where there are any.
    public let optional: [DossierDocument]
    /// The units of the product as samples, none for tourism; `nil` where the number is not known.
    public let samples: Int?
    /// The sets on paper; `nil` where the number is not known.
    public let paperSets: Int?
    /// The electronic sets; `nil` where the number is not known.
    public let electronicSets: Int?
    /// The place by which a file that stands in the scoring software needs no sets; `nil` where none says so.
    public let softwareCounts: Citation?
    /// The place in the law.
    public let citation: Citation
    /// How well the requirement is established.
    public let confidence: Confidence

    /// Creates a requirement.
    init(
      at level: RatingLevel,
      kinds: [DossierKind] = DossierKind.allCases,
      _ documents: [DossierDocument],
      optional: [DossierDocument] = [],
      samples: Int?,
      paperSets: Int?,
      electronicSets: Int?,
      softwareCounts: Citation? = nil,
      _ citation: Citation,
      confidence: Confidence = .read
    ) {
      self.level = level
      self.kinds = kinds
      self.documents = documents
      self.optional = optional
      self.samples = samples
      self.paperSets = paperSets
      self.electronicSets = electronicSets
      self.softwareCounts = softwareCounts
      self.citation = citation
      self.confidence = confidence
    }

    /// Everything that a hand-over lacks, beside what lies in the dossier already.
    ///
    /// - Parameters:
    ///   - handOver: What is handed over.
    ///   - documents: The documents that the dossier has already.
    ///   - set: The product's set, since tourism has no samples.
    /// - Returns: What lacks: documents, samples, sets.
    public func missingItems(
      in handOver: HandOver,
      beside documents: Set<DossierDocument> = [],
      for set: ProductSet
    ) -> [MissingItem] {
      let present = documents.union(handOver.documents)
      var items = self.documents.filter { !present.contains($0) }.map(MissingItem.Item.document)
      if let samples, !set.isTourism, handOver.samples < samples {
        items.append(.samples(needed: samples, given: handOver.samples))
      }
      if softwareCounts == nil || !handOver.isInSoftware {
        if let paperSets, handOver.paperSets < paperSets {
          items.append(.paperSets(needed: paperSets, given: handOver.paperSets))
        }
        if let electronicSets, handOver.electronicSets < electronicSets {
          items.append(.electronicSets(needed: electronicSets, given: handOver.electronicSets))
        }
      }
      return items.map { MissingItem($0, citation) }
    }
  }
}

extension RatingProcedure.Requirement: Encodable {}
