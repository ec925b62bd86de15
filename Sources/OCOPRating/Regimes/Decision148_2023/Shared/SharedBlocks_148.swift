import OCOPModel

extension Decision148_2023 {
  /// Stretches of the form that are the same in several sets.
  enum SharedBlocks {
    /// Sets 7–10.
    static let productionOfProcessedFood: Criterion = Criterion(
      "1", Decision26_2026.Headings.production, maximum: 18,
      Criterion("1.a", Production.materialSource),
      Criterion("1.b", Decision26_2026.Production.valueAddedOfProcessedFood),
      Criterion("1.c", Production.productionCapacity),
      Criterion("1.d", Production.linkageByInput),
      Criterion("1.đ", Decision26_2026.Production.environment),
      Criterion("1.e", Decision26_2026.Production.sustainableTechnology))

    /// Sets 11–13.
    static let productionOfTeaAndCoffee: Criterion = Criterion(
      "1", Decision26_2026.Headings.production, maximum: 18,
      Criterion("1.a", Production.materialSourceFromHalf),
      Criterion("1.b", Decision26_2026.Production.valueAddedFromSorting),
      Criterion("1.c", Production.productionCapacity),
      Criterion("1.d", Production.linkageByInput),
      Criterion("1.đ", Decision26_2026.Production.environment),
      Criterion("1.e", Decision26_2026.Production.sustainableTechnology))

    /// Sets 14, 15, 17.
    static let productionOfDrinks: Criterion = Criterion(
      "1", Decision26_2026.Headings.production, maximum: 18,
      Criterion("1.a", Production.materialSource),
      Criterion("1.b", Decision26_2026.Production.valueAddedOfDrinks),
      Criterion("1.c", Production.productionCapacity),
      Criterion("1.d", Production.linkageByInput),
      Criterion("1.đ", Decision26_2026.Production.environment),
      Criterion("1.e", Decision26_2026.Production.sustainableTechnology))

    /// Sets 18–20.
    static let productionOfHerbals: Criterion = Criterion(
      "1", Decision26_2026.Headings.production, maximum: 18,
      Criterion("1.a", Production.materialSource),
      Criterion("1.b", Decision26_2026.Production.valueAddedFromSorting),
      Criterion("1.c", Production.productionCapacity),
      Criterion("1.d", Production.linkageByInput),
      Criterion("1.đ", Decision26_2026.Production.environment),
      Criterion("1.e", Decision26_2026.Production.sustainableTechnology))

    /// Sets 21, 22.
    static let productionOfCrafts: Criterion = Criterion(
      "1", Decision26_2026.Headings.production, maximum: 19,
      Criterion("1.a", Production.materialSource),
      Criterion("1.b", Decision26_2026.Production.valueAddedOfCrafts),
      Criterion("1.c", Production.productionCapacity),
      Criterion("1.d", Production.linkageByInput),
      Criterion("1.đ", Decision26_2026.HandicraftsHouseholdDecor.environment),
      Criterion("1.e", Decision26_2026.Production.sustainableTechnology))

    /// Sets 3, 4.
    static let developmentOfGrainsAndHoney: Criterion = Criterion(
      "2", Decision26_2026.Headings.development, maximum: 10,
      Criterion(
        "2.a", Development.ideaOriginOfProduce, elimination: Decision26_2026.EliminationNotes.commonStaple),
      Criterion("2.b", Development.packaging),
      Criterion("2.c", Development.labelling, notes: [Notes.labelPictures]))

    /// Sets 7–13, 18–20.
    static let development: Criterion = Criterion(
      "2", Decision26_2026.Headings.development, maximum: 10,
      Criterion("2.a", Development.ideaOrigin),
      Criterion("2.b", Development.packaging),
      Criterion("2.c", Development.labelling))

    /// Sets 14, 15.
    static let developmentOfSpirits: Criterion = Criterion(
      "2", Decision26_2026.Headings.development, maximum: 10,
      Criterion("2.a", Development.ideaOriginOfDrinks),
      Criterion("2.b", Development.packaging),
      Criterion("2.c", Development.labelling))

    /// Sets 16, 17.
    static let developmentOfSoftDrinks: Criterion = Criterion(
      "2", Decision26_2026.Headings.development, maximum: 10,
      Criterion("2.a", Development.ideaOriginOfDrinks),
      Criterion("2.b", Development.environmentFriendlyPackaging),
      Criterion("2.c", Development.labelling))

    /// Sets 21–23.
    static let developmentOfCraftsAndFlowers: Criterion = Criterion(
      "2", Decision26_2026.Headings.development, maximum: 9,
      Criterion("2.a", Development.ideaOriginWorth5),
      Criterion("2.b", Development.packagingAndLabelling))

    /// Sets 1–25.
    static let community: Criterion = Criterion(
      "3", Decision26_2026.Headings.community, maximum: 12,
      Criterion("3.a", Community.organisationType),
      Criterion("3.b", Community.representative),
      Criterion("3.c", Community.localLabour),
      Criterion("3.d", Community.growth),
      Criterion("3.đ", Community.accounting),
      Criterion("3.e", Community.intellectualProperty))

    /// Sets 2–22.
    static let marketing: Criterion = Criterion(
      "4", Decision26_2026.Headings.marketing, maximum: 13,
      Criterion("4.a", Marketing.mainMarket),
      Criterion("4.b", Marketing.distribution),
      Criterion("4.c", Marketing.promotion))

    /// Sets 24, 25.
    static let marketingOfOrnamentals: Criterion = Criterion(
      "4", Decision26_2026.Headings.marketing, maximum: 13,
      Criterion("4.a", Marketing.mainMarketOfOrnamentals),
      Criterion("4.b", Marketing.distribution),
      Criterion("4.c", Marketing.promotion))

    /// Sets 1–3, 5, 6; here the structure too is asked only where there is a story.
    static let storyWithConditionalStructure: Criterion = Criterion(
      "5", Decision26_2026.Headings.story, maximum: 12,
      Criterion("5.a", Story.story),
      Criterion("5.b", Story.localIdentity, applies: storyExists),
      Criterion("5.c", Story.storyStructure, applies: storyExists))

    /// Sets 4, 7–25.
    static let story: Criterion = Criterion(
      "5", Decision26_2026.Headings.story, maximum: 12,
      Criterion("5.a", Story.story),
      Criterion("5.b", Story.localIdentity, applies: storyExists),
      Criterion("5.c", Story.storyStructure))

    /// Sets 5, 6; with the note that encourages a standard.
    static let encouragedDeclarationAndTests: Criterion = Criterion(
      "8", Headings.declarationAndTests, maximum: 4, notes: [Notes.standardEncouraged],
      [
        Criterion("8.a", Quality.qualityDeclaration, notes: [Decision26_2026.Notes.testReport]),
        Criterion("8.b", Quality.periodicTesting),
      ])

    /// Sets 7–15.
    static let declarationAndTests: Criterion = Criterion(
      "8", Headings.declarationAndTests, maximum: 4,
      Criterion("8.a", Quality.qualityDeclaration),
      Criterion("8.b", Quality.periodicTesting))

    /// Part B as a whole: sets 4, 7–22.
    static let partB: Part = Part("B", Decision26_2026.Headings.partB, maximum: 25, [marketing, story])

    /// Part B as a whole: sets 2, 3, 5, 6.
    static let partBWithConditionalStructure: Part = Part(
      "B", Decision26_2026.Headings.partB, maximum: 25, [marketing, storyWithConditionalStructure])
  }
}
