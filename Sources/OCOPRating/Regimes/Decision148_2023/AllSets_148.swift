import OCOPModel

extension Decision148_2023 {
  /// The 26 sets in the order of their numbers.
  static let allSets: [CriteriaSet] = [
    freshVegetablesFruitsNuts,
    freshMeatAquaticEggsMilk,
    riceCerealsRawGrains,
    honeyOtherAgriFoods,
    fastFood,
    processedRiceCereals,
    processedVegetablesFruitsNuts,
    processedMeatAquaticEggsMilkHoney,
    fishSauceLiquidSeasonings,
    otherSeasonings,
    tea,
    herbalTea,
    coffeeCocoa,
    whiteSpirits,
    otherAlcoholicDrinks,
    mineralBottledWater,
    otherNonAlcoholicDrinks,
    functionalFoodHerbalMedicine,
    herbalCosmetics,
    essentialOilsOtherHerbals,
    handicraftsHouseholdDecor,
    fabricsGarments,
    flowers,
    ornamentalPlants,
    ornamentalAnimals,
    communityEcoTourism,
  ]
}
