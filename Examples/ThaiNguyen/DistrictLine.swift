import OCOP

/// A district-level unit of the registers: what it has of the programme, and what its communes have become.
struct DistrictLine {
  let district: Locality
  let name: String
  let ideas: Bounds<Int>
  let products: Bounds<Int>
  let hasModel: Bool
  /// Its communes by the registers' list.
  let communes: [Locality]
  /// How many communes of today they have become.
  let today: Bounds<Int>

  /// The lines of a programme, in the order of codes.
  static func all(
    _ programme: Programme, on day: CivilDate, _ succession: CommuneSuccession
  ) -> [DistrictLine] {
    let localities = programme.records.localities
    let (ideas, without) = (
      programme.ideas(on: day), Set(programme.localitiesWithoutModel(at: .district, on: day))
    )
    let communes = localities.localities(at: .commune)
    return localities.localities(at: .district).map { district in
      let own = communes.filter { localities.contains($0, in: district) == .yes }
      let places = ideas.map { localities.contains($0.place, in: district) }
      return DistrictLine(
        district: district, name: localities.name(of: district),
        ideas: Bounds(places.count { $0 == .yes }, places.count { $0 != .no }),
        products: programme.ledger.recognisedEver(on: day) { programme.isMade($0, in: district) }.total,
        hasModel: !without.contains(district), communes: own, today: succession.count(own))
    }
  }
}
