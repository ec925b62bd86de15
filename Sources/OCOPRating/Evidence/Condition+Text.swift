public import OCOPModel

extension Condition {
  /// The condition in words: `Share of the workers who come from the commune ≥ 25%, < 50%`.
  public func text(in language: Language) -> String {
    ConditionWords(language: language).text(self, isInside: false)
  }
}

private struct ConditionWords {
  let language: Language

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func text(_ condition: Condition, isInside: Bool) -> String {
    switch condition {
    case .fact(let fact): return fact.label[language]
    case .quantity(let quantity, let range): return "\(quantity.label[language]) \(ends(of: range))"
    case .category(let category, let names):
      let values = names.map { name in category.values.first { $0.name == name }?.label[language] ?? name }
      return "\(category.label[language]): \(values.joined(separator: pick(" hoặc ", " or ")))"
    case .judgement(let words): return pick("hội đồng xét: ", "the council judges: ") + words[language]
    case .unsettled(let words):
      return pick("hội đồng quyết định: ", "the council decides: ") + words[language]
    case .not(.fact(let fact)): return pick("không có: ", "not so: ") + fact.label[language]
    case .not(let condition): return pick("không có: ", "not so: ") + text(condition, isInside: true)
    case .all(let conditions) where conditions.isEmpty: return pick("luôn đúng", "always")
    case .any(let conditions) where conditions.isEmpty: return pick("không bao giờ", "never")
    case .all(let conditions):
      return joined(conditions.map { text($0, isInside: $0.isAny) }, pick(" và ", " and "), isInside)
    case .any(let conditions):
      return joined(conditions.map { text($0, isInside: $0.isAll) }, pick(" hoặc ", " or "), isInside)
    }
  }

  private func joined(_ texts: [String], _ separator: String, _ isInside: Bool) -> String {
    let text = texts.joined(separator: separator)
    return isInside && texts.count > 1 ? "(\(text))" : text
  }

  private func ends(of range: AmountRange) -> String {
    if let low = range.lower, let high = range.upper, low == high, low.isIncluded {
      return "= \(low.amount.formatted(in: language))"
    }
    return range.signs { $0.formatted(in: language) }
  }
}

extension Condition {
  fileprivate var isAll: Bool { if case .all = self { true } else { false } }
  fileprivate var isAny: Bool { if case .any = self { true } else { false } }
}
