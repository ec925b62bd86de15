import OCOPModel

extension Decision1048_2019 {
  /// Stretches of the form that are the same in most sets.
  enum SharedBlocks {
    /// Sets 2, 4–25.
    static let community: Criterion = Criterion(
      "3", Headings.community, maximum: 9,
      Criterion("3.1", Community.organisationType),
      Criterion("3.2", Community.managementParticipation),
      Criterion("3.3", Community.localLabour),
      Criterion("3.4", Community.growth),
      Criterion("3.5", Community.accounting))

    /// Sets 1, 2, 4–25.
    static let marketing: Criterion = Criterion(
      "4", Headings.marketing, maximum: 15,
      Criterion("4.1", Marketing.mainMarket),
      Criterion("4.2", Marketing.distribution),
      Criterion("4.3", Marketing.promotion))

    /// Part B as a whole: sets 1, 4–8.
    static let partB: Part = partB(Story.story)

    /// Part B as a whole: sets 2, 9–25.
    static let partBToldVividly: Part = partB(Story.storyToldVividly)

    private static func partB(_ story: Question) -> Part {
      Part(
        "B", Headings.partB, maximum: 25,
        marketing,
        Criterion(
          "5", Headings.story, maximum: 10,
          Criterion("5.1", story),
          Criterion("5.2", Story.localIdentity, applies: storyExists),
          Criterion("5.3", Story.storyStructure, applies: storyExists)))
    }
  }
}
