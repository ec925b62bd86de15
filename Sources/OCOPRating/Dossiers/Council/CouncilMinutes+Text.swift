import OCOPModel

extension CouncilMinutes {
  /// The minutes to print and sign (biên bản), in Vietnamese.
  ///
  /// - Parameter disclosingNames: Whether members go by their names, and the owner by the name of a household; otherwise
  ///   members go by number, role and unit.
  /// - Returns: The page, at most 80 characters wide.
  public func text(disclosingNames: Bool = false) -> String {
    CouncilMinutesPage(
      minutes: self, producer: disclosingNames ? producer : producer?.redacted,
      disclosingNames: disclosingNames
    ).text
  }
}

/// Minutes laid out for printing.
private struct CouncilMinutesPage {
  let minutes: CouncilMinutes
  let producer: Producer?
  let disclosingNames: Bool

  private var council: Council { minutes.council }
  private var rating: Rating { minutes.rating }

  var text: String {
    var page = OfficePage()
    page.officeHead(
      [council.name], number: minutes.number.isFilled ? minutes.number : "\(OfficePage.dots(6))/BB-HĐ",
      placeAndDay: OfficePage.placeAndDay(minutes.place, minutes.closed))
    page.title("BIÊN BẢN", "Đánh giá, phân hạng sản phẩm OCOP cấp \(council.level.name.vi)")
    let sections: [(title: String, write: (inout OfficePage) -> Void)] = [
      ("CĂN CỨ", basis), ("SẢN PHẨM", product), ("THÀNH PHẦN", members), ("ĐIỂM CỦA TỪNG THÀNH VIÊN", scores),
      ("CÁCH TỔNG HỢP", combination), ("CÁCH HIỂU QUY ĐỊNH", readings), ("KẾT QUẢ", result),
      ("VẤN ĐỀ CÒN LẠI VÀ LÝ DO KẾT LUẬN", closedOver),
      ("Ý KIẾN BẢO LƯU", dissent), ("KẾT LUẬN VÀ ĐỀ NGHỊ", conclusion),
    ]
    for (index, section) in sections.enumerated() {
      page.heading("\(index + 1). \(section.title)")
      section.write(&page)
    }
    page.heading("Biên bản được thông qua \(minutes.closed.officeDay).")
    page.gap()
    signatures(&page)
    return page.text
  }

  private func label(_ id: ID<CouncilMember>) -> String {
    council.label(id, disclosingNames: disclosingNames)
  }

  private func basis(_ page: inout OfficePage) {
    let law = Citation(rating.decision).documentName(in: .vietnamese)
    page.paragraph("\(law), bộ tiêu chí \(rating.setNumber): \(minutes.setName.vi).")
    page.paragraph(
      "Hội đồng được thành lập theo Quyết định số \(council.decision) \(council.setUp.officeDay).")
    if let delegation = council.delegation {
      let document = delegation.document.map { ", theo \($0)" } ?? ""
      page.paragraph(
        "Chủ tịch Hội đồng được ủy quyền\(document); "
          + "người ủy quyền chịu trách nhiệm: \(delegation.answerable).")
    }
  }

  private func product(_ page: inout OfficePage) {
    page.paragraph("Tên sản phẩm: \(minutes.product.name)")
    if let code = minutes.product.code { page.paragraph("Mã sản phẩm: \(code)") }
    if let producer { page.paragraph("Chủ thể: \(producer.name)") }
  }

  private func members(_ page: inout OfficePage) {
    let mode =
      switch minutes.mode {
      case .meeting: "họp Hội đồng"
      case .writtenOpinions: "lấy ý kiến bằng văn bản"
      }
    let reason =
      switch minutes.meetingReason {
      case .opinionsDiffer: ", do ý kiến bằng văn bản khác nhau nhiều"
      case .complexMatter: ", do nội dung phức tạp"
      case nil: ""
      }
    page.paragraph("Hình thức: \(mode)\(reason), bắt đầu \(minutes.opened.officeDay).")
    if let attendance = minutes.attendance {
      page.paragraph("Có mặt: \(attendance.count)/\(council.members.count) thành viên.")
    }
    for (index, member) in council.members.enumerated() {
      page.item(TextLayout.alignedRight("\(index + 1). ", to: 7), memberLine(member))
    }
  }

