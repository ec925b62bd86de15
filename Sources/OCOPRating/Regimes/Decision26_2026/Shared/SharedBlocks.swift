import OCOPModel

extension Decision26_2026 {
  /// Stretches of the form that are the same in most sets.
  enum SharedBlocks {
    /// Sets 1–6, 8, 9, 11–25.
    static let community: Criterion = Criterion(
      "3", Headings.community, maximum: 12,
      Criterion("3.1", Community.organisationType),
      Criterion("3.2", Community.representative),
      Criterion("3.3", Community.localLabour),
      Criterion("3.4", Community.growth),
      Criterion("3.5", Community.intellectualProperty))

    /// Sets 1–12, 14–23.
    static let marketing: Criterion = Criterion(
      "4", Headings.marketing, maximum: 13,
      Criterion("4.1", Marketing.mainMarket),
      Criterion("4.2", Marketing.distribution),
      Criterion("4.3", Marketing.promotion))

    /// Sets 1–25.
    static let story: Criterion = Criterion(
      "5", Headings.story, maximum: 12,
      Criterion("5.1", Story.story),
      Criterion("5.2", Story.storyStructure, applies: storyExists),
      Criterion("5.3", Story.localIdentity))

    /// Part B as a whole: sets 1–12, 14–23.
    static let partB: Part = Part("B", Headings.partB, maximum: 25, [marketing, story])
  }
}
