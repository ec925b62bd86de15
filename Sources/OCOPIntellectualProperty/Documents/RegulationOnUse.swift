public import OCOPModel

/// A point that the law asks a regulation on use to settle (nội dung chủ yếu của quy chế).
///
/// Source: IP Law, Article 105, clauses 4 and 5.
public struct RegulationPoint: Sendable, Hashable {
  /// The mark whose regulation has the point.
  public let right: IPRight
  /// The number, 1–5, in the order of the law.
  public let number: Int
  /// What is to be settled.
  public let text: Bilingual
  /// Whether the point is asked for only where users pay something.
  public let isOnlyIfUsersPay: Bool
  /// The place in the law.
  public let citation: Citation
  /// How well the point is established.
  public let confidence: Confidence

  private init(_ right: IPRight, _ number: Int, vi: String, en: String, isOnlyIfUsersPay: Bool = false) {
    self.right = right
    self.number = number
    self.text = Bilingual(vi: vi, en: en)
    self.isOnlyIfUsersPay = isOnlyIfUsersPay
    self.citation = Citation("50/2005/QH11", .article(105), .clause(right == .collectiveMark ? 4 : 5))
    self.confidence = .read
  }

  /// All points, by mark and number.
  public static let all: [RegulationPoint] = [
    RegulationPoint(
      .collectiveMark, 1, vi: "tổ chức: tên, địa chỉ, căn cứ thành lập và hoạt động",
      en: "the organisation: name, address, basis of its founding and work"),
    RegulationPoint(.collectiveMark, 2, vi: "tiêu chuẩn để trở thành thành viên", en: "who may be a member"),
    RegulationPoint(
      .collectiveMark, 3, vi: "danh sách những người được sử dụng", en: "the list of those allowed to use"),
    RegulationPoint(.collectiveMark, 4, vi: "điều kiện sử dụng", en: "the conditions of use"),
    RegulationPoint(.collectiveMark, 5, vi: "biện pháp xử lý vi phạm", en: "measures against breaches"),
    RegulationPoint(.certificationMark, 1, vi: "chủ sở hữu nhãn hiệu", en: "the owner of the mark"),
    RegulationPoint(.certificationMark, 2, vi: "điều kiện sử dụng", en: "the conditions of use"),
    RegulationPoint(
      .certificationMark, 3, vi: "đặc tính được chứng nhận", en: "the characteristics certified"),
    RegulationPoint(
      .certificationMark, 4, vi: "phương pháp đánh giá, kiểm soát", en: "how they are tested and controlled"),
    RegulationPoint(
      .certificationMark, 5, vi: "chi phí người sử dụng phải trả, nếu có",
      en: "the costs that users pay, if any",
      isOnlyIfUsersPay: true),
  ]

  /// The points of a mark's regulation; none for a right that has no regulation.
  public static func of(_ right: IPRight) -> [RegulationPoint] { all.filter { $0.right == right } }
}

/// The regulation on the use of a collective or certification mark (quy chế sử dụng): which points it settles, and who
/// may use the mark.
public struct RegulationOnUse: Sendable, Hashable {
  /// Words of a regulation, or a reference to them, that settle a point.
  public struct Passage: Sendable, Hashable {
    /// The number of the point, 1–5.
    public let point: Int
    /// The words, or where they stand, such as `Article 7`.
    public let text: String

    /// Creates a passage.
    public init(point: Int, text: String) {
      self.point = point
      self.text = text
    }
  }

  /// The mark whose regulation it is.
  public let right: IPRight
  /// The day on which this version was adopted.
  public let adopted: CivilDate
  /// The day on which the office recorded this version; `nil` while it has not.
  public let recorded: CivilDate?
  /// The passages, in the order of their points.
  public let passages: [Passage]
  /// Whether users pay something; `nil` where it was not looked into, which counts as if they did.
  public let usersPay: Bool?
  /// The members listed as users, in the order of the list.
  public let members: [ID<IPParty>]

  /// Creates a regulation.
  ///
  /// - Throws: ``DocumentError`` for a right without a regulation, a point that the law does not number, that stands twice or is
  ///   blank, or a member that stands twice.
  public init(
    of right: IPRight, adopted: CivilDate, recorded: CivilDate? = nil, passages: [Passage],
    usersPay: Bool? = nil,
    members: [ID<IPParty>] = []
  ) throws(DocumentError) {
    let points = RegulationPoint.of(right).map(\.number)
    guard !points.isEmpty else { throw .noRegulation(right) }
    var seen: Set<Int> = []
    for passage in passages {
      guard points.contains(passage.point) else { throw .noSuchPoint(passage.point, right) }
      guard seen.insert(passage.point).inserted else { throw .repeatedPoint(passage.point) }
      guard !passage.text.isBlank else { throw .blankPoint(passage.point) }
    }
    var listed: Set<ID<IPParty>> = []
    for member in members where !listed.insert(member).inserted { throw .repeatedMember(member) }
    self.right = right
    self.adopted = adopted
    self.recorded = recorded
    self.passages = passages.sorted { $0.point < $1.point }
    self.usersPay = usersPay
    self.members = members
  }

  /// The points that the law asks of a mark's regulation and this one does not settle; of another kind of mark, all of
  /// them, since its regulation is another.
  public func missing(for right: IPRight) -> [RegulationPoint] {
    let covered = right == self.right ? Set(passages.map(\.point)) : []
    return RegulationPoint.of(right).filter { point in
      if point.isOnlyIfUsersPay, usersPay == false { return false }
      return !covered.contains(point.number)
    }
  }

  /// Whether the regulation settles all that the law asks.
  public var isComplete: Bool { missing(for: right).isEmpty }
}

#if !hasFeature(Embedded)
extension RegulationPoint: Codable {}
extension RegulationOnUse.Passage: Codable {}
extension RegulationOnUse: Codable {
  private enum CodingKeys: String, CodingKey {
    case right, adopted, recorded, passages, usersPay, members
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let right = try container.decode(IPRight.self, forKey: .right)
    let adopted = try container.decode(CivilDate.self, forKey: .adopted)
    let recorded = try container.decodeIfPresent(CivilDate.self, forKey: .recorded)
    let passages = try container.decode([Passage].self, forKey: .passages)
    let usersPay = try container.decodeIfPresent(Bool.self, forKey: .usersPay)
    let members = try container.decodeIfPresent([ID<IPParty>].self, forKey: .members) ?? []
    self = try checkDecoded(decoder) { () throws(DocumentError) in
      try RegulationOnUse(
        of: right, adopted: adopted, recorded: recorded, passages: passages, usersPay: usersPay,
        members: members)
    }
  }
}
#endif
