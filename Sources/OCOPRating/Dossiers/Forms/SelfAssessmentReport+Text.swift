import OCOPModel

extension SelfAssessmentReport {
  /// The report as Vietnamese text to print and sign, Part III in the order of a set's sheet.
  ///
  /// A document that several criteria name is annexed once, under the number of its first mention.
  public func text(by criteria: CriteriaSet) -> String {
    var page = FormPage(form: "02")
    page.title("BÁO CÁO TỰ ĐÁNH GIÁ SẢN PHẨM OCOP", "(\(kind.name[.vietnamese]))")
    generalPart(&page)
    resultsPart(&page)
    let annexed = scorePart(&page, criteria)
    page.heading("PHẦN IV. KẾ HOẠCH THỜI GIAN TỚI")
    page.paragraph(plan.isFilled ? plan ?? "" : FormPage.dots(FormPage.width))
    page.signature(signing, by: "ĐẠI DIỆN THEO PHÁP LUẬT", note: "(ký, ghi rõ họ tên, đóng dấu)")
    page.heading("PHỤ LỤC. MINH CHỨNG KÈM THEO")
    for (index, document) in annexed.enumerated() { page.item("[\(index + 1)] ", document) }
    if annexed.isEmpty { page.line("Không có") }
    return page.text
  }

  private func generalPart(_ page: inout FormPage) {
    let representative = owner.representative
    page.heading("PHẦN I. THÔNG TIN CHUNG")
    page.field("1. Tên chủ thể", owner.name)
    page.field("2. Loại hình tổ chức", owner.kind.name[.vietnamese])
    page.field("3. Địa chỉ", owner.address?.value)
    page.field("4. Điện thoại", owner.phone?.value)
    page.field("   Thư điện tử", owner.email?.value)
    page.field("5. Người đại diện theo pháp luật", representative.name?.value)
    page.field("   Giới tính", representative.isWoman.map { $0.value ? "Nữ" : "Nam" })
    page.field("   Dân tộc", representative.ethnicGroup?.value)
    page.field("   Nơi thường trú", representative.permanentAddress?.value)
    page.field("6. Ngày thành lập, đăng ký", general.founded.map(FormPage.day))
    page.field("   Số đăng ký", general.registrationNumber)
    page.field("7. Tên sản phẩm, dịch vụ", product.name)
    page.field("   Quy cách", general.specification)
    page.field("   Tiêu chuẩn", general.standard)
    for paper in Paper.allCases { page.box(paper.name[.vietnamese], general.papers.contains(paper)) }
    page.passage("8. Lịch sử hình thành", general.history)
    page.passage("9. Tổ chức bộ máy", general.organisation)
  }

  private func resultsPart(_ page: inout FormPage) {
    page.heading("PHẦN II. KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN KINH DOANH")
    page.passage("1. Vùng nguyên liệu", results.materialAreas)
    page.passage("2. Công nghệ, chế biến, đóng gói", results.technology)
    page.passage("3. Thay đổi về chất lượng, tiêu chuẩn, bao bì", results.qualityChanges)
    page.passage("4. Thị trường", results.markets)
    page.passage("5. Doanh thu, lợi nhuận", results.finances)
    switch kind {
    case .first: break
    case .upgrade: page.passage("6. Thay đổi từ khi được công nhận", changes)
    case .rerating:
      page.line("6. Cập nhật trong 3 năm từ khi được công nhận")
      for (field, text) in (updates ?? RatingUpdates()).fields {
        page.field("   - \(field.title)", text)
      }
    }
  }

  /// Part III, and the documents it names in the order of their first mention.
  private func scorePart(_ page: inout FormPage, _ criteria: CriteriaSet) -> [String] {
    page.heading("PHẦN III. TỰ ĐÁNH GIÁ THEO BỘ TIÊU CHÍ SỐ \(criteria.number): \(criteria.name.vi)")
    var annexed: [String] = []
    var total = 0
    for part in criteria.parts {
      page.gap()
      page.item("Phần \(part.code). ", "\(part.title.vi) (tối đa \(part.maximum) điểm)")
      for leaf in part.criteria.flatMap(\.flattened) where leaf.question != nil {
        total += entryLines(leaf, &page, &annexed)
      }
    }
    page.gap()
    let open = criteria.leaves.count { applies($0) && entry($0.code)?.answer == nil }
    page.line(
      "Tổng điểm tự chấm: \(total) / \(criteria.maximum)"
        + (open > 0 ? " (còn \(open) tiêu chí chưa tự chấm)" : ""))
    return annexed
  }

  private func entryLines(
    _ leaf: Criterion,
    _ page: inout FormPage,
    _ annexed: inout [String]
  ) -> Int {
    let entry = entry(leaf.code)
    let option = entry?.answer.flatMap { answer -> Criterion.Option? in
      guard case .option(let letter) = answer else { return nil }
      return leaf.question?[letter]
    }
    let points = entry?.answer == nil ? FormPage.dots(4) : String(option?.points ?? 0)
    page.item("\(leaf.code)  ", "\(leaf.title.vi) – \(points)/\(leaf.maximum) điểm")
    if let option { page.item("     Mức: ", option.label.vi) }
    if let entry, !entry.description.isEmpty { page.item("     Mô tả: ", entry.description) }
    var numbers: [String] = []
    for document in entry?.evidence ?? [] {
      if !annexed.contains(document) { annexed.append(document) }
      if let index = annexed.firstIndex(of: document) { numbers.append("[\(index + 1)]") }
    }
    if !numbers.isEmpty { page.item("     Minh chứng: ", numbers.joined(separator: " ")) }
    return applies(leaf) ? option?.points ?? 0 : 0
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
