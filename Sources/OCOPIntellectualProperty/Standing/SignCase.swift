public import OCOPModel

/// A case that a product may rest on, with what standing needs to know of it besides its history: classes and holders.
public struct SignCase: Sendable, Hashable {
  /// The case.
  public let ipCase: IPCase
  /// The classes of the application, for a mark; empty for other rights.
  public let classes: [NiceClass]
  /// The sign, for a mark.
  public let sign: IPSign?
  /// To whom the case belongs, or who may use it; empty where that is not recorded.
  public let holders: [Holder]
  /// The places of the products that an origin sign is registered for; empty where they are not recorded, and for other signs.
  public let areas: [String]
  /// Whether the work of a registered copyright is a mark; `nil` where it is not recorded, and for other rights.
  public let workIsMark: Bool?

  /// Creates a case with its classes and holders.
  public init(
    _ ipCase: IPCase, classes: [NiceClass] = [], sign: IPSign? = nil, holders: [Holder] = [],
    areas: [String] = [], workIsMark: Bool? = nil
  ) {
    self.ipCase = ipCase
    self.classes = classes
    self.sign = sign
    self.holders = holders
    self.areas = areas
    self.workIsMark = workIsMark
  }

  /// The case's identifier.
  public var id: ID<IPCase> { ipCase.id }
  /// The right.
  public var right: IPRight { ipCase.facts.right }

  /// A producer or another that a case belongs to, or that may use it (chủ sở hữu, bên được cấp phép).
  public struct Holder: Sendable, Hashable {
    /// Who holds it.
    public enum Who: Sendable, Hashable {
      /// A producer of the programme.
      case producer(ID<Producer>)
      /// Someone else, such as an association.
      case party(ID<IPParty>)
    }

    /// What a holder is to a case.
    @nonexhaustive
    public enum Link: String, Sendable, Hashable, CaseIterable {
      /// The applicant, or the owner of the title (chủ đơn, chủ văn bằng).
      case owner
      /// A user under a licence (bên được chuyển quyền sử dụng).
      case licensee
      /// A member, a certified user or a user of an indication, without a use right of its own recorded (thành viên).
      case member
    }

    /// Who it is.
    public let who: Who
    /// What it is to the case.
    public let link: Link
    /// The days on which it is.
    public let days: DatePeriod
    /// The classes for which it is; `nil` for all of the case.
    public let classes: [NiceClass]?

    /// Creates a holder of a case.
    public init(_ who: Who, as link: Link, during days: DatePeriod, classes: [NiceClass]? = nil) {
      self.who = who
      self.link = link
      self.days = days
      self.classes = classes
    }

    /// Creates a holder that is a producer of the programme.
    public init(_ producer: ID<Producer>, as link: Link, during days: DatePeriod) {
      self.init(.producer(producer), as: link, during: days)
    }
  }
}

extension SignCase.Holder.Link {
  /// The link in words.
  public var name: Bilingual {
    switch self {
    case .owner: Bilingual(vi: "chủ đơn hoặc chủ văn bằng", en: "applicant or owner")
    case .licensee: Bilingual(vi: "bên được cấp phép", en: "licensee")
    case .member: Bilingual(vi: "thành viên", en: "member")
    }
  }
}

#if !hasFeature(Embedded)
extension SignCase: Codable {}
extension SignCase.Holder: Codable {}
extension SignCase.Holder.Who: Codable {}
extension SignCase.Holder.Link: Codable {}
#endif
