extension Gazetteer {
  /// Whether what a code meant on one day lies in what another code means on another day.
  ///
  /// ```swift
  /// // A plot of Bắc Kạn, entered in 2024, lies in the province of Thái Nguyên today.
  /// gazetteer.lies(try Locality("06"), of: then, in: try Locality("19"), of: today)  // .yes
  /// ```
  ///
  /// - Parameters:
  ///   - inner: The code of the smaller unit.
  ///   - day: The day on which that code was written.
  ///   - outer: The code of the larger unit.
  ///   - target: The day on which that code was written.
  /// - Returns: ``Truth/unknown`` for a code that the gazetteer lacks, for a divided unit of which a part lies there, and
  ///   where the smaller unit is known less closely than the larger.
  public func lies(_ inner: Locality, of day: CivilDate, in outer: Locality, of target: CivilDate) -> Truth {
    guard let around = chains(of: outer, on: target, asOf: target).first else { return .unknown }
    let answers = chains(of: inner, on: day, asOf: target).map { chain -> Truth in
      if chain.contains(outer.code) { return .yes }
      // The smaller one is known only as far as something around the larger.
      if let first = chain.first, around.contains(first) { return .unknown }
      return .no
    }
    guard let first = answers.first, answers.allSatisfy({ $0 == first }) else { return .unknown }
    return first
  }

  /// The province that a code lies in on a day; `nil` for a code that means nothing on the day.
  public func province(of locality: Locality, on day: CivilDate) -> Province? {
    chains(of: locality, on: day, asOf: day).first?.last.flatMap { provinces.version($0, on: day) }
  }

  /// What a code of one day has become on another, each as its own code and those of the units above, the province last.
  ///
  /// A district of before July 2025 goes on only in its province.
  private func chains(of locality: Locality, on day: CivilDate, asOf target: CivilDate) -> [[String]] {
    func chain(_ candidate: PlaceCandidate<some AdministrativeUnit>) -> [String] {
      [candidate.unit.code] + candidate.unit.superiors.reversed()
    }
    switch locality.level {
    case .commune:
      return communes.resolve(locality.code, on: day, to: target).candidates.map { chain($0) }
    case .district:
      let districts = districts.resolve(locality.code, on: day, to: target).candidates
      guard districts.isEmpty, let unit = self.districts.version(locality.code, on: day) else {
        return districts.map { chain($0) }
      }
      return provinces.resolve(unit.province, on: day, to: target).candidates.map { chain($0) }
    case .province:
      return provinces.resolve(locality.code, on: day, to: target).candidates.map { chain($0) }
    }
  }
}
