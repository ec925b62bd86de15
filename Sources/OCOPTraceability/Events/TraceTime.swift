public import OCOPModel

/// A moment with the offset of the clock that showed it (thời điểm): `2026-05-22T07:30:00+07:00`.
///
/// Moments are ordered by when they were; two clocks that show one moment follow by their offsets.
public struct TraceTime: Sendable, Hashable {
  /// The offset of Vietnam's clocks, in minutes: seven hours.
  public static let vietnam = 420

  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// Minutes by which the clock is ahead of UTC, -840 to 840.
  public let offset: Int

  /// Creates a moment of a clock.
  ///
  /// - Parameters:
  ///   - day: The day on the clock.
  ///   - hour: The hour, 0–23.
  ///   - minute: The minute, 0–59.
  ///   - second: The second, 0–59.
  ///   - offset: Minutes by which the clock is ahead of UTC, -840 to 840.
  /// - Throws: ``TraceTimeError`` that names the piece and its value.
  public init(
    _ day: CivilDate, _ hour: Int, _ minute: Int = 0, _ second: Int = 0, offset: Int = TraceTime.vietnam
  ) throws(TraceTimeError) {
    guard (0...23).contains(hour) else { throw .outside(.hour, hour) }
    guard (0...59).contains(minute) else { throw .outside(.minute, minute) }
    guard (0...59).contains(second) else { throw .outside(.second, second) }
    guard (-840...840).contains(offset) else { throw .outside(.offset, offset) }
    self.seconds = Int64(day.dayNumber) * 86_400 + Int64(hour * 3_600 + (minute - offset) * 60 + second)
    self.offset = offset
  }

  /// Reads a moment as ISO 8601 has it, `2026-05-22T07:30:00+07:00` or with `Z`.
  ///
  /// - Throws: ``TraceTimeError`` for a text of another form, or a piece outside its range.
  public init(_ text: String) throws(TraceTimeError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, let day = try? CivilDate(String(text.prefix(10))) else {
      throw .malformed(text)
    }
    let hour = try TraceTime.number(bytes, after: UInt8(ascii: "T"), at: 10, of: text)
    let minute = try TraceTime.number(bytes, after: UInt8(ascii: ":"), at: 13, of: text)
    let second = try TraceTime.number(bytes, after: UInt8(ascii: ":"), at: 16, of: text)
    if bytes.count == 20 {
      guard bytes.last == UInt8(ascii: "Z") else { throw .malformed(text) }
      try self.init(day, hour, minute, second, offset: 0)
    } else {
      let sign = bytes[19] == UInt8(ascii: "-") ? -1 : 1
      guard sign == -1 || bytes[19] == UInt8(ascii: "+") else { throw .malformed(text) }
      let hours = try TraceTime.number(bytes, after: bytes[19], at: 19, of: text)
      let minutes = try TraceTime.number(bytes, after: UInt8(ascii: ":"), at: 22, of: text)
      guard minutes <= 59 else { throw .outside(.minute, minutes) }
      try self.init(day, hour, minute, second, offset: sign * (hours * 60 + minutes))
    }
  }

  /// The day on the clock.
  public var day: CivilDate { CivilDate.clamped(dayNumber: TraceTime.day(of: seconds, offset: offset)) }

  /// The number of the day that a clock shows.
  static func day(of seconds: Int64, offset: Int) -> Int {
    let local = seconds + Int64(offset) * 60
    return Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// Two digits of a text behind a sign.
  private static func number(
    _ bytes: [UInt8], after sign: UInt8, at place: Int, of text: String
  ) throws(TraceTimeError) -> Int {
    let piece = bytes[place..<(place + 3)]
    guard piece.first == sign, piece.dropFirst().allSatisfy(\.isDigit) else { throw .malformed(text) }
    return piece.dropFirst().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension TraceTime: Comparable {
  public static func < (left: TraceTime, right: TraceTime) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }
}

extension TraceTime: CustomStringConvertible {
  /// The moment as ISO 8601 has it.
  public var description: String {
    func two(_ number: Int64) -> String { GS1Digits.text(UInt64(number.magnitude), width: 2) }
    let local = seconds + Int64(offset) * 60
    let time = (local % 86_400 + 86_400) % 86_400
    return "\(day)T\(two(time / 3_600)):\(two(time / 60 % 60)):\(two(time % 60))\(offsetText)"
  }

  /// The offset, as in `+07:00`.
  public var offsetText: String {
    let minutes = offset.magnitude
    return "\(offset < 0 ? "-" : "+")\(GS1Digits.text(UInt64(minutes / 60), width: 2))"
      + ":\(GS1Digits.text(UInt64(minutes % 60), width: 2))"
  }
}

/// Why a moment could not be made.
public enum TraceTimeError: Error, Sendable, Hashable {
  /// A piece of a moment.
  public enum Piece: String, Sendable, Hashable {
    /// The hour, 0–23.
    case hour
    /// The minute, 0–59.
    case minute
    /// The second, 0–59.
    case second
    /// The offset, -840 to 840 minutes.
    case offset
  }

  /// The text is not of the form `2026-05-22T07:30:00+07:00`.
  case malformed(String)
  /// A piece lies outside its range.
  case outside(Piece, Int)
}

extension TraceTimeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .malformed(let text):
      Bilingual(
        vi: "thời điểm “\(text)”: viết như 2026-05-22T07:30:00+07:00",
        en: "moment “\(text)”: write it like 2026-05-22T07:30:00+07:00")
    case .outside(let piece, let value):
      Bilingual(vi: "\(piece.vi) \(value): ngoài khoảng", en: "\(piece.rawValue) \(value): outside its range")
    }
  }
}

extension TraceTimeError.Piece {
  fileprivate var vi: String {
    switch self {
    case .hour: "giờ"
    case .minute: "phút"
    case .second: "giây"
    case .offset: "độ lệch giờ"
    }
  }
}

extension CivilDate {
  /// The day of a number, or the first or last day there is.
  static func clamped(dayNumber: Int) -> CivilDate {
    (try? CivilDate(dayNumber: dayNumber)) ?? (dayNumber < 0 ? .table(1, 1, 1) : .table(9_999, 12, 31))
  }
}

#if !hasFeature(Embedded)
extension TraceTime: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(TraceTimeError) in try TraceTime(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
