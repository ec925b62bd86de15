import OCOPFunding
import OCOPIntellectualProperty
import OCOPModel
import OCOPRating

extension ProvinceReport {
  /// The report as tables: names of tables stay the same in every language and version of the format.
  public var document: ReportDocument {
    ReportDocument(
      title: Bilingual(
        vi: "Báo cáo chương trình OCOP – \(provinceName), đến ngày \(scope.day.formatted(in: .vietnamese))",
        en: "OCOP programme report – \(provinceName), as of \(scope.day)"),
      notes: [
        Bilingual(
          vi:
            "“Đã công nhận” không trừ giấy hết hạn hay bị thu hồi; “còn hiệu lực” chỉ tính giấy đang có hiệu lực.",
          en: "“Ever recognised” never falls; “in force” counts products that hold a star on the day."),
        Bilingual(
          vi: "“12–15”: ít nhất 12, nhiều nhất 15 vì thiếu số liệu; “≥”: còn phần chưa biết.",
          en: "“12–15”: at least 12 and at most 15, since facts are missing; “≥”: parts are not known."),
      ] + ReportDocument.warning(of: unverified),
      tables: [
        totals, yearTable,
        lineTable(
          "by-group", Bilingual(vi: "Theo nhóm sản phẩm", en: "By product group"), Self.group, groups),
        lineTable(
          "by-owner", Bilingual(vi: "Theo loại hình chủ thể", en: "By kind of owner"), Self.owner, owners),
        lineTable("by-place", Bilingual(vi: "Theo địa phương", en: "By locality"), Self.place, places),
        ideaTable, prospectTable, targetTable, expiryTable,
        deadlineTable, supportTable, needTable, problemTable, modelTable, activityTable, promotionTable,
        floorTable, salesPointTable, facilityTable, statisticsTable,
      ])
  }

  private static let group = Bilingual(vi: "Nhóm sản phẩm", en: "Product group")
  private static let owner = Bilingual(vi: "Loại hình chủ thể", en: "Kind of owner")
  private static let place = Bilingual(vi: "Địa phương", en: "Locality")
  private static let ever = Bilingual(vi: "Đã công nhận", en: "Ever recognised")
  private static let valid = Bilingual(vi: "Còn hiệu lực", en: "In force")
  private static let turns = Bilingual(vi: "Lượt công nhận", en: "Awards")
  private static let stars = [Star.three, .four, .five].map { Bilingual(vi: "\($0)", en: "\($0)") }

  private static func row(_ counts: StarCounts) -> [ReportCell] {
    [.count(counts.total)] + [Star.three, .four, .five].map { .count(counts[$0]) }
  }

  private var totals: ReportTable {
    ReportTable(
      id: "totals", title: Bilingual(vi: "Sản phẩm theo hạng sao", en: "Products by star"),
      columns: [Bilingual(vi: "Cách tính", en: "Count"), Bilingual(vi: "Tổng", en: "Total")] + Self.stars,
      rows: [
        [.words(Self.ever)] + Self.row(recognisedEver), [.words(Self.valid)] + Self.row(inForce),
        [.words(Self.turns)] + Self.row(awards),
      ])
  }

  private var yearTable: ReportTable {
    ReportTable(
      id: "by-year", title: Bilingual(vi: "Theo năm", en: "By year"),
      columns: [Bilingual(vi: "Năm", en: "Year"), Self.ever] + Self.stars + [
        Self.valid, Self.turns, Bilingual(vi: "Lần đầu", en: "First"),
        Bilingual(vi: "Nâng hạng", en: "Upgrades"),
        Bilingual(vi: "Phân hạng lại", en: "Re-ratings"), Bilingual(vi: "Chưa rõ loại", en: "Kind not known"),
      ],
      rows: years.map { year in
        [.text("\(year.year)")] + Self.row(year.recognisedEver) + [
          .count(year.inForce.total), .count(year.awards), .count(year.flow.first),
          .count(year.flow.upgrades),
          .count(year.flow.reratings), .count(year.flow.unclear),
        ]
      })
  }

