public import OCOPModel

/// What ties a case to another of its family (quan hệ giữa các đơn): the same sign, a priority, a division, a part of an
/// international registration.
public struct CaseLink: Sendable, Hashable {
  /// What the other is to this case.
  public let kind: Kind
  /// The other application, title or registration.
  public let other: Reference

  /// Creates a link.
  ///
  /// - Throws: ``IPTextError/blank(_:)`` for a number without characters.
  public init(_ kind: Kind, _ other: Reference) throws(IPTextError) {
    switch other {
    case .ipCase, .application, .title: break
    case .international(let number), .foreign(_, let number):
      guard !number.isBlank else { throw .blank(.relatedNumber) }
    }
    self.kind = kind
    self.other = other
  }
}

extension CaseLink {
  /// What the other is to this case.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It has the same sign, for other goods or of another kind.
    case sameSign
    /// It is the first filing whose date this case claims.
    case priority
    /// This case was divided from it and keeps its filing date.
    case dividedFrom
    /// It is the international registration (Madrid, The Hague) of which this case is a national part.
    case nationalPartOf
    /// It is the national basis of this international registration.
    case basis
    /// It was converted into this case, as between invention and utility solution.
    case convertedFrom
    /// This case takes its place: an earlier mark of another kind, or one given up for a geographical indication.
    case replaces
  }

  /// Another case: one that is kept too, or one known by its number alone.
  @nonexhaustive
  public enum Reference: Sendable, Hashable {
    /// A case that is kept beside this one.
    case ipCase(ID<IPCase>)
    /// An application at Vietnam's office.
    case application(ApplicationNumber)
    /// A title of Vietnam's office.
    case title(TitleNumber)
    /// An international registration, by its number.
    case international(String)
    /// An application or title of another office, by its number.
    case foreign(Jurisdiction, String)
  }
}

extension CaseLink.Kind {
  /// The tie in words.
  public var name: Bilingual {
    switch self {
    case .sameSign: Bilingual(vi: "cùng dấu hiệu", en: "same sign")
    case .priority: Bilingual(vi: "đơn đầu tiên (quyền ưu tiên)", en: "first filing (priority)")
    case .dividedFrom: Bilingual(vi: "tách từ đơn", en: "divided from")
    case .nationalPartOf: Bilingual(vi: "phần Việt Nam của đăng ký quốc tế", en: "national part of")
    case .basis: Bilingual(vi: "đơn hoặc đăng ký cơ sở", en: "national basis")
    case .convertedFrom: Bilingual(vi: "chuyển đổi từ đơn", en: "converted from")
    case .replaces: Bilingual(vi: "thay cho", en: "takes the place of")
    }
  }
}

extension CaseLink.Reference: CustomStringConvertible {
  /// The identifier or number, with the office's code before it where it is not Vietnam's.
  public var description: String {
    switch self {
    case .ipCase(let id): id.description
    case .application(let number): number.description
    case .title(let number): number.description
    case .international(let number): "WO \(number)"
    case .foreign(let office, let number): "\(office) \(number)"
    }
  }
}

#if !hasFeature(Embedded)
extension CaseLink.Kind: Codable {}
extension CaseLink: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind
    case ipCase = "case"
    case application, title, international, office, number
  }

  /// Decodes an object such as `{"kind":"sameSign","application":"4-2019-43953"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(Kind.self, forKey: .kind)
    let other: Reference
    if let id = try container.decodeIfPresent(ID<IPCase>.self, forKey: .ipCase) {
      other = .ipCase(id)
    } else if let number = try container.decodeIfPresent(ApplicationNumber.self, forKey: .application) {
      other = .application(number)
    } else if let number = try container.decodeIfPresent(TitleNumber.self, forKey: .title) {
      other = .title(number)
    } else if let number = try container.decodeIfPresent(String.self, forKey: .international) {
      other = .international(number)
    } else {
      other = .foreign(
        try container.decode(Jurisdiction.self, forKey: .office),
        try container.decode(String.self, forKey: .number))
    }
    self = try checkDecoded(decoder) { () throws(IPTextError) in try CaseLink(kind, other) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    switch other {
    case .ipCase(let id): try container.encode(id, forKey: .ipCase)
    case .application(let number): try container.encode(number, forKey: .application)
    case .title(let number): try container.encode(number, forKey: .title)
    case .international(let number): try container.encode(number, forKey: .international)
    case .foreign(let office, let number):
      try container.encode(office, forKey: .office)
      try container.encode(number, forKey: .number)
    }
  }
}
#endif
