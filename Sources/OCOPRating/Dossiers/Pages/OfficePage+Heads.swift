import OCOPModel

extension OfficePage {
  private static let state = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  private static let rule = "───────────────"
  /// The left column of an office's head; the right one is wider, since the state's name and the place and day need it.
  private static let headColumn = 34

  /// The number of a decision's form, at the right margin.
  mutating func form(_ number: String) {
    add([TextLayout.alignedRight("Biểu số \(number)", to: OfficePage.width)])
  }

  /// The head of a paper that no office writes (quốc hiệu, tiêu ngữ), in the middle.
  mutating func stateHead() {
    add((OfficePage.state + [OfficePage.rule]).map { OfficePage.centred($0) })
    gap()
  }

  /// The head of an office's paper: on the left the body that writes and the paper's number, on the right the state's name and
  /// motto, and the place and day.
  ///
  /// - Parameters:
  ///   - body: The lines of the body's name.
  ///   - number: The paper's number, as it is to be printed.
  ///   - placeAndDay: Where and when it is signed; `nil` where that stands at the foot.
  mutating func officeHead(_ body: [String], number: String?, placeAndDay: String?) {
    let names = body.flatMap { OfficePage.broken($0.uppercased(), to: OfficePage.headColumn - 2) }
    let left = names + [OfficePage.rule]
    let right = OfficePage.state + [OfficePage.rule]
    func filled(_ lines: [String], to count: Int) -> [String] {
      lines + Array(repeating: "", count: max(0, count - lines.count))
    }
    let height = max(left.count, right.count)
    columns(
      filled(left, to: height) + [number.map { "Số: \($0)" }].compactMap(\.self),
      filled(right, to: height) + [placeAndDay].compactMap(\.self), left: OfficePage.headColumn)
  }

  /// Two columns of centred lines, each wrapped within its column; the left one as wide as given and, where asked for, begun at
  /// the margin.
  mutating func columns(
    _ left: [String],
    _ right: [String],
    left width: Int = OfficePage.width / 2,
    centresLeft: Bool = true
  ) {
    let left = left.flatMap { OfficePage.broken($0, to: width) }
    let right = right.flatMap { OfficePage.broken($0, to: OfficePage.width - width) }
    add(
      (0..<max(left.count, right.count)).map { row in
        let (one, other) = (left.dropFirst(row).first ?? "", right.dropFirst(row).first ?? "")
        let first = centresLeft ? OfficePage.centred(one, in: width) : one
        return TextLayout.padded(first, to: width) + OfficePage.centred(other, in: OfficePage.width - width)
      })
  }

  /// Place and day as they stand at the head or foot, with dots for what is not known.
  static func placeAndDay(_ place: String?, _ day: CivilDate?) -> String {
    "\(place.isFilled ? place ?? "" : dots(10)), \(day?.officeDay ?? openDay)"
  }

  /// A day for people to fill in.
  static let openDay = "ngày .... tháng .... năm ......"

  /// Where somebody signs: who it is, how, room, and the name.
  static func signature(_ titles: [String], note: String = "(ký, ghi rõ họ tên)", name: String?) -> [String] {
    titles + [note, "", "", "", "", name.isFilled ? name ?? "" : dots(30)]
  }

  /// How a paper is signed that is stamped too.
  static let stamped = "(ký, ghi rõ họ tên, đóng dấu)"
}

extension String? {
  /// Whether something was written, beyond white space.
  var isFilled: Bool { self?.isFilled ?? false }
}

extension String {
  /// Whether something was written, beyond white space.
  var isFilled: Bool { !isBlank }
}
