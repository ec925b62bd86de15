public import OCOPModel

/// What is known of a fact about a product's signs on a day (kết luận), and why.
public struct StandingFinding: Sendable, Hashable {
  /// Whether the fact holds.
  public let truth: Truth
  /// Why, one reason for each case, sign or use right that was looked at.
  public let reasons: [StandingReason]
  /// The last day by which what is unknown is decided, if one is known.
  public let decidedBy: CivilDate?
  /// The cases that decide.
  public let cases: [ID<IPCase>]
  /// The use rights that decide.
  public let useRights: [ID<UseRight>]
  /// The documents that prove it.
  public let proofs: [Proof]
  /// The readings that it rests on.
  public let interpretations: [Interpretation]

  init(
    _ truth: Truth, _ reasons: StandingReason..., decidedBy: CivilDate? = nil, cases: [ID<IPCase>] = [],
    useRights: [ID<UseRight>] = [], proofs: [Proof] = [], interpretations: [Interpretation] = []
  ) {
    self.init(truth, reasons, decidedBy, cases, useRights, proofs, interpretations)
  }

  private init(
    _ truth: Truth, _ reasons: [StandingReason], _ decidedBy: CivilDate?, _ cases: [ID<IPCase>],
    _ useRights: [ID<UseRight>], _ proofs: [Proof], _ interpretations: [Interpretation]
  ) {
    self.truth = truth
    self.reasons = reasons
    self.decidedBy = decidedBy
    self.cases = cases
    self.useRights = useRights
    self.proofs = proofs
    self.interpretations = interpretations
  }

  /// The findings of a statement that holds where one of several does: those that decide it.
  static func any(_ findings: [StandingFinding], orElse none: StandingReason) -> StandingFinding {
    let truth = findings.reduce(Truth.no) { $0 || $1.truth }
    return merged(findings.filter { $0.truth == truth }, as: truth, orElse: none)
  }

  /// The findings of a statement that holds where all of several do: those that decide it.
  static func all(_ findings: [StandingFinding], orElse none: StandingReason) -> StandingFinding {
    let truth = findings.isEmpty ? .unknown : findings.reduce(Truth.yes) { $0 && $1.truth }
    return merged(findings.filter { $0.truth == truth }, as: truth, orElse: none)
  }

  private static func merged(
    _ findings: [StandingFinding], as truth: Truth, orElse none: StandingReason
  ) -> StandingFinding {
    guard !findings.isEmpty else { return StandingFinding(truth, none) }
    return StandingFinding(
      truth, distinct(findings.flatMap(\.reasons)), findings.compactMap(\.decidedBy).max(),
      distinct(findings.flatMap(\.cases)), distinct(findings.flatMap(\.useRights)),
      distinct(findings.flatMap(\.proofs)), distinct(findings.flatMap(\.interpretations)))
  }

  /// The same finding, open because of what is unknown.
  func open(because unknown: StandingFinding) -> StandingFinding {
    StandingFinding(
      .unknown, Self.distinct(reasons + unknown.reasons), unknown.decidedBy,
      Self.distinct(cases + unknown.cases), useRights, proofs,
      Self.distinct(interpretations + unknown.interpretations))
  }

  private static func distinct<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return list.filter { seen.insert($0).inserted }
  }

  /// The same finding, resting on a reading.
  func resting(on interpretation: Interpretation) -> StandingFinding {
    guard !interpretations.contains(interpretation) else { return self }
    return StandingFinding(
      truth, reasons, decidedBy, cases, useRights, proofs, interpretations + [interpretation])
  }
}

