public import OCOPModel
import OCOPRating

/// What came of reading a register that is kept as a spreadsheet (nhập sổ theo dõi): records, and every finding.
///
/// ```swift
/// let sheet = CSVTable(text)
/// let result = RegisterImport.read(sheet, as: .products, gazetteer: .vietnam, on: day, from: source)
/// for fault in result.faults { report(fault.text.vi) }  // “D7 (Hạng sao) “6 sao”: không đọc được”
/// records.products += result.records.products            // empty while there is a fault
/// ```
///
/// Nothing is half-imported: while a row has a fault, there are no records at all, unless the caller takes the clean rows.
/// A sheet of certificates is read after the products that it names:
///
/// ```swift
/// let issued = RegisterImport.read(
///   certificates, as: .certificates, gazetteer: .vietnam, on: day, known: result.records, from: source)
/// ```
public struct RegisterImport: Sendable, Hashable {
  /// What is taken of a register with faults.
  public enum Taking: String, Sendable, Hashable, CaseIterable {
    /// Everything or, while there is a fault, nothing.
    case everythingOrNothing
    /// The rows without a fault.
    case cleanRows
  }

  /// The producers, products, ideas, certificates, recognitions known from the list, and figures that were taken.
  public let records: ProgrammeRecords
  /// All that was found, by row and column.
  public let findings: [ImportFinding]
  /// The rows that were taken, by their numbers.
  public let takenRows: [Int]
  /// How many rows with text the register has.
  public let rowCount: Int

  /// The findings for which a row, or the register, is not taken.
  public var faults: [ImportFinding] { findings.filter(\.isFault) }

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - table: The spreadsheet.
  ///   - sheet: What register it is.
  ///   - columns: The headings by which its columns are found.
  ///   - gazetteer: The administrative units.
  ///   - day: The day of the register: places are resolved to it, and nothing that it tells happened later.
  ///   - known: The registers that there are. Rows are matched to their producers, products and certificates; what they have is
  ///     not taken again, what they have otherwise is a fault, and no identifier that is made for a row is one of theirs.
  ///   - decided: Of a commune that was divided, the code in which it goes on, as
  ///     ``OCOPModel/UnitTable/resolve(_:on:to:decided:)`` takes it.
  ///   - source: What proves a recognition that the register states without a certificate, and figures.
  ///   - taking: What is taken of a register with faults.
  /// - Returns: the records that were taken, and every finding.
  /// - Complexity: O(*n* log *n*) in the number of rows; a place that is not found costs a walk through the gazetteer.
  public static func read(
    _ table: CSVTable, as sheet: RegisterSheet, columns: RegisterColumns = .standard, gazetteer: Gazetteer,
    on day: CivilDate, known: ProgrammeRecords = ProgrammeRecords(), decided: [String: String] = [:],
    from source: Proof, taking: Taking = .everythingOrNothing
  ) -> RegisterImport {
    let mapping = ColumnMapping(table, in: sheet, by: columns)
    var places = PlaceReading(gazetteer: gazetteer, day: day, decided: decided)
    var findings =
      mapping.findings
      + table.errors.map {
        ImportFinding(
          row: $0.row, column: $0.column, field: mapping.field(of: $0.column), value: nil,
          problem: .format($0.rule))
      }
    let registers = KnownRegisters(known)
    var drafts: [RegisterDraft] = []
    for row in table.rows {
      var reader = RowReader(row: row, mapping: mapping, day: day)
      var draft = reader.draft(of: sheet, places: &places, known: registers)
      reader.drawCertificate(of: &draft)
      reader.compare(&draft, of: sheet, with: registers)
      drafts.append(draft)
      findings += reader.findings
    }
    findings += RegisterComparison(drafts: drafts, sheet: sheet, mapping: mapping).findings
    findings += mapping.unkept(of: drafts)
    // Of findings of one cell, the order in which they were made.
    let ordered = findings.enumerated().sorted {
      ($0.element.row, $0.element.column, $0.offset) < ($1.element.row, $1.element.column, $1.offset)
    }.map(\.element)
    let taken = rows(taken: drafts, ordered, taking, below: table.headerRow)
    let names = RegisterNames(drafts, beside: known)
    return RegisterImport(
      records: RegisterAssembly(taken, sheet, names: names, source: source).records, findings: ordered,
      takenRows: taken.map(\.row.number), rowCount: drafts.count)
  }

  /// The rows that make records: none, or all that have no fault; never those that the registers have already.
  private static func rows(
    taken drafts: [RegisterDraft], _ findings: [ImportFinding], _ taking: Taking, below header: Int
  ) -> [RegisterDraft] {
    let faulty = Set(findings.filter(\.isFault).map(\.row))
    let isRefused = taking == .cleanRows ? faulty.contains(header) : !faulty.isEmpty
    return isRefused ? [] : drafts.filter { !faulty.contains($0.row.number) && !$0.isRegistered }
  }
}

extension RegisterImport {
  /// Readings chosen where no rule says how registers are to be read.
  public static let interpretations = [
    Interpretation(
      name: "placesAsOfTheRegister",
      reading: Bilingual(
        vi:
          "xã, phường trong sổ được đọc theo ngày của sổ, rồi theo ngày của dòng, rồi theo danh mục cũ; "
          + "tên chỉ nơi khác vào ngày của dòng là chưa rõ",
        en:
          "a commune is read as of the day of the register, else of the row's own day, else of older lists; "
          + "a name that meant another commune on the row's day is ambiguous"),
      reason: Bilingual(
        vi: "sổ không ghi ngày viết từng ô; tên và mã của xã cũ đã được đặt cho xã mới",
        en:
          "no register tells when a cell was written, and names and codes of old communes were given to new ones"
      ),
      citation: Citation("19/2025/QĐ-TTg")),
    Interpretation(
      name: "certificateUnderDecisionOfItsDay",
      reading: Bilingual(
        vi: "giấy chứng nhận trong sổ không ghi quyết định được đọc theo quyết định có hiệu lực vào ngày cấp",
        en:
          "a certificate of a register that names no decision is read under the one in force on its day of issue"
      ),
      reason: Bilingual(
        vi:
          "sổ ít khi ghi quyết định đánh giá; hồ sơ nộp trước ngày 22/05/2026 vẫn được đánh giá theo "
          + "quy định cũ đến ngày 21/07/2026",
        en:
          "registers seldom say under which decision a product was rated, and files of before 22 May 2026 "
          + "were rated under the old one up to 21 July 2026"
      ),
      citation: Citation("26/2026/QĐ-TTg")),
  ]
}
