// Annex I of Decision 26/2026/QĐ-TTg: the product sets.
extension ProductSet {
  /// Set 1: fresh vegetables, tubers, fruits and nuts (rau, củ, quả, hạt tươi).
  public static let freshVegetablesFruitsNuts = ProductSet(
    number: 1,
    id: "fresh-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Rau, củ, quả, hạt tươi",
      en: "Fresh vegetables, tubers, fruits and nuts"
    ),
    annexCode: "I.1.a",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 2: fresh meat, aquatic products, eggs and milk (thịt, thủy sản, trứng, sữa tươi).
  public static let freshMeatAquaticEggsMilk = ProductSet(
    number: 2,
    id: "fresh-meat-aquatic-eggs-milk",
    name: Bilingual(
      vi: "Thịt, thủy sản, trứng, sữa tươi",
      en: "Fresh meat, aquatic products, eggs and milk"
    ),
    annexCode: "I.1.b",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 3: rice, cereals and other grains, preliminarily processed (gạo, ngũ cốc, hạt sơ chế khác).
  public static let riceCerealsRawGrains = ProductSet(
    number: 3,
    id: "rice-cereals-raw-grains",
    name: Bilingual(
      vi: "Gạo, ngũ cốc, hạt sơ chế khác",
      en: "Rice, cereals and other grains, preliminarily processed"
    ),
    annexCode: "I.2.a",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 4: honey, other syrups and other agricultural foods (mật ong, mật khác và nông sản thực phẩm khác).
  public static let honeyOtherAgriFoods = ProductSet(
    number: 4,
    id: "honey-other-agri-foods",
    name: Bilingual(
      vi: "Mật ong, mật khác và nông sản thực phẩm khác",
      en: "Honey, other syrups and other agricultural foods"
    ),
    annexCode: "I.2.b",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 5: fast food (đồ ăn nhanh).
  public static let fastFood = ProductSet(
    number: 5,
    id: "fast-food",
    name: Bilingual(
      vi: "Đồ ăn nhanh",
      en: "Fast food"
    ),
    annexCode: "I.3.a",
    agencies: [.industryAndTrade]
  )

  /// Set 6: processed rice and cereals (chế biến từ gạo, ngũ cốc).
  public static let processedRiceCereals = ProductSet(
    number: 6,
    id: "processed-rice-cereals",
    name: Bilingual(
      vi: "Chế biến từ gạo, ngũ cốc",
      en: "Processed rice and cereals"
    ),
    annexCode: "I.3.b",
    agencies: [.agricultureAndEnvironment, .industryAndTrade]
  )

  /// Set 7: processed vegetables, tubers, fruits and nuts (chế biến từ rau, củ, quả, hạt).
  public static let processedVegetablesFruitsNuts = ProductSet(
    number: 7,
    id: "processed-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Chế biến từ rau, củ, quả, hạt",
      en: "Processed vegetables, tubers, fruits and nuts"
    ),
    annexCode: "I.3.c",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 8: processed meat, aquatic products, eggs, milk, honey and other agricultural foods (chế biến từ thịt, thủy sản, trứng, sữa, mật ong và nông sản thực phẩm khác).
  public static let processedMeatAquaticEggsMilkHoney = ProductSet(
    number: 8,
    id: "processed-meat-aquatic-eggs-milk-honey",
    name: Bilingual(
      vi: "Chế biến từ thịt, thủy sản, trứng, sữa; sản phẩm từ mật ong, mật khác, nông sản thực phẩm khác",
      en: "Processed meat, aquatic products, eggs, milk; products of honey, other syrups, other farm foods"
    ),
    annexCode: "I.3.d",
    agencies: [.agricultureAndEnvironment, .industryAndTrade]
  )

  /// Set 9: soy paste, fish sauce and other liquid seasonings (tương, nước mắm, gia vị dạng lỏng khác).
  public static let fishSauceLiquidSeasonings = ProductSet(
    number: 9,
    id: "fish-sauce-liquid-seasonings",
    name: Bilingual(
      vi: "Tương, nước mắm, gia vị dạng lỏng khác",
      en: "Soy paste, fish sauce and other liquid seasonings"
    ),
    annexCode: "I.4.a",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 10: other seasonings (salt, onion, garlic, pepper, …) (gia vị khác (muối, hành, tỏi, tiêu,…)).
  public static let otherSeasonings = ProductSet(
    number: 10,
    id: "other-seasonings",
    name: Bilingual(
      vi: "Gia vị khác (muối, hành, tỏi, tiêu,…)",
      en: "Other seasonings (salt, onion, garlic, pepper, …)"
    ),
    annexCode: "I.4.b",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 11: fresh and processed tea (chè tươi, chè chế biến).
  public static let tea = ProductSet(
    number: 11,
    id: "tea",
    name: Bilingual(
      vi: "Chè tươi, chè chế biến",
      en: "Fresh and processed tea"
    ),
    annexCode: "I.5.a",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 12: teas from other plants (sản phẩm trà từ thực vật khác).
  public static let herbalTea = ProductSet(
    number: 12,
    id: "herbal-tea",
    name: Bilingual(
      vi: "Sản phẩm trà từ thực vật khác",
      en: "Teas from other plants"
    ),
    annexCode: "I.5.b",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 13: coffee and cocoa (sản phẩm cà phê, ca cao).
  public static let coffeeCocoa = ProductSet(
    number: 13,
    id: "coffee-cocoa",
    name: Bilingual(
      vi: "Sản phẩm cà phê, ca cao",
      en: "Coffee and cocoa"
    ),
    annexCode: "I.6",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 14: white spirits (rượu trắng).
  public static let whiteSpirits = ProductSet(
    number: 14,
    id: "white-spirits",
    name: Bilingual(
      vi: "Rượu trắng",
      en: "White spirits"
    ),
    annexCode: "II.1.a",
    agencies: [.industryAndTrade]
  )

  /// Set 15: other alcoholic drinks (đồ uống có cồn khác).
  public static let otherAlcoholicDrinks = ProductSet(
    number: 15,
    id: "other-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống có cồn khác",
      en: "Other alcoholic drinks"
    ),
    annexCode: "II.1.b",
    agencies: [.industryAndTrade]
  )

  /// Set 16: natural mineral water and bottled drinking water (nước khoáng thiên nhiên, nước uống đóng chai).
  public static let mineralBottledWater = ProductSet(
    number: 16,
    id: "mineral-bottled-water",
    name: Bilingual(
      vi: "Nước khoáng thiên nhiên, nước uống đóng chai",
      en: "Natural mineral water and bottled drinking water"
    ),
    annexCode: "II.2.a",
    agencies: [.health]
  )

  /// Set 17: other non-alcoholic drinks (đồ uống không cồn khác).
  public static let otherNonAlcoholicDrinks = ProductSet(
    number: 17,
    id: "other-non-alcoholic-drinks",
    name: Bilingual(
      vi: "Đồ uống không cồn khác",
      en: "Other non-alcoholic drinks"
    ),
    annexCode: "II.2.b",
    agencies: [.industryAndTrade]
  )

  /// Set 18: functional foods, herbal and traditional medicines (thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền).
  public static let functionalFoodHerbalMedicine = ProductSet(
    number: 18,
    id: "functional-food-herbal-medicine",
    name: Bilingual(
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      en: "Functional foods, herbal and traditional medicines"
    ),
    annexCode: "III.1",
    agencies: [.health]
  )

  /// Set 19: cosmetics with herbal ingredients (mỹ phẩm có thành phần từ dược liệu).
  public static let herbalCosmetics = ProductSet(
    number: 19,
    id: "herbal-cosmetics",
    name: Bilingual(
      vi: "Mỹ phẩm có thành phần từ dược liệu",
      en: "Cosmetics with herbal ingredients"
    ),
    annexCode: "III.2",
    agencies: [.health]
  )

  /// Set 20: essential oils and other herbal products (tinh dầu và dược liệu khác).
  public static let essentialOilsOtherHerbals = ProductSet(
    number: 20,
    id: "essential-oils-other-herbals",
    name: Bilingual(
      vi: "Tinh dầu và dược liệu khác",
      en: "Essential oils and other herbal products"
    ),
    annexCode: "III.3",
    agencies: [.health, .industryAndTrade]
  )

  /// Set 21: handicrafts for household and decoration (thủ công mỹ nghệ gia dụng, trang trí).
  public static let handicraftsHouseholdDecor = ProductSet(
    number: 21,
    id: "handicrafts-household-decor",
    name: Bilingual(
      vi: "Thủ công mỹ nghệ gia dụng, trang trí",
      en: "Handicrafts for household and decoration"
    ),
    annexCode: "IV.1",
    agencies: [.industryAndTrade, .agricultureAndEnvironment]
  )

  /// Set 22: fabrics and garments (vải, may mặc).
  public static let fabricsGarments = ProductSet(
    number: 22,
    id: "fabrics-garments",
    name: Bilingual(
      vi: "Vải, may mặc",
      en: "Fabrics and garments"
    ),
    annexCode: "IV.2",
    agencies: [.industryAndTrade]
  )

  /// Set 23: flowers (hoa).
  public static let flowers = ProductSet(
    number: 23,
    id: "flowers",
    name: Bilingual(
      vi: "Hoa",
      en: "Flowers"
    ),
    annexCode: "V.1",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 24: ornamental plants (cây cảnh).
  public static let ornamentalPlants = ProductSet(
    number: 24,
    id: "ornamental-plants",
    name: Bilingual(
      vi: "Cây cảnh",
      en: "Ornamental plants"
    ),
    annexCode: "V.2",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 25: ornamental animals (động vật cảnh).
  public static let ornamentalAnimals = ProductSet(
    number: 25,
    id: "ornamental-animals",
    name: Bilingual(
      vi: "Động vật cảnh",
      en: "Ornamental animals"
    ),
    annexCode: "V.3",
    agencies: [.agricultureAndEnvironment]
  )

  /// Set 26: community and eco-tourism services and tourist sites (dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch).
  public static let communityEcoTourism = ProductSet(
    number: 26,
    id: "community-eco-tourism",
    name: Bilingual(
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community and eco-tourism services and tourist sites"
    ),
    annexCode: "VI.1",
    agencies: [.cultureSportsAndTourism, .agricultureAndEnvironment]
  )
}
