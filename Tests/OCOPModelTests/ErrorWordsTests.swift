import OCOP
import TestSupport
import Testing

extension Said {
  init(_ error: DateError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: DatePeriodError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: LunarDateError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: ScoreError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: ShareError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: WorkingCalendarError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }

  init(_ text: String, breaks rule: IdentifierError.Rule, _ vi: String, _ en: String) {
    let error = IdentifierError(text: text, rule: rule)
    self.init(error, error.words, vi, en)
  }

  init(
    _ piece: ProductCodeError.Piece, _ value: String, _ rule: ProductCodeError.Rule, _ vi: String,
    _ en: String
  ) {
    let error = ProductCodeError(piece: piece, value: value, rule: rule)
    self.init(error, error.text, vi, en)
  }
}

/// Errors as a clerk reads them: a program prints them as they are.
@Suite struct `What is wrong with a value` {
  private static let tet = CivilDate.table(2027, 2, 6)

  static let said: [Said] = [
    Said(
      .noSuchDay(year: 2019, month: 2, day: 30), "không có ngày 30 tháng 2 năm 2019",
      "there is no day 30 of month 2 in the year 2019"),
    Said(
      DateError.malformed("5/6/26"), "“5/6/26” không phải ngày: viết như 2026-05-22",
      "“5/6/26” is no day: write it like 2026-05-22"),
    Said(
      DateError.outOfRange, "ngày nằm ngoài các năm 1–9999", "the day lies outside the years 1–9999"),
    Said(
      .endsBeforeStart(start: .table(2021, 1, 15), end: .table(2020, 3, 1)),
      "khoảng thời gian từ 15/01/2021 lại kết thúc trước đó, 01/03/2020",
      "the period from 2021-01-15 ends before that, on 2020-03-01"),
    Said("", breaks: .empty, "“” không dùng làm mã được: trống", "“” is no identifier: it is empty"),
    Said(
      "x", breaks: .tooLong, "“x” không dùng làm mã được: dài hơn 128 ký tự",
      "“x” is no identifier: it is longer than 128 characters"),
    Said(
      "x", breaks: .controlCharacter, "“x” không dùng làm mã được: có dấu xuống dòng hoặc ký tự điều khiển",
      "“x” is no identifier: it has a line break or a control character"),
    Said(
      "a ", breaks: .whitespaceAtEnds, "“a ” không dùng làm mã được: có khoảng trắng ở đầu hoặc cuối",
      "“a ” is no identifier: it has white space at its ends"),
    Said(
      .whole, "19", .notFourPieces, "mã sản phẩm “19”: gồm bốn phần nối bằng dấu gạch, như 19-05443-7-2026",
      "product code “19”: it has four pieces with hyphens between, like 19-05443-7-2026"),
    Said(
      .province, "1x", .notDigits, "mã tỉnh “1x”: chỉ gồm chữ số",
      "code of the province “1x”: it has digits only"),
    Said(
      .commune, "5443", .wrongLength(expected: 5), "mã xã “5443”: phải có 5 chữ số",
      "code of the commune “5443”: it has 5 digits"),
    Said(
      .sequence, "9", .tooLarge, "số thứ tự “9”: số quá lớn", "running number “9”: the number is too large"),
    Said(.sequence, "0", .notPositive, "số thứ tự “0”: phải từ 1", "running number “0”: it is at least 1"),
    Said(
      .year, "1999", .outsideCentury, "năm “1999”: phải từ 2000 đến 2099",
      "year “1999”: it lies between 2000 and 2099"),
    Said(
      .yearOutOfRange(1899), "năm âm lịch 1899: ngoài các năm 1900–2100", "lunar year 1899: outside 1900–2100"
    ),
    Said(
      .noSuchMonth(year: 2026, month: 6, isLeapMonth: true), "năm âm lịch 2026 không có tháng 6 nhuận",
      "the lunar year 2026 has no leap month 6"),
    Said(
      .noSuchDay(year: 2026, month: 1, isLeapMonth: false, day: 31),
      "tháng 1 năm âm lịch 2026 không có ngày 31", "the month 1 of the lunar year 2026 has no day 31"),
    Said(.negativeSum(-1), "tổng -1 điểm: phải từ 0", "a sum of -1 points: it is at least 0"),
    Said(.noMembers(0), "trung bình của 0 người: phải từ 1", "a mean of 0 members: it is of at least 1"),
    Said(ScoreError.overflow, "số điểm quá lớn", "the score does not fit"),
    Said(
      ShareError.malformed("62,5"), "“62,5” không phải tỷ lệ: viết phần trăm “62.5%” hoặc phân số “5/8”",
      "“62,5” is no share: write percents, “62.5%”, or a fraction, “5/8”"),
    Said(.doesNotFit("9%"), "tỷ lệ “9%” có quá nhiều chữ số", "the share “9%” has too many digits"),
    Said(
      .negativePart(-1), "phần của tỷ lệ phải từ 0, không phải -1", "a share has a part of at least 0, not -1"
    ),
    Said(
      .noWhole(0), "tổng thể của tỷ lệ phải từ 1, không phải 0", "a share has a whole of at least 1, not 0"),
    Said(
      .noWorkingDay, "tuần nghỉ cả bảy ngày thì không có ngày làm việc",
      "a week with all its days off has no working day"),
    Said(
      .openPeriod(DatePeriod(from: tet)), "khoảng thời gian từ 06/02/2027 phải có ngày kết thúc",
      "the period from 2027-02-06 needs an end"),
    Said(
      .notChosenYearly(year: 2027, holiday: .newYear),
      "không quy định nào đang có hiệu lực để ngày nghỉ Tết Dương lịch năm 2027 cho chọn hằng năm",
      "the days of New Year's Day in 2027 are not left to a yearly choice by any rule in force"),
    Said(
      .missesHoliday(year: 2027, holiday: .lunarNewYear, firstDay: tet),
      "kỳ nghỉ Tết Nguyên đán năm 2027 từ 06/02/2027 không có chính ngày lễ",
      "the days of Tết in 2027 from 2027-02-06 do not hold the holiday itself"),
    Said(
      .announcedTwice(year: 2027, holiday: .nationalDay),
      "kỳ nghỉ Quốc khánh năm 2027 được thông báo hai lần",
      "the days of National Day in 2027 are announced twice"),
    Said(
      .noExchange(off: tet, worked: .table(2027, 2, 13)),
      "nghỉ 06/02/2027, làm bù 13/02/2027: không đổi ngày làm việc lấy ngày nghỉ hằng tuần",
      "2027-02-06 off for 2027-02-13 worked does not exchange a working day for a weekly rest day"),
    Said(
      .countTooSmall(0), "thời hạn phải từ 1 ngày làm việc, không phải 0",
      "a term has at least 1 working day, not 0"),
    Said(
      .daysUnknown(tet), "lịch không biết các ngày từ 06/02/2027 có làm việc hay không",
      "the calendar does not know whether days from 2027-02-06 on are worked"),
    Said(.endOfCalendar, "thời hạn vượt quá năm 9999", "the days run past the year 9999"),
  ]

  @Test(arguments: said)
  func `is said in both languages, and printed in English`(row: Said) {
    #expect(row.words == Bilingual(vi: row.vi, en: row.en))
    #expect(row.description == row.en)
  }

  /// As a register's file is read: place, then what is wrong.
  @Test func `is told in words where a stored value is refused`() throws {
    let day = try #require(corruption(CivilDate.self, from: #""2019-02-30""#))
    #expect(day.debugDescription == "CivilDate: there is no day 30 of month 2 in the year 2019")
    let id = try #require(corruption(ID<Product>.self, from: #""a ""#))
    #expect(id.debugDescription == "ID<Product>: “a ” is no identifier: it has white space at its ends")
  }
}
