public import OCOPModel
import OCOPRating

extension ImportFinding: CustomStringConvertible {
  /// What was found, with its cell, in English words.
  public var description: String { text.en }

  /// What was found, with its cell, in words.
  public var text: Bilingual {
    let words = problem.words(in: row)
    let shown = value.map { " “\($0)”" } ?? ""
    let name =
      field.map { Bilingual(vi: " (\($0.name.vi))", en: " (\($0.name.en))") } ?? Bilingual(vi: "", en: "")
    return Bilingual(
      vi: "\(cell)\(name.vi)\(shown): \(words.vi)", en: "\(cell)\(name.en)\(shown): \(words.en)")
  }
}

extension ImportFinding.Problem {
  fileprivate func words(in row: Int) -> Bilingual {
    switch self {
    case .format(let rule): rule.text
    case .columnMissing(let column):
      Bilingual(vi: "thiếu cột “\(column.name.vi)”", en: "there is no column “\(column.name.en)”")
    case .columnTwice(let column, let first):
      Bilingual(
        vi: "cột “\(column.name.vi)” đã có ở \(CSVTable.cellName(row: row, column: first))",
        en: "column “\(column.name.en)” stands in \(CSVTable.cellName(row: row, column: first)) already")
    case .headerBelow(let header):
      Bilingual(
        vi: "dòng tiêu đề cột có lẽ là dòng \(header)", en: "the headings seem to stand in row \(header)")
    case .headingUnknown:
      Bilingual(vi: "không nhận ra cột này nên không đọc", en: "a column that is not known, and not read")
    case .blank: Bilingual(vi: "ô trống", en: "is blank")
    case .noDate(let rule): rule.text
    case .afterRegister(let day):
      Bilingual(
        vi: "sau ngày của sổ, \(day.formatted(in: .vietnamese))", en: "after the day of the register, \(day)")
    case .notUnderstood: Bilingual(vi: "không đọc được", en: "is not understood")
    case .phone(let zeroLost):
      zeroLost
        ? Bilingual(
          vi: "mất số 0 đầu: định dạng cột là văn bản", en: "lost its leading 0: format the column as text")
        : Bilingual(
          vi: "không phải số điện thoại 10–11 chữ số", en: "is no telephone number of 10 or 11 digits")
    case .identifier(let rule):
      Bilingual(vi: "không dùng làm mã, số được: \(rule.text.vi)", en: "is no identifier: \(rule.text.en)")
    case .amount(let error):
      Bilingual(vi: "không phải số tiền: viết số đồng, như 12.500.000", en: "is no amount: \(error)")
    case .certificate(let error):
      Bilingual(vi: "giấy chứng nhận không hợp lệ: \(error.importWords)", en: "no certificate: \(error)")
    case .expiry(let day):
      Bilingual(
        vi: "theo thời hạn của giấy chứng nhận phải là ngày \(day.formatted(in: .vietnamese))",
        en: "by the certificate's term it is \(day)")
    case .productUnknown:
      Bilingual(vi: "không có sản phẩm này trong sổ sản phẩm", en: "no such product in the registers")
    case .productAmbiguous(let products):
      Bilingual(
        vi:
          "chưa rõ là sản phẩm nào: \(products.map(\.text).joined(separator: ", ")); ghi mã định danh hoặc chủ thể",
        en:
          "may be one of \(products.map(\.text).joined(separator: ", ")): give its identifier or its producer"
      )
    case .productDisagrees(let product):
      Bilingual(
        vi: "không khớp với sản phẩm \(product) trong sổ sản phẩm", en: "disagrees with product \(product)")
    case .registeredOtherwise:
      Bilingual(vi: "khác với nội dung đã có trong sổ", en: "disagrees with the registers")
    case .producerAmbiguous(let producers):
      Bilingual(
        vi:
          "chưa rõ là chủ thể nào: \(producers.map(\.text).joined(separator: ", ")); ghi mã chủ thể hoặc xã",
        en:
          "may be one of \(producers.map(\.text).joined(separator: ", ")): give its identifier or its commune"
      )
    case .placeUnknown(let nearest): places(nearest, vi: "không có xã, phường này", en: "no such commune")
    case .placeAmbiguous(let candidates):
      places(candidates, vi: "chưa rõ là xã, phường nào", en: "may be one of")
    case .placeCodeDisagrees:
      Bilingual(vi: "mã không khớp với tên xã", en: "the code is not that of the commune named")
    case .duplicate(let row): Bilingual(vi: "lặp lại dòng \(row)", en: "repeats row \(row)")
    case .disagrees(let row): Bilingual(vi: "khác với dòng \(row)", en: "disagrees with row \(row)")
    case .placeRead(let commune, let day, let remarks):
      Bilingual(
        vi: ([
          "nay là \(commune.fullName) (\(commune.code))", "đọc theo ngày \(day.formatted(in: .vietnamese))",
        ] + remarks.map(\.text.vi))
        .joined(separator: "; "),
        en: (["now \(commune.fullName) (\(commune.code))", "read as of \(day)"] + remarks.map(\.text.en))
          .joined(separator: "; "))
    case .codeZeroLost(let code):
      Bilingual(vi: "mất số 0 đầu, đọc là \(code)", en: "lost its leading 0, read as \(code)")
    case .registeredAlready:
      Bilingual(vi: "đã có trong sổ, không nhập lại", en: "is in the registers already")
    case .registeredUnder(let number):
      Bilingual(
        vi: "đã có trong sổ theo số “\(number)”, không nhập lại: kiểm tra số",
        en: "is in the registers already, by the number “\(number)”: check which is right")
    case .nameRegistered(let id):
      Bilingual(
        vi: "trùng tên với “\(id)” đã có trong sổ, đọc là một mục khác",
        en: "the name of “\(id)” in the registers, taken for another")
    case .producerElsewhere(let id):
      Bilingual(
        vi: "đọc là “\(id)” trong sổ, chủ thể ở xã khác: ghi mã chủ thể nếu đúng",
        en: "read as “\(id)” in the registers, of another commune: give its identifier if it is meant")
    case .expiryOneDayEarly(let day):
      Bilingual(
        vi: "ghi sớm một ngày, đọc là \(day.formatted(in: .vietnamese))", en: "a day early, read as \(day)")
    case .decisionNotKept:
      Bilingual(
        vi: "số quyết định công nhận không được lưu cùng giấy chứng nhận",
        en: "the decision of recognition is not kept with a certificate")
    case .kindFromName(let kind):
      Bilingual(vi: "loại hình suy từ tên: \(kind.name.vi)", en: "kind told by the name: \(kind.name.en)")
    case .sameName(let row):
      Bilingual(
        vi:
          "trùng tên với dòng \(row), đọc là một mục khác: ghi mã định danh (chủ thể: hoặc xã) ở cả hai dòng",
        en:
          "the name of row \(row), taken for another: give identifiers (or a producer's commune) in both rows"
      )
    case .notKept: Bilingual(vi: "không được lưu trong bản ghi nào", en: "is kept in no record")
    case .expiryOutside(let days):
      Bilingual(
        vi:
          "theo ngày công nhận phải từ \(days.lowerBound.formatted(in: .vietnamese)) đến \(days.upperBound.formatted(in: .vietnamese))",
        en: "by the days of recognition it lies from \(days.lowerBound) to \(days.upperBound)")
    case .headingWithoutDiacritics(let column):
      Bilingual(vi: "đọc là “\(column.name.vi)”", en: "read as “\(column.name.vi)”")
    case .certificateNote(let finding): finding.message
    }
  }

