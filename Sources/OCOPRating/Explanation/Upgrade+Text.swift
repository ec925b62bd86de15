public import OCOPModel

extension Upgrade {
  /// The answer in words: the cheapest plan, or why there is none.
  ///
  /// - Parameters:
  ///   - target: The star level that was asked for.
  ///   - criteria: The set whose sheet was asked about.
  ///   - language: The language.
  /// - Returns: A line, and for a plan a list of its steps below, which Markdown takes for one too.
  public func text(to target: Star, by criteria: CriteriaSet, in language: Language) -> String {
    let words = UpgradeWords(criteria: criteria, language: language)
    return switch self {
    case .plan(let plan): words.text(plan, isCheapest: true)
    case .impossible(let blocks): words.impossible(target, blocks)
    }
  }
}

extension UpgradePlan {
  /// The plan in words: what it costs and comes to, and each step with the words of the form.
  ///
  /// A step says how many points its option gives more, unless its criterion applies only under a condition.
  ///
  /// - Parameters:
  ///   - criteria: The set whose sheet was asked about.
  ///   - language: The language.
  /// - Returns: A line, and a list of the steps below, which Markdown takes for one too.
  public func text(by criteria: CriteriaSet, in language: Language) -> String {
    UpgradeWords(criteria: criteria, language: language).text(self, isCheapest: false)
  }
}

extension UpgradeBlock {
  /// What blocks, in words, as it stands within a sentence.
  public var text: Bilingual {
    switch self {
    case .criterion(let code):
      Bilingual(
        vi: "tiêu chí \(code) không nâng được đến mức cần thiết",
        en: "criterion \(code) cannot reach what the level asks for")
    case .total:
      Bilingual(
        vi: "nâng hết những gì có thể vẫn không đủ điểm",
        en: "all that can be raised does not add up to the points")
    case .eliminated: Bilingual(vi: "sản phẩm bị loại", en: "the product is eliminated")
    case .gap(let gap):
      Bilingual(vi: "nguồn thiếu: \(gap.reason.vi)", en: "the source lacks: \(gap.reason.en)")
    }
  }
}

/// The sentences on plans in one language.
private struct UpgradeWords {
  let criteria: CriteriaSet
  let language: Language

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func impossible(_ target: Star, _ blocks: [UpgradeBlock]) -> String {
    pick("Không có cách chắc chắn lên ", "No certain way to ") + "\(target): "
      + blocks.map { $0.text[language] }.joined(separator: "; ") + "\n"
  }

  func text(_ plan: UpgradePlan, isCheapest: Bool) -> String {
    let total = "\(isLeast ? pick("ít nhất ", "at least ") : "")\(plan.total.formatted(in: language))"
    let result = "\(total) / \(criteria.maximum)\n"
    guard !plan.steps.isEmpty else {
      return pick("Phiếu đã đạt \(plan.target): ", "The sheet holds \(plan.target) already: ") + result
    }
    let head = isCheapest ? pick("Cách ít tốn nhất lên", "Cheapest way to") : pick("Cách lên", "Way to")
    return "\(head) \(plan.target): \(cost(plan.cost)), \(result)\n" + plan.steps.map(line).joined()
  }

  /// Whether the source of the criteria lacks points, so that a total known from it may be higher.
  private var isLeast: Bool { criteria.gaps.contains { $0.missingPoints > 0 } }

  private func cost(_ cost: Int64) -> String {
    pick("chi phí ", "cost ") + cost.grouped(in: language)
  }

  private func line(_ step: UpgradePlan.Step) -> String {
    let words = criteria.question(step.criterion)?[step.to]?.label[language] ?? ""
    let notes = [gain(step), cost(Int64(step.cost))].compactMap { $0 }.joined(separator: ", ")
    return "- \(step.criterion) \(from(step)) → \(step.to) (\(notes)): \(words)\n"
  }

  private func from(_ step: UpgradePlan.Step) -> String {
    step.from == .noneHolds ? pick("không mức nào", "none") : step.from.description
  }

  /// How many points an option gives more; `nil` where they count only under a condition, since whether it held before
  /// is not the plan's to know.
  private func gain(_ step: UpgradePlan.Step) -> String? {
    guard let criterion = criteria.criterion(step.criterion), criterion.applicability == nil,
      let question = criterion.question, let reached = question[step.to]
    else { return nil }
    let present = if case .option(let letter) = step.from { question[letter]?.points ?? 0 } else { 0 }
    let points = reached.points &- present
    return "+" + pick("\(points) điểm", points == 1 ? "1 point" : "\(points) points")
  }
}