  private func lineTable(
    _ id: String, _ title: Bilingual, _ head: Bilingual, _ lines: [RecognitionLine]
  ) -> ReportTable {
    ReportTable(
      id: id, title: title, columns: [head, Self.ever] + Self.stars + [Self.valid, Self.turns],
      rows: lines.map { line in
        [.words(line.name)] + Self.row(line.recognisedEver) + [
          .count(line.inForce.total), .count(line.awards),
        ]
      })
  }

  private var ideaTable: ReportTable {
    ReportTable(
      id: "ideas", title: Bilingual(vi: "Ý tưởng sản phẩm", en: "Product ideas"),
      columns: [
        Bilingual(vi: "Nhóm", en: "Heading"), Bilingual(vi: "Đăng ký", en: "Registered"),
        Bilingual(vi: "Được chọn", en: "Chosen"), Bilingual(vi: "Thành sản phẩm", en: "Realised"),
      ],
      rows: ideas.map {
        [.words($0.sector.name), .number($0.registered), .number($0.chosen), .number($0.realised)]
      })
  }

  private var prospectTable: ReportTable {
    ReportTable(
      id: "prospects",
      title: Bilingual(vi: "Sản phẩm tiềm năng, lợi thế chưa phân hạng", en: "Prospects not rated yet"),
      columns: [Bilingual(vi: "Sản phẩm", en: "Product"), Bilingual(vi: "Loại", en: "Why watched")],
      rows: prospects.map { [.text($0.product.name), $0.prospect.map { .words($0.name) } ?? .empty] })
  }

  private var targetTable: ReportTable {
    ReportTable(
      id: "targets", title: Bilingual(vi: "Chỉ tiêu", en: "Targets"),
      columns: [
        Bilingual(vi: "Chỉ tiêu", en: "Target"), Bilingual(vi: "Kế hoạch", en: "Goal"),
        Bilingual(vi: "Thời hạn", en: "Due"),
        Bilingual(vi: "Thực hiện", en: "So far"), Bilingual(vi: "Còn thiếu", en: "Missing"),
        Bilingual(vi: "Tình trạng", en: "State"), Bilingual(vi: "Dự báo theo tiến độ", en: "At this pace"),
        Bilingual(vi: "Sản phẩm đang đánh giá", en: "In rating"),
      ],
      rows: targets.map { target in
        [
          .words(target.name),
          .words(Bilingual(vi: target.goalText(in: .vietnamese), en: target.goalText(in: .english))),
          .day(ifAny: target.version.period.lastDay), .count(target.measure.count), .count(target.shortfall),
          .words(target.state.name), target.forecast?.atPace.map(ReportCell.count) ?? .empty,
          target.forecast.map { .number($0.candidates.count) } ?? .empty,
        ]
      })
  }

  private var expiryTable: ReportTable {
    ReportTable(
      id: "expiring", title: Bilingual(vi: "Giấy chứng nhận sắp hết hạn", en: "Certificates that run out"),
      columns: [
        Bilingual(vi: "Số giấy chứng nhận", en: "Number"), Bilingual(vi: "Sản phẩm", en: "Product"),
        Bilingual(vi: "Hạng sao", en: "Star"), Bilingual(vi: "Ngày hết hạn", en: "Expiry"),
        Bilingual(vi: "Việc cần làm", en: "What to do"),
      ],
      rows: zip(expiring, expiringNames).map { renewal, name in
        [
          .text(renewal.number.text), .text(name), .text(renewal.star.description), .day(renewal.expiry),
          .words(renewal.step.text),
        ]
      })
  }

  private var deadlineTable: ReportTable { ReportTable.deadlines(deadlines, on: scope.day) }

  private var supportTable: ReportTable {
    ReportTable.support(
      support,
      title: Bilingual(vi: "Hỗ trợ từ đầu năm theo nguồn vốn", en: "Support this year by source of capital"))
  }

  private var needTable: ReportTable {
    ReportTable(
      id: "needs", title: Bilingual(vi: "Nhu cầu hỗ trợ", en: "Needs for support"),
      columns: [
        Bilingual(vi: "Nội dung", en: "Category"), Bilingual(vi: "Tình trạng", en: "State"),
        Bilingual(vi: "Số nhu cầu", en: "Needs"), Bilingual(vi: "Kinh phí ước tính", en: "Estimate"),
      ],
      rows: needs.map {
        [.words($0.category.name), .words($0.state.name), .number($0.count), .total($0.estimate)]
      })
  }