  /// A member's role and unit, the name before them where names are disclosed, and what sets the member apart.
  private func memberLine(_ member: CouncilMember) -> String {
    let name = disclosingNames ? member.name.map { "\($0.value), " } ?? "" : ""
    let unit = member.unit ?? member.agency.name(at: council.level).vi
    let notes = [
      minutes.attendance.map { $0.contains(member.id) ? "có mặt" : "vắng mặt" },
      member.scores ? nil : "không chấm điểm", conflict(member.id),
    ].compactMap { $0 }
    return "\(name)\(member.role.name.vi) (\(unit))"
      + (notes.isEmpty ? "" : ": " + notes.joined(separator: "; "))
  }

  private func conflict(_ id: ID<CouncilMember>) -> String? {
    guard let conflict = minutes.conflicts.first(where: { $0.member == id }) else { return nil }
    let reason = disclosingNames ? conflict.reason.map { " (\($0.value))" } ?? "" : ""
    return "đã khai xung đột lợi ích\(reason)"
  }

  private func scores(_ page: inout OfficePage) {
    page.add([row("Số", "Ngày phiếu", rating.parts.map(\.code), "Tổng") + "   Ghi chú"])
    for score in minutes.scores {
      let number = council.members.firstIndex { $0.id == score.member }.map { "\($0 + 1)" } ?? ""
      let start = row(
        number, score.written.vi, score.parts.map { $0.score.points }, score.total.points)
      page.item(start + "   ", note(score))
    }
    for request in minutes.sentBack {
      page.paragraph(
        "Đã yêu cầu chấm lại: \(request.members.map(label).joined(separator: "; ")). Lý do: \(request.reason)"
      )
    }
  }

  private func row(_ number: String, _ day: String, _ parts: [String], _ total: String) -> String {
    TextLayout.alignedRight(number, to: 6) + TextLayout.padded("  \(day)", to: 13)
      + (parts + [total]).map { TextLayout.alignedRight($0, to: 8) }.joined()
  }

  private func note(_ score: CouncilMinutes.MemberScore) -> String {
    let standing =
      switch score.standing {
      case .counted: nil as String?
      case .droppedAsHighest: "cao nhất, không tính"
      case .droppedAsLowest: "thấp nhất, không tính"
      case .setAside: "không được tính"
      }
    let again = score.earlierSheets > 0 ? "chấm lại lần \(score.earlierSheets)" : nil
    return [standing, again].compactMap { $0 }.joined(separator: "; ")
  }

  private func combination(_ page: inout OfficePage) {
    let rules = minutes.rules
    let needed = rules.quorum.needed(of: council.scoringMembers.count)
    let valid = minutes.scores.count { $0.standing != .setAside }
    page.dash(
      "Tổng điểm: trung bình cộng của \(rating.memberCount) phiếu, không làm tròn trước khi xét hạng.")
    page.dash(
      rules.dropsExtremes
        ? "Bỏ phiếu cao nhất và phiếu thấp nhất khi có từ ba phiếu."
        : "Không bỏ phiếu cao nhất, thấp nhất.")
    page.dash("Mức tối thiểu theo hạng sao: \(rules.minima.name.vi).")
    page.dash("Túc số: \(rules.quorum.name.vi); cần \(needed), có \(valid) phiếu hợp lệ.")
    if let dispersion = rules.dispersion {
      page.dash("Chênh lệch lớn: hai thành viên cách nhau từ \(dispersion) điểm trở lên.")
    }
  }

  /// The readings that the result rests on, where the decision is silent.
  private func readings(_ page: inout OfficePage) {
    let regimes =
      RatingRegime.known.filter { $0.document.number == rating.decision } + [.decision26_2026]
    let found = minutes.interpretations.compactMap { name in
      regimes.compactMap { $0.interpretation(named: name) ?? $0.procedure?.interpretation(named: name) }.first
    }
    if found.isEmpty { page.paragraph("Không có.") }
    for reading in found { page.dash("\(reading.reading.vi).") }
  }

  private func result(_ page: inout OfficePage) {
    for part in rating.parts { page.dash("Phần \(part.code): \(part.score.mean) / \(part.maximum)") }
    page.dash("Tổng điểm trung bình: \(rating.total.mean); theo điểm: \(stars(rating.starByPoints)).")
    if rating.total.value == nil {
      page.dash(
        "Tổng điểm chưa xác định được đến từng điểm; kết luận như nhau với mọi tổng điểm trong khoảng này.")
    }
    for elimination in rating.eliminations {
      page.dash("Bị loại theo ghi chú tại: \(place(elimination.place)).")
    }
    if let heldBack { page.dash(heldBack) }
    for finding in rating.findings where finding.members.isEmpty && finding.kind != .heldBackByMinima {
      page.dash("\(finding.message.vi).")
    }
  }