  private func places(_ candidates: [PlaceCandidate<Commune>], vi: String, en: String) -> Bilingual {
    func list(_ language: Language) -> String {
      candidates.map { candidate in
        let remarks = candidate.remarks.map { $0.text[language] }.joined(separator: "; ")
        return "\(candidate.unit.fullName) (\(candidate.unit.code)\(remarks.isEmpty ? "" : "; " + remarks))"
      }.joined(separator: ", ")
    }
    guard !candidates.isEmpty else { return Bilingual(vi: vi, en: en) }
    return Bilingual(vi: "\(vi): \(list(.vietnamese))", en: "\(en): \(list(.english))")
  }
}

extension DateCellRule {
  /// The rule in words.
  public var text: Bilingual {
    switch self {
    case .malformed:
      Bilingual(
        vi: "không phải ngày: viết ngày/tháng/năm", en: "is no day: write day/month/year or year-month-day")
    case .noSuchDay: Bilingual(vi: "lịch không có ngày này", en: "the calendar has no such day")
    case .yearOfTwoDigits: Bilingual(vi: "viết năm bằng bốn chữ số", en: "write the year with four digits")
    case .spreadsheetNumber(let day):
      Bilingual(
        vi: "là số ngày của bảng tính (\(day.formatted(in: .vietnamese))?): định dạng ô là ngày rồi xuất lại",
        en: "is a spreadsheet's number of days (\(day)?): format the cell as a date and export again")
    case .monthFirst(let day):
      Bilingual(
        vi: "tháng ghi trước ngày (\(day.formatted(in: .vietnamese))?): viết ngày/tháng/năm",
        en: "has the month before the day (\(day)?): write day/month/year")
    case .dayOrMonthFirst:
      Bilingual(
        vi: "chưa rõ ngày hay tháng ghi trước: ô khác của cột ghi tháng trước",
        en: "may have the month before the day, as another cell of the column has")
    }
  }
}

extension CertificateError {
  /// Why a row makes no certificate, in Vietnamese words; other reasons are those of events, of which rows have none.
  fileprivate var importWords: String {
    switch self {
    case .starWithoutCertificate(let star): "hạng \(star) không được cấp giấy chứng nhận"
    case .noDecision(let day):
      "ngày \(day.formatted(in: .vietnamese)) chưa có quyết định nào về giấy chứng nhận"
    case .issuedBeforeDecision(let day, let decision, let since):
      "cấp ngày \(day.formatted(in: .vietnamese)), trước khi \(decision) có hiệu lực (\(since.formatted(in: .vietnamese)))"
    case .issuedAfterDecision(let day, let decision, let last, _):
      "cấp ngày \(day.formatted(in: .vietnamese)), sau ngày cuối cấp theo \(decision) (\(last.formatted(in: .vietnamese)))"
    case .dateOutOfRange: "thời hạn vượt quá lịch"
    default: description
    }
  }
}
