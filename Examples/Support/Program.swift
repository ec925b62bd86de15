import Foundation
public import OCOPModel

/// A program of the command line: its name, its flags, and what it does with them.
///
/// The frame is the same for all: `--help`, `--language`, the exit status, and where complaints go.
public protocol Program {
  /// What the program is called by.
  static var name: String { get }
  /// What it can do, for who asks or calls it badly.
  static var usage: String { get }
  /// The flags without a value, besides `--help`.
  static var switches: Set<String> { get }
  /// The flags with a value, besides `--language`, and the values they can have.
  static var options: [String: [String]] { get }
  /// The flags with a value of any kind.
  static var texts: Set<String> { get }

  /// Does what the arguments ask for and gives the exit status: 0, or 1 for bad input.
  ///
  /// - Throws: ``BadCall`` for arguments that cannot be meant; any other error is one of the input.
  static func run(_ arguments: Arguments) throws -> Int32
}

/// A call that cannot be meant; it is answered with the usage.
public struct BadCall: Error {
  /// What is wrong, where the usage alone does not tell.
  public let message: String?

  /// Creates a refusal of a call.
  public init(_ message: String? = nil) {
    self.message = message
  }
}

extension Program {
  public static var switches: Set<String> { [] }
  public static var options: [String: [String]] { [:] }
  public static var texts: Set<String> { [] }

  public static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the program and gives its exit status: 0, 1 for bad input, 2 for a bad call.
  public static func run(_ list: [String]) -> Int32 {
    do {
      let arguments = try Arguments(
        list, switches: switches.union(["--help", "-h"]),
        options: options.merging(["--language": Language.allCases.map(\.rawValue)]) { own, _ in own },
        texts: texts)
      if arguments.has("--help") || arguments.has("-h") {
        try Console.write(usage + "\n")
        return 0
      }
      do {
        return try run(arguments)
      } catch let error as FieldError {
        return complain(error.described(in: arguments.language), status: 1)
      }
    } catch let failure as Arguments.Failure {
      return complain("\(failure)\n\n\(usage)", status: 2)
    } catch let call as BadCall {
      return complain(call.message.map { "\($0)\n\n\(usage)" } ?? usage, status: 2)
    } catch {
      return complain("\(error)", status: 1)
    }
  }

  /// Complains under the program's name and gives the exit status back.
  @discardableResult
  public static func complain(_ message: String, status: Int32) -> Int32 {
    Console.complain("\(name): \(message)")
    return status
  }

  /// Complains of what is wrong with a file.
  public static func complain(of error: any Error, in file: String, _ language: Language) -> Int32 {
    complain("\(file): \((error as? FieldError)?.described(in: language) ?? "\(error)")", status: 1)
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``FieldError`` that names the file where it cannot be read.
  public static func contents(of path: String) throws(FieldError) -> [UInt8] {
    do {
      return try Console.contents(of: path)
    } catch {
      throw FieldError(
        field: path, text: Bilingual(vi: "không đọc được tệp", en: "the file cannot be read"))
    }
  }
}

extension Arguments {
  /// The language that is asked for, Vietnamese where none is.
  public var language: Language {
    value(of: "--language").flatMap(Language.init(rawValue:)) ?? .vietnamese
  }

  /// The day that a flag states, or `nil` where it is not given.
  ///
  /// - Throws: ``BadCall`` for a text that is no day.
  public func day(of flag: String) throws(BadCall) -> CivilDate? {
    guard let text = value(of: flag) else { return nil }
    guard let day = try? CivilDate(text) else {
      throw BadCall("\(flag): “\(text)” is no day such as 2026-05-22")
    }
    return day
  }
}
