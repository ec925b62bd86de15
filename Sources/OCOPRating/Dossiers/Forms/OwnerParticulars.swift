public import OCOPModel

/// What the three forms ask of an owner (thông tin chủ thể), stated once: mostly personal data.
public struct OwnerParticulars: Sendable, Hashable {
  /// The owner's legal representative (người đại diện theo pháp luật); every fact is personal.
  public struct Representative: Sendable, Hashable {
    /// The name.
    public let name: PersonalData<String>?
    /// The position within the organisation.
    public let position: PersonalData<String>?
    /// Whether the representative is a woman.
    public let isWoman: PersonalData<Bool>?
    /// The ethnic group.
    public let ethnicGroup: PersonalData<String>?
    /// The permanent address.
    public let permanentAddress: PersonalData<String>?

    /// Creates a representative from the facts that are known.
    public init(
      name: String? = nil,
      position: String? = nil,
      isWoman: Bool? = nil,
      ethnicGroup: String? = nil,
      permanentAddress: String? = nil
    ) {
      self.name = name.map(PersonalData.init)
      self.position = position.map(PersonalData.init)
      self.isWoman = isWoman.map(PersonalData.init)
      self.ethnicGroup = ethnicGroup.map(PersonalData.init)
      self.permanentAddress = permanentAddress.map(PersonalData.init)
    }
  }

  /// The owner's name.
  public let name: String
  /// The kind of organisation.
  public let kind: ProducerKind
  /// The address.
  public let address: PersonalData<String>?
  /// The telephone number.
  public let phone: PersonalData<String>?
  /// The e-mail address.
  public let email: PersonalData<String>?
  /// The legal representative.
  public let representative: Representative

  /// Creates particulars from what is known.
  public init(
    name: String,
    kind: ProducerKind,
    address: String? = nil,
    phone: String? = nil,
    email: String? = nil,
    representative: Representative = Representative()
  ) {
    self.name = name
    self.kind = kind
    self.address = address.map(PersonalData.init)
    self.phone = phone.map(PersonalData.init)
    self.email = email.map(PersonalData.init)
    self.representative = representative
  }

  /// Takes over what is known of a producer, with what the forms ask besides.
  public init(_ producer: Producer, email: String? = nil, representative: Representative? = nil) {
    self.init(
      name: producer.name,
      kind: producer.kind,
      address: producer.address?.value,
      phone: producer.phone?.value,
      email: email,
      representative: representative
        ?? Representative(
          name: producer.representative?.name?.value,
          isWoman: producer.representative?.isWoman?.value)
    )
  }

  /// The particulars without personal data; a household goes by its kind, as ``OCOPModel/Producer/redacted``.
  public var redacted: OwnerParticulars {
    switch kind {
    case .productionHousehold, .registeredHousehold:
      OwnerParticulars(name: kind.name[.vietnamese], kind: kind)
    case .cooperative, .cooperativeGroup, .enterprise, .farm, .association, .federation, .operatingCentre:
      OwnerParticulars(name: name, kind: kind)
    }
  }
}

extension OwnerParticulars: Codable {}
extension OwnerParticulars.Representative: Codable {}
