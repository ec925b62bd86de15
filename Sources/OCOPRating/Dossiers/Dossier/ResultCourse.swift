import OCOPModel

/// Where a council's result leads (hướng xử lý kết quả): to the level above, to recognition, or back.
///
/// The one place that decides it, for a dossier's steps and a council's conclusion alike. A dossier goes up by its points;
/// a star is recognised as it is held, with points and minima.
struct ResultCourse: Hashable {
  /// The level at which the council sits, or to which the result came back.
  let level: RatingLevel
  /// Whether the points alone reach a band that a level above recognises; never for an eliminated product.
  let goesUp: Bool
  /// The level that recognises the star held; `nil` where none does.
  let authority: RatingLevel?
  /// The level that would recognise the star that the points alone reach.
  let authorityByPoints: RatingLevel?
  /// Whether an upgrade's star is higher than the one held; `nil` where none is known to be held.
  let isHigher: Bool?

  init(
    _ total: Score,
    _ star: Star?,
    at level: RatingLevel,
    _ bands: [RatingRegime.Band],
    upgrading held: Star? = nil
  ) {
    self.level = level
    isHigher = held.map { held in star.map { $0 > held } ?? false }
    authority = bands.level(recognising: star)
    authorityByPoints = star == nil ? nil : bands.level(recognising: bands.star(for: total))
    let above = bands.first { band in band.recognition.map { $0 > level } ?? false }
    goesUp = star != nil && above.map { $0.threshold <= total } ?? false
  }

  /// Whether the result allows what a rule asks; a rule that does not look at it is kept.
  func allows(_ rule: RatingProcedure.Step.Rule) -> Bool {
    switch rule {
    case .reachesNextLevel: goesUp
    case .recognisedHere: authority == level
    case .belowThisLevel: authority.map { $0 < level } ?? true
    case .recognisedNowhere: authority == nil
    case .higherThanHeld: isHigher ?? true
    case .notHigherThanHeld: isHigher == false && !isForAbove
    case .noResultYet: false
    case .filedInTime, .fileComplete, .handOverComplete, .starFitsTotal, .councilMeets, .writtenOpinions,
      .withinComplaintLimit, .firstComplaint:
      true
    }
  }

  /// Whether a level above recognises the star held.
  private var isForAbove: Bool { authority.map { $0 > level } ?? false }

  /// Whether what a rule allows rests on the reading `topBandWithoutMinima`: points and star lead to different levels, one of
  /// them above.
  func restsOnReading(_ rule: RatingProcedure.Step.Rule) -> Bool {
    guard let authorityByPoints, authority != authorityByPoints else { return false }
    return switch rule {
    // Where the star is for a level above as well, there is nothing to choose.
    case .reachesNextLevel, .recognisedHere, .recognisedNowhere, .notHigherThanHeld: goesUp && !isForAbove
    case .belowThisLevel: authorityByPoints >= level
    default: false
    }
  }

  /// Whether what the council concludes rests on that reading.
  var restsOnReading: Bool {
    goesUp ? restsOnReading(.reachesNextLevel) : authority != nil && restsOnReading(.belowThisLevel)
  }
}

extension [RatingRegime.Band] {
  /// The highest star that a total reaches by points alone; one star below the lowest band.
  func star(for total: Score) -> Star { filter { $0.threshold <= total }.map(\.star).max() ?? .one }

  /// The level that recognises a star, or `nil` where none does.
  func level(recognising star: Star?) -> RatingLevel? { first { $0.star == star }?.recognition }
}
