import OCOPModel

/// A sheet with the rating it gives alone.
struct ScoredSheet {
  let sheet: MemberSheet
  let rating: Rating
  var standing: CouncilMinutes.MemberScore.Standing = .counted

  var total: Bounds<Score> { rating.total }
}

/// A session's sheets, rated one by one, in the council's order.
struct ScoredSheets {
  /// Those that are not set aside.
  var valid: [ScoredSheet]
  /// Those that are.
  let setAside: [ScoredSheet]

  /// Those that enter the mean.
  var counted: [ScoredSheet] { valid.filter { $0.standing == .counted } }

  /// Leaves the highest and the lowest out, the first of equals in the council's order; of fewer than three none.
  fileprivate mutating func dropExtremes() {
    guard valid.count >= 3 else { return }
    var (highest, lowest) = (0, 0)
    for index in valid.indices where valid[index].isAbove(valid[highest]) { highest = index }
    if highest == lowest { lowest = 1 }
    for index in valid.indices where index != highest && valid[lowest].isAbove(valid[index]) {
      lowest = index
    }
    valid[highest].standing = .droppedAsHighest
    valid[lowest].standing = .droppedAsLowest
  }
}

extension ScoredSheet {
  fileprivate func isAbove(_ other: ScoredSheet) -> Bool {
    (total.atLeast, total.atMost) > (other.total.atLeast, other.total.atMost)
  }
}

extension CouncilSession {
  /// Every sheet with what it scores alone; the answers were checked when it came in.
  var scored: ScoredSheets {
    func rated(_ sheet: MemberSheet, _ standing: CouncilMinutes.MemberScore.Standing) -> ScoredSheet? {
      (try? rater.rate(sheet.sheet)).map { ScoredSheet(sheet: sheet, rating: $0, standing: standing) }
    }
    var scored = ScoredSheets(
      valid: sheets.compactMap { rated($0, .counted) },
      setAside: council.members.flatMap { member in
        state.setAside.filter { $0.member == member.id }.compactMap { rated($0, .setAside) }
      }
    )
    if opening.rules.dropsExtremes { scored.dropExtremes() }
    return scored
  }

  /// The rating of sheets together, with the elimination notes that were stated.
  func rate(_ sheets: [ScoredSheet]) throws(RatingError) -> Rating {
    try rater.rate(sheets.map(\.sheet.sheet), eliminations: state.eliminations)
  }
}
