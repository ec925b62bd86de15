import OCOPModel

extension Decision26_2026 {
  /// The conditions under which options hold that several questions print, read from the form's words.
  ///
  /// Where the words leave a gap between two options, people decide (``Unsettled``); where they ask for a
  /// quality, people judge (``Judged``).
  enum Proven {
    // Where the product and its materials come from.

    static let productUnderHalf = Condition.share(.productFromCommune, above: 0, below: 50)
    static let productFromHalf = Condition.share(.productFromCommune, from: 50, below: 75)
    static let productFromThreeQuarters = Condition.share(.productFromCommune, from: 75)
    static let materialsUnderHalf = Condition.share(.materialsFromProvince, above: 0, below: 50)
    static let materialsFromHalf = Condition.share(.materialsFromProvince, from: 50, below: 75)
    static let materialsFromThreeQuarters = Condition.share(.materialsFromProvince, from: 75)
    static let areaNotCertified: Condition = .not(
      .any(.fact(.areaCertifiedToNationalStandard), .fact(.areaCertifiedToInternationalStandard)))

    // How it is made.

    static let simplyProcessed = Condition.category(.processing, "simple")
    static let processed = Condition.category(.processing, "full", "deep")
    static let deeplyProcessed = Condition.category(.processing, "deep")
    static let deeplyProcessedFromLocalArea: Condition = .all(deeplyProcessed, .fact(.materialAreaIsLocal))
    static let smallScale = Condition.category(.productionScale, "small")
    static let mediumScale = Condition.category(.productionScale, "medium")
    static let largeScale = Condition.category(.productionScale, "large")

    // Linkage contracts: the form prints “under 75 %” and “over 75 %”, so that exactly 75 % fits neither.

    private static let exactlyThreeQuarters = Condition.share(.contractedOutput, from: 75, upTo: 75)
    static let notContracted = Condition.share(.contractedOutput, upTo: 0)
    static let contractedFromHalf: Condition = .any(
      .share(.contractedOutput, from: 50, below: 75), .all(exactlyThreeQuarters, Unsettled.countsAsLower))
    static let contractedOverThreeQuarters: Condition = .any(
      .share(.contractedOutput, above: 75), .all(exactlyThreeQuarters, Unsettled.countsAsHigher))
    static let contractedForAYear: Condition = .all(
      contractedOverThreeQuarters, .number(.contractPerformance, from: 12))

    // The environment.

    static let environmentalFile = Condition.fact(.environmentalFile)
    static let wasteTreated: Condition = .all(environmentalFile, .fact(.wasteTreatmentFile))
    static let wasteTreatedAndEcoPackaged: Condition = .all(wasteTreated, .fact(.ecoPackagingFile))

    // The idea of the product.

    static let widelyMade = Condition.fact(.madeInManyProvinces)
    static let widelyMadeOutstanding: Condition = .all(widelyMade, Judged.outstandingQuality)
    static let typicalOfProvince: Condition = .all(
      .fact(.madeInManyLocalPlaces), .fact(.typicalOfProvince), Judged.outstandingQuality)
    static let typicalUnderOriginSign: Condition = .all(typicalOfProvince, .fact(.soldUnderOriginSign))
    static let typicalOrNew: Condition = .any(typicalOfProvince, .fact(.newFromTypicalMaterials))
    static let speciality: Condition = .all(
      .fact(.traditionalSpeciality), .fact(.madeOnlyInCommune), .not(widelyMade), .fact(.soldUnderOriginSign),
      Judged.exceptionalQuality)
    static let specialityOrNewForThreeYears: Condition = .any(
      speciality, .all(.fact(.newFromTypicalMaterials), .number(.onMarket, from: 36)))

    // Labels.

    static let labelled = Condition.fact(.labelComplete)
    static let labelledWithStory: Condition = .all(labelled, .fact(.storyOnLabel))
    static let labelledWithCode: Condition = .all(
      labelledWithStory, .fact(.traceabilityCodeOnLabel), Judged.beauty)
    static let described = Condition.fact(.productInformationComplete)
    static let describedWithStory: Condition = .all(described, .fact(.storyOnLabel))
    static let describedWithCode: Condition = .all(
      describedWithStory, .fact(.traceabilityCodeOnLabel), Judged.impression)

