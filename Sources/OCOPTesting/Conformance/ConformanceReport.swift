/// What the conformance suite found of one part of the contract.
public struct ConformanceFinding: Sendable, Hashable {
  /// How a check ended.
  public enum Outcome: Sendable, Hashable {
    /// The store keeps this part.
    case passed
    /// The store breaks this part; what was seen.
    case failed(String)
    /// The part could not be checked; why.
    case skipped(String)
  }

  /// The part of the contract.
  public let check: StoreCheck
  /// How the check ended.
  public let outcome: Outcome
  /// For a failure over random operations, the shortest sequence found that shows it.
  public let sequence: [String]

  /// Creates a finding.
  public init(_ check: StoreCheck, _ outcome: Outcome, sequence: [String] = []) {
    self.check = check
    self.outcome = outcome
    self.sequence = sequence
  }
}

extension ConformanceFinding: CustomStringConvertible {
  /// The finding as lines: the check, how it ended, and the steps that show it.
  public var description: String {
    let line =
      switch outcome {
      case .passed: "passed  \(check.rawValue)"
      case .failed(let reason): "FAILED  \(check.rawValue): \(reason)"
      case .skipped(let reason): "skipped \(check.rawValue): \(reason)"
      }
    return ([line] + sequence.enumerated().map { "  \($0.offset + 1). \($0.element)" }).joined(
      separator: "\n")
  }
}

/// What the conformance suite found of a store.
public struct ConformanceReport: Sendable, Hashable {
  /// A finding for each check that was asked for, in the order of ``StoreCheck``.
  public let findings: [ConformanceFinding]

  /// Creates a report.
  public init(findings: [ConformanceFinding]) {
    self.findings = findings
  }

  /// Whether no check failed; some may have been skipped.
  public var isConforming: Bool { failures.isEmpty }

  /// The checks that failed.
  public var failures: [ConformanceFinding] {
    findings.filter { if case .failed = $0.outcome { true } else { false } }
  }

  /// The finding of a check, where it was asked for.
  public subscript(check: StoreCheck) -> ConformanceFinding? {
    findings.first { $0.check == check }
  }
}

extension ConformanceReport: CustomStringConvertible {
  /// The findings as lines.
  public var description: String { findings.map(\.description).joined(separator: "\n") }
}
