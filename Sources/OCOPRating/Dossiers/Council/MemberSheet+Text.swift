public import OCOPModel

extension MemberSheet {
  /// The sheet to print and sign (phiếu đánh giá, chấm điểm), in Vietnamese: every criterion with the answer and its points, the
  /// totals of the parts, the opinion, and a line for the signature.
  ///
  /// - Parameters:
  ///   - rater: The rater of the form that the sheet answers.
  ///   - council: The council, for the member's role and unit.
  ///   - product: The product.
  ///   - producer: The product's owner, where it is to be printed.
  ///   - disclosingNames: Whether the member's name, and the owner's name, address and telephone, are printed.
  /// - Returns: The page, at most 100 characters wide.
  /// - Throws: ``RatingError`` for answers that the form does not have.
  public func text(
    by rater: Rater,
    council: Council,
    product: Product,
    producer: Producer? = nil,
    disclosingNames: Bool = false
  ) throws(RatingError) -> String {
    let page = MemberSheetPage(
      sheet: self, rating: try rater.rate(sheet), criteria: rater.criteria, council: council,
      product: product,
      producer: disclosingNames ? producer : producer?.redacted, disclosingNames: disclosingNames)
    return page.text
  }
}

/// A member's sheet laid out for printing.
private struct MemberSheetPage {
  let sheet: MemberSheet
  let rating: Rating
  let criteria: CriteriaSet
  let council: Council
  let product: Product
  let producer: Producer?
  let disclosingNames: Bool

  var text: String {
    CouncilPage.page(
      [CouncilPage.head(council.name), title, particulars] + zip(criteria.parts, rating.parts).map(part)
        + [total, opinion, unreviewed, signature])
  }

  private var title: [String] {
    [
      CouncilPage.centred("PHIẾU ĐÁNH GIÁ, CHẤM ĐIỂM SẢN PHẨM OCOP"),
      CouncilPage.centred("Bộ tiêu chí \(criteria.number): \(criteria.name.vi)"),
      CouncilPage.centred("(\(criteria.citation.documentName(in: .vietnamese)))"),
    ]
  }

  private var particulars: [String] {
    [
      "Tên sản phẩm: \(product.name)",
      "Mã sản phẩm: \(product.code?.description ?? "……………………")",
      producer.map { "Chủ thể: \($0.name)" },
      producer?.address.map { "Địa chỉ: \($0.value)" },
      producer?.phone.map { "Điện thoại: \($0.value)" },
      "Người đánh giá: \(council.label(sheet.member, disclosingNames: disclosingNames))",
    ].compactMap { $0 }.map { TextLayout.wrapped($0, after: "") }
  }

  private func part(_ part: CriteriaSet.Part, _ result: PartResult) -> [String] {
    let results = Dictionary(rating.criteria.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let title = "PHẦN \(part.code). \(part.title.vi.uppercased())"
    return CouncilPage.row(title, points(result.score, part.maximum))
      + part.criteria.flatMap(\.flattened).flatMap { criterion in
        results[criterion.code].map { lines(criterion, $0) } ?? []
      }
  }

  /// A heading in a line of its own; a question with the answer below it.
  private func lines(_ criterion: Criterion, _ result: CriterionResult) -> [String] {
    let mark = TextLayout.padded("\(criterion.code)", to: 7)
    let lines = CouncilPage.row(criterion.title.vi, after: mark, points(result.score, criterion.maximum))
    guard let question = criterion.question else { return lines }
    let (letter, words) = answer(question, criterion.code)
    return lines + [TextLayout.wrapped(words, after: "       \(letter) ", width: TextLayout.width - 10)]
  }

  /// The letter of the answer, and what it says.
  private func answer(_ question: Criterion.Question, _ code: CriterionCode) -> (
    letter: String, words: String
  ) {
    guard let answer = sheet.sheet[code] else { return ("…", "(chưa chấm)") }
    let words = question.words(for: answer)?.vi ?? ""
    let isApplicable = !rating.findings.contains { $0.kind == .notApplicable && $0.criterion == code }
    return (
      answer == .noneHolds ? "–" : "\(answer))", words + (isApplicable ? "" : " (không áp dụng, 0 điểm)")
    )
  }

  private func points(_ score: Bounds<Score>, _ maximum: Int) -> String {
    let points = score.value.map { $0.denominator == 1 ? "\($0.numerator)" : CouncilPage.score(score) } ?? "…"
    return "\(TextLayout.alignedRight(points, to: 3)) /\(TextLayout.alignedRight("\(maximum)", to: 3))"
  }

  private var total: [String] {
    let parts = rating.parts.map { "Phần \($0.code)" }.joined(separator: " + ")
    return CouncilPage.row("TỔNG ĐIỂM (\(parts))", points(rating.total, criteria.maximum))
  }

  private var opinion: [String] {
    ["Ý kiến của người đánh giá:"]
      + (sheet.opinion.map { [CouncilPage.paragraph($0)] }
        ?? Array(repeating: String(repeating: "…", count: TextLayout.width), count: 2))
  }

  private var unreviewed: [String] {
    guard !sheet.unreviewed.isEmpty else { return [] }
    let codes = Set(sheet.unreviewed).sorted().map(\.description).joined(separator: ", ")
    return [TextLayout.wrapped("Câu trả lời chuyển từ lần chấm trước, chưa xem lại: \(codes)", after: "")]
  }

  private var signature: [String] {
    let name = disclosingNames ? council.member(sheet.member)?.name?.value : nil
    return CouncilPage.columns(
      [],
      [
        "N\(CouncilPage.day(sheet.written).dropFirst())", "NGƯỜI ĐÁNH GIÁ", "(Ký, ghi rõ họ tên)", "", "",
        name ?? "………………………………",
      ])
  }
}
