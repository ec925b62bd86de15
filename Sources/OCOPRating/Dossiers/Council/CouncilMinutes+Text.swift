import OCOPModel

extension CouncilMinutes {
  /// The minutes to print and sign (biên bản), in Vietnamese.
  ///
  /// - Parameter disclosingNames: Whether members go by their names, and the owner by the name of a household; otherwise
  ///   members go by number, role and unit.
  /// - Returns: The page, at most 100 characters wide.
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
    let sections: [(String, [String])] = [
      ("CĂN CỨ", basis), ("SẢN PHẨM", product), ("THÀNH PHẦN", members), ("ĐIỂM CỦA TỪNG THÀNH VIÊN", scores),
      ("CÁCH TỔNG HỢP", combination), ("CÁCH HIỂU QUY ĐỊNH", readings), ("KẾT QUẢ", result),
      ("VẤN ĐỀ CÒN LẠI VÀ LÝ DO KẾT LUẬN", closedOver),
      ("Ý KIẾN BẢO LƯU", dissent), ("KẾT LUẬN VÀ ĐỀ NGHỊ", conclusion),
    ]
    return CouncilPage.page(
      [CouncilPage.head(council.name), CouncilPage.columns([], [placeAndDay]), title]
        + sections.enumerated().map { ["\($0 + 1). \($1.0)"] + $1.1 } + [closing, signatures])
  }

  private func label(_ id: ID<CouncilMember>) -> String {
    council.label(id, disclosingNames: disclosingNames)
  }

  private var placeAndDay: String { "\(minutes.place ?? "………………"), \(CouncilPage.day(minutes.closed))" }

  private var title: [String] {
    [
      CouncilPage.centred("BIÊN BẢN"),
      CouncilPage.centred("Đánh giá, phân hạng sản phẩm OCOP cấp \(council.level.name.vi)"),
    ]
  }

  private var basis: [String] {
    let law = Citation(rating.decision).documentName(in: .vietnamese)
    return [
      CouncilPage.paragraph("\(law), bộ tiêu chí \(rating.setNumber): \(minutes.setName.vi)."),
      CouncilPage.paragraph(
        "Hội đồng được thành lập theo Quyết định số \(council.decision) \(CouncilPage.day(council.setUp))."),
    ]
      + (council.delegation.map { delegation in
        let document = delegation.document.map { ", theo \($0)" } ?? ""
        return [
          CouncilPage.paragraph(
            "Chủ tịch Hội đồng được ủy quyền\(document); người ủy quyền chịu trách nhiệm: \(delegation.answerable)."
          )
        ]
      } ?? [])
  }

  private var product: [String] {
    [
      "Tên sản phẩm: \(minutes.product.name)", minutes.product.code.map { "Mã sản phẩm: \($0)" },
      producer.map { "Chủ thể: \($0.name)" },
    ].compactMap { $0 }.map(CouncilPage.paragraph)
  }

  private var members: [String] {
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
    return [
      CouncilPage.paragraph("Hình thức: \(mode)\(reason), bắt đầu \(CouncilPage.day(minutes.opened)).")
    ]
      + council.members.enumerated().map { index, member in
        TextLayout.wrapped(memberLine(member), after: TextLayout.alignedRight("\(index + 1). ", to: 7))
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

  private var scores: [String] {
    let parts = rating.parts.map(\.code)
    let head = row("Số", "Ngày phiếu", parts, "Tổng", "Ghi chú")
    let rows = minutes.scores.map { score in
      row(
        council.members.firstIndex { $0.id == score.member }.map { "\($0 + 1)" } ?? "",
        CouncilPage.shortDay(score.written), score.parts.map { points($0.score) }, points(score.total),
        note(score))
    }
    return [head] + rows
      + minutes.sentBack.map { request in
        CouncilPage.paragraph(
          "Đã yêu cầu chấm lại: \(request.members.map(label).joined(separator: "; ")). Lý do: \(request.reason)"
        )
      }
  }

  private func row(_ number: String, _ day: String, _ parts: [String], _ total: String, _ note: String)
    -> String
  {
    ([TextLayout.alignedRight(number, to: 6), TextLayout.padded("  \(day)", to: 14)]
      + (parts + [total]).map { TextLayout.alignedRight($0, to: 8) } + [note.isEmpty ? "" : "   \(note)"])
      .joined()
  }

  private func points(_ score: Bounds<Score>) -> String {
    score.value.map { $0.denominator == 1 ? "\($0.numerator)" : CouncilPage.score(score) }
      ?? CouncilPage.score(score)
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

  private var combination: [String] {
    let rules = minutes.rules
    let needed = rules.quorum.needed(of: council.scoringMembers.count)
    let valid = minutes.scores.count { $0.standing != .setAside }
    return [
      "Tổng điểm: trung bình cộng của \(rating.memberCount) phiếu, không làm tròn trước khi xét hạng.",
      rules.dropsExtremes
        ? "Bỏ phiếu cao nhất và phiếu thấp nhất khi có từ ba phiếu."
        : "Không bỏ phiếu cao nhất, thấp nhất.",
      "Mức tối thiểu theo hạng sao: \(rules.minima.name.vi).",
      "Túc số: \(rules.quorum.name.vi); cần \(needed), có \(valid) phiếu hợp lệ.",
      rules.dispersion.map { "Chênh lệch lớn: hai thành viên cách nhau từ \($0) điểm trở lên." },
    ].compactMap { $0 }.map(CouncilPage.item)
  }

  /// The readings that the result rests on, where the decision is silent.
  private var readings: [String] {
    let regimes =
      RatingRegime.known.filter { $0.document.number == rating.decision } + [.decision26_2026]
    let found = minutes.interpretations.compactMap { name in
      regimes.compactMap { $0.interpretation(named: name) ?? $0.procedure?.interpretation(named: name) }.first
    }
    return found.isEmpty
      ? [CouncilPage.paragraph("Không có.")] : found.map { CouncilPage.item("\($0.reading.vi).") }
  }

  private var result: [String] {
    let parts = rating.parts.map {
      CouncilPage.item("Phần \($0.code): \(CouncilPage.mean($0.score)) / \($0.maximum)")
    }
    let stars = rating.starByPoints.value.map { "; theo điểm: \($0.rawValue) sao" } ?? ""
    return parts + [CouncilPage.item("Tổng điểm trung bình: \(CouncilPage.mean(rating.total))\(stars).")]
      + rating.eliminations.map { CouncilPage.item("Bị loại theo ghi chú tại: \(place($0.place)).") }
      + heldBack.map(CouncilPage.item)
      + rating.findings.filter { $0.members.isEmpty && $0.kind != .heldBackByMinima }.map {
        CouncilPage.item("\($0.message.vi).")
      }
  }

  private func place(_ place: EliminationPlace) -> String {
    switch place {
    case .set: "bộ tiêu chí"
    case .criterion(let code): "tiêu chí \(code)"
    }
  }

  /// The minima that hold the product below the level of its points.
  private var heldBack: [String] {
    guard let star = rating.star?.value, let byPoints = rating.starByPoints.value, star < byPoints else {
      return []
    }
    let missed = rating.unmetMinima.filter { $0.star <= byPoints }
    let codes = Set(missed.map(\.criterion)).sorted().map(\.description).joined(separator: ", ")
    return ["Đủ điểm \(byPoints.rawValue) sao nhưng chưa đạt mức tối thiểu tại tiêu chí \(codes)."]
  }

  private var closedOver: [String] {
    guard !minutes.closedOver.isEmpty else { return [CouncilPage.paragraph("Không có.")] }
    return minutes.closedOver.flatMap { reason in
      [
        CouncilPage.item("\(reason.finding.message(in: council, disclosingNames: disclosingNames).vi)."),
        TextLayout.wrapped("Lý do: \(reason.text)", after: "     "),
      ]
    }
  }

  private var dissent: [String] {
    guard !minutes.dissent.isEmpty else { return [CouncilPage.paragraph("Không có.")] }
    return minutes.dissent.map { CouncilPage.item("Thành viên \(label($0.member)): \($0.text)") }
  }

  private var conclusion: [String] {
    let conclusion = minutes.conclusion
    let star = conclusion.star.map { "\($0.rawValue) sao" } ?? ""
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
    return (conclusion.star.map { [CouncilPage.paragraph("Sản phẩm đạt hạng \(star) \($0.symbols).")] } ?? [])
      + [CouncilPage.paragraph(proposal)]
  }

  private var closing: [String] { ["Biên bản được thông qua \(CouncilPage.day(minutes.closed))."] }

  /// The secretary and the chair, then a line for every other member who was there.
  private var signatures: [String] {
    let secretary = council.members.first { $0.role == .secretary }
    let others = council.members.filter { member in
      (member.role == .deputyChair || member.role == .member)
        && minutes.attendance?.contains(member.id) != false
    }
    return CouncilPage.columns(
      ["THƯ KÝ", "(Ký, ghi rõ họ tên)", "", "", signature(secretary)],
      ["CHỦ TỊCH HỘI ĐỒNG", "(Ký, ghi rõ họ tên)", "", "", signature(council.chair)])
      + (others.isEmpty ? [] : ["", "CÁC THÀNH VIÊN"])
      + others.flatMap { member in
        [""] + CouncilPage.row(label(member.id), after: "   ", "……………………………………")
      }
  }

  private func signature(_ member: CouncilMember?) -> String {
    (disclosingNames ? member?.name?.value : nil) ?? "………………………………"
  }
}
