public import OCOPModel

/// A row of the office's tariff: what an item costs for a right, while the row is in force.
public struct FeeItem: Sendable, Hashable {
  /// The item.
  public let code: FeeCode
  /// The rights that the row is for.
  public let rights: [IPRight]
  /// How the amount comes about.
  public let price: Price
  /// What is added beyond a number of units.
  public let further: Further?
  /// The days on which the row is in force.
  public let inForce: DatePeriod
  /// The document that states the amount.
  public let citation: Citation
  /// How well the amount is established.
  public let confidence: Confidence

  /// Creates a row.
  public init(
    _ code: FeeCode, for rights: [IPRight], _ price: Price, further: Further? = nil, inForce: DatePeriod,
    citation: Citation, confidence: Confidence
  ) {
    self.code = code
    self.rights = rights
    self.price = price
    self.further = further
    self.inForce = inForce
    self.citation = citation
    self.confidence = confidence
  }

  /// How an amount comes about.
  @nonexhaustive
  public enum Price: Sendable, Hashable {
    /// So much for each unit.
    case each(FeeUnit, Dong)
    /// A share of what another item costs, for each unit, of which there are at most so many.
    case share(Share, of: FeeCode, each: FeeUnit, atMost: Int)
  }

  /// What is added for each unit beyond a number: a 7th good of a class, a second picture.
  public struct Further: Sendable, Hashable {
    /// The number that the price covers; goods are counted class by class.
    public let included: Int
    /// What is counted.
    public let unit: FeeUnit
    /// The amount for each more.
    public let amount: Dong
    /// How well the amount is established.
    public let confidence: Confidence

    /// Creates an addition.
    public init(beyond included: Int, _ unit: FeeUnit, _ amount: Dong, _ confidence: Confidence) {
      self.included = included
      self.unit = unit
      self.amount = amount
      self.confidence = confidence
    }
  }
}

/// An occasion on which the office is paid (dịp nộp phí, lệ phí).
@nonexhaustive
public enum FeeOccasion: String, Sendable, Hashable, CaseIterable {
  /// Filing an application.
  case filing
  /// Asking for the examination of a patent.
  case examination
  /// The grant of a title.
  case grant
  /// The renewal of a title.
  case renewal
  /// An opposition.
  case opposition
  /// The extension of a period.
  case extensionOfPeriod = "extension"
  /// An amendment of an application.
  case amendmentOfApplication
  /// An amendment of a title.
  case amendmentOfTitle
  /// The recordal of an assignment.
  case assignment
  /// The recordal of a licence.
  case licence
  /// A request to end or cancel a title.
  case endingRequest
}

extension FeeOccasion {
  /// The occasion in words.
  public var name: Bilingual {
    switch self {
    case .filing: Bilingual(vi: "nộp đơn", en: "filing")
    case .examination: Bilingual(vi: "yêu cầu thẩm định nội dung", en: "request for examination")
    case .grant: Bilingual(vi: "cấp văn bằng", en: "grant")
    case .renewal: Bilingual(vi: "gia hạn hiệu lực", en: "renewal")
    case .opposition: Bilingual(vi: "phản đối đơn", en: "opposition")
    case .extensionOfPeriod: Bilingual(vi: "gia hạn thời hạn trả lời", en: "extension of a period")
    case .amendmentOfApplication: Bilingual(vi: "sửa đổi đơn", en: "amendment of an application")
    case .amendmentOfTitle: Bilingual(vi: "sửa đổi văn bằng", en: "amendment of a title")
    case .assignment: Bilingual(vi: "ghi nhận chuyển nhượng", en: "recordal of an assignment")
    case .licence:
      Bilingual(vi: "ghi nhận chuyển quyền sử dụng", en: "recordal of a licence")
    case .endingRequest:
      Bilingual(vi: "yêu cầu chấm dứt, hủy bỏ hiệu lực", en: "request to end or cancel a title")
    }
  }
}

/// Which items of the tariff are paid on an occasion.
public struct FeeComposition: Sendable, Hashable {
  /// The occasion.
  public let occasion: FeeOccasion
  /// The rights that the row is for.
  public let rights: [IPRight]
  /// The items, in the order of the bill.
  public let codes: [FeeCode]
  /// Whether the classification fee is paid only where the applicant left the classes to the office.
  public let classificationIsOptional: Bool
  /// How well it is established that these items, and no others, are paid.
  public let confidence: Confidence

  /// Creates a row.
  public init(
    _ occasion: FeeOccasion, of rights: [IPRight], _ codes: [FeeCode], classificationIsOptional: Bool = true,
    confidence: Confidence
  ) {
    self.occasion = occasion
    self.rights = rights
    self.codes = codes
    self.classificationIsOptional = classificationIsOptional
    self.confidence = confidence
  }
}

#if !hasFeature(Embedded)
extension FeeItem.Further: Codable {}
extension FeeOccasion: Codable {}
extension FeeComposition: Codable {}
extension FeeItem: Codable {}
extension FeeItem.Price: Codable {
  private enum CodingKeys: String, CodingKey {
    case each, amount, share, of, atMost
  }

  /// Decodes an object such as `{"each":"niceClass","amount":550000}` or
  /// `{"each":"lateMonth","share":"10%","of":"A4","atMost":6}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let unit = try container.decode(FeeUnit.self, forKey: .each)
    if let share = try container.decodeIfPresent(Share.self, forKey: .share) {
      self = .share(
        share, of: try container.decode(FeeCode.self, forKey: .of), each: unit,
        atMost: try container.decode(Int.self, forKey: .atMost))
    } else {
      self = .each(unit, try container.decode(Dong.self, forKey: .amount))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .each(let unit, let amount):
      try container.encode(unit, forKey: .each)
      try container.encode(amount, forKey: .amount)
    case .share(let share, let code, let unit, let most):
      try container.encode(unit, forKey: .each)
      try container.encode(share, forKey: .share)
      try container.encode(code, forKey: .of)
      try container.encode(most, forKey: .atMost)
    }
  }
}
#endif
