public import OCOPModel

/// A due list as an iCalendar text (RFC 5545) with a task and its alarms for each period, for calendar programs that keep tasks (VTODO).
///
/// A period keeps its UID as long as its case, rule and first day are the same, and, of a term, its end, so that a
/// calendar that is read again updates its tasks. Days are whole days; no clock and no time zone is involved but the
/// stamp's.
public struct ICalendar: Sendable, Hashable {
  /// The periods, in the order in which they are written.
  public let items: [DocketItem]
  /// The day on which the text is made.
  public let stamp: CivilDate
  /// How many days before its due day a task rings.
  public let alarms: [Int]
  /// The language of its words.
  public let language: Language
  /// What makes a UID unique among all dockets.
  public let namespace: String

  /// The namespace of UIDs where none is given: they are unique only where no other docket has a case of the same name.
  public static let defaultNamespace = "ip-docket.swift-ocop"

  /// Creates a calendar; the periods are put in the order of their due days.
  ///
  /// - Parameters:
  ///   - items: The periods.
  ///   - stamp: The day on which it is made, which the library does not ask any clock for.
  ///   - alarms: How many days before the due day of a party's deadline a task rings; other periods do not ring.
  ///   - language: The language of its words.
  ///   - namespace: What makes a UID unique among all dockets, such as the domain of the one who keeps this one; calendars
  ///     that are merged need one each.
  public init(
    _ items: [DocketItem], stamp: CivilDate, alarms: [Int] = ReminderPlan.standard.leadDays,
    language: Language = .vietnamese, namespace: String = ICalendar.defaultNamespace
  ) {
    self.items = items.sorted()
    self.stamp = stamp
    self.alarms = ReminderPlan(leadDays: alarms).leadDays
    self.language = language
    self.namespace = namespace
  }

  /// The text, its lines ended by CR and LF and folded at 75 octets.
  ///
  /// - Parameter procedure: The procedure that explains the periods.
  /// - Returns: The whole calendar.
  /// - Complexity: O(length of the text).
  public func text(under procedure: IPProcedure = .vietnam) -> String {
    var writer = ICalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//swift-ocop//ip-docket//\(language.rawValue.uppercased())")
    writer.line("CALSCALE", "GREGORIAN")
    for item in items { write(item, procedure, to: &writer) }
    writer.line("END", "VCALENDAR")
    return writer.text
  }

  /// A period's UID: its case, its rule, the day of its event and, since every term is counted from the filing, its end.
  private func uid(of item: DocketItem) -> String {
    let deadline = item.deadline
    var uid = "\(item.id)-\(deadline.rule.rawValue)-\(deadline.trigger)"
    if deadline.rule.isTerm { uid += "-\(deadline.nominal)" }
    if item.ordinal > 1 { uid += "-\(item.ordinal)" }
    return "\(uid)@\(namespace)"
  }

  private func write(_ item: DocketItem, _ procedure: IPProcedure, to writer: inout ICalendarWriter) {
    let deadline = item.deadline
    let task = deadline.task(under: procedure)?[language] ?? deadline.rule.rawValue
    writer.line("BEGIN", "VTODO")
    writer.text("UID", uid(of: item))
    writer.line("DTSTAMP", Self.digits(stamp) + "T000000Z")
    // A window opens on its day; nothing is due by it.
    writer.line(deadline.kind == .window ? "DTSTART;VALUE=DATE" : "DUE;VALUE=DATE", Self.digits(deadline.due))
    writer.text("SUMMARY", "\(item.id) \(deadline.rule.rawValue): \(task) – \(item.name)")
    let description = description(of: deadline, under: procedure)
    if !description.isEmpty { writer.text("DESCRIPTION", description) }
    writer.text("CATEGORIES", deadline.kind.name[language])
    if let responsible = item.responsible { writer.text("CONTACT", responsible) }
    writer.line("STATUS", "NEEDS-ACTION")
    for days in alarms where deadline.kind == .deadline && deadline.actor != .thirdParty {
      writer.line("BEGIN", "VALARM")
      writer.line("ACTION", "DISPLAY")
      writer.line("TRIGGER;RELATED=END", days == 0 ? "PT0S" : "-P\(days)D")
      writer.text(
        "DESCRIPTION", "\(item.id) \(deadline.rule.rawValue): \(deadline.due.formatted(in: language))")
      writer.line("END", "VALARM")
    }
    writer.line("END", "VTODO")
  }

