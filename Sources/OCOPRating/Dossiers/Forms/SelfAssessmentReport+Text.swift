import OCOPModel

extension SelfAssessmentReport {
  /// The report as Vietnamese text to print and sign, Part III in the order of a set's sheet.
  ///
  /// A document that several criteria name is annexed once, under the number of its first mention.
  public func text(by criteria: CriteriaSet) -> String {
    var page = OfficePage()
    page.form("02")
    page.stateHead()
    page.title("BÁO CÁO TỰ ĐÁNH GIÁ SẢN PHẨM OCOP", "(\(kind.name.vi))")
    generalPart(&page)
    resultsPart(&page)
    let annexed = scorePart(&page, criteria)
    changesPart(&page)
    page.heading("PHẦN IV. KẾ HOẠCH THỜI GIAN TỚI")
    page.fill(plan)
    page.ownersSignature(signing, owner)
    page.heading("PHỤ LỤC. MINH CHỨNG KÈM THEO")
    for (index, document) in annexed.enumerated() { page.item("[\(index + 1)] ", document) }
    if annexed.isEmpty { page.line("Không có") }
    return page.text
  }

  private func generalPart(_ page: inout OfficePage) {
    let representative = owner.representative
    page.heading("PHẦN I. THÔNG TIN CHUNG")
    page.field("1. Tên chủ thể", owner.name)
    page.field("2. Loại hình tổ chức", owner.kind.name.vi)
    page.field("3. Địa chỉ", owner.address?.value)
    page.field("4. Điện thoại", owner.phone?.value)
    page.field("Thư điện tử", owner.email?.value, indent: "   ")
    page.field("5. Người đại diện theo pháp luật", representative.name?.value)
    page.field("Giới tính", representative.isWoman.map { $0.value ? "Nữ" : "Nam" }, indent: "   ")
    page.field("Dân tộc", representative.ethnicGroup?.value, indent: "   ")
    page.field("Nơi thường trú", representative.permanentAddress?.value, indent: "   ")
    page.field("6. Ngày thành lập, đăng ký", general.founded?.vi)
    page.field("Số đăng ký", general.registrationNumber, indent: "   ")
    page.field("7. Tên sản phẩm, dịch vụ", product.name)
    page.field("Quy cách", general.specification, indent: "   ")
    page.field("Tiêu chuẩn", general.standard, indent: "   ")
    for paper in Paper.allCases { page.box(paper.name.vi, general.papers.contains(paper)) }
    page.passage("8. Lịch sử hình thành", general.history)
    page.passage("9. Tổ chức bộ máy", general.organisation)
  }

  private func resultsPart(_ page: inout OfficePage) {
    page.heading("PHẦN II. KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN KINH DOANH")
    page.passage("1. Vùng nguyên liệu", results.materialAreas)
    page.passage("2. Công nghệ, chế biến, đóng gói", results.technology)
    page.passage("3. Thay đổi về chất lượng, tiêu chuẩn, bao bì", results.qualityChanges)
    page.passage("4. Thị trường", results.markets)
    page.passage("5. Doanh thu, lợi nhuận", results.finances)
  }

  /// The end of Part III: what changed since the recognition (of an upgrade by the reading `changesEndPartIII`).
  private func changesPart(_ page: inout OfficePage) {
    switch kind {
    case .first: break
    case .upgrade:
      page.heading("Thay đổi từ khi được công nhận")
      page.fill(changes)
    case .rerating:
      page.heading("Thay đổi trong \(Decision26_2026.yearsOfUpdates) năm từ khi được công nhận")
      for (field, text) in (updates ?? RatingUpdates()).fields {
        page.field("- \(field.title)", text, indent: "   ")
      }
    }
  }
}

// MARK: Part III

extension SelfAssessmentReport {
  /// Part III, and the documents it names in the order of their first mention.
  private func scorePart(_ page: inout OfficePage, _ criteria: CriteriaSet) -> [String] {
    page.heading("PHẦN III. TỰ ĐÁNH GIÁ THEO BỘ TIÊU CHÍ SỐ \(criteria.number): \(criteria.name.vi)")
    var annexed: [String] = []
    for part in criteria.parts {
      page.gap()
      page.row("Phần \(part.code). \(part.title.vi)", points(part.criteria, of: part.maximum))
      for criterion in part.criteria.flatMap(\.flattened) {
        let mark = TextLayout.padded("\(criterion.code)", to: 7)
        page.row(criterion.title.vi, after: mark, points([criterion], of: criterion.maximum))
        if let question = criterion.question { entryLines(criterion, question, &page, &annexed) }
      }
    }
    page.gap()
    page.row("TỔNG ĐIỂM TỰ CHẤM", points(criteria.parts.flatMap(\.criteria), of: criteria.maximum))
    let asked = criteria.leaves.filter(applies)
    let open = asked.count { entry($0.code)?.answer == nil }
    if open > 0 { page.line("Còn \(open)/\(asked.count) tiêu chí chưa tự chấm.") }
    return annexed
  }

  /// The answer, its description and the numbers of its documents; dots for what lacks.
  private func entryLines(
    _ leaf: Criterion,
    _ question: Criterion.Question,
    _ page: inout OfficePage,
    _ annexed: inout [String]
  ) {
    let (entry, indent) = (entry(leaf.code), "       ")
    let answer = entry?.answer.flatMap { question.words(for: $0)?.vi }
    page.field("Mức", applies(leaf) ? answer : "không áp dụng", indent: indent)
    guard applies(leaf) else { return }
    page.field("Mô tả", entry?.description, indent: indent)
    var numbers: [String] = []
    for document in entry?.evidence ?? [] {
      if !annexed.contains(document) { annexed.append(document) }
      if let index = annexed.firstIndex(of: document) { numbers.append("[\(index + 1)]") }
    }
    // What only the council can judge needs no document.
    if !numbers.isEmpty || question.provability != .judged {
      page.field("Minh chứng", numbers.joined(separator: " "), indent: indent)
    }
  }

  /// The owner's points for criteria, dots while an answer lacks.
  private func points(_ criteria: [Criterion], of maximum: Int) -> String {
    let leaves = criteria.flatMap(\.flattened).filter { $0.question != nil && applies($0) }
    let points = leaves.map { leaf -> Int? in
      guard let answer = entry(leaf.code)?.answer else { return nil }
      guard case .option(let letter) = answer else { return 0 }
      return leaf.question?[letter]?.points ?? 0
    }
    let sum =
      points.contains(nil)
      ? OfficePage.dots(3) : "\(points.compactMap(\.self).reduce(0) { $0.addingClamped($1) })"
    return TextLayout.alignedRight(sum, to: 3) + " /" + TextLayout.alignedRight("\(maximum)", to: 3)
  }
}

extension FormField {
  /// The field's Vietnamese name without “update on”, as a line of its own.
  fileprivate var title: String {
    let name = name.vi
    let prefix = "cập nhật "
    guard name.hasPrefix(prefix), let first = name.dropFirst(prefix.count).first else { return name }
    return first.uppercased() + name.dropFirst(prefix.count + 1)
  }
}