  private var problemTable: ReportTable {
    ReportTable(
      id: "problems", title: Bilingual(vi: "Vướng mắc cấp bách", en: "Urgent problems"),
      columns: [
        Bilingual(vi: "Vướng mắc", en: "Problem"), Bilingual(vi: "Tình trạng", en: "State"),
        Bilingual(vi: "Số ngày", en: "Days"), Bilingual(vi: "Cơ quan chủ trì", en: "Department"),
        Bilingual(vi: "Phương án xử lý", en: "Response"), Bilingual(vi: "Thời hạn", en: "Due"),
      ],
      rows: problems.map {
        [
          .text($0.problem.text), .words($0.state.name), .number($0.days),
          $0.departmentCell,
          $0.choice.map { .text($0.text) } ?? .empty,
          .day(ifAny: $0.choice?.doneBy),
        ]
      })
  }

  private var modelTable: ReportTable {
    ReportTable(
      id: "without-model",
      title: Bilingual(vi: "Địa phương chưa có mô hình điểm", en: "Localities without a model"),
      columns: [Bilingual(vi: "Mã", en: "Code"), Self.place],
      rows: zip(withoutModel, withoutModelNames).map { [.text($0.code), .text($1)] })
  }

  private var floorTable: ReportTable {
    ReportTable(
      id: "floors", title: Bilingual(vi: "Sàn thương mại điện tử", en: "Floors of electronic commerce"),
      columns: [
        Bilingual(vi: "Sàn", en: "Floor"), Bilingual(vi: "Thành viên", en: "Members"),
        Bilingual(vi: "Gian hàng", en: "Booths"), Bilingual(vi: "Sản phẩm", en: "Products"),
        Bilingual(vi: "Doanh số", en: "Sales"),
      ],
      rows: floors.map {
        [.text($0.name), .number($0.members), .number($0.booths), .number($0.listings), .total($0.revenue)]
      })
  }

  private var salesPointTable: ReportTable {
    ReportTable(
      id: "sales-points", title: Bilingual(vi: "Điểm trưng bày, bán hàng", en: "Display and sales"),
      columns: [Bilingual(vi: "Loại", en: "Kind"), Bilingual(vi: "Đang mở", en: "Open")],
      rows: salesPoints.map { [.words($0.kind.name), .count($0.open)] })
  }

  private var facilityTable: ReportTable {
    ReportTable(
      id: "facilities", title: Bilingual(vi: "Hạ tầng thương mại", en: "Infrastructure of trade"),
      columns: [Bilingual(vi: "Loại", en: "Kind"), Bilingual(vi: "Đang hoạt động", en: "Serving")],
      rows: facilities.map { [.words($0.kind.name), .count($0.serving)] })
  }

  private var activityTable: ReportTable {
    ReportTable(
      id: "activities",
      title: Bilingual(vi: "Tuyên truyền, tập huấn từ đầu năm", en: "Guidance and training this year"),
      columns: [
        Bilingual(vi: "Hình thức", en: "Kind"), Bilingual(vi: "Số lớp, cuộc", en: "Held"),
        Bilingual(vi: "Số chủ thể", en: "Producers"), Bilingual(vi: "Lượt người", en: "People"),
        Bilingual(vi: "Trong đó nữ", en: "Of them women"),
        Bilingual(vi: "Được cấp chứng chỉ", en: "With a certificate"),
      ],
      rows: activities.map {
        [
          .words($0.kind.name), .number($0.activities), .number($0.producers), .people($0.people),
          .people($0.women), .people($0.certified),
        ]
      })
  }

  private var promotionTable: ReportTable {
    ReportTable(
      id: "promotion",
      title: Bilingual(vi: "Xúc tiến thương mại từ đầu năm", en: "Trade promotion this year"),
      columns: [
        Bilingual(vi: "Hình thức", en: "Kind"), Bilingual(vi: "Số sự kiện", en: "Events"),
        Bilingual(vi: "Số chủ thể", en: "Producers"), Bilingual(vi: "Doanh số", en: "Sales"),
        Bilingual(vi: "Số hợp đồng", en: "Contracts"),
        Bilingual(vi: "Giá trị hợp đồng", en: "Contract value"),
      ],
      rows: promotion.map {
        [
          .words($0.kind.name), .number($0.events), .number($0.producers), .total($0.sales),
          .people($0.contracts), .total($0.contractValue),
        ]
      })
  }

