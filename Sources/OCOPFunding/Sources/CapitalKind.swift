public import OCOPModel

/// The seven kinds of capital that a programme weaves together (bảy nguồn vốn).
@nonexhaustive
public enum CapitalKind: String, Sendable, Hashable, CaseIterable {
  /// The national target programme (chương trình mục tiêu quốc gia).
  case nationalTargetProgramme
  /// Science and technology operating funds (sự nghiệp khoa học và công nghệ).
  case scienceAndTechnology
  /// Industry promotion (khuyến công).
  case industryPromotion
  /// Agricultural extension (khuyến nông).
  case agriculturalExtension
  /// The province's own budget for the programme (ngân sách tỉnh cho chương trình).
  case provincialBudget
  /// What producers pay themselves (vốn của chủ thể).
  case ownCapital
  /// Loans (vốn tín dụng).
  case credit
}

extension CapitalKind {
  /// Whether the money is the state's: two such purses do not pay for the same item unless the law lets them.
  public var isState: Bool {
    switch self {
    case .ownCapital, .credit: false
    default: true
    }
  }

  /// The kind's name.
  public var name: Bilingual {
    switch self {
    case .nationalTargetProgramme:
      Bilingual(vi: "chương trình mục tiêu quốc gia", en: "national target programme")
    case .scienceAndTechnology: Bilingual(vi: "sự nghiệp khoa học và công nghệ", en: "science and technology")
    case .industryPromotion: Bilingual(vi: "khuyến công", en: "industry promotion")
    case .agriculturalExtension: Bilingual(vi: "khuyến nông", en: "agricultural extension")
    case .provincialBudget: Bilingual(vi: "ngân sách tỉnh cho OCOP", en: "provincial OCOP budget")
    case .ownCapital: Bilingual(vi: "vốn tự có của chủ thể", en: "own capital of producers")
    case .credit: Bilingual(vi: "vốn tín dụng", en: "credit")
    }
  }
}

#if !hasFeature(Embedded)
extension CapitalKind: Codable {}
#endif
