/// The owner of an OCOP product (chủ thể OCOP).
public struct Producer: Sendable, Hashable {
  /// The legal representative of a producer (đại diện pháp luật): personal data, each fact optional.
  public struct Representative: Sendable, Hashable {
    /// The representative's name.
    public let name: PersonalData<String>?
    /// Whether the representative is a woman.
    public let isWoman: PersonalData<Bool>?
    /// Whether the representative belongs to an ethnic minority.
    public let isEthnicMinority: PersonalData<Bool>?
    /// Whether the representative is a person with a disability.
    public let isDisabled: PersonalData<Bool>?

    /// Creates a representative from the facts that are known.
    public init(
      name: String? = nil,
      isWoman: Bool? = nil,
      isEthnicMinority: Bool? = nil,
      isDisabled: Bool? = nil
    ) {
      self.name = name.map(PersonalData.init)
      self.isWoman = isWoman.map(PersonalData.init)
      self.isEthnicMinority = isEthnicMinority.map(PersonalData.init)
      self.isDisabled = isDisabled.map(PersonalData.init)
    }
  }

  /// The producer's identifier.
  public let id: ID<Producer>
  /// The producer's registered name.
  public let name: String
  /// The kind of organisation.
  public let kind: ProducerKind
  /// The legal representative, where known.
  public let representative: Representative?
  /// The contact address.
  public let address: PersonalData<String>?
  /// The telephone number.
  public let phone: PersonalData<String>?

  /// Creates a producer from its particulars.
  public init(
    id: ID<Producer>,
    name: String,
    kind: ProducerKind,
    representative: Representative? = nil,
    address: String? = nil,
    phone: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.representative = representative
    self.address = address.map(PersonalData.init)
    self.phone = phone.map(PersonalData.init)
  }

  /// The producer without personal data, for exports.
  ///
  /// A household goes by the name of a person, so its kind stands in for its name.
  public var redacted: Producer {
    switch kind {
    case .productionHousehold, .registeredHousehold:
      Producer(id: id, name: kind.name[.vietnamese], kind: kind)
    case .cooperative, .cooperativeGroup, .enterprise, .farm, .association, .federation, .operatingCentre:
      Producer(id: id, name: name, kind: kind)
    }
  }

  /// Whether a product of this producer may be rated by a product set.
  ///
  /// Source: Decision 26/2026/QĐ-TTg, Article 2, clause 3: three kinds are for tourism only.
  public func mayOwn(productOf set: ProductSet) -> Bool {
    !kind.isForTourismOnly || set.isTourism
  }
}

#if !hasFeature(Embedded)
extension Producer: Codable {}
extension Producer.Representative: Codable {}
#endif