  private func stars(_ star: Bounds<Star>) -> String {
    star.value.map { "\($0.rawValue) sao" } ?? "\(star.atLeast.rawValue)–\(star.atMost.rawValue) sao"
  }

  private func place(_ place: EliminationPlace) -> String {
    switch place {
    case .set: "bộ tiêu chí"
    case .criterion(let code): "tiêu chí \(code)"
    }
  }

  /// The minima that hold the product below the level of its points.
  private var heldBack: String? {
    guard let star = rating.star?.value, let byPoints = rating.starByPoints.value, star < byPoints else {
      return nil
    }
    let missed = rating.unmetMinima.filter { $0.star <= byPoints }
    let codes = Set(missed.map(\.criterion)).sorted().map(\.description).joined(separator: ", ")
    return "Đủ điểm \(byPoints.rawValue) sao nhưng chưa đạt mức tối thiểu tại tiêu chí \(codes)."
  }

  /// The findings over which the council closed, pairs far apart that have one reason together.
  private func closedOver(_ page: inout OfficePage) {
    if minutes.closedOver.isEmpty { page.paragraph("Không có.") }
    var told: Set<String> = []
    for reason in minutes.closedOver {
      if reason.finding.kind == .dispersed {
        guard told.insert(reason.text).inserted else { continue }
        let alike = minutes.closedOver.filter { $0.finding.kind == .dispersed && $0.text == reason.text }
        for group in DispersedGroup.groups(of: alike.map(\.finding), in: council) {
          page.dash("Chênh lệch lớn giữa \(group.text(in: council, disclosingNames: disclosingNames)).")
        }
      } else {
        page.dash("\(reason.finding.message(in: council, disclosingNames: disclosingNames).vi).")
      }
      page.item("     ", "Lý do: \(reason.text)")
    }
  }

  private func dissent(_ page: inout OfficePage) {
    if minutes.dissent.isEmpty { page.paragraph("Không có.") }
    for opinion in minutes.dissent { page.dash("Thành viên \(label(opinion.member)): \(opinion.text)") }
  }

  private func conclusion(_ page: inout OfficePage) {
    let conclusion = minutes.conclusion
    let star = conclusion.star.map { "\($0.rawValue) sao" } ?? ""
    if let held = conclusion.star { page.paragraph("Sản phẩm đạt hạng \(star) \(held.symbols).") }
    let byPoints = rating.starByPoints.value.map { "\($0.rawValue) sao" } ?? star
    let decides =
      conclusion.authority.map { $0 == .ministry ? "Bộ trưởng" : "Chủ tịch UBND \($0.name.vi)" } ?? ""
    let above = conclusion.authority.map { $0 == .ministry ? "Bộ" : "UBND \($0.name.vi)" } ?? ""
    let proposal =
      switch conclusion.proposal {
      case .recognise: "Đề nghị \(decides) công nhận và cấp giấy chứng nhận sản phẩm \(star)."
      case .sendUp:
        "Đề nghị phê duyệt kết quả và gửi hồ sơ lên \(above) đánh giá, công nhận \(byPoints)."
          + (conclusion.orRecognises.map {
            " Hoặc công nhận hạng \($0.rawValue) sao, vì chưa đạt mức tối thiểu của \(byPoints)."
          } ?? "")
      case .handDown:
        "Chuyển kết quả về \(decides) để xem xét công nhận \(star), hoặc tổ chức đánh giá lại."
      case .notRecognised: "Hạng này không có quyết định công nhận và giấy chứng nhận."
      case .eliminated: "Sản phẩm bị loại, không xếp hạng."
      }
    page.paragraph(proposal)
  }

  /// The secretary and the chair, then a line for every other member who was there.
  private func signatures(_ page: inout OfficePage) {
    let secretary = council.members.first { $0.role == .secretary }
    let others = council.members.filter { member in
      (member.role == .deputyChair || member.role == .member)
        && minutes.attendance?.contains(member.id) != false
    }
    page.columns(
      OfficePage.signature(["THƯ KÝ"], name: name(secretary)),
      OfficePage.signature(["CHỦ TỊCH HỘI ĐỒNG"], name: name(council.chair)))
    if !others.isEmpty { page.heading("CÁC THÀNH VIÊN") }
    for member in others {
      page.gap()
      page.row(label(member.id), after: "   ", OfficePage.dots(24))
    }
  }

  private func name(_ member: CouncilMember?) -> String? { disclosingNames ? member?.name?.value : nil }
}
