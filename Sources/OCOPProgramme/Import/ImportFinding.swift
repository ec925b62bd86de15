public import OCOPModel
public import OCOPRating

/// Something that a reader of an import must know (phát hiện khi nhập sổ): where it is, what it is, and whether it is a fault.
public struct ImportFinding: Sendable, Hashable {
  /// What was found.
  @nonexhaustive
  public enum Problem: Sendable, Hashable {
    /// The text breaks the format of the file.
    case format(CSVError.Rule)
    /// A column that the register needs is not in the header.
    case columnMissing(RegisterColumn)
    /// Two columns of the header say the same; the first is in an earlier column.
    case columnTwice(RegisterColumn, first: Int)
    /// A heading is not known: the column was not read.
    case headingUnknown
    /// A cell that the row needs is empty.
    case blank
    /// A day is written in one of the ways that are read.
    case noDate(DateCellRule)
    /// A day lies after the day of the register.
    case afterRegister(CivilDate)
    /// The cell is one of the words that are read, or a number of the form asked for.
    case notUnderstood
    /// A telephone number has ten digits, or eleven, and begins with 0; a spreadsheet drops that zero.
    case phone(zeroLost: Bool)
    /// An identifier or a number breaks the rule of identifiers.
    case identifier(IdentifierError.Rule)
    /// An amount is none.
    case amount(MoneyError)
    /// A certificate cannot be as the row has it.
    case certificate(CertificateError)
    /// No commune of the name or code is known; what comes near.
    case placeUnknown(nearest: [PlaceCandidate<Commune>])
    /// The place may be one of several communes, or one that is not certain.
    case placeAmbiguous([PlaceCandidate<Commune>])
    /// The code is not that of the commune that is named.
    case placeCodeDisagrees
    /// The row states again what a row before states.
    case duplicate(of: Int)
    /// The row states otherwise what another row states of the same thing.
    case disagrees(with: Int)
    /// The place was read as of an earlier day, or is spelled or named otherwise: what it is today.
    case placeRead(Commune, as: CivilDate, remarks: [PlaceRemark])
    /// The kind of producer was told by its name.
    case kindFromName(ProducerKind)
    /// Another row has a producer of this name, and one of the two lacks the commune or identifier that would tell whether
    /// it is the same; it was taken for another.
    case sameName(as: Int)
    /// A heading agrees without diacritics only.
    case headingWithoutDiacritics(RegisterColumn)
    /// What a reader should know of the certificate.
    case certificateNote(Finding)
  }

  /// The row, as a spreadsheet shows it: the header is row 1.
  public let row: Int
  /// The column, from 1; 0 where the finding is of the row.
  public let column: Int
  /// What the column states, where it is known.
  public let field: RegisterColumn?
  /// What stands in the cell; `nil` for personal data.
  public let value: String?
  /// What was found.
  public let problem: Problem

  /// Creates a finding; a value of a column of personal data is dropped.
  public init(row: Int, column: Int, field: RegisterColumn?, value: String?, problem: Problem) {
    self.row = row
    self.column = column
    self.field = field
    self.value = field?.isPersonal == true ? nil : value
    self.problem = problem
  }

  /// Whether the row cannot be taken; what is no fault is for a reader to know.
  public var isFault: Bool {
    switch problem {
    case .headingUnknown, .placeRead, .kindFromName, .sameName, .headingWithoutDiacritics,
      .certificateNote:
      false
    default: true
    }
  }

  /// The cell as spreadsheets name it, `C7`.
  public var cell: String { CSVTable.cellName(row: row, column: column) }
}

/// Why a cell is no day.
@nonexhaustive
public enum DateCellRule: Sendable, Hashable {
  /// A day is written day/month/year or year-month-day.
  case malformed
  /// The calendar has the day.
  case noSuchDay
  /// The year has four digits.
  case yearOfTwoDigits
  /// A day, not a spreadsheet's number of days; what the number would be.
  case spreadsheetNumber(CivilDate)
}

extension ImportFinding: CustomStringConvertible {
  /// What was found, with its cell, in English words.
  public var description: String { text.en }

  /// What was found, with its cell, in words.
  public var text: Bilingual {
    let words = problem.words
    let shown = value.map { " “\($0)”" } ?? ""
    let name =
      field.map { Bilingual(vi: " (\($0.name.vi))", en: " (\($0.name.en))") } ?? Bilingual(vi: "", en: "")
    return Bilingual(
      vi: "\(cell)\(name.vi)\(shown): \(words.vi)", en: "\(cell)\(name.en)\(shown): \(words.en)")
  }
}

extension ImportFinding.Problem {
  fileprivate var words: Bilingual {
    switch self {
    case .format(let rule): rule.text
    case .columnMissing(let column):
      Bilingual(vi: "thiếu cột “\(column.name.vi)”", en: "there is no column “\(column.name.en)”")
    case .columnTwice(let column, let first):
      Bilingual(
        vi: "cột “\(column.name.vi)” đã có ở \(CSVTable.cellName(row: 1, column: first))",
        en: "column “\(column.name.en)” stands in \(CSVTable.cellName(row: 1, column: first)) already")
    case .headingUnknown: Bilingual(vi: "cột không đọc", en: "a column that is not read")
    case .blank: Bilingual(vi: "ô trống", en: "is blank")
    case .noDate(let rule): rule.text
    case .afterRegister(let day):
      Bilingual(
        vi: "sau ngày của sổ, \(day.formatted(in: .vietnamese))", en: "after the day of the register, \(day)")
    case .notUnderstood: Bilingual(vi: "không hiểu", en: "is not understood")
    case .phone(let zeroLost):
      zeroLost
        ? Bilingual(
          vi: "mất số 0 đầu: định dạng cột là văn bản", en: "lost its leading 0: format the column as text")
        : Bilingual(
          vi: "không phải số điện thoại 10–11 chữ số", en: "is no telephone number of 10 or 11 digits")
    case .identifier(let rule):
      Bilingual(vi: "không dùng làm mã được (\(rule.rawValue))", en: "is no identifier (\(rule.rawValue))")
    case .amount(let error): Bilingual(vi: "không phải số tiền", en: "is no amount: \(error)")
    case .certificate(let error):
      Bilingual(vi: "giấy chứng nhận không hợp lệ: \(error)", en: "no certificate: \(error)")
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
    case .kindFromName(let kind):
      Bilingual(vi: "loại hình suy từ tên: \(kind.name.vi)", en: "kind told by the name: \(kind.name.en)")
    case .sameName(let row):
      Bilingual(
        vi: "trùng tên với dòng \(row), đọc là chủ thể khác: ghi xã hoặc mã chủ thể ở cả hai dòng",
        en: "the name of row \(row), taken for another producer: give commune or identifier in both rows")
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
    }
  }
}
