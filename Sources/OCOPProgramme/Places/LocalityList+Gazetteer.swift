public import OCOPModel

extension LocalityList {
  /// The localities of a day, as a gazetteer has them: a commune lies in its district, or in its province where there are no
  /// districts.
  public init(of gazetteer: Gazetteer, on day: CivilDate) {
    let provinces = gazetteer.provinces.units(on: day)
    let districts = gazetteer.districts.units(on: day)
    let listed = Set(provinces.map(\.code) + districts.map(\.code))
    func entry(_ unit: some AdministrativeUnit) -> Entry? {
      guard let locality = try? Locality(unit.code) else { return nil }
      let parent = unit.superiors.last { listed.contains($0) }
      return Entry(locality, name: unit.fullName, in: parent.flatMap { try? Locality($0) })
    }
    let entries =
      provinces.compactMap(entry) + districts.compactMap(entry)
      + gazetteer.communes.units(on: day).compactMap(entry)
    // A gazetteer has each unit of a day once, and its parents are listed: the list takes them.
    self = (try? LocalityList(entries)) ?? .none
  }
}
