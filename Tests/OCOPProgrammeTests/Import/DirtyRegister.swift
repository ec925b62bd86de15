import Foundation
import OCOP
import TestSupport

/// A register of products as an office might keep it, of clean rows and of rows with seeded faults, with what is to be read.
struct DirtyRegister {
  /// A fault that was put in: its row, the column's heading, and what it is.
  struct Fault: Hashable, Comparable, CustomStringConvertible {
    let row: Int
    let column: String
    let what: String

    var description: String { "\(row) \(column): \(what)" }

    static func < (left: Fault, right: Fault) -> Bool { left.description < right.description }
  }

  /// What a clean row states.
  struct Truth {
    var product = ""
    var producer = ""
    var kind = ProducerKind.cooperative
    var set = 0
    var code = ""
    var star = 0
    var certificate = ""
    var issued = (year: 0, month: 0, day: 0)
    var commune = ""
    var representative = ""
    var isWoman = false
    var phone = ""
    var address = ""
    var revenue = 0
  }

  static let header = [
    "STT", "Tên sản phẩm", "Bộ sản phẩm", "Mã sản phẩm", "Hạng sao", "Số GCN", "Ngày cấp", "Tên chủ thể",
    "Loại hình",
    "Xã/phường", "Huyện/thành phố", "Người đại diện", "Giới tính", "Số điện thoại", "Địa chỉ", "Năm",
    "Doanh thu (đồng)",
  ]
  static let day = CivilDate.table(2026, 6, 15)

  /// Communes as people write them, with the district where there was one, and their code of today.
  static let places: [(commune: String, district: String, today: String)] = [
    ("xã Tân Cương", "", "05503"), ("Tân Cương", "TP Thái Nguyên", "05503"),
    ("Bình Sơn", "TP Sông Công", "05503"),
    ("P. Đức Xuân", "", "01840"), ("Văn Lăng", "", "05665"), ("xã Văn Lang", "", "02143"),
    ("La Bằng", "Đại Từ", "05818"),
    ("TT Hùng Sơn", "huyện Đại Từ", "05488"), ("Phường Sông Cầu", "thành phố Bắc Kạn", "01843"),
    ("Đồng Hỷ", "", "05692"),
    ("thị trấn Chợ Chu", "Định Hóa", "05569"), ("Nam Hòa", "Đồng Hỷ", "05707"),
  ]

  private(set) var rows: [[String]] = []
  private(set) var truths: [Int: Truth] = [:]
  private(set) var faults: Set<Fault> = []
  /// Every personal datum of the register.
  private(set) var personal: Set<String> = []
  private var random: SeededGenerator

  init(rows count: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    while rows.count < count { addRow(of: count) }
  }

  /// The number of the last row, under the header.
  private var number: Int { rows.count + 1 }

