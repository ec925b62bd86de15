extension Gazetteer {
  /// Whether what a code meant on one day lies in what another code means on another day.
  ///
  /// ```swift
  /// // A plot of Bắc Kạn, entered in 2024, lies in the province of Thái Nguyên today.
  /// gazetteer.lies(try Locality("06"), of: then, in: try Locality("19"), of: today)  // .yes
  /// ```
  ///
  /// A row of succession that is not verified, and a part of a divided unit of which no row says what became, leave it open in
  /// which commune the smaller unit lies. Neither is taken to lead out of the province or district of the ways that are known.
  ///
  /// - Parameters:
  ///   - inner: The code of the smaller unit.
  ///   - day: The day on which that code was written.
  ///   - outer: The code of the larger unit.
  ///   - target: The day on which that code was written.
  /// - Returns: ``Truth/unknown`` for a code that the gazetteer lacks, for a divided unit of which a part lies there, for a
  ///   commune where a succession is not certain, and where the smaller unit is known less closely than the larger.
  public func lies(_ inner: Locality, of day: CivilDate, in outer: Locality, of target: CivilDate) -> Truth {
    guard let around = chains(of: outer, on: target, asOf: target).ends.first else { return .unknown }
    let (ends, areCertain) = chains(of: inner, on: day, asOf: target)
    if outer.level == .commune, !areCertain { return .unknown }
    let answers = ends.map { chain -> Truth in
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
    chains(of: locality, on: day, asOf: day).ends.first?.last.flatMap { provinces.version($0, on: day) }
  }

  /// What a code of one day has become on another, each as its own code and those of the units above, the province last; and
  /// whether that is certain.
  ///
  /// A district of before July 2025 goes on only in its province.
  private func chains(of locality: Locality, on day: CivilDate, asOf target: CivilDate) -> (
    ends: [[String]], areCertain: Bool
  ) {
    func chains<Unit>(_ code: String, in table: UnitTable<Unit>) -> (ends: [[String]], areCertain: Bool) {
      let (ends, areCertain) = table.ways(of: code, on: day, to: target)
      return (ends.map { [$0.unit.code] + $0.unit.superiors.reversed() }, areCertain)
    }
    switch locality.level {
    case .commune:
      return chains(locality.code, in: communes)
    case .district:
      let known = chains(locality.code, in: districts)
      guard known.ends.isEmpty, let unit = districts.version(locality.code, on: day) else { return known }
      return chains(unit.province, in: provinces)
    case .province:
      return chains(locality.code, in: provinces)
    }
  }
}