/// A reason for a finding (lý do).
@nonexhaustive
public enum StandingReason: Sendable, Hashable {
  /// No mark is listed as used on the package or label.
  case noMarkListed
  /// No case stands behind the sign.
  case noCase(sign: String)
  /// The case stands in a state, since a day.
  case caseIs(ID<IPCase>, IPState, since: CivilDate?)
  /// The case passed the formality check on a day: it was accepted, published or registered.
  case passedFormality(ID<IPCase>, on: CivilDate)
  /// The application was received, which alone counts for nothing.
  case onlyReceived(ID<IPCase>)
  /// The title is in its grace, which ends on a day.
  case inGrace(ID<IPCase>, until: CivilDate)
  /// The title does not cover a class of the product's goods.
  case classNotCovered(ID<IPCase>, Int)
  /// The producer is neither owner, licensee nor member on the day.
  case notOfProducer(ID<IPCase>)
  /// It is not recorded to whom the case belongs.
  case holderUnknown(ID<IPCase>)
  /// The right comes from another country and does not protect here.
  case foreign(ID<IPCase>)
  /// The work of a registered copyright is a mark, which never counts.
  case workIsMark(ID<IPCase>)
  /// It is not recorded whether the work of a registered copyright is a mark.
  case workUnknown(ID<IPCase>)
  /// There is no design, invention, utility solution or copyright.
  case noComplement
  /// The decision against the application is contested.
  case contested(ID<IPCase>)
  /// An international application's formality is the International Bureau's, and the office's own step is not recorded.
  case internationalFormality(ID<IPCase>)
  /// The sign is listed without a picture of the label.
  case noPicture(sign: String)
  /// The user stated it.
  case stated
  /// The user did not state it.
  case notStated
  /// Package and label carry no sign of origin, by the whole list of signs.
  case noOriginListed
  /// No sign of origin is protected for the product.
  case noProtectedOrigin
  /// The case protects an origin of the product, and no sign listed rests on it.
  case originNotListed(ID<IPCase>)
  /// The registered area does not name the product's place.
  case placeNotNamed(ID<IPCase>, place: String)
  /// A place is named, and where the product is made is not stated.
  case placeNotStated
  /// There is no use right of the producer for the product.
  case noUseRight
  /// The use right is of another mark or indication.
  case useRightOfAnother
  /// The use right is for the product of another place.
  case useRightOfPlace(String)
  /// The use right stands otherwise than granted.
  case useRightIs(UseRight.State)
  /// The use right is in force, to a day or as long as the title.
  case useRightInForce(until: CivilDate?)
  /// The use right's title stands in a state in which it protects nothing.
  case parentIs(IPState)
  /// The use right's title is in its grace.
  case parentInGrace(until: CivilDate)
}

