/// Reads the records of a text byte by byte; all signs of the format are ASCII, which never occurs within another character.
struct CSVReader {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private(set) var records: [[String]] = []
  var errors: [CSVError] = []

  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var state = State.start

  private enum State {
    /// Before the first byte of a cell.
    case start
    /// In a cell without quotation marks.
    case plain
    /// Between quotation marks.
    case quoted
    /// After a quotation mark that may close the cell or, doubled, stand for one.
    case closed
  }

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")

  init(bytes: ArraySlice<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The separator that stands most often in a record, outside quotation marks.
  static func separator(of bytes: ArraySlice<UInt8>, record: Int) -> CSVTable.Separator {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var (current, previous): (Int, UInt8) = (1, 0)
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted {
        let ends = byte == carriageReturn || (byte == lineFeed && previous != carriageReturn)
        if ends { current += 1 }
        if current > record { break }
        if current == record { counts[byte, default: 0] += 1 }
      }
      previous = byte
    }
    var best = CSVTable.Separator.comma
    for separator in CSVTable.Separator.allCases
    where counts[separator.byte, default: 0] > counts[best.byte, default: 0] {
      best = separator
    }
    return best
  }

  mutating func readAll() {
    var previous: UInt8 = 0
    for byte in bytes {
      let endsTwice =
        byte == Self.lineFeed && previous == Self.carriageReturn && state == .start && cells.isEmpty
      if !endsTwice { take(byte) }
      previous = byte
    }
    if state == .quoted { report(.unclosedQuotationMark) }
    if state != .start || !cells.isEmpty { endRecord() }
  }

  private mutating func take(_ byte: UInt8) {
    if state == .quoted {
      if byte == Self.quote { state = .closed } else { cell.append(byte) }
      return
    }
    switch byte {
    case separator: endCell()
    case Self.carriageReturn, Self.lineFeed: endRecord()
    case Self.quote: takeQuote()
    default:
      if state == .closed {
        report(.textAfterQuotationMark)
        state = .plain
      } else if state == .start {
        state = .plain
      }
      cell.append(byte)
    }
  }

  private mutating func takeQuote() {
    switch state {
    case .start: state = .quoted
    case .closed:
      cell.append(Self.quote)
      state = .quoted
    case .plain, .quoted:
      report(.quotationMarkWithin)
      cell.append(Self.quote)
    }
  }

  private mutating func endCell() {
    if let text = String(validating: cell, as: UTF8.self) {
      cells.append(text)
    } else {
      report(.notUTF8)
      cells.append(String(decoding: cell, as: UTF8.self))
    }
    cell.removeAll(keepingCapacity: true)
    state = .start
  }

  private mutating func endRecord() {
    endCell()
    records.append(cells)
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func report(_ rule: CSVError.Rule) {
    errors.append(CSVError(row: records.count + 1, column: cells.count + 1, rule: rule))
  }
}
