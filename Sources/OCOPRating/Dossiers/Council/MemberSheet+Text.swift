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
  /// - Returns: The page, at most 80 characters wide.
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
    var page = OfficePage()
    page.officeHead([council.name], number: nil, placeAndDay: nil)
    page.title(
      "PHIẾU ĐÁNH GIÁ, CHẤM ĐIỂM SẢN PHẨM OCOP", "Bộ tiêu chí \(criteria.number): \(criteria.name.vi)",
      "(\(criteria.citation.documentName(in: .vietnamese)))")
    particulars(&page)
    let results = Dictionary(rating.criteria.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for (part, result) in zip(criteria.parts, rating.parts) {
      page.gap()
      page.row("PHẦN \(part.code). \(part.title.vi.uppercased())", points(result.score, part.maximum))
      for criterion in part.criteria.flatMap(\.flattened) {
        results[criterion.code].map { lines(&page, criterion, $0) }
      }
    }
    page.gap()
    let parts = rating.parts.map { "Phần \($0.code)" }.joined(separator: " + ")
    page.row("TỔNG ĐIỂM (\(parts))", points(rating.total, criteria.maximum))
    opinion(&page)
    signature(&page)
    return page.text
  }

  private func particulars(_ page: inout OfficePage) {
    page.line("Tên sản phẩm: \(product.name)")
    page.line("Mã sản phẩm: \(product.code?.description ?? OfficePage.dots(24))")
    if let producer { page.line("Chủ thể: \(producer.name)") }
    if let address = producer?.address { page.line("Địa chỉ: \(address.value)") }
    if let phone = producer?.phone { page.line("Điện thoại: \(phone.value)") }
    page.line("Người đánh giá: \(council.label(sheet.member, disclosingNames: disclosingNames))")
  }

  /// A heading in a line of its own; a question with the answer below it.
  private func lines(_ page: inout OfficePage, _ criterion: Criterion, _ result: CriterionResult) {
    let mark = TextLayout.padded("\(criterion.code)", to: 7)
    page.row(criterion.title.vi, after: mark, points(result.score, criterion.maximum))
    guard let question = criterion.question else { return }
    let (letter, words) = answer(question, criterion.code)
    page.item("       \(letter) ", words)
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
    let points = score.value == nil ? "…" : score.points
    return "\(TextLayout.alignedRight(points, to: 3)) /\(TextLayout.alignedRight("\(maximum)", to: 3))"
  }

  private func opinion(_ page: inout OfficePage) {
    page.heading("Ý kiến của người đánh giá:")
    if let opinion = sheet.opinion, opinion.isFilled {
      page.paragraph(opinion)
    } else {
      page.add(Array(repeating: OfficePage.dots(OfficePage.width), count: 2))
    }
    guard !sheet.unreviewed.isEmpty else { return }
    let codes = Set(sheet.unreviewed).sorted().map(\.description).joined(separator: ", ")
    page.heading("Câu trả lời chuyển từ lần chấm trước, chưa xem lại: \(codes)")
  }

  private func signature(_ page: inout OfficePage) {
    let name = disclosingNames ? council.member(sheet.member)?.name?.value : nil
    page.gap()
    page.columns(
      [], ["N\(sheet.written.officeDay.dropFirst())"] + OfficePage.signature(["NGƯỜI ĐÁNH GIÁ"], name: name))
  }
}
