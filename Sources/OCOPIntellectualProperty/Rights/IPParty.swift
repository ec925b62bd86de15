public import OCOPModel

/// A person or organisation that has to do with a right (bên liên quan): applicant, owner, representative or user.
///
/// All that is known of a person is personal data; of an organisation, only how to reach it.
public struct IPParty: Sendable, Hashable {
  /// What a party is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A natural person (cá nhân).
    case person
    /// An organisation (tổ chức).
    case organisation
  }

  /// The party's identifier.
  public let id: ID<IPParty>
  /// What the party is.
  public let kind: Kind
  /// The party's name; a person's is personal data.
  public let name: Name
  /// An organisation's number in the register of businesses, cooperatives or associations, where known.
  public let registration: String?
  /// Where the party comes from.
  public let country: Jurisdiction
  /// The producer of the programme that the party is, where it is one.
  public let producer: ID<Producer>?
  /// The address.
  public let address: PersonalData<String>?
  /// The telephone number.
  public let phone: PersonalData<String>?
  /// The e-mail address.
  public let email: PersonalData<String>?

  /// A party's name, or that it was redacted.
  public enum Name: Sendable, Hashable {
    /// The name of a person.
    case person(PersonalData<String>)
    /// The name of an organisation.
    case organisation(String)
    /// The name of a person, taken out for an export.
    case redacted
  }

  /// Creates a party from its particulars.
  ///
  /// - Throws: ``IPTextError`` for a name or register number without words, or a register number of a person.
  public init(
    id: ID<IPParty>, kind: Kind, name: String, registration: String? = nil, country: Jurisdiction = .vietnam,
    producer: ID<Producer>? = nil, address: String? = nil, phone: String? = nil, email: String? = nil
  ) throws(IPTextError) {
    guard !name.isBlank else { throw .blank(.partyName) }
    self.init(
      id: id, kind: kind, name: kind == .person ? .person(PersonalData(name)) : .organisation(name),
      registration: registration, country: country, producer: producer,
      address: address.map(PersonalData.init),
      phone: phone.map(PersonalData.init), email: email.map(PersonalData.init))
    try checkRegistration()
  }

  private init(
    id: ID<IPParty>, kind: Kind, name: Name, registration: String?, country: Jurisdiction,
    producer: ID<Producer>?,
    address: PersonalData<String>?, phone: PersonalData<String>?, email: PersonalData<String>?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.registration = registration
    self.country = country
    self.producer = producer
    self.address = address
    self.phone = phone
    self.email = email
  }

  private func checkRegistration() throws(IPTextError) {
    guard let registration else { return }
    guard kind == .organisation else { throw .outOfPlace(.registration) }
    guard !registration.isBlank else { throw .blank(.registration) }
  }

  /// The party without personal data, for exports: a person has neither name nor address.
  public var redacted: IPParty {
    let name: Name =
      switch self.name {
      case .organisation: self.name
      case .person, .redacted: .redacted
      }
    return IPParty(
      id: id, kind: kind, name: name, registration: registration, country: country, producer: producer,
      address: nil, phone: nil, email: nil)
  }

  /// The name as lists and logs may show it: an organisation's name, or a person's identifier.
  public var shownName: String {
    switch name {
    case .organisation(let name): name
    case .person, .redacted: id.text
    }
  }
}

extension IPParty {
  /// What a party is to a case (vai trò).
  @nonexhaustive
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// It filed, or the application passed to it (người nộp đơn).
    case applicant
    /// The title is its own (chủ văn bằng).
    case owner
    /// It manages a geographical indication, whose owner is the State (tổ chức quản lý chỉ dẫn địa lý).
    case manager
    /// It acts for the applicant or owner before the office (đại diện sở hữu công nghiệp).
    case representative
  }

  /// A party in a role, from the day it took it to the day it gave it up.
  public struct Part: Sendable, Hashable {
    /// The party.
    public let party: IPParty
    /// Its role.
    public let role: Role
    /// The days on which it has the role.
    public let days: DatePeriod

    /// Creates a party's part in a case.
    public init(_ party: IPParty, as role: Role, during days: DatePeriod) {
      self.party = party
      self.role = role
      self.days = days
    }
  }
}

extension Sequence where Element == IPParty.Part {
  /// The parties that have a role on a day, in the order in which they are listed.
  public func parties(as role: IPParty.Role, on day: CivilDate) -> [IPParty] {
    filter { $0.role == role && $0.days.contains(day) }.map(\.party)
  }
}

extension IPParty.Role {
  /// The role in words.
  public var name: Bilingual {
    switch self {
    case .applicant: Bilingual(vi: "người nộp đơn", en: "applicant")
    case .owner: Bilingual(vi: "chủ văn bằng", en: "owner")
    case .manager: Bilingual(vi: "tổ chức quản lý chỉ dẫn địa lý", en: "managing organisation")
    case .representative: Bilingual(vi: "đại diện sở hữu công nghiệp", en: "representative")
    }
  }
}

#if !hasFeature(Embedded)
extension IPParty.Kind: Codable {}
extension IPParty.Role: Codable {}
extension IPParty.Part: Codable {}
extension IPParty: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, kind, name, registration, country, producer, address, phone, email
  }

  /// Decodes a party; one without a name is a redacted person.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(Kind.self, forKey: .kind)
    let text = try container.decodeIfPresent(String.self, forKey: .name)
    let name: Name =
      switch (kind, text) {
      case (.organisation, let text): .organisation(text ?? "")
      case (.person, let text?): .person(PersonalData(text))
      case (.person, nil): .redacted
      }
    self.init(
      id: try container.decode(ID<IPParty>.self, forKey: .id), kind: kind, name: name,
      registration: try container.decodeIfPresent(String.self, forKey: .registration),
      country: try container.decodeIfPresent(Jurisdiction.self, forKey: .country) ?? .vietnam,
      producer: try container.decodeIfPresent(ID<Producer>.self, forKey: .producer),
      address: try container.decodeIfPresent(PersonalData<String>.self, forKey: .address),
      phone: try container.decodeIfPresent(PersonalData<String>.self, forKey: .phone),
      email: try container.decodeIfPresent(PersonalData<String>.self, forKey: .email))
    try checkDecoded(decoder) { () throws(IPTextError) in
      if kind == .organisation || text != nil, text?.isBlank ?? true { throw .blank(.partyName) }
      try checkRegistration()
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    switch name {
    case .person(let name): try container.encode(name, forKey: .name)
    case .organisation(let name): try container.encode(name, forKey: .name)
    case .redacted: break
    }
    try container.encodeIfPresent(registration, forKey: .registration)
    try container.encode(country, forKey: .country)
    try container.encodeIfPresent(producer, forKey: .producer)
    try container.encodeIfPresent(address, forKey: .address)
    try container.encodeIfPresent(phone, forKey: .phone)
    try container.encodeIfPresent(email, forKey: .email)
  }
}
#endif
