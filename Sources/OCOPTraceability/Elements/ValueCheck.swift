import OCOPModel

/// What else holds of a part of a value, beside its characters and its length.
enum ValueCheck: Sendable {
  case checkDigit
  case checkPair
  case prefix
  /// Year, month and day; day 00 stands for the last of the month.
  case dayOrMonth
  case day
  case longDay
  case hourMinute
  case hour
  case minute
  case second
  case notZero
  case allZero
  case hyphen
  case yesOrNo
  case noLeadingZero
  case pieceOfTotal
  case winding
  case percentEncoded
  case nonDigit

  /// The rule that a part breaks and where in it, or `nil` where it holds.
  func fault(in part: ArraySlice<UInt8>) -> (offset: Int, rule: GS1Error.Rule)? {
    switch self {
    case .checkDigit:
      let check = GS1Digits.checkDigit(over: part.dropLast())
      return digit(part.last) == check ? nil : (part.count - 1, .checkDigit(check))
    case .checkPair: return checkPairFault(part)
    case .prefix:
      if part.count < 4 { return (0, .atLeast(4)) }
      return part.prefix(4).enumerated().first { !$0.element.isDigit }.map { ($0.offset, .digit) }
    case .dayOrMonth: return dayFault(part, yearDigits: 2, mayLackDay: true)
    case .day: return dayFault(part, yearDigits: 2, mayLackDay: false)
    case .longDay: return dayFault(part, yearDigits: 4, mayLackDay: false)
    case .hourMinute:
      return number(part.prefix(2)) > 23 ? (0, .time) : number(part.suffix(2)) > 59 ? (2, .time) : nil
    case .hour: return number(part) > 23 ? (0, .time) : nil
    case .minute, .second: return number(part) > 59 ? (0, .time) : nil
    case .notZero: return number(part) == 0 ? (0, .zero) : nil
    case .allZero: return number(part) != 0 ? (0, .oneOf(["0"])) : nil
    case .hyphen: return part.elementsEqual("-".utf8) ? nil : (0, .oneOf(["-"]))
    case .yesOrNo: return number(part) > 1 ? (0, .oneOf(["0", "1"])) : nil
    case .noLeadingZero:
      return part.first == UInt8(ascii: "0") ? (0, .leadingZero) : nil
    case .pieceOfTotal:
      let (piece, total) = (number(part.prefix(2)), number(part.suffix(2)))
      return piece < 1 || piece > total ? (0, .pieceOfTotal) : nil
    case .winding: return [0, 1, 9].contains(number(part)) ? nil : (0, .oneOf(["0", "1", "9"]))
    case .percentEncoded: return percentFault(part)
    case .nonDigit: return part.allSatisfy(\.isDigit) ? (0, .nonDigit) : nil
    }
  }

  private func digit(_ byte: UInt8?) -> Int { Int(byte ?? 0) - Int(UInt8(ascii: "0")) }

  /// The number that few digits make.
  private func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ digit($1) }
  }

  private func dayFault(
    _ part: ArraySlice<UInt8>, yearDigits: Int, mayLackDay: Bool
  ) -> (offset: Int, rule: GS1Error.Rule)? {
    let month = number(part.dropFirst(yearDigits).prefix(2))
    let day = number(part.suffix(2))
    // A year of two digits is one of a century that has all its leap days.
    let year = number(part.prefix(yearDigits)) + (yearDigits == 2 ? 2_000 : 0)
    if mayLackDay, day == 0, (1...12).contains(month) { return nil }
    if (try? CivilDate(year, month, day)) != nil { return nil }
    return ((1...12).contains(month) ? yearDigits + 2 : yearDigits, .day)
  }

  private func percentFault(_ part: ArraySlice<UInt8>) -> (offset: Int, rule: GS1Error.Rule)? {
    let bytes = Array(part)
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      let next = bytes.dropFirst(offset + 1).prefix(2)
      if next.count < 2 || next.contains(where: { PercentCoding.value(of: $0) == nil }) {
        return (offset, .percent)
      }
    }
    return nil
  }

  /// The check pair of a model number: characters weighted by primes from the right, modulo 1021, in two of 32 signs.
  private func checkPairFault(_ part: ArraySlice<UInt8>) -> (offset: Int, rule: GS1Error.Rule)? {
    if part.count < 2 { return (0, .atLeast(2)) }
    var sum = 0
    for (byte, prime) in zip(part.dropLast(2).reversed(), ValueCheck.primes) {
      sum += (ValueCheck.characters.firstIndex(of: byte) ?? 0) * prime
    }
    sum %= 1_021
    let pair = [ValueCheck.signs[sum >> 5 & 31], ValueCheck.signs[sum & 31]]
    return part.suffix(2).elementsEqual(pair)
      ? nil : (part.count - 2, .checkPair(String(decoding: pair, as: UTF8.self)))
  }

  private static let primes = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83,
  ]
  private static let signs = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
  private static let characters = Array(
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz".utf8)
}
