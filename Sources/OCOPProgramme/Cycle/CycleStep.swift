public import OCOPModel

/// A step of the yearly OCOP cycle (bước của chu trình OCOP), one to six.
///
/// Source: Decision 490/QĐ-TTg of 7 May 2018, which names the six steps. What each step takes from the one before and hands to
/// the next is read from their names (interpretation `cycleHandsOver`).
public enum CycleStep: Int, Sendable, Hashable, CaseIterable {
  /// Information and guidance (tuyên truyền, hướng dẫn).
  case guidance = 1
  /// Product ideas are registered (nhận đăng ký ý tưởng sản phẩm).
  case ideas
  /// Business plans and projects are received (nhận phương án, dự án sản xuất kinh doanh).
  case plans
  /// The plans are carried out (triển khai phương án).
  case carryingOut
  /// Products are rated and ranked (đánh giá và phân hạng sản phẩm).
  case rating
  /// Trade is promoted (xúc tiến thương mại).
  case promotion

  /// Something that a step needs or yields.
  @nonexhaustive
  public enum Item: String, Sendable, Hashable, CaseIterable {
    /// An activity of guidance was held.
    case guidanceHeld
    /// Ideas are registered.
    case ideasRegistered
    /// Ideas are chosen.
    case ideasChosen
    /// Business plans are handed in.
    case plansHandedIn
    /// Business plans are approved.
    case plansApproved
    /// Business plans are carried out.
    case plansCompleted
    /// Dossiers are filed.
    case dossiersFiled
    /// Products are recognised.
    case productsRecognised
    /// Products took part in promotion, or are sold through floors and points of sale.
    case productsPromoted
  }

  /// The place in the law.
  public var citation: Citation { Citation("490/QĐ-TTg") }

  /// What the step needs before it can begin.
  public var needs: [Item] {
    switch self {
    case .guidance: []
    case .ideas: [.guidanceHeld]
    case .plans: [.ideasChosen]
    case .carryingOut: [.plansApproved]
    case .rating: [.plansCompleted]
    case .promotion: [.productsRecognised]
    }
  }

  /// What the step yields.
  public var yields: [Item] {
    switch self {
    case .guidance: [.guidanceHeld]
    case .ideas: [.ideasRegistered, .ideasChosen]
    case .plans: [.plansHandedIn, .plansApproved]
    case .carryingOut: [.plansCompleted]
    case .rating: [.dossiersFiled, .productsRecognised]
    case .promotion: [.productsPromoted]
    }
  }
}

extension CycleStep: Comparable {
  public static func < (left: CycleStep, right: CycleStep) -> Bool { left.rawValue < right.rawValue }
}

extension CycleStep {
  /// The step in words.
  public var name: Bilingual {
    switch self {
    case .guidance: Bilingual(vi: "Tuyên truyền, hướng dẫn", en: "Information and guidance")
    case .ideas: Bilingual(vi: "Nhận đăng ký ý tưởng sản phẩm", en: "Registration of product ideas")
    case .plans:
      Bilingual(vi: "Nhận phương án sản xuất kinh doanh", en: "Receipt of business plans and projects")
    case .carryingOut: Bilingual(vi: "Triển khai phương án", en: "Carrying out of the plans")
    case .rating: Bilingual(vi: "Đánh giá, phân hạng sản phẩm", en: "Rating and ranking of products")
    case .promotion: Bilingual(vi: "Xúc tiến thương mại", en: "Trade promotion")
    }
  }
}

extension CycleStep.Item {
  /// The item in words.
  public var name: Bilingual {
    switch self {
    case .guidanceHeld: Bilingual(vi: "lớp tuyên truyền, hướng dẫn", en: "guidance held")
    case .ideasRegistered: Bilingual(vi: "ý tưởng đăng ký", en: "ideas registered")
    case .ideasChosen: Bilingual(vi: "ý tưởng được chọn", en: "ideas chosen")
    case .plansHandedIn: Bilingual(vi: "phương án đã nộp", en: "plans handed in")
    case .plansApproved: Bilingual(vi: "phương án được duyệt", en: "plans approved")
    case .plansCompleted: Bilingual(vi: "phương án hoàn thành", en: "plans completed")
    case .dossiersFiled: Bilingual(vi: "hồ sơ đã nộp", en: "dossiers filed")
    case .productsRecognised: Bilingual(vi: "sản phẩm được công nhận", en: "products recognised")
    case .productsPromoted: Bilingual(vi: "sản phẩm được xúc tiến", en: "products promoted")
    }
  }
}

extension Interpretation {
  /// What the steps of the cycle hand to each other.
  public static let cycleHandsOver = Interpretation(
    name: "cycleHandsOver",
    reading: Bilingual(
      vi: "mỗi bước cần kết quả của bước trước", en: "each step needs what the one before it yields"),
    reason: Bilingual(
      vi: "quyết định nêu tên sáu bước, không nêu điều kiện chuyển bước",
      en: "the decision names the six steps, and not what a step needs to begin"),
    citation: Citation("490/QĐ-TTg"))

  /// How a target's pace is carried forward.
  public static let paceIsLinear = Interpretation(
    name: "paceIsLinear",
    reading: Bilingual(
      vi: "tiến độ những ngày còn lại như những ngày đã qua",
      en: "the days left are like the days that passed"),
    reason: Bilingual(
      vi: "kế hoạch nêu mức, không nêu cách dự báo", en: "plans name goals, and no way to forecast"),
    citation: Citation("490/QĐ-TTg"))
}

#if !hasFeature(Embedded)
extension CycleStep: Codable {}
extension CycleStep.Item: Codable {}
#endif
