internal import OCOPFunding
public import OCOPModel
internal import OCOPProgramme
internal import OCOPRating

extension UpgradeStory {
  /// The story as an official would tell it, at most 100 characters wide.
  public func text(in language: Language) -> String {
    let words = StoryWords(self, language)
    let parts = [
      words.firstRating, words.cheapestWay, words.raisedNeeds, words.payments, words.newDocuments,
      words.secondRating,
    ]
    let numbered = parts.enumerated().map { number, lines in
      (["\(number + 1). " + (lines.first ?? "")] + lines.dropFirst()).joined(separator: "\n")
    }
    return ([words.title] + numbered).joined(separator: "\n\n") + "\n"
  }
}

extension Rating {
  /// The criteria whose answers documents alone decide, in form order.
  fileprivate var decidedByDocuments: [CriterionCode] {
    derivations.filter { if case .derived = $0.outcome { true } else { false } }.map(\.criterion)
  }
}

/// The parts of the story in a language: a heading each, and its lines.
private struct StoryWords {
  private let story: UpgradeStory
  private let language: Language
  private let questions: [CriterionCode: Criterion.Question]

  init(_ story: UpgradeStory, _ language: Language) {
    self.story = story
    self.language = language
    let leaves = (try? RatingRegime.decision26_2026.rater(for: .tea))?.criteria.leaves ?? []
    questions = Dictionary(
      leaves.compactMap { leaf in leaf.question.map { (leaf.code, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  private func money(_ amount: Dong) -> String {
    let text = amount.formatted(in: language)
    return String(repeating: " ", count: max(0, 13 - text.count)) + text
  }

  private func day(_ day: CivilDate?) -> String { day?.formatted(in: language) ?? "" }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func stars(_ rating: Rating) -> String {
    let star = rating.star?.value?.rawValue ?? 0
    let points = (rating.total.value ?? .zero).formatted(in: language)
    return say("\(points) điểm, \(star) sao", "\(points) points, \(star) stars")
  }

  private func criterion(_ code: CriterionCode) -> String {
    padded("\(code)", 4) + " " + (questions[code]?.title[language] ?? "")
  }

  // MARK: Parts

  var title: String {
    let name = "\(story.producer.name): \(story.product.name)"
    return say("\(name), từ 3 lên 4 sao", "\(name), from 3 to 4 stars")
  }

  var firstRating: [String] {
    var lines = rated(story.before, story.evidenceBefore)
    guard let obstacle = story.before.obstacles.first else { return lines }
    let missing = obstacle.missingPoints.atMost.formatted(in: language)
    lines.append(
      say("   Còn thiếu cho 4 sao: \(missing) điểm, và", "   Missing for 4 stars: \(missing) points, and"))
    for minimum in obstacle.minima {
      let now = minimum.chosen.map(\.description) ?? "–"
      let needs = say("đang \(now), cần \(minimum.required)", "now \(now), needs \(minimum.required)")
      lines.append("     " + padded(criterion(minimum.criterion), 60) + needs)
    }
    return lines
  }

  private func rated(_ rating: Rating, _ evidence: Evidence) -> [String] {
    let derived = rating.decidedByDocuments.count
    let others = rating.derivations.count - derived
    let (on, documents) = (day(rating.evidenceDay), evidence.documents.count)
    return [
      say("Chấm điểm ngày \(on): \(stars(rating))", "Rated on \(on): \(stars(rating))"),
      say(
        "   \(documents) tài liệu quyết định \(derived) tiêu chí; hội đồng chấm \(others) tiêu chí còn lại",
        "   \(documents) documents decide \(derived) criteria; the council judges the other \(others)"),
    ]
  }

  var cheapestWay: [String] {
    let plan = story.plan
    let (cost, total) = (plan.cost.formatted(in: language), plan.total.formatted(in: language))
    let heading = say(
      "Cách rẻ nhất để đạt 4 sao: \(cost), khi đó \(total) điểm",
      "The cheapest way to 4 stars: \(cost), then \(total) points")
    let steps = plan.steps.map { step in
      let move = "\(step.from) → \(step.price.option)"
      let tasks = step.price.tasks.map { $0.name[language] }.joined(separator: "; ")
      return
        "     \(padded(step.price.criterion.description, 4)) \(move)  \(money(step.price.cost))  \(tasks)"
    }
    return [heading] + steps + unpriced
  }

  private var unpriced: [String] {
    let codes = story.plan.unpriced
    guard !codes.isEmpty else { return [] }
    let list = codes.map(\.description).joined(separator: ", ")
    return [
      say(
        "   Còn mức trả lời chưa có giá nên không xét, ở tiêu chí:",
        "   Answers without a price were left out, at:"),
      "     \(list)",
    ]
  }

  var raisedNeeds: [String] {
    let review = day(story.programme.records.reviews.first?.held)
    let accepted = story.needs.count { need in need.course.history.contains { $0.step.kind == .accepted } }
    let (raised, count) = (day(story.needs.first?.course.begun), story.needs.count)
    var lines = [
      say(
        "\(count) nhu cầu hỗ trợ nêu ngày \(raised); kỳ rà soát ngày \(review) chấp nhận \(accepted)",
        "\(count) needs raised on \(raised); the review of \(review) accepts \(accepted)")
    ]
    for category in MeasureCategory.allCases {
      let estimates = story.needs.filter { $0.category == category }.compactMap(\.estimate)
      guard !estimates.isEmpty, let sum = try? Dong.sum(estimates) else { continue }
      lines.append("     \(money(sum))  \(category.name[language])")
    }
    return lines
  }

  var payments: [String] {
    let decided = day(story.problem.day)
    var lines = [say("Phân bổ vốn ngày \(decided)", "Who pays, decided on \(decided)")]
    for measure in story.problem.measures {
      lines.append("   " + measure.name[language])
      for line in story.funding.lines where line.measure == measure.id {
        lines.append("   \(money(line.amount))  \(purse(line.source))")
        if let rule = rule(of: line) { lines.append(String(repeating: " ", count: 18) + rule) }
      }
    }
    lines.append(say("   Theo nguồn:", "   By purse:"))
    for use in story.funding.purses where use.spent > .zero {
      lines.append("   \(money(use.spent))  \(purse(use.source))")
    }
    lines.append(
      say(
        "   Đã kiểm chứng chỉ: mọi nội dung đủ vốn, và với các nguồn nhà nước đã chọn không thể vay ít hơn.",
        "   Certificate checked: all is paid, and with the state purses chosen no less can be borrowed."))
    return lines
  }

  private func purse(_ id: ID<FundingSource>) -> String {
    story.problem.sources.first { $0.id == id }?.name[language] ?? id.text
  }

  /// The rule by which state money pays, with what a reader has to know of it.
  private func rule(of line: FundingLine) -> String? {
    guard let citation = line.citation else { return nil }
    let sign =
      switch line.confidence {
      case .secondary?: say(" (nguồn thứ cấp)", " (as reported)")
      case .unverified?: say(" (CHƯA KIỂM CHỨNG)", " (UNVERIFIED)")
      default: ""
      }
    return say("theo ", "by ") + citation.text(in: language) + sign
  }

  var newDocuments: [String] {
    let known = Set(story.evidenceBefore.documents.flatMap(\.statements))
    var lines = [say("Việc đã làm, và tài liệu chứng minh", "What was done, and what proves it")]
    for step in story.plan.steps {
      lines.append("     " + criterion(step.price.criterion))
      let grounds = story.after.derivation(of: step.price.criterion)?.grounds ?? []
      for ground in grounds where !known.contains(Evidence.Statement(ground.subject.name, ground.value)) {
        lines.append("       " + ground.proof.document)
      }
    }
    return lines
  }

  var secondRating: [String] {
    let moves = story.plan.steps.map { step in
      let now = story.after.criteria.first { $0.code == step.price.criterion }?.chosen?.description ?? "–"
      return "     " + padded(criterion(step.price.criterion), 60) + "\(step.from) → \(now)"
    }
    return rated(story.after, story.evidenceAfter) + noLongerDecided + moves
  }

  /// What documents decided before and no longer do: the answers that they leave, and what still decides between them.
  private var noLongerDecided: [String] {
    let codes = story.before.decidedByDocuments.filter { !story.after.decidedByDocuments.contains($0) }
    return codes.compactMap(story.after.derivation(of:)).flatMap { derivation in
      let answers = (derivation.answers ?? []).map(\.description).joined(separator: ", ")
      let judged = derivation.judgements.map { say("hội đồng xét: ", "the council judges: ") + $0[language] }
      let unknown = derivation.unknown.map { say("chưa rõ: ", "unknown: ") + $0.label[language] }
      return [
        say(
          "   \(derivation.criterion): tài liệu còn để ngỏ các mức \(answers)",
          "   \(derivation.criterion): the documents leave open \(answers)")
      ] + (judged + unknown).map { "       " + $0 }
    }
  }
}