  private mutating func addRow(of count: Int) {
    // A row that repeats another comes in two, so it needs room.
    let clean = Int.random(in: 0..<100, using: &random) < 60
    let truth = truth(rows.count)
    rows.append(cells(of: truth))
    personal.formUnion([truth.representative, truth.phone, truth.address])
    if truth.kind == .registeredHousehold { personal.insert(truth.producer) }
    if clean {
      truths[number] = truth
      return
    }
    let room = count - rows.count
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where room > 0: repeatRow(truth)
    case 1 where room > 0: contradictRow(truth)
    case 2:
      // Two faults in one row: neither hides the other.
      spoil("Ngày cấp")
      spoil("Số điện thoại")
      spoil("Tên sản phẩm")
    default: spoil(spoilable.randomElement(using: &random) ?? "Ngày cấp")
    }
  }

  private let spoilable = [
    "Tên sản phẩm", "Bộ sản phẩm", "Hạng sao", "Ngày cấp", "Tên chủ thể", "Xã/phường", "Giới tính",
    "Số điện thoại",
    "Doanh thu (đồng)", "Loại hình", "Năm",
  ]

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func truth(_ place: Int) -> Truth {
    var truth = Truth()
    let kinds: [(ProducerKind, String)] = [
      (.cooperative, "HTX"), (.enterprise, "Công ty TNHH"),
      (.registeredHousehold, "Hộ kinh doanh Nguyễn Thị"),
      (.cooperativeGroup, "Tổ hợp tác"),
    ]
    let (kind, prefix) = pick(kinds)
    truth.kind = kind
    truth.producer = "\(prefix) \(pick(["Hảo Đạt", "Tuyết Hương", "Sơn Dung", "Phú Lương"])) \(place)"
    truth.product =
      "\(pick(["Chè đinh", "Mỳ gạo", "Mật ong", "Miến dong"])) \(pick(["Đặc sản", "Thượng hạng", "Quê hương"])) \(place)"
    truth.set = Int.random(in: 1...26, using: &random)
    truth.star = Int.random(in: 3...5, using: &random)
    truth.certificate = "\(place + 100)/GCN-OCOP"
    truth.issued = (
      Int.random(in: 2023...2025, using: &random), Int.random(in: 3...12, using: &random),
      Int.random(in: 1...28, using: &random)
    )
    let known = pick(Self.places)
    truth.commune = known.today
    truth.code = "19-\(known.today)-\(place + 1)-\(truth.issued.year)"
    truth.representative = "Nguyễn Thị Bích Thùy \(place)"
    truth.isWoman = Bool.random(using: &random)
    truth.phone = "09" + String(10_000_000 + place * 7_919)
    truth.address = "số nhà \(place), xóm Chợ \(place)"
    truth.revenue = Int.random(in: 1...900, using: &random) * 1_500_000
    return truth
  }

  private mutating func cells(of truth: Truth) -> [String] {
    let (year, month, day) = truth.issued
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let written = Self.places.filter { $0.today == truth.commune }
    let place = pick(written)
    let set = ProductClassification.decision26_2026.set(numbered: truth.set)
    return spelled([
      "\(rows.count + 1)", "  \(truth.product) ",
      pick(["\(truth.set)", "Bộ \(truth.set)", set?.name.vi ?? ""]), truth.code,
      pick([
        "\(truth.star)", "\(truth.star) sao", "\(truth.star)*", String(repeating: "★", count: truth.star),
      ]),
      truth.certificate,
      pick([
        "\(day)/\(month)/\(year)", "\(padded(day))/\(padded(month))/\(year)",
        "\(year)-\(padded(month))-\(padded(day))", "\(day).\(month).\(year)",
      ]),
      truth.producer, pick([truth.kind.name.vi, truth.kind.name.en.uppercased()]), place.commune,
      place.district, truth.representative,
      truth.isWoman ? pick(["Nữ", "nữ", "NỮ"]) : "Nam",
      pick([
        truth.phone, truth.phone.prefix(4) + " " + truth.phone.dropFirst(4), "+84" + truth.phone.dropFirst(),
      ]), truth.address, "2025",
      pick([grouped(truth.revenue), "\(grouped(truth.revenue)) đ", "\(truth.revenue)"]),
    ])
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      text = String(digit) + (place > 0 && place % 3 == 0 ? "." : "") + text
    }
    return text
  }

  /// The cells as one program or another spells letters.
  private mutating func spelled(_ cells: [String]) -> [String] {
    Bool.random(using: &random)
      ? cells.map(\.decomposedStringWithCanonicalMapping) : cells.map(\.precomposedStringWithCanonicalMapping)
  }

  private func place(of column: String) -> Int { Self.header.firstIndex(of: column) ?? 0 }

  private mutating func spoil(_ column: String) {
    let ways: [(cell: String, what: String)] =
      switch column {
      case "Tên sản phẩm", "Bộ sản phẩm", "Tên chủ thể": [("", "blank"), ("  ", "blank")]
      case "Hạng sao":
        [("6 sao", "not understood"), ("hai", "not understood"), ("2 sao", "no certificate"), ("", "blank")]
      case "Ngày cấp":
        [
          ("31/02/2024", "no such day"), ("45123", "spreadsheet"), ("5/6/24", "short year"),
          ("hôm qua", "malformed"),
          ("16/06/2026", "future"), ("", "blank"),
        ]
      case "Xã/phường":
        [
          ("P. Cam Giá", "ambiguous"), ("Tân Lợi", "ambiguous"), ("Sa Pa", "unknown"),
          // Names of today that meant other communes in the rows' own years.
          ("P. Gia Sàng", "ambiguous"), ("phường Tân Thành", "ambiguous"),
        ]
      case "Giới tính": [("?", "not understood")]
      case "Số điện thoại": [("912345678", "zero lost"), ("chưa có", "no phone"), ("0912", "no phone")]
      case "Doanh thu (đồng)": [("1,5 tỷ", "no amount"), ("12.50", "no amount"), ("-5.000", "no amount")]
      case "Loại hình": [("Tập đoàn", "not understood")]
      default: [("", "blank")]
      }
    let (cell, what) = pick(ways)
    rows[rows.count - 1][place(of: column)] = cell
    if column == "Xã/phường" { rows[rows.count - 1][place(of: "Huyện/thành phố")] = "" }
    faults.insert(Fault(row: number, column: column, what: what))
  }

  /// The row again, in the other spelling of its letters.
  private mutating func repeatRow(_ truth: Truth) {
    let first = number
    truths[first] = truth
    var again = rows[rows.count - 1].map(\.decomposedStringWithCanonicalMapping)
    again[0] = "\(rows.count + 1)"
    rows.append(again)
    faults.insert(Fault(row: number, column: "Tên sản phẩm", what: "repeats \(first)"))
  }

  /// The row again with another telephone number: neither is certain.
  private mutating func contradictRow(_ truth: Truth) {
    let first = number
    var again = rows[rows.count - 1]
    again[place(of: "Số điện thoại")] = "0123456789"
    rows.append(again)
    for column in ["Tên sản phẩm", "Số điện thoại"] {
      faults.insert(Fault(row: first, column: column, what: "disagrees with \(number)"))
      faults.insert(Fault(row: number, column: column, what: "disagrees with \(first)"))
    }
  }

  /// The register as text, every cell in quotation marks.
  func text(separator: String = ";") -> String {
    ([Self.header] + rows).map { cells in
      cells.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: separator)
    }.joined(separator: "\r\n")
  }
}