  private var statisticsTable: ReportTable {
    ReportTable(
      id: "statistics",
      title: Bilingual(
        vi: "Kết quả sản xuất, kinh doanh năm \(scope.day.year - 1)", en: "Results of \(scope.day.year - 1)"),
      columns: [
        Bilingual(vi: "Ngành", en: "Sector"), Bilingual(vi: "Sản phẩm", en: "Products"),
        Bilingual(vi: "Sản lượng", en: "Output"), Bilingual(vi: "Doanh thu", en: "Revenue"),
        Bilingual(vi: "Xuất khẩu", en: "Exports"),
        Bilingual(vi: "Kênh bán hàng hiện đại", en: "Modern channels"),
        Bilingual(vi: "Lao động", en: "Workers"), Bilingual(vi: "So với năm trước", en: "Of the year before"),
      ],
      rows: statistics.map { line in
        [
          line.sector.map { .words($0.name) } ?? .words(Bilingual(vi: "Chưa rõ", en: "Not known")),
          .number(line.products),
          .output(line.output),
          .total(line.revenue), .total(line.exportRevenue),
          .total(line.modernRevenue),
          .people(line.workers), line.revenueIndex.map(ReportCell.share) ?? .empty,
        ]
      })
  }
}

extension ReportTable {
  /// The deadlines of intellectual property.
  static func deadlines(_ items: [DocketItem], on day: CivilDate) -> ReportTable {
    ReportTable(
      id: "ip-deadlines",
      title: Bilingual(vi: "Thời hạn sở hữu trí tuệ", en: "Deadlines of intellectual property"),
      columns: [
        Bilingual(vi: "Hồ sơ", en: "Case"), Bilingual(vi: "Tên", en: "Name"),
        Bilingual(vi: "Việc phải làm", en: "To do"),
        Bilingual(vi: "Ngày cuối", en: "Due"), Bilingual(vi: "Tình trạng", en: "State"),
      ],
      rows: items.map { item in
        [
          .text(item.id.text), .text(item.name), .words(task(of: item)), .day(item.deadline.due),
          .words(timeLeft(day.days(to: item.deadline.due))),
        ]
      })
  }

  /// What is to be done, with the rule's code; the code alone for a rule that the library has not.
  private static func task(of item: DocketItem) -> Bilingual {
    let code = item.deadline.rule.rawValue
    guard let task = item.deadline.task(under: .vietnam) else { return Bilingual(vi: code, en: code) }
    return Bilingual(vi: "\(task.vi) (\(code))", en: "\(task.en) (\(code))")
  }

  private static func timeLeft(_ days: Int) -> Bilingual {
    switch days {
    case ..<0: Bilingual(vi: "đã quá hạn", en: "missed")
    case 0: Bilingual(vi: "hôm nay", en: "today")
    default: Bilingual(vi: "còn \(days) ngày", en: days == 1 ? "1 day left" : "\(days) days left")
    }
  }

  /// What was given, by kind of capital.
  static func support(_ totals: [CapitalTotal], title: Bilingual) -> ReportTable {
    ReportTable(
      id: "support", title: title,
      columns: [
        Bilingual(vi: "Nguồn vốn", en: "Capital"), Bilingual(vi: "Số tiền", en: "Amount"),
        Bilingual(vi: "Số khoản", en: "Grants"), Bilingual(vi: "Số chủ thể", en: "Producers"),
      ],
      rows: totals.map {
        [.words($0.capital.name), .money($0.total), .number($0.grants), .number($0.producers)]
      })
  }
}

extension OpenProblem {
  /// Who answers for the problem; who leads the matter where it is assigned to none.
  fileprivate var departmentCell: ReportCell {
    guard let name = departmentName else { return .empty }
    guard department == nil else { return .words(name) }
    return .words(Bilingual(vi: "chưa giao (\(name.vi))", en: "not assigned (\(name.en))"))
  }
}
