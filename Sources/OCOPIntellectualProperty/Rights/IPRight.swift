public import OCOPModel

/// A kind of intellectual-property right (đối tượng quyền sở hữu trí tuệ) that a product of the programme may rest on.
@nonexhaustive
public enum IPRight: String, Sendable, Hashable, CaseIterable {
  /// A mark of one maker or seller (nhãn hiệu).
  case trademark
  /// A mark of an organisation for its members (nhãn hiệu tập thể).
  case collectiveMark
  /// A mark by which its owner certifies what others make (nhãn hiệu chứng nhận).
  case certificationMark
  /// The outward appearance of a product (kiểu dáng công nghiệp).
  case industrialDesign
  /// The name of a place that a product owes its qualities to (chỉ dẫn địa lý).
  case geographicalIndication
  /// A patent for an invention (sáng chế).
  case invention
  /// A patent for a utility solution (giải pháp hữu ích).
  case utilitySolution
  /// A registered copyright (quyền tác giả): it counts for stars only where its work is not a mark.
  case copyright
}

extension IPRight {
  /// Whether the right is a mark of any kind.
  public var isMark: Bool {
    switch self {
    case .trademark, .collectiveMark, .certificationMark: true
    case .industrialDesign, .geographicalIndication, .invention, .utilitySolution, .copyright: false
    }
  }

  /// Whether the right is a patent for an invention or a utility solution.
  public var isPatent: Bool { self == .invention || self == .utilitySolution }

  /// Whether others than its owner use it by a right of use: a collective or certification mark, or a geographical
  /// indication.
  public var grantsUseRights: Bool {
    self == .collectiveMark || self == .certificationMark || self == .geographicalIndication
  }

  /// The right's name.
  public var name: Bilingual {
    switch self {
    case .trademark: Bilingual(vi: "nhãn hiệu", en: "trademark")
    case .collectiveMark: Bilingual(vi: "nhãn hiệu tập thể", en: "collective mark")
    case .certificationMark: Bilingual(vi: "nhãn hiệu chứng nhận", en: "certification mark")
    case .industrialDesign: Bilingual(vi: "kiểu dáng công nghiệp", en: "industrial design")
    case .geographicalIndication: Bilingual(vi: "chỉ dẫn địa lý", en: "geographical indication")
    case .invention: Bilingual(vi: "sáng chế", en: "invention")
    case .utilitySolution: Bilingual(vi: "giải pháp hữu ích", en: "utility solution")
    case .copyright: Bilingual(vi: "quyền tác giả", en: "copyright")
    }
  }
}

#if !hasFeature(Embedded)
extension IPRight: Codable {}
#endif
