public import OCOPModel
public import OCOPRating

/// A body of the administration with a part in the programme (cơ quan, đơn vị).
///
/// Who answers for what is the province's own decision, so the library has no table of it.
public struct Department: Sendable, Hashable {
  /// What a department does in a matter (vai trò).
  @nonexhaustive
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// It answers for the matter (chủ trì).
    case leads
    /// It takes part (phối hợp).
    case takesPart
    /// It watches over it (giám sát).
    case supervises
  }

  /// A department's role in a matter.
  public struct Duty: Sendable, Hashable {
    /// The matter.
    public let topic: ProgrammeTopic
    /// The role.
    public let role: Role

    /// Creates a duty.
    public init(_ role: Role, _ topic: ProgrammeTopic) {
      self.topic = topic
      self.role = role
    }
  }

  /// The department's identifier.
  public let id: ID<Department>
  /// The department's name.
  public let name: Bilingual
  /// The level of the administration that it belongs to.
  public let level: RatingLevel
  /// What it answers for, and what else it has a part in.
  public let duties: [Duty]

  /// Creates a department.
  public init(id: ID<Department>, name: Bilingual, level: RatingLevel, duties: [Duty] = []) {
    self.id = id
    self.name = name
    self.level = level
    self.duties = duties
  }

  /// Whether it answers for a matter.
  public func leads(_ topic: ProgrammeTopic) -> Bool {
    duties.contains { $0.topic == topic && $0.role == .leads }
  }
}

extension Department.Role {
  /// The role in words.
  public var name: Bilingual {
    switch self {
    case .leads: Bilingual(vi: "chủ trì", en: "leads")
    case .takesPart: Bilingual(vi: "phối hợp", en: "takes part")
    case .supervises: Bilingual(vi: "giám sát", en: "supervises")
    }
  }
}

#if !hasFeature(Embedded)
extension Department: Codable {}
extension Department.Duty: Codable {}
extension Department.Role: Codable {}
#endif