  /// Why the period ends when it does, and on a line of its own what is not certain of it.
  private func description(of deadline: CaseDeadline, under procedure: IPProcedure) -> String {
    let explanation = procedure.explanation(of: deadline)?.text(in: language)
    let cautions = deadline.cautions().map { $0[language] }.joined(separator: "; ")
    let label = Bilingual(vi: "Lưu ý", en: "Note")[language]
    return [explanation, cautions.isEmpty ? nil : "\(label): \(cautions)."].compactMap { $0 }
      .joined(separator: "\n")
  }

  private static func digits(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }
}

extension Docket {
  /// Periods of the docket as an iCalendar text, whose tasks ring when the docket's own reminders are due.
  ///
  /// - Parameters:
  ///   - items: The periods.
  ///   - stamp: The day on which it is made.
  ///   - language: The language of its words.
  ///   - namespace: What makes a UID unique among all dockets.
  /// - Returns: What a calendar file holds; see ``ICalendar/text(under:)``.
  public func calendarText(
    of items: [DocketItem], stamp: CivilDate, language: Language = .vietnamese,
    namespace: String = ICalendar.defaultNamespace
  ) -> String {
    ICalendar(items, stamp: stamp, alarms: reminders.leadDays, language: language, namespace: namespace)
      .text(under: procedure)
  }
}

/// Writes the content lines of an iCalendar text.
private struct ICalendarWriter {
  private(set) var text = ""

  /// A property whose value needs no escapes.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A property whose value is a text (RFC 5545, 3.3.11).
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    var last: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      default:
        // A text may hold no other control characters.
        if scalar.properties.generalCategory != .control || scalar == "\t" {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    fold("\(name):\(escaped)")
  }

  /// A line in pieces of at most 75 octets, never within a character (RFC 5545, 3.1).
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = scalar.utf8.count
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }
}

extension PeriodRule.Kind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .deadline: Bilingual(vi: "thời hạn", en: "deadline")
    case .expected: Bilingual(vi: "dự kiến của cơ quan", en: "expected of the office")
    case .window: Bilingual(vi: "bắt đầu được làm", en: "window")
    }
  }
}

extension PeriodRule.Actor {
  /// The actor in words.
  public var name: Bilingual {
    switch self {
    case .office: Bilingual(vi: "cơ quan", en: "office")
    case .applicant: Bilingual(vi: "người nộp đơn", en: "applicant")
    case .owner: Bilingual(vi: "chủ văn bằng", en: "owner")
    case .thirdParty: Bilingual(vi: "người thứ ba", en: "third party")
    }
  }
}

extension CaseDeadline {
  /// What is to be done, or `nil` for a period of another procedure.
  public func task(under procedure: IPProcedure) -> Bilingual? {
    if notes.contains(.lastTerm) {
      return Bilingual(
        vi: "hết thời hạn bảo hộ, không còn gia hạn", en: "end of the protection, not renewable")
    }
    return procedure.rule(rule, for: right)?.task
  }
}

#if !hasFeature(Embedded)
extension ICalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case items, stamp, alarms, language, namespace
  }

  /// Decodes a calendar, its periods and alarms in order whatever their order was.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([DocketItem].self, forKey: .items),
      stamp: try container.decode(CivilDate.self, forKey: .stamp),
      alarms: try container.decode([Int].self, forKey: .alarms),
      language: try container.decode(Language.self, forKey: .language),
      namespace: try container.decode(String.self, forKey: .namespace))
  }
}
#endif
