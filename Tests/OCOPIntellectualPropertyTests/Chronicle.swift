import OCOP
import TestSupport

/// Histories told in a line: `2025-01-15 filed, 2025-03-05 accepted`.
enum Chronicle {
  /// The events of a line, each with the least that its kind needs.
  static func events(_ line: String) throws -> [IPEvent] {
    try line.split(separator: ",").map { entry in
      let words = entry.split(separator: " ").map(String.init)
      guard words.count == 2, let kind = IPEvent.Kind(rawValue: words[1]) else { throw Mistold(entry: line) }
      return try event(kind, on: CivilDate(words[0]))
    }
  }

  /// A case under Vietnamese law, filed at the office, with a history told in a line.
  static func tell(
    _ right: IPRight, _ line: String, id: String = "case", facts: CaseFacts? = nil,
    under procedure: IPProcedure = .vietnam
  ) throws -> IPCase {
    try IPCase(id: ID(id), facts ?? CaseFacts(right: right), events(line), under: procedure)
  }

  static func event(_ kind: IPEvent.Kind, on day: CivilDate) throws -> IPEvent {
    IPEvent(on: day, try action(kind, on: day))
  }

  struct Mistold: Error { let entry: String }

  private static func action(_ kind: IPEvent.Kind, on day: CivilDate) throws -> IPEvent.Action {
    switch kind {
    case .filed: .filed
    case .priorityProved: .priorityProved
    case .formalityNotice: .formalityNotice(.asSigned)
    case .reply: .reply
    case .extensionGranted: .extensionGranted(asked: nil)
    case .notAccepted: .notAccepted(received: nil)
    case .accepted: .accepted
    case .publishedApplication: .publishedApplication
    case .examinationRequested: .examinationRequested
    case .designated: .designated
    case .opposition: .opposition(by: nil, notified: nil)
    case .oppositionAnswered: .oppositionAnswered
    case .observation: .observation(by: nil)
    case .refusalIntended: .refusalIntended(.asSigned)
    case .grantIntended: .grantIntended(.asSigned)
    case .feesPaid: .feesPaid
    case .objection: .objection
    case .granted: .granted
    case .grantPublished: .grantPublished
    case .refused: .refused(received: nil)
    case .withdrawn: .withdrawn
    case .amended: .amended
    case .divided: .divided
    case .applicantChanged: .applicantChanged
    case .suspended: .suspended
    case .resumed: .resumed
    case .renewed: .renewed
    case .surrendered: .surrendered
    case .terminated: .terminated(IPEnding())
    case .cancelled: .cancelled(IPEnding())
    case .assigned: .assigned
    case .licensed: .licensed
    case .amendedRegulation: .amendedRegulation
    case .nonUseRequested: .nonUseRequested
    case .useShown: .useShown
    case .complaint: .complaint(IPComplaint(.first))
    case .upheld: .upheld
    case .rejected: .rejected(received: nil)
    case .obstacle: .obstacle(try DatePeriod(from: day, upTo: day.adding(days: 1)), proof: "1")
    case .corrected: .corrected(.struck(0))
    @unknown default: throw Mistold(entry: kind.rawValue)
    }
  }
}
