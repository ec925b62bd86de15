import OCOPModel

/// The sentences of an explanation in one language, shared by its renderers.
struct ExplanationWords {
  let language: Language

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func star(_ star: Star) -> String {
    pick("\(star.rawValue) sao", star == .one ? "1 star" : "\(star.rawValue) stars")
  }

  /// `87,50`, or `61,00–79,00` where it is open.
  func score(_ score: Bounds<Score>) -> String {
    score.value.map { $0.formatted(in: language) }
      ?? "\(score.atLeast.formatted(in: language))–\(score.atMost.formatted(in: language))"
  }

  func headline(_ explanation: RatingExplanation) -> String {
    let rating = explanation.rating
    guard let star = rating.star else { return pick("BỊ LOẠI", "ELIMINATED") }
    if let decided = star.value {
      let isSafe = !rating.findings.contains { $0.kind == .mayEliminate }
      return "\(decided.symbols)  \(self.star(decided).uppercased())"
        + (isSafe ? "" : pick(", nếu không bị loại", ", unless eliminated"))
    }
    return pick(
      "CHƯA ĐỦ DỮ LIỆU: ít nhất \(star.atLeast.rawValue) sao, nhiều nhất \(star.atMost.rawValue) sao",
      "STILL OPEN: at least \(self.star(star.atLeast)), at most \(self.star(star.atMost))"
    )
  }

  private func set(_ explanation: RatingExplanation) -> String {
    pick("Bộ tiêu chí", "Set") + " \(explanation.rating.setNumber) · \(explanation.setName[language])"
  }

  private func total(_ explanation: RatingExplanation) -> String {
    let rating = explanation.rating
    let byPoints =
      rating.starByPoints.value.map(star)
      ?? "\(rating.starByPoints.atLeast.rawValue)–\(star(rating.starByPoints.atMost))"
    let members =
      rating.memberCount == 1
      ? pick("1 phiếu", "1 sheet") : pick("\(rating.memberCount) phiếu", "\(rating.memberCount) sheets")
    return [
      pick("Tổng điểm", "Total") + " \(score(rating.total)) / \(explanation.maximum)",
      pick("theo điểm: ", "by points: ") + byPoints,
      members,
    ].joined(separator: " · ")
  }

  /// What stands below the headline: the set, the total, and who recognises the level.
  func heading(_ explanation: RatingExplanation) -> [String] {
    [set(explanation), total(explanation)]
      + [recognition(explanation), openEliminations(explanation)].compactMap { $0 }
  }

  /// That a product can still be eliminated: whoever reads the star level should not miss it.
  private func openEliminations(_ explanation: RatingExplanation) -> String? {
    let rating = explanation.rating
    let zeros = rating.findings.filter { $0.kind == .mayEliminate }.compactMap(\.criterion)
    let open = Set(rating.openEliminations.map(\.place) + zeros.map(EliminationPlace.criterion)).sorted()
    guard !rating.isEliminated, !open.isEmpty else { return nil }
    let places = open.map { $0.name[language] }.joined(separator: ", ")
    return pick(
      "Chưa loại trừ khả năng bị loại ở: \(places) (xem dưới)",
      "Elimination not ruled out at: \(places) (see below)")
  }

  /// What a reader should know besides: findings, what the source lacks, readings, and slips of the law's text.
  func messages(_ explanation: RatingExplanation) -> [String] {
    explanation.rating.findings.map { $0.message[language] } + explanation.rating.gaps.map(gap)
      + explanation.interpretations.map(reading) + explanation.anomalies.map(anomaly)
  }

  /// What the source of the criteria lacks.
  func gap(_ gap: TableGap) -> String {
    let reason = gap.reason[language]
    switch gap.kind {
    case .points(let part, let criterion, let missing):
      let place =
        criterion.map { pick("tiêu chí \($0)", "criterion \($0)") } ?? pick("Phần \(part)", "Part \(part)")
      return pick(
        "Nguồn thiếu \(missing) điểm ở \(place), cận trên cộng thêm: \(reason)",
        "The source lacks \(missing) points at \(place), which the upper bound adds: \(reason)")
    case .minima:
      return pick(
        "Nguồn thiếu mức tối thiểu, hạng sao ở đây chưa xét đủ: \(reason)",
        "The source lacks minima, so that the star level here does not rest on all of them: \(reason)")
    case .criteriaSet(let number):
      return pick("Nguồn thiếu bộ \(number): \(reason)", "The source lacks set \(number): \(reason)")
    }
  }

  /// Who recognises the level that is held.
  private func recognition(_ explanation: RatingExplanation) -> String? {
    switch explanation.recognition {
    case nil:
      explanation.rating.star?.value == nil
        ? nil : pick("Hạng này không có giấy chứng nhận", "This level has no certificate")
    case .commune?: pick("Cấp xã công nhận", "Recognised by the commune")
    case .district?: pick("Cấp huyện công nhận", "Recognised by the district")
    case .province?: pick("Cấp tỉnh công nhận", "Recognised by the province")
    case .ministry?:
      pick(
        "Bộ công nhận, theo đề nghị của cấp tỉnh", "Recognised by the ministry, on the province's proposal")
    }
  }

