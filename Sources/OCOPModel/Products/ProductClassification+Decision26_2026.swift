extension ProductClassification {
  /// The classification of Decision 26/2026/QĐ-TTg: 6 sectors, 17 groups, 26 sets.
  ///
  /// Source: Decision 26/2026/QĐ-TTg, Annex I.
  public static let decision26_2026 = ProductClassification(
    citation: Citation("26/2026/QĐ-TTg", .annex("I")),
    sectors: [
      Sector(
        code: "I",
        name: Bilingual(
          vi: "Thực phẩm",
          en: "Food"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Thực phẩm tươi sống",
              en: "Fresh food"
            ),
            sets: [.freshVegetablesFruitsNuts, .freshMeatAquaticEggsMilk]
          ),
          Group(
            code: "2",
            name: Bilingual(
              vi: "Thực phẩm thô, sơ chế",
              en: "Raw and preliminarily processed food"
            ),
            sets: [.riceCerealsRawGrains, .honeyOtherAgriFoods]
          ),
          Group(
            code: "3",
            name: Bilingual(
              vi: "Thực phẩm chế biến",
              en: "Processed food"
            ),
            sets: [
              .fastFood, .processedRiceCereals, .processedVegetablesFruitsNuts,
              .processedMeatAquaticEggsMilkHoney,
            ]
          ),
          Group(
            code: "4",
            name: Bilingual(
              vi: "Gia vị",
              en: "Seasonings"
            ),
            sets: [.fishSauceLiquidSeasonings, .otherSeasonings]
          ),
          Group(
            code: "5",
            name: Bilingual(
              vi: "Chè",
              en: "Tea"
            ),
            sets: [.tea, .herbalTea]
          ),
          Group(
            code: "6",
            name: Bilingual(
              vi: "Cà phê, ca cao",
              en: "Coffee and cocoa"
            ),
            sets: [.coffeeCocoa]
          ),
        ]
      ),
      Sector(
        code: "II",
        name: Bilingual(
          vi: "Đồ uống",
          en: "Drinks"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Đồ uống có cồn",
              en: "Alcoholic drinks"
            ),
            sets: [.whiteSpirits, .otherAlcoholicDrinks]
          ),
          Group(
            code: "2",
            name: Bilingual(
              vi: "Đồ uống không cồn",
              en: "Non-alcoholic drinks"
            ),
            sets: [.mineralBottledWater, .otherNonAlcoholicDrinks]
          ),
        ]
      ),
      Sector(
        code: "III",
        name: Bilingual(
          vi: "Dược liệu và sản phẩm từ dược liệu",
          en: "Medicinal materials and products from them"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
              en: "Functional foods, herbal and traditional medicines"
            ),
            sets: [.functionalFoodHerbalMedicine]
          ),
          Group(
            code: "2",
            name: Bilingual(
              vi: "Mỹ phẩm có thành phần từ dược liệu",
              en: "Cosmetics with herbal ingredients"
            ),
            sets: [.herbalCosmetics]
          ),
          Group(
            code: "3",
            name: Bilingual(
              vi: "Tinh dầu và dược liệu khác",
              en: "Essential oils and other herbal products"
            ),
            sets: [.essentialOilsOtherHerbals]
          ),
        ]
      ),
      Sector(
        code: "IV",
        name: Bilingual(
          vi: "Hàng thủ công mỹ nghệ",
          en: "Handicrafts"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Thủ công mỹ nghệ gia dụng, trang trí",
              en: "Handicrafts for household and decoration"
            ),
            sets: [.handicraftsHouseholdDecor]
          ),
          Group(
            code: "2",
            name: Bilingual(
              vi: "Vải, may mặc",
              en: "Fabrics and garments"
            ),
            sets: [.fabricsGarments]
          ),
        ]
      ),
      Sector(
        code: "V",
        name: Bilingual(
          vi: "Sinh vật cảnh",
          en: "Ornamental plants and animals"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Hoa",
              en: "Flowers"
            ),
            sets: [.flowers]
          ),
          Group(
            code: "2",
            name: Bilingual(
              vi: "Cây cảnh",
              en: "Ornamental plants"
            ),
            sets: [.ornamentalPlants]
          ),
          Group(
            code: "3",
            name: Bilingual(
              vi: "Động vật cảnh",
              en: "Ornamental animals"
            ),
            sets: [.ornamentalAnimals]
          ),
        ]
      ),
      Sector(
        code: "VI",
        name: Bilingual(
          vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
          en: "Community and eco-tourism services and tourist sites"
        ),
        groups: [
          Group(
            code: "1",
            name: Bilingual(
              vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
              en: "Community and eco-tourism services and tourist sites"
            ),
            sets: [.communityEcoTourism]
          )
        ]
      ),
    ]
  )
}