extension StandingReason {
  /// The reason in words.
  public var text: Bilingual {
    switch self {
    case .noMarkListed:
      Bilingual(
        vi: "chưa khai nhãn hiệu nào trên bao bì, nhãn", en: "no mark is listed as used on package or label")
    case .noCase(let sign): Bilingual(vi: "“\(sign)” chưa có đơn hay văn bằng", en: "“\(sign)” has no case")
    case .caseIs(let id, let state, let since):
      Bilingual(
        vi: "\(id): \(state.name.vi)\(since.map { " từ \($0.formatted(in: .vietnamese))" } ?? "")",
        en: "\(id): \(state.name.en)\(since.map { " since \($0)" } ?? "")")
    case .passedFormality(let id, let day):
      Bilingual(
        vi: "\(id): qua thẩm định hình thức ngày \(day.formatted(in: .vietnamese))",
        en: "\(id): passed the formality check on \(day)")
    case .onlyReceived(let id):
      Bilingual(
        vi: "\(id): mới nộp đơn, chưa được chấp nhận hoặc công bố",
        en: "\(id): received, not yet accepted or published")
    case .inGrace(let id, let day):
      Bilingual(
        vi: "\(id): hết kỳ hiệu lực, còn được gia hạn muộn đến \(day.formatted(in: .vietnamese))",
        en: "\(id): past its term, renewable with a surcharge until \(day)")
    case .classNotCovered(let id, let number):
      Bilingual(vi: "\(id): không gồm nhóm \(number)", en: "\(id): does not cover class \(number)")
    case .notOfProducer(let id):
      Bilingual(
        vi: "\(id): chủ thể không phải chủ văn bằng, bên được cấp phép hay thành viên",
        en: "\(id): the producer is neither owner, licensee nor member")
    case .holderUnknown(let id):
      Bilingual(vi: "\(id): chưa ghi chủ văn bằng", en: "\(id): its holder is not recorded")
    case .foreign(let id):
      Bilingual(vi: "\(id): không bảo hộ tại Việt Nam", en: "\(id): does not protect in Vietnam")
    case .workIsMark(let id):
      Bilingual(
        vi: "\(id): quyền tác giả đối với nhãn hiệu không được tính",
        en: "\(id): a copyright on a mark does not count")
    case .workUnknown(let id):
      Bilingual(
        vi: "\(id): chưa rõ tác phẩm có phải nhãn hiệu không",
        en: "\(id): whether its work is a mark is not recorded")
    case .noComplement:
      Bilingual(
        vi: "chưa có kiểu dáng, sáng chế, giải pháp hữu ích hay quyền tác giả",
        en: "no design, invention, utility solution or copyright")
    case .contested(let id):
      Bilingual(vi: "\(id): quyết định đang bị khiếu nại", en: "\(id): the decision is contested")
    case .internationalFormality(let id):
      Bilingual(
        vi: "\(id): đơn quốc tế, chưa ghi việc chấp nhận hoặc công bố",
        en: "\(id): international, its acceptance or publication is not recorded")
    case .noPicture(let sign):
      Bilingual(vi: "“\(sign)”: chưa có ảnh nhãn", en: "“\(sign)”: no picture of the label")
    case .stated: Bilingual(vi: "chủ thể đã khai", en: "stated by the producer")
    case .notStated: Bilingual(vi: "chưa khai", en: "not stated")
    case .noOriginListed:
      Bilingual(
        vi: "bao bì, nhãn không mang dấu hiệu nguồn gốc nào",
        en: "package and label carry no sign of origin")
    case .originNotListed(let id):
      Bilingual(
        vi: "\(id): chưa thấy trên bao bì, nhãn", en: "\(id): no sign on package or label rests on it")
    case .placeNotNamed(let id, let place):
      Bilingual(
        vi: "\(id): khu vực không ghi “\(place)”", en: "\(id): its area does not name “\(place)”")
    case .placeNotStated:
      Bilingual(vi: "chưa khai nơi sản xuất", en: "where the product is made is not stated")
    case .noProtectedOrigin:
      Bilingual(
        vi: "không có dấu hiệu nguồn gốc nào được bảo hộ",
        en: "no sign of origin is protected for the product")
    case .noUseRight:
      Bilingual(
        vi: "chưa có văn bản ghi nhận quyền sử dụng", en: "there is no document recording the right of use")
    case .useRightOfAnother:
      Bilingual(vi: "quyền sử dụng thuộc dấu hiệu khác", en: "the right of use is of another sign")
    case .useRightOfPlace(let place):
      Bilingual(
        vi: "quyền sử dụng cấp cho sản phẩm của “\(place)”",
        en: "the right of use is for the product of “\(place)”")
    case .useRightIs(let state):
      Bilingual(vi: "quyền sử dụng: \(state.name.vi)", en: "right of use: \(state.name.en)")
    case .useRightInForce(let until):
      Bilingual(
        vi: "quyền sử dụng có hiệu lực\(until.map { " đến \($0.formatted(in: .vietnamese))" } ?? "")",
        en: "right of use in force\(until.map { " until \($0)" } ?? "")")
    case .parentIs(let state):
      Bilingual(vi: "văn bằng gốc: \(state.name.vi)", en: "its title: \(state.name.en)")
    case .parentInGrace(let day):
      Bilingual(
        vi: "văn bằng gốc còn được gia hạn muộn đến \(day.formatted(in: .vietnamese))",
        en: "its title is renewable with a surcharge until \(day)")
    }
  }
}

#if !hasFeature(Embedded)
extension StandingFinding: Codable {}
extension StandingReason: Codable {}
#endif