    // The producer.

    static let smallProducer: Condition = .any(
      .category(.legalForm, "farm"),
      .all(.category(.legalForm, "household", "cooperativeGroup"), .fact(.businessRegistered)))
    static let company: Condition = .any(
      .category(.legalForm, "limitedCompany", "privateEnterprise"),
      .all(.category(.legalForm, "jointStockCompany"), .share(.localCommunityCapital, below: 51)))
    static let cooperativeOrLocalCompany: Condition = .any(
      .all(.category(.legalForm, "cooperative"), .fact(.cooperativeLawful)),
      .all(.category(.legalForm, "jointStockCompany"), .share(.localCommunityCapital, from: 51)))
    static let cooperativeLocalCompanyOrOther: Condition = .any(
      cooperativeOrLocalCompany, .category(.legalForm, "other"))

    // At exactly 75 % two options of the form hold; the better counts.

    static let labourFromQuarter = Condition.share(.communeLabour, from: 25, below: 50)
    static let labourFromHalf = Condition.share(.communeLabour, from: 50, upTo: 75)
    static let labourFromThreeQuarters = Condition.share(.communeLabour, from: 75)
    static let grewOneYear: Condition = .any(
      .number(.yearsOfProfitGrowth, from: 1),
      .all(.category(.legalForm, "cooperative"), .category(.cooperativeClass, "average")))
    static let grewTwoYears: Condition = .any(
      .number(.yearsOfProfitGrowth, from: 2),
      .all(.category(.legalForm, "cooperative"), .category(.cooperativeClass, "fair", "good")))

    // Intellectual property: a registered trademark had an accepted application.

    static let trademarkApplied: Condition = .any(
      .fact(.trademarkApplicationAccepted), .fact(.trademarksRegistered))
    static let trademarkAndOrigin: Condition = .all(
      .fact(.trademarksRegistered), .fact(.originSignUsed),
      .any(.not(.fact(.originSignProtected)), .fact(.originSignUseGranted)))
    static let trademarkOriginAndAnotherRight: Condition = .all(
      trademarkAndOrigin,
      .any(
        .fact(.industrialDesignPatented), .fact(.inventionPatented), .fact(.utilitySolutionPatented),
        .fact(.copyrightRegistered)))

    // Distribution and promotion: the form has no option for more than three activities without what c asks besides.

    static let distributionUnmanaged: Condition = .not(
      .any(.fact(.distributionManager), .fact(.distributionDepartment)))
    static let distributionByDepartment = Condition.fact(.distributionDepartment)
    static let distributionBySoftware: Condition = .all(
      distributionByDepartment, .fact(.distributionSoftware))
    static let notPromoted = Condition.number(.promotionActivities, upTo: 0)
    static let promotedALittle: Condition = .any(
      .number(.promotionActivities, from: 1, upTo: 3),
      .all(.number(.promotionActivities, above: 3), Unsettled.countsAsLower))
    private static let promotedALot: Condition = .all(
      .number(.promotionActivities, above: 3),
      .any(.fact(.websiteOrSocialMedia), .fact(.websiteOrActiveSocialMedia)))
    static let promotedInProvince: Condition = .all(promotedALot, .fact(.fairsInProvince))
    static let promotedOutsideProvince: Condition = .all(promotedALot, .fact(.fairsOutsideProvince))
    static let promotedAbroad: Condition = .all(
      promotedOutsideProvince, .fact(.websiteOrActiveSocialMedia), .fact(.fairsAbroad))

    // The story: one that copies another is no story of the product's own, whatever it tells.

    static let story = Condition.fact(.productStory)
    static let storyOnLeaflet: Condition = .all(story, .fact(.storyOnLeaflet))
    static let storyOnWebsite: Condition = .all(storyOnLeaflet, .fact(.storyOnWebsite))
    static let storyInTraceability: Condition = .all(storyOnWebsite, .fact(.storyInTraceability))
    static let ownStory: Condition = .all(story, .not(.fact(.storyCopiesAnother)))

