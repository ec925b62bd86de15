import OCOPModel

extension Decision1048_2019 {
  /// The 25 sets whose tables the source holds, in the order of their numbers; it lacks set 3.
  static let allSets: [CriteriaSet] = [
    freshVegetablesFruitsNuts,
    freshMeatEggsMilk,
    honey,
    fastFood,
    processedRiceCereals,
    processedVegetablesFruitsNuts,
    processedMeatEggsMilk,
    processedAquatic,
    fishSauceLiquidSeasonings,
    otherSeasonings,
    tea,
    otherTeaProducts,
    coffeeCocoa,
    whiteSpirits,
    otherAlcoholicDrinks,
    mineralPureWater,
    otherNonAlcoholicDrinks,
    functionalFoodHerbalMedicine,
    cosmetics,
    medicalDevices,
    otherHerbals,
    decorativeHandicrafts,
    householdHandicrafts,
    fabricsGarments,
    communityTourism,
  ]
}
