public import OCOPModel

/// A kind of applicant (loại người nộp đơn), by which the law gives the right to file.
@nonexhaustive
public enum IPApplicantKind: String, Sendable, Hashable, CaseIterable {
  /// It makes the goods or provides the services (người sản xuất, cung cấp dịch vụ).
  case maker
  /// It sells goods that another makes (người kinh doanh).
  case seller
  /// An organisation that files for its members (tổ chức tập thể).
  case collectiveOrganisation
  /// A body that controls or certifies (tổ chức kiểm soát, chứng nhận).
  case certifyingBody
  /// The creator of a design, an invention or a solution (tác giả).
  case creator
  /// It paid for the creation, or gave the work (người đầu tư, giao việc).
  case investor
  /// The administration of the place (cơ quan quản lý hành chính địa phương).
  case localAuthority

  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .maker: Bilingual(vi: "người sản xuất, cung cấp dịch vụ", en: "maker or provider")
    case .seller: Bilingual(vi: "người kinh doanh sản phẩm của người khác", en: "seller of another's goods")
    case .collectiveOrganisation: Bilingual(vi: "tổ chức tập thể", en: "collective organisation")
    case .certifyingBody: Bilingual(vi: "tổ chức kiểm soát, chứng nhận", en: "certifying body")
    case .creator: Bilingual(vi: "tác giả", en: "creator")
    case .investor: Bilingual(vi: "người đầu tư cho tác giả", en: "investor")
    case .localAuthority:
      Bilingual(vi: "cơ quan quản lý hành chính địa phương", en: "local administrative authority")
    }
  }
}

/// A fact about an applicant on which the right to file hangs.
@nonexhaustive
public enum IPApplicantFact: String, Sendable, Hashable, CaseIterable {
  /// It is lawfully established.
  case lawfullyEstablished
  /// It makes or trades the goods of the mark itself.
  case makesOrTradesTheGoods
  /// The maker of the goods uses the mark, or objects to the filing.
  case makerUsesOrObjects
  /// It files for its members to use the mark by a regulation.
  case filesForMembers
  /// Its members produce or trade in the place that the sign names.
  case membersWorkInThePlace
  /// It has the task of controlling or certifying what the mark certifies.
  case hasControlTask
  /// The competent authority allows the use of the place's name or sign.
  case placeNameAllowed
  /// The State allows it to exercise its right to file.
  case allowedByTheState

  /// The fact in words.
  public var name: Bilingual {
    switch self {
    case .lawfullyEstablished: Bilingual(vi: "được thành lập hợp pháp", en: "it is lawfully established")
    case .makesOrTradesTheGoods:
      Bilingual(
        vi: "tự sản xuất, kinh doanh hàng hóa, dịch vụ đó", en: "it makes or trades the goods itself")
    case .makerUsesOrObjects:
      Bilingual(
        vi: "người sản xuất đang dùng nhãn hiệu hoặc phản đối", en: "the maker uses the mark or objects")
    case .filesForMembers:
      Bilingual(
        vi: "đăng ký để thành viên sử dụng theo quy chế",
        en: "it files for its members to use by a regulation")
    case .membersWorkInThePlace:
      Bilingual(
        vi: "thành viên sản xuất, kinh doanh tại địa phương đó",
        en: "its members work in the place that is named")
    case .hasControlTask:
      Bilingual(vi: "có chức năng kiểm soát, chứng nhận", en: "it has the task to control or certify")
    case .placeNameAllowed:
      Bilingual(
        vi: "được phép dùng địa danh, dấu hiệu của địa phương", en: "the use of the place's name is allowed")
    case .allowedByTheState:
      Bilingual(vi: "được Nhà nước cho phép nộp đơn", en: "the State allows it to file")
    }
  }
}

/// What is known of an applicant when its right to file is checked.
public struct IPApplicant: Sendable, Hashable {
  /// The kind of applicant.
  public let kind: IPApplicantKind
  /// What is known; a fact that is not listed was not looked into.
  public let facts: [IPApplicantFact: Bool]

  /// Creates an applicant from what is known.
  public init(_ kind: IPApplicantKind, facts: [IPApplicantFact: Bool] = [:]) {
    self.kind = kind
    self.facts = facts
  }
}

#if !hasFeature(Embedded)
extension IPApplicantKind: Codable {}
extension IPApplicantFact: Codable {}

/// Stored as `{"kind":"certifyingBody","yes":[…],"no":[…]}`, the facts in the order of their declaration.
extension IPApplicant: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, yes, no
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var facts: [IPApplicantFact: Bool] = [:]
    for (key, holds) in [(CodingKeys.yes, true), (.no, false)] {
      for fact in try container.decodeIfPresent([IPApplicantFact].self, forKey: key) ?? [] {
        guard facts.updateValue(holds, forKey: fact) == nil else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: container, debugDescription: "\(fact.rawValue) stands twice")
        }
      }
    }
    self.init(try container.decode(IPApplicantKind.self, forKey: .kind), facts: facts)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(IPApplicantFact.allCases.filter { facts[$0] == true }, forKey: .yes)
    try container.encode(IPApplicantFact.allCases.filter { facts[$0] == false }, forKey: .no)
  }
}
#endif