  var eliminated: String { pick("Lý do loại", "Why eliminated") }

  /// The heading over what a star level lacks.
  func obstacle(_ obstacle: RatingExplanation.ObstacleLine, rating: Rating) -> String {
    guard rating.starByPoints.atLeast >= obstacle.star else {
      return pick("Để đạt \(star(obstacle.star)) còn thiếu", "Missing for \(star(obstacle.star))")
    }
    if obstacle.minima.contains(where: { $0.result.state == .unmet }) {
      return pick(
        "Đủ điểm \(star(obstacle.star)), nhưng bị giữ lại vì chưa đạt mức tối thiểu",
        "The points reach \(star(obstacle.star)), but these minima hold it back"
      )
    }
    return pick(
      "Đủ điểm \(star(obstacle.star)), nhưng mức tối thiểu còn bỏ ngỏ",
      "The points reach \(star(obstacle.star)), but these minima are still open"
    )
  }

  /// The points that a level lacks, or `nil` where it lacks none; where that is open, what it hangs on.
  func missingPoints(_ missing: Bounds<Score>, in rating: Rating) -> String? {
    guard missing.atMost > .zero else { return nil }
    return missing.value.map {
      pick("\($0.formatted(in: language)) điểm", "\($0.formatted(in: language)) points")
    }
      ?? (rating.isComplete
        ? pick(
          "\(score(missing)) điểm, tùy phần nguồn còn thiếu",
          "\(score(missing)) points, as what the source lacks turns out")
        : pick(
          "\(score(missing)) điểm, tùy câu trả lời còn thiếu",
          "\(score(missing)) points, as answers turn out"))
  }

  func minimum(_ line: RatingExplanation.MinimumLine) -> String {
    let result = line.result
    let chosen: String
    if let answer = result.chosen, let words = line.chosen {
      chosen = pick("hiện ", "now ") + "\(answer) “\(words[language])”"
    } else if result.state == .undecided {
      chosen = pick("chưa đủ câu trả lời", "answers are missing")
    } else {
      chosen = pick("các thành viên khác nhau, trung bình ", "members differ, mean ") + score(line.score)
    }
    return "\(result.criterion) \(line.title[language]) (\(result.star)): "
      + pick("cần ", "needs ") + "\(result.required) “\(line.required[language])”, " + chosen
  }

  /// A higher level in one line; a criterion with minima for several levels counts once.
  func summary(_ obstacle: RatingExplanation.ObstacleLine, in rating: Rating) -> String {
    let codes = Set(obstacle.minima.map(\.result.criterion)).sorted()
    let list = codes.map(\.description).joined(separator: ", ")
    let minima = pick("mức tối thiểu ở \(list)", "the minima of \(list)")
    let pieces = [missingPoints(obstacle.missingPoints, in: rating), codes.isEmpty ? nil : minima].compactMap
    { $0 }
    return pick("Để đạt ", "For ") + star(obstacle.star) + ": "
      + pieces.joined(separator: pick(" và ", " and "))
  }

  func open(_ explanation: RatingExplanation) -> String {
    let open = explanation.openCriteria
    let codes = open.map(\.code).joined(separator: ", ")
    return pick("Còn thiếu câu trả lời (\(open.count)): ", "Answers missing (\(open.count)): ") + codes
  }

  var notes: String { pick("Lưu ý", "Notes") }

  var allMet: String {
    pick("Đạt mọi điều kiện của hạng cao nhất", "Every condition of the highest level is met")
  }

  /// The places in the law, each document named once.
  func citations(_ explanation: RatingExplanation) -> String {
    var pieces: [String] = []
    var document: String?
    for citation in explanation.citations {
      let piece = citation.document == document ? citation.place(in: language) : citation.text(in: language)
      // A document that is named already, without a place in it, says nothing more.
      if !piece.isEmpty { pieces.append(piece) }
      document = citation.document
    }
    return pick("Căn cứ: ", "Based on: ") + pieces.joined(separator: "; ")
  }

  private func anomaly(_ anomaly: Anomaly) -> String {
    pick("Văn bản in ở \(anomaly.place): ", "The text prints at \(anomaly.place): ")
      + "\(anomaly.printed[language]) → \(anomaly.read[language]). \(anomaly.reason[language])"
  }

  func elimination(_ line: RatingExplanation.EliminationLine) -> String {
    switch line.elimination.cause {
    case .stated: "\(line.text[language]) [\(line.elimination.place.name[language])]"
    case .evidence:
      "\(line.text[language]) [\(line.elimination.place.name[language])"
        + pick(", theo minh chứng]", ", by the evidence]")
    case .zeroScore(let code): "\(line.text[language]) [\(line.elimination.place.name[language]): \(code)]"
    }
  }

  private func reading(_ interpretation: Interpretation) -> String {
    pick("Cách hiểu: ", "Interpretation: ") + interpretation.reading[language]
  }
}
