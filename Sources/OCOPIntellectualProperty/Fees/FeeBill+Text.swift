public import OCOPModel

extension FeeBill {
  /// The bill as one reads it: each line with its count, price and reduction, then the sum and what is unsettled.
  ///
  /// - Parameter language: The language.
  /// - Returns: The lines, without a line break after the last.
  public func text(in language: Language) -> String {
    let head = Bilingual(
      vi: "\(occasion.name.vi), \(right.name.vi), \(day.vi), \(channel.name.vi)",
      en: "\(occasion.name.en), \(right.name.en), \(day), \(channel.name.en)")
    let sum = Bilingual(
      vi: "Tổng cộng: \(total.text.vi)" + (isReduced ? " (chưa giảm: \(fullTotal.text.vi))" : ""),
      en: "Total: \(total.text.en)" + (isReduced ? " (\(fullTotal.text.en) without reductions)" : ""))
    let texts = [head] + lines.map(\.text) + [sum] + notes
    return texts.map { $0[language] }.joined(separator: "\n")
  }

  private var isReduced: Bool { total != Bounds(fullTotal, fullTotal) }

  private var notes: [Bilingual] {
    var notes = interpretations.map {
      Bilingual(vi: "Cách hiểu: \($0.reading.vi)", en: "Reading: \($0.reading.en)")
    }
    switch confidence {
    case .read: break
    case .secondary:
      notes.append(Bilingual(vi: "Có mức theo nguồn thứ cấp", en: "Some amounts are from secondary sources"))
    case .unverified:
      notes.append(Bilingual(vi: "Có mức chưa được kiểm chứng", en: "Some amounts are not verified"))
    }
    if let checkedOnlyTo {
      notes.append(
        Bilingual(
          vi: "Biểu mức được kiểm tra đến \(checkedOnlyTo.vi)", en: "Tariff checked to \(checkedOnlyTo)"))
    }
    return notes
  }
}

extension FeeLine {
  /// The line in words, such as `A1 filing charge: 1 request × 150,000 ₫, less 50% (…) = 75,000 ₫`.
  public var text: Bilingual {
    let off = reduction.map { reduction in
      let share = reduction.takenOff
      return Bilingual(
        vi: ", giảm \(share.formatted(in: .vietnamese)) (\(reduction.citation.text(in: .vietnamese)))",
        en: ", less \(share.formatted(in: .english)) (\(reduction.citation.text(in: .english)))")
    }
    let more = isFurther ? Bilingual(vi: " thêm", en: " more") : Bilingual(vi: "", en: "")
    return Bilingual(
      vi:
        "\(code.rawValue) \(code.name.vi): \(quantity) \(unit.name.vi)\(more.vi) × \(unitAmount.text.vi)\(off?.vi ?? "") = \(amount.text.vi)",
      en:
        "\(code.rawValue) \(code.name.en): \(quantity) \(unit.name.en)\(more.en) × \(unitAmount.text.en)\(off?.en ?? "") = \(amount.text.en)"
    )
  }
}

extension Bounds<Dong> {
  /// One amount, or the least and the most.
  fileprivate var text: Bilingual {
    guard atLeast != atMost else { return atLeast.text }
    return Bilingual(
      vi: "\(atLeast.text.vi) – \(atMost.text.vi)", en: "\(atLeast.text.en) – \(atMost.text.en)")
  }
}

extension Dong {
  /// The amount as each language writes it.
  fileprivate var text: Bilingual {
    Bilingual(vi: formatted(in: .vietnamese), en: formatted(in: .english))
  }
}
