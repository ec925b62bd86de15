import ExampleSupport
import OCOP

/// The contract of `ip-docket --deadlines`: cases with their histories in, states and periods out.
struct DeadlinesContract {
  private let procedure: IPProcedure
  private let day: CivilDate
  private let isWhole: Bool
  private let cases: [Field]

  /// Reads a request.
  ///
  /// - Throws: ``FieldError`` for what is wrong outside the cases; a bad case is answered in its place.
  init(_ contents: [UInt8]) throws(FieldError) {
    let file = try Field(document: contents).object(["calendar", "asOf", "all", "cases"])
    self.procedure =
      try file["calendar"].map { field throws(FieldError) in
        IPProcedure.vietnam.counting(try Self.days(field))
      } ?? .vietnam
    self.day = try file.required("asOf").day()
    self.isWhole = try file["all"]?.flag() ?? false
    self.cases = try file.required("cases").list()
  }

  private static func days(_ field: Field) throws(FieldError) -> OfficeDays {
    let object = try field.object(["years", "daysOff", "workingWeekendDays"])
    var years: [Int] = []
    for year in try object.required("years").list() { years.append(try year.whole(1...9999)) }
    func days(_ key: String) throws(FieldError) -> [CivilDate] {
      var days: [CivilDate] = []
      for day in try object[key]?.list() ?? [] { days.append(try day.day()) }
      return days
    }
    return OfficeDays(
      years: years, daysOff: try days("daysOff"), workingWeekendDays: try days("workingWeekendDays"))
  }

  /// The answer, and whether each case has one.
  func answer() -> (bytes: [UInt8], isClean: Bool) {
    var writer = JSONWriter()
    var isClean = true
    var seen: Set<String> = []
    writer.object { object in
      object.member("cases") { member in
        member.array { list in
          for field in cases {
            do throws(CaseFailure) {
              let answer = try self.answer(field, &seen)
              list.object { answer.write(to: &$0) }
            } catch {
              isClean = false
              list.object { Self.write(error, id: Self.id(of: field), to: &$0) }
            }
          }
        }
      }
    }
    return (writer.bytes + [UInt8(ascii: "\n")], isClean)
  }

  private func answer(_ field: Field, _ seen: inout Set<String>) throws(CaseFailure) -> CaseAnswer {
    let stated: StatedCase
    do throws(FieldError) {
      // Places are told from the case on, which is named by its identifier.
      stated = try StatedCase(
        Field(path: "", value: field.value).object(StatedCase.keys), needsFiling: true, upTo: day)
      guard seen.insert(stated.id.text).inserted else {
        throw FieldError(field: "id", message: "another case has the identifier “\(stated.id)”")
      }
    } catch {
      throw .field(error)
    }
    do throws(IPCaseError) {
      let known = try stated.known(on: day, under: procedure)
      return CaseAnswer(
        id: known.id.text, status: try known.status(on: day, under: procedure),
        regime: stated.facts.jurisdiction.isVietnam ? stated.filed.map(IPRegime.governing) : nil,
        deadlines: isWhole
          ? try known.allDeadlines(on: day, under: procedure)
          : try known.deadlines(on: day, under: procedure),
        hasOutcomes: isWhole, procedure: procedure)
    } catch {
      throw .history(error)
    }
  }

  private static func id(of field: Field) -> String? {
    guard case .object(let members) = field.value,
      case .string(let id)? = members.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }

  private static func write(_ failure: CaseFailure, id: String?, to object: inout JSONWriter) {
    object.member("id") { $0.write(id) }
    object.member("error") { member in
      member.object { error in
        switch failure {
        case .field(let failure):
          error.member("code") { $0.write("badField") }
          error.member("field") { $0.write(failure.field.isEmpty ? nil : failure.field) }
          error.member("message") { $0.write(failure.message) }
        case .history(let failure):
          error.member("code") { $0.write(failure.code) }
          error.member("field") { $0.write("events") }
          error.member("message") { $0.write(failure.text.en) }
        }
      }
    }
  }
}
