/// Reads JSON from bytes that are known to be UTF-8.
struct JSONTextReader {
  private let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(StoredJSONError) -> StoredValue {
    let value = try value(depth: 1)
    skipBlanks()
    guard next == nil else { throw error(.trailing) }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ problem: StoredJSONError.Problem, at offset: Int? = nil) -> StoredJSONError {
    StoredJSONError(offset: offset ?? position, problem: problem)
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == sign.value else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(StoredJSONError) -> StoredValue {
    skipBlanks()
    guard let byte = next else { throw error(.noValue) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func word() throws(StoredJSONError) -> StoredValue {
    let words: [(String, StoredValue)] = [("null", .null), ("true", .bool(true)), ("false", .bool(false))]
    for (word, value) in words where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw error(.noValue)
  }

  private mutating func open(_ depth: Int) throws(StoredJSONError) {
    guard depth <= StoredValue.deepest else { throw error(.tooDeep) }
    position += 1
  }

  private mutating func array(depth: Int) throws(StoredJSONError) -> StoredValue {
    try open(depth)
    var elements: [StoredValue] = []
    skipBlanks()
    if take("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw error(.notClosed) }
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(StoredJSONError) -> StoredValue {
    let start = position
    try open(depth)
    var members: [(member: StoredObject.Member, offset: Int)] = []
    skipBlanks()
    if take("}") { return .object(StoredObject()) }
    repeat {
      skipBlanks()
      let offset = position
      guard next == UInt8(ascii: "\"") else { throw error(.noName) }
      let name = try text()
      skipBlanks()
      guard take(":") else { throw error(.noColon) }
      members.append((StoredObject.Member(name, try value(depth: depth + 1)), offset))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw error(.notClosed) }
    if members.count == 1, let first = members.first, let tagged = tagged(first.member) { return tagged }
    return .object(try object(of: members, at: start))
  }

  /// Bytes or a text that an object with one member stands for; `nil` for an object.
  private func tagged(_ member: StoredObject.Member) -> StoredValue? {
    guard case .string(let hex) = member.value else { return nil }
    switch member.name {
    case "$bytes": return IndexKey(hex: hex).map { .bytes($0.bytes) }
    case "$text": return JSONTag.text(hex: hex).map { .string($0) }
    default: return nil
    }
  }

  private func object(
    of members: [(member: StoredObject.Member, offset: Int)], at start: Int
  ) throws(StoredJSONError) -> StoredObject {
    var named: [StoredObject.Member] = []
    named.reserveCapacity(members.count)
    for (member, offset) in members {
      guard let name = JSONTag.unescaped(member.name) else { throw error(.tag(member.name), at: offset) }
      named.append(StoredObject.Member(name, member.value))
    }
    let object = StoredObject(named)
    guard object.members.count < named.count else { return object }
    var seen = StoredObject()
    for (member, (_, offset)) in zip(named, members) {
      guard seen[member.name] == nil else { throw error(.duplicate(member.name), at: offset) }
      seen[member.name] = .null
    }
    return object
  }

  private mutating func number() throws(StoredJSONError) -> StoredValue {
    let start = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        position += 1
      default:
        return try number(from: start)
      }
    }
    return try number(from: start)
  }

  private func number(from start: Int) throws(StoredJSONError) -> StoredValue {
    switch StoredDecimal.read(bytes[start..<position]) {
    case .integer(let integer): return .integer(integer)
    case .decimal(let decimal): return .decimal(decimal)
    case .malformed: throw error(.malformedNumber, at: start)
    case .tooLong: throw error(.longNumber, at: start)
    }
  }

  private mutating func text() throws(StoredJSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(Character(try escape())).utf8)
      case ..<0x20:
        throw error(.controlCharacter)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error(.openText)
  }

  private mutating func escape() throws(StoredJSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = next else { throw error(.openText) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar(from: start)
    default: throw error(.escape, at: start)
    }
  }

  private mutating func escapedScalar(from start: Int) throws(StoredJSONError) -> Unicode.Scalar {
    let unit = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A high surrogate makes sense only before a low one.
    guard (0xd800..<0xdc00).contains(unit), take("\\"), take("u") else { throw error(.escape, at: start) }
    let low = try codeUnit(from: start)
    guard (0xdc00..<0xe000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    else { throw error(.escape, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(StoredJSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.escape, at: start)
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
