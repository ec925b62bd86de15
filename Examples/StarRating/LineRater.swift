import ExampleSupport
import OCOP

/// Rates a stream of lines, one line of output for each line of input, in the same order.
struct LineRater {
  /// The most bytes of a line, its end apart: 1 MiB.
  static let longestLine = 1 << 20

  /// The star level for which plans are asked, if any.
  private let target: Star?

  private var desks = RatingDesks()
  private var splitter = LineSplitter(limit: LineRater.longestLine)
  private var lineNumber = 0
  /// Whether a line was bad.
  private(set) var hasErrors = false

  init(target: Star? = nil) {
    self.target = target
  }

  /// Takes the next bytes of the stream and gives the output that they lead to.
  mutating func feed(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [LineSplitter.Line] = []
    splitter.feed(bytes) { lines.append($0) }
    return output(of: lines)
  }

  /// Gives the output for a last line that has no end.
  mutating func finish() -> [UInt8] {
    var lines: [LineSplitter.Line] = []
    splitter.finish { lines.append($0) }
    return output(of: lines)
  }

  private mutating func output(of lines: [LineSplitter.Line]) -> [UInt8] {
    var output: [UInt8] = []
    for line in lines {
      lineNumber += 1
      output += answer(line)
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  private mutating func answer(_ line: LineSplitter.Line) -> [UInt8] {
    var id: String?
    do throws(ContractError) {
      let json = try LineRater.json(line)
      id = json.id
      let request = try RatingRequest(json, &desks, allowsProduct: false)
      return RatingResponse.line(request, try request.rate(), upgradeTo: target)
    } catch {
      hasErrors = true
      return RatingResponse.line(error, id: id, number: lineNumber)
    }
  }

  private static func json(_ line: LineSplitter.Line) throws(ContractError) -> JSON {
    guard case .bytes(let bytes) = line else {
      throw ContractError(nil, nil, "the line is longer than \(longestLine) bytes")
    }
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) else {
      throw ContractError(nil, nil, "the line is blank")
    }
    do {
      return try JSON(bytes)
    } catch {
      throw ContractError(nil, nil, "no JSON: \(error.reason) (byte \(error.offset + 1))")
    }
  }
}

extension JSON {
  /// The text of an object's first member `id`, where it is one.
  fileprivate var id: String? {
    guard case .object(let members) = self,
      case .string(let id)? = members.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }
}
