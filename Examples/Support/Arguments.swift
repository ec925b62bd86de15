/// The arguments of a command: words, and flags with or without a value.
public struct Arguments: Sendable {
  /// What an argument list lacks or has too much of.
  public enum Failure: Error, Sendable, Hashable {
    /// The flag is not one of the command's.
    case unknownFlag(String)
    /// The flag needs a value.
    case missingValue(String)
    /// The flag takes no value.
    case unwantedValue(String)
    /// The flag has another value than it can have.
    case badValue(flag: String, value: String, allowed: [String])
  }

  /// The arguments that are no flags, in order.
  public private(set) var words: [String] = []
  private var values: [String: [String]] = [:]
  private var switches: Set<String> = []

  /// Reads a list of arguments.
  ///
  /// - Parameters:
  ///   - list: The arguments after the command's name.
  ///   - known: The flags without a value, such as `--ndjson`.
  ///   - options: The flags with a value, such as `--language en` or `--language=en`, and the values they can have.
  ///   - texts: The flags with a value of any kind, such as `--on 2026-05-22`.
  /// - Throws: ``Failure`` for a flag that the command does not have, or that lacks a value.
  public init(
    _ list: [String],
    switches known: Set<String>,
    options: [String: [String]],
    texts: Set<String> = []
  ) throws(Failure) {
    var rest = list[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let flag = String(pieces[0])
      if known.contains(flag) {
        guard pieces.count == 1 else { throw .unwantedValue(flag) }
        switches.insert(flag)
      } else if options[flag] != nil || texts.contains(flag) {
        guard let value = pieces.count == 2 ? String(pieces[1]) : rest.popFirst() else {
          throw .missingValue(flag)
        }
        if let allowed = options[flag], !allowed.contains(value) {
          throw .badValue(flag: flag, value: value, allowed: allowed)
        }
        values[flag, default: []].append(value)
      } else {
        throw .unknownFlag(flag)
      }
    }
  }

  /// Whether a flag without a value is given.
  public func has(_ flag: String) -> Bool { switches.contains(flag) }

  /// Whether a flag is given, with a value or without.
  public func isGiven(_ flag: String) -> Bool { has(flag) || value(of: flag) != nil }

  /// The value of a flag, the last where it is given several times, or `nil` where it is not given.
  public func value(of flag: String) -> String? { values[flag]?.last }

  /// The values of a flag that may be given several times, in order.
  public func values(of flag: String) -> [String] { values[flag] ?? [] }
}

extension Arguments.Failure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownFlag(let flag): "unknown flag \(flag)"
    case .missingValue(let flag): "\(flag) needs a value"
    case .unwantedValue(let flag): "\(flag) takes no value"
    case .badValue(let flag, let value, let allowed):
      "\(flag) is “\(value)”, but can be \(allowed.joined(separator: ", "))"
    }
  }
}
