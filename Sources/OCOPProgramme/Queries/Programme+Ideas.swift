public import OCOPModel
public import OCOPRating

/// How many ideas there are under a heading (số ý tưởng theo nhóm), and how many of them were chosen.
public struct IdeaCount: Sendable, Hashable {
  /// The heading.
  public let sector: IdeaSector
  /// How many ideas are registered.
  public let registered: Int
  /// How many of them were ever chosen.
  public let chosen: Int
  /// How many of them have become products.
  public let realised: Int

  /// Creates a count.
  public init(_ sector: IdeaSector, registered: Int, chosen: Int, realised: Int) {
    self.sector = sector
    self.registered = registered
    self.chosen = chosen
    self.realised = realised
  }
}

/// The life of an idea (vòng đời của ý tưởng): from its registration to the certificates of the product that it became.
public struct IdeaJourney: Sendable, Hashable {
  /// The idea.
  public let idea: ProductIdea
  /// The business plans that carry it out, in the order of the register.
  public let plans: [BusinessPlan]
  /// The product that it has become, where it has.
  public let product: ProductProfile?
  /// The product's dossiers, in the order of the register.
  public let dossiers: [Dossier]
  /// The product's recognitions, by their days.
  public let awards: [RecognitionAward]
}

extension Programme {
  /// The ideas that were registered by the end of a day and not taken back, in the order of the register.
  public func ideas(on day: CivilDate) -> [ProductIdea] {
    records.ideas.filter { idea in
      idea.course.state(on: day).map { $0 != .withdrawn } ?? false
    }
  }

  /// How many ideas there are under each heading on a day, without the headings that have none.
  public func ideaCounts(on day: CivilDate) -> [IdeaCount] {
    let ideas = ideas(on: day)
    return IdeaSector.allCases.compactMap { sector in
      let own = ideas.filter { $0.sector == sector }.map { $0.course.steps(through: day).map(\.kind) }
      guard !own.isEmpty else { return nil }
      return IdeaCount(
        sector, registered: own.count, chosen: own.count { $0.contains(.chosen) },
        realised: own.count { $0.contains(.realised) })
    }
  }

  /// The life of an idea up to the end of a day; `nil` for one that is not registered by then.
  ///
  /// - Complexity: O(*n*) for *n* plans and dossiers.
  public func journey(of id: ID<ProductIdea>, on day: CivilDate) -> IdeaJourney? {
    guard var idea = records.ideas.first(where: { $0.id == id }), idea.registered <= day else { return nil }
    idea.course = idea.course.through(day)
    let product = idea.product
    let plans = records.plans.filter { $0.idea == id && $0.course.begun <= day }.map { plan in
      var plan = plan
      plan.course = plan.course.through(day)
      return plan
    }
    return IdeaJourney(
      idea: idea, plans: plans,
      product: product.flatMap(self.product),
      dossiers: records.dossiers.filter { $0.product.id == product && ($0.filed.map { $0 <= day } ?? false) },
      awards: product.map { ledger.awards(of: $0).filter { $0.isGiven(by: day) != .no } } ?? [])
  }
}

#if !hasFeature(Embedded)
extension IdeaCount: Codable {}
extension IdeaJourney: Codable {}
#endif
