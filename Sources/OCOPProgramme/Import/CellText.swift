import OCOPModel
import OCOPRating

/// Reads what stands in cells: the ways in which people write days, amounts, stars, kinds and sets.
enum CellText {
  /// What a cell says: its letters composed, without signs that nobody sees, white space at its ends and the guard of an export;
  /// `nil` for nothing.
  static func content(_ cell: String) -> String? {
    trimmed(visible(cell)[...]).flatMap { trimmed(CSVTable.unguarded(composed($0))[...]) }
  }

  /// A text with its letters composed; most are, and only marks that stand alone can be missing from a letter.
  private static func composed(_ text: String) -> String {
    let marks: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"
    return text.unicodeScalars.contains(where: marks.contains) ? VietnameseSpelling.composed(text) : text
  }

  /// A text without the invisible signs that web pages and word processors leave behind, and with plain spaces for theirs: two
  /// identifiers that look the same are the same.
  private static func visible(_ cell: String) -> String {
    if cell.unicodeScalars.allSatisfy(isVisible) { return cell }
    var scalars = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator: scalars.append(" ")
      case .format where scalar != joiner: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether a sign is one of ASCII, a Latin letter or a mark over one, of which none is invisible or an odd space.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0xC0...0x36F, 0x1EA0...0x1EFF: true
    default: false
    }
  }

  /// The sign that makes one of several emoji.
  private static let joiner: Unicode.Scalar = "\u{200D}"

  private static func trimmed(_ text: Substring) -> String? {
    let start = text.drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) }
  }

  /// A day as `5/6/2026`, `05-06-2026`, `5.6.2026` or `2026-06-05`.
  static func day(_ text: String) throws(ImportFinding.Problem) -> CivilDate {
    let marks: [Character] = ["/", "-", "."]
    guard let mark = marks.first(where: text.contains) else { throw .noDate(number(text)) }
    let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { digits($0) }
    guard numbers.count == 3, pieces.count == 3 else { throw .noDate(.malformed) }
    let widths = pieces.map(\.count)
    if widths[0] == 4, mark != "." { return try civil(numbers[0], numbers[1], numbers[2]) }
    guard widths[0] <= 2, widths[1] <= 2 else { throw .noDate(.malformed) }
    guard widths[2] != 2 else { throw .noDate(.yearOfTwoDigits) }
    guard widths[2] == 4 else { throw .noDate(.malformed) }
    if numbers[1] > 12, let day = try? CivilDate(numbers[2], numbers[0], numbers[1]) {
      throw .noDate(.monthFirst(day))
    }
    return try civil(numbers[2], numbers[1], numbers[0])
  }

  /// In which order a text like `5/6/2026` can have day and month.
  enum DayOrder {
    case dayFirst, monthFirst, either
  }

  /// In which order a text has day and month, if it is two numbers and a year.
  static func dayOrMonth(_ text: String) -> DayOrder? {
    let pieces = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = pieces.compactMap { digits($0) }
    guard numbers.count == 3, pieces.count == 3, pieces[0].count <= 2 else { return nil }
    if numbers[1] > 12 { return numbers[0] > 12 ? nil : .monthFirst }
    return numbers[0] > 12 || numbers[0] == numbers[1] ? .dayFirst : .either
  }

  private static func civil(_ year: Int, _ month: Int, _ day: Int) throws(ImportFinding.Problem) -> CivilDate
  {
    do { return try CivilDate(year, month, day) } catch { throw .noDate(.noSuchDay) }
  }

  /// Why a text without marks is no day: spreadsheets count days from the last of 1899.
  private static func number(_ text: String) -> DateCellRule {
    guard text.utf8.count == 5, let count = digits(text[...]) else { return .malformed }
    return (try? CivilDate.table(1899, 12, 30).adding(days: count)).map { .spreadsheetNumber($0) }
      ?? .malformed
  }

  /// The days that a cell allows: a day, all of a year that stands alone, or one day to another (`1/11/2025–31/1/2026`, or with a
  /// hyphen between spaces).
  static func days(_ text: String) throws(ImportFinding.Problem) -> DatePeriod {
    let dashed = text.split(separator: " - ", omittingEmptySubsequences: false).joined(separator: "–")
    let ends = dashed.split(separator: "–", omittingEmptySubsequences: false).map { trimmed($0) ?? "" }
    if ends.count == 2 { return try period(day(ends[0]), day(ends[1])) }
    if text.utf8.count == 4, let year = digits(text[...]) {
      return try period(civil(year, 1, 1), civil(year, 12, 31))
    }
    let day = try day(text)
    return try period(day, day)
  }

  private static func period(
    _ first: CivilDate, _ last: CivilDate
  ) throws(ImportFinding.Problem) -> DatePeriod {
    guard first <= last else { throw .noDate(.malformed) }
    do { return try DatePeriod(from: first, upTo: last.adding(days: 1)) } catch { throw .noDate(.noSuchDay) }
  }

  /// A year of four digits.
  static func year(_ text: String) throws(ImportFinding.Problem) -> Int {
    guard text.utf8.count == 4, let year = digits(text[...]), year > 0 else { throw .notUnderstood }
    return year
  }

  /// An amount as `12.500.000`, `12.500.000 đ` or `12500000 VND`; thousands are parted by dots, or by commas.
  static func amount(_ text: String) throws(ImportFinding.Problem) -> Dong {
    var number = text
    for unit in ["₫", "đồng", "vnđ", "vnd", "đ"] where number.lowercased().hasSuffix(unit) {
      number = String(number.dropLast(unit.count))
      break
    }
    guard let digits = trimmed(number[...]) else { throw .amount(.malformed(text)) }
    let amount: Dong
    do { amount = try Dong(digits + " ₫") } catch { throw .amount(error) }
    guard amount >= .zero else { throw .amount(.malformed(text)) }
    return amount
  }

  /// A star as `4`, `4 sao`, `4*`, `****` or `★★★★☆`.
  static func star(_ text: String) throws(ImportFinding.Problem) -> Star {
    let signs = text.filter { !$0.isWhitespace && $0 != "☆" }
    if !signs.isEmpty, signs.allSatisfy({ ["*", "★", "⭐"].contains($0) }),
      let star = Star(rawValue: signs.count)
    {
      return star
    }
    let words = ["sao", "stars", "star", "*", "★"]
    var number = text.lowercased()
    for word in words where number.hasSuffix(word) {
      number = String(number.dropLast(word.count))
      break
    }
    guard let digits = trimmed(number[...]).flatMap({ Self.digits($0[...]) }),
      let star = Star(rawValue: digits)
    else {
      throw .notUnderstood
    }
    return star
  }

  /// A product set by its number, identifier, place in Annex I or name.
  static func set(_ text: String) throws(ImportFinding.Problem) -> ProductSet {
    guard let set = sets.value(of: SpelledName(text))?.value else { throw .notUnderstood }
    return set
  }

  /// A heading of ideas by its name or identifier.
  static func sector(_ text: String) throws(ImportFinding.Problem) -> IdeaSector {
    guard let sector = sectors.value(of: SpelledName(text))?.value else { throw .notUnderstood }
    return sector
  }

  /// A kind of producer by a word for it.
  static func kind(_ text: String) throws(ImportFinding.Problem) -> ProducerKind {
    guard let kind = kinds.value(of: SpelledName(text))?.value else { throw .notUnderstood }
    return kind
  }

  /// The kind of producer that a name begins with; the longest word decides.
  static func kind(inName text: String) -> ProducerKind? { kinds.value(beginning: SpelledName(text)) }

  private static let sets = WordTable(ProductClassification.decision26_2026.sets) { set in
    [
      "\(set.number)", "Bộ \(set.number)", "Bộ số \(set.number)", set.id, set.annexCode, set.name.vi,
      set.name.en,
    ]
  }

  private static let sectors = WordTable(IdeaSector.allCases) { [$0.rawValue, $0.name.vi, $0.name.en] }

  private static let kinds = WordTable(ProducerKind.allCases) { kind in
    let more: [String] =
      switch kind {
      case .cooperative: ["HTX", "Liên hiệp hợp tác xã", "Liên hiệp HTX"]
      case .cooperativeGroup: ["THT", "Tổ HT"]
      case .enterprise:
        [
          "Doanh nghiệp", "DN", "Công ty", "CTY", "Công ty TNHH", "Công ty cổ phần", "Công ty CP", "DNTN",
          "Company",
        ]
      case .farm: ["Trại"]
      case .productionHousehold: ["Hộ", "HSX", "Household"]
      case .registeredHousehold: ["Hộ kinh doanh", "HKD", "Hộ KD"]
      case .association, .federation, .operatingCentre: []
      }
    return [kind.name.vi, kind.name.en, kind.rawValue] + more
  }

  /// Whether a representative is a woman.
  static func isWoman(_ text: String) throws(ImportFinding.Problem) -> Bool {
    switch SpelledName(text).key(.plain) {
    case "nu", "female", "f", "woman": true
    case "nam", "male", "m", "man": false
    default: throw .notUnderstood
    }
  }

  /// Whether a representative belongs to an ethnic minority: to any group but the Kinh.
  static func isEthnicMinority(_ text: String) throws(ImportFinding.Problem) -> Bool {
    let name = SpelledName(text)
    guard let (isMinority, grade) = ethnicGroups.value(of: name) else { throw .notUnderstood }
    // With other diacritics it is another word: “có”, yes, is not the Co.
    guard grade != .plain || name.key(.written) == name.key(.plain) else { throw .notUnderstood }
    return isMinority
  }

  /// The names of the 54 groups of the statistical list (Decision 121-TCTK/PPCĐ of 2 March 1979), and words for a minority.
  private static let ethnicGroups = WordTable([false, true]) { isMinority in
    guard isMinority else { return ["Kinh", "Việt", "Kinh (Việt)"] }
    return [
      "Tày", "Thái", "Mường", "Khmer", "Khơ-me", "Hoa", "Nùng", "Mông", "H'Mông", "Dao", "Gia-rai", "Ê-đê",
      "Ba-na", "Sán Chay", "Cao Lan", "Sán Chí", "Sán Chỉ", "Chăm", "Cơ-ho", "Xơ-đăng", "Sán Dìu", "Hrê",
      "Ra-glai", "Mnông", "Thổ", "Xtiêng", "Stiêng", "Khơ-mú", "Bru-Vân Kiều", "Cơ-tu", "Giáy", "Tà-ôi", "Mạ",
      "Giẻ-Triêng", "Gié-Triêng", "Co", "Chơ-ro", "Xinh-mun", "Hà Nhì", "Chu-ru", "Lào", "La Chí", "Kháng",
      "Phù Lá", "La Hủ", "La Ha", "Pà Thẻn", "Lự", "Ngái", "Chứt", "Lô Lô", "Mảng", "Cơ Lao", "Cờ Lao",
      "Bố Y",
      "Cống", "Si La", "Pu Péo", "Rơ-măm", "Brâu", "Ơ-đu", "Dân tộc thiểu số", "Thiểu số", "DTTS", "Minority",
      "Ethnic minority",
    ]
  }

  /// Yes or no.
  static func isSo(_ text: String) throws(ImportFinding.Problem) -> Bool {
    switch SpelledName(text).key(.plain) {
    case "co", "x", "yes", "true", "1": true
    case "khong", "no", "false", "0": false
    default: throw .notUnderstood
    }
  }

  /// A typed identifier.
  static func identifier<Entity>(_ text: String) throws(ImportFinding.Problem) -> ID<Entity> {
    do { return try ID<Entity>(text) } catch { throw .identifier(error.rule) }
  }

  /// A product code, in the form of 2026 or of an earlier certificate.
  static func code(_ text: String) throws(ImportFinding.Problem) -> CertifiedCode {
    do { return try CertifiedCode(text) } catch { throw .identifier(error.rule) }
  }

  /// The decision under which products are rated that a text names, `148/QĐ-TTg`; `nil` for another decision.
  static func decision(_ text: String) -> LegalDocument? {
    let words = text.split { $0.isWhitespace || ",;()".contains($0) }
    return words.lazy.compactMap { decisions.value(of: SpelledName(String($0)))?.value }.first
  }

  private static let decisions = WordTable(CertificateTerms.known.map(\.document)) { [$0.number] }

  /// A telephone number of ten digits, or eleven on a landline; `+84` and marks between the digits are taken away.
  static func phone(_ text: String) throws(ImportFinding.Problem) -> String {
    let marks: Set<Character> = [" ", ".", "-", "(", ")"]
    var number = text.filter { !marks.contains($0) }
    if number.hasPrefix("+84") { number = "0" + number.dropFirst(3).drop { $0 == "0" } }
    guard digits(number[...]) != nil else { throw .phone(zeroLost: false) }
    // Mobile numbers have ten digits, landlines eleven beginning with 02.
    let isMobile = number.count == 9 && number.first != "0"
    if isMobile || number.count == 10 && number.first == "2" { throw .phone(zeroLost: true) }
    guard number.count == 10 || number.count == 11, number.first == "0" else { throw .phone(zeroLost: false) }
    return number
  }

  /// The number of a text of ASCII digits, up to 18 of them.
  static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 18,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension ImportFinding.Problem: Error {}