    // Quality: certified to an international standard is certified at least as well as to a national one.

    static let declared = Condition.fact(.qualityDeclared)
    static let declaredToNationalStandard: Condition = .all(
      declared, .fact(.declarationFollowsRules), .fact(.nationalStandardApplied))
    static let declaredToInternationalStandard: Condition = .all(
      declared, .fact(.declarationFollowsRules), .fact(.internationalStandardApplied))
    static let foodSafe = Condition.fact(.foodSafetyCertificate)
    static let managementCertified: Condition = .any(
      .fact(.managementCertifiedNationally), .fact(.managementCertifiedInternationally))
    static let certifiedForExport: Condition = .all(
      .fact(.managementCertifiedInternationally), .fact(.foodSafeForExport),
      .fact(.targetMarketProceduresDone))
    static let safelyProduced = Condition.fact(.productionSafetyCertificate)
    static let safelyProducedAndInspected: Condition = .all(safelyProduced, .fact(.inspectedAfterCertificate))
    static let safelyProducedOnModernLine: Condition = .all(
      safelyProducedAndInspected, .fact(.modernProductionLine))
    static let noQualityPlan: Condition = .not(.fact(.internalQualityPlan))
    static let qualityPlan = Condition.fact(.internalQualityPlan)
    static let qualityPlanWithTraceability: Condition = .all(
      qualityPlan, .fact(.qualityPlanTiedToTraceability))
    static let greenMaterials: Condition = .all(
      .not(.fact(.materialsUnlawful)), .fact(.greenMaterials), Judged.biodiversityAndLivelihood)
    static let certifiedGreenMaterials: Condition = .all(greenMaterials, .fact(.sustainableAreaCertified))
    static let exportableToSoutheastAsia = Condition.fact(.exportableToSoutheastAsia)
    static let exportableBeyondSoutheastAsia = Condition.fact(.exportableBeyondSoutheastAsia)
    static let exportableToHighStandardMarkets = Condition.fact(.exportableToHighStandardMarkets)
    static let instructed: Condition = .any(.fact(.usageInstructions), .fact(.detailedInstructions))
    static let instructedInDetail = Condition.fact(.detailedInstructions)
  }

  /// What the form leaves to people's judgement beside what documents prove.
  enum Judged {
    static let outstandingQuality = Condition.judgement(
      vi: "Chất lượng nổi trội", en: "Outstanding quality")
    static let exceptionalQuality = Condition.judgement(
      vi: "Chất lượng đặc sắc", en: "Exceptional quality")
    static let beauty = Condition.judgement(vi: "Đẹp", en: "Beautiful")
    static let impression = Condition.judgement(vi: "Ấn tượng", en: "Striking")
    static let creativity = Condition.judgement(vi: "Sáng tạo, đẹp", en: "Creative and attractive")
    static let luxury = Condition.judgement(vi: "Tiện lợi, sang trọng", en: "Convenient and luxurious")
    static let highSkill = Condition.judgement(vi: "Kỹ thuật tay nghề cao", en: "High skill")
    static let finerProduct = Condition.judgement(
      vi: "Sản phẩm tinh xảo, chất lượng cao hơn", en: "A finer product of higher quality")
    static let biodiversityAndLivelihood = Condition.judgement(
      vi: "Có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế",
      en: "Of value to biodiversity and people's livelihood")
    static let tiedToOrigin = Condition.judgement(
      vi: "Câu chuyện gắn với nguồn gốc xuất xứ", en: "The story is tied to the product's origin")
    static let localCulture = Condition.judgement(
      vi: "Mang sắc thái truyền thống, văn hóa địa phương", en: "It carries local tradition and culture")
    static let moving = Condition.judgement(vi: "Truyền cảm, thuyết phục", en: "Moving and convincing")
  }

  /// Where the form's words leave a case between two options.
  enum Unsettled {
    static let countsAsLower = Condition.unsettled(
      Bilingual(vi: "có tính theo mức dưới không", en: "whether it counts as the lower option"))
    static let countsAsHigher = Condition.unsettled(
      Bilingual(vi: "có tính theo mức trên không", en: "whether it counts as the higher option"))
  }
}
