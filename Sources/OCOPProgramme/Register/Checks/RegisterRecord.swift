import OCOPModel

/// What a record of a register tells of itself, so that all registers are checked by one walk.
protocol RegisterRecord {
  static var recordKind: RecordKind { get }
  /// Its identifier, or those of what it joins.
  var key: String { get }
  /// The records that it names.
  var references: [RecordReference] { get }
  /// What does not fit within the record.
  var ownProblems: [ProgrammeFault.Problem] { get }
}

extension RegisterRecord {
  var references: [RecordReference] { [] }
  var ownProblems: [ProgrammeFault.Problem] { [] }
  var reference: RecordReference { RecordReference(Self.recordKind, key) }
}

extension RecordReference {
  static func producer(_ id: ID<Producer>) -> RecordReference { RecordReference(.producer, id.text) }
  static func product(_ id: ID<Product>) -> RecordReference { RecordReference(.product, id.text) }
  static func floor(_ id: ID<TradeFloor>) -> RecordReference { RecordReference(.floor, id.text) }
  static func department(_ id: ID<Department>) -> RecordReference { RecordReference(.department, id.text) }
  static func review(_ id: ID<NeedReview>) -> RecordReference { RecordReference(.review, id.text) }
  static func place(_ place: Locality?) -> [RecordReference] {
    place.map { [RecordReference(.locality, $0.code)] } ?? []
  }

  /// The identifier of a record that goes by several facts: with ` · ` between them, and a `\` before each `·` and `\` of their own, so
  /// that no two lists of facts look alike.
  static func joint(_ facts: String...) -> String {
    let escaped = facts.map { fact in
      var scalars = String.UnicodeScalarView()
      for scalar in fact.unicodeScalars {
        if scalar == "·" || scalar == "\\" { scalars.append("\\") }
        scalars.append(scalar)
      }
      return String(scalars)
    }
    return escaped.joined(separator: " · ")
  }
}

/// The problems of single fields.
enum FieldCheck {
  /// A text has words.
  static func text(_ text: String) -> [ProgrammeFault.Problem] { text.isBlank ? [.blank(.text)] : [] }

  /// A count is in range, where it is known.
  static func count(_ count: Int?, _ field: ProgrammeFault.Field) -> [ProgrammeFault.Problem] {
    guard let count else { return [] }
    return (0...ProgrammeRecords.largestCount).contains(count) ? [] : [.outOfRange(field)]
  }

  /// An amount is not below zero, where it is known.
  static func amount(_ amount: Dong?, _ field: ProgrammeFault.Field) -> [ProgrammeFault.Problem] {
    guard let amount, amount < .zero else { return [] }
    return [.outOfRange(field)]
  }

  /// A part is at most its whole, where both are known.
  static func part<Value: Comparable>(
    _ part: Value?, _ partField: ProgrammeFault.Field, of whole: Value?, _ wholeField: ProgrammeFault.Field
  ) -> [ProgrammeFault.Problem] {
    guard let part, let whole, part > whole else { return [] }
    return [.partAboveWhole(partField, of: wholeField)]
  }

  /// A period has a day; one that is over by its nature has a last day too.
  static func days(_ days: DatePeriod?, isOver: Bool = false) -> [ProgrammeFault.Problem] {
    guard let days else { return [] }
    let isEmpty = days.end.map { $0 <= days.start } ?? isOver
    return isEmpty ? [.emptyPeriod(.days)] : []
  }
}
