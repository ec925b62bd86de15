import ExampleSupport
import OCOP
import OCOPFunding
import OCOPModel

/// What is wrong with an instance, fault by fault, each with its place in the JSON text.
struct InstanceError: Error, Equatable {
  let faults: [Bilingual]
}

/// Reads an instance of the schema `ocop-allocation/1` and applies its rules.
struct InstanceReader {
  /// The money of a beneficiary's own and what may be lent to it, by purse.
  private struct Beneficiary {
    var own: Int64 = 0
    var credit: Int64 = 0
  }

  private enum BeneficiaryCap {
    case none, own, credit
    case amount(Int64)
  }

  /// A purse's rules for each measure.
  private struct Rule {
    var share: (part: Int64, whole: Int64) = (1, 1)
    var capPerMeasure: Int64?
    var capPerBeneficiary = BeneficiaryCap.none
  }

  static let schema = "ocop-allocation/1"
  static let classes = 3
  private static let most = AllocationProblem.largestSum.amount

  private var faults: [Bilingual] = []
  private var rules: [Rule] = []
  private var beneficiaries: [Beneficiary] = []
  private var sources: [AllocationProblem.Source] = []
  private var measures: [AllocationProblem.Measure] = []
  private var lines: [AllocationProblem.Line] = []
  private var pairCaps: [AllocationProblem.PairCap] = []
  private var pairsSeen: Set<Int> = []

  /// Reads the problem of a text.
  ///
  /// - Throws: ``InstanceError`` with every fault.
  static func read(_ bytes: [UInt8]) throws(InstanceError) -> AllocationProblem {
    let value: JSON
    do {
      value = try JSON(bytes)
    } catch {
      throw InstanceError(faults: [
        Bilingual(
          vi: "byte \(error.offset): \(error.text.vi)", en: "byte \(error.offset): \(error.text.en)")
      ])
    }
    var reader = InstanceReader()
    reader.read(InstanceField(value))
    guard reader.faults.isEmpty else { throw InstanceError(faults: reader.faults) }
    do {
      return try AllocationProblem(
        sources: reader.sources, measures: reader.measures, lines: reader.lines, pairCaps: reader.pairCaps,
        classCount: classes)
    } catch {
      throw InstanceError(faults: error.faults.map(\.text))
    }
  }

  private mutating func read(_ root: InstanceField) {
    check { () throws(InstanceFault) in
      let schema = try root.member("schema")
      guard try schema.text() == Self.schema else {
        throw schema.fault(vi: "lược đồ phải là “\(Self.schema)”", en: "the schema is “\(Self.schema)”")
      }
    }
    check { () throws(InstanceFault) in
      let currency = try root.member("currency")
      guard try currency.text() == "VND" else {
        throw currency.fault(vi: "đơn vị tiền phải là “VND”", en: "the currency is “VND”")
      }
    }
    each(root, "sources") { reader, field throws(InstanceFault) in try reader.readSource(field) }
    each(root, "beneficiaries") { reader, field throws(InstanceFault) in
      reader.beneficiaries.append(Beneficiary())
      let number = reader.beneficiaries.count - 1
      reader.beneficiaries[number].own = try field.member("own").whole(0...Self.most)
      reader.beneficiaries[number].credit = try field.member("credit").whole(0...Self.most)
    }
    guard faults.isEmpty else {
      // Measures name sources and beneficiaries: what is wrong with those would be told again for each.
      each(root, "measures") { _, field throws(InstanceFault) in _ = try field.member("id").text() }
      return
    }
    each(root, "measures") { reader, field throws(InstanceFault) in try reader.readMeasure(field) }
  }

  private mutating func readSource(_ field: InstanceField) throws(InstanceFault) {
    let id = try field.member("id").text()
    let kind = try field.member("kind")
    guard let payer = AllocationProblem.Payer(rawValue: try kind.text()) else {
      throw kind.fault(vi: "loại nguồn là state, own hoặc loan", en: "a kind is state, own or loan")
    }
    let budget = try field.member("budget").whole(0...Self.most)
    var rule = Rule()
    rule.share = try field.member("share").fraction()
    rule.capPerMeasure = try field.member("capPerMeasure").wholeOrNull(0...Self.most)
    rule.capPerBeneficiary = try beneficiaryCap(field.member("capPerBeneficiary"))
    let rate = try field.member("rateBps")
    let bps = Int(try rate.whole(0...Int64(AllocationProblem.largestRate)))
    guard bps == 0 || payer == .loan else {
      throw rate.fault(vi: "chỉ vốn vay mới có lãi suất", en: "only a loan bears interest")
    }
    let preference = Int(try field.member("preference").whole(0...Int64(AllocationProblem.largestWeight)))
    rules.append(rule)
    sources.append(.init(id: id, payer: payer, budget: Dong(budget), rate: bps, preference: preference))
  }

  private func beneficiaryCap(_ field: InstanceField) throws(InstanceFault) -> BeneficiaryCap {
    switch field.value {
    case .null: return .none
    case .string("own"): return .own
    case .string("credit"): return .credit
    case .number: return .amount(try field.whole(0...Self.most))
    default:
      throw field.fault(
        vi: "mức trần là số tiền, “own”, “credit” hoặc null",
        en: "a cap is an amount, “own”, “credit” or null")
    }
  }

  private mutating func readMeasure(_ field: InstanceField) throws(InstanceFault) {
    let cost = try field.member("cost").whole(1...Self.most)
    let beneficiaryField = try field.member("beneficiary")
    guard !beneficiaries.isEmpty else {
      throw beneficiaryField.fault(vi: "không có chủ thể nào", en: "there are no beneficiaries")
    }
    let beneficiary = Int(try beneficiaryField.whole(0...Int64(beneficiaries.count - 1)))
    let ownShare = try field.member("minOwnShare")
    let (part, whole) = try ownShare.fraction()
    guard part <= whole else {
      throw ownShare.fault(
        vi: "tỷ lệ đối ứng không được quá toàn bộ", en: "an own share is at most the whole")
    }
    let isWhole = try field.member("allOrNothing").flag()
    let measure = AllocationProblem.Measure(
      id: try field.member("id").text(), cost: Dong(cost),
      priority: Int(try field.member("priority").whole(1...Int64(Self.classes))), beneficiary: beneficiary,
      stateCap: part == 0 ? nil : Dong(floor(cost, whole - part, whole)), isWhole: isWhole)
    let eligible = try field.member("sources")
    let misfits = try field.member("misfit")
    let sourceCount = try eligible.list().count
    guard try misfits.list().count == sourceCount else {
      throw misfits.fault(
        vi: "phải có số mục bằng “sources”: \(sourceCount)",
        en: "it has as many entries as “sources”: \(sourceCount)")
    }
    var last: Int64 = -1
    for index in 0..<sourceCount {
      let entry = try eligible.element(index)
      guard !sources.isEmpty else {
        throw entry.fault(vi: "không có nguồn vốn nào", en: "there are no sources")
      }
      let source = try entry.whole(0...Int64(sources.count - 1))
      guard source > last else {
        throw entry.fault(vi: "chỉ số nguồn vốn phải tăng dần", en: "indices of sources ascend")
      }
      last = source
      let misfit = try misfits.element(index).whole(0...Int64(AllocationProblem.largestWeight))
      addLine(Int(source), measures.count, cost, Int(misfit))
      addPairCap(Int(source), beneficiary)
    }
    measures.append(measure)
  }

  private mutating func addLine(_ source: Int, _ measure: Int, _ cost: Int64, _ misfit: Int) {
    let rule = rules[source]
    let cap = min(cost, floor(cost, rule.share.part, rule.share.whole), rule.capPerMeasure ?? cost)
    lines.append(.init(source: source, measure: measure, cap: Dong(cap), misfit: misfit))
  }

  private mutating func addPairCap(_ source: Int, _ beneficiary: Int) {
    let cap: Int64
    switch rules[source].capPerBeneficiary {
    case .none: return
    case .own: cap = beneficiaries[beneficiary].own
    case .credit: cap = beneficiaries[beneficiary].credit
    case .amount(let amount): cap = amount
    }
    guard pairsSeen.insert(beneficiary * sources.count + source).inserted else { return }
    pairCaps.append(.init(source: source, beneficiary: beneficiary, cap: Dong(cap)))
  }

  /// A fraction of an amount in whole đồng, rounded down; what is beyond the amounts there can be is the largest of them.
  private func floor(_ amount: Int64, _ part: Int64, _ whole: Int64) -> Int64 {
    Int64(min(Int128(amount) * Int128(part) / Int128(whole), Int128(Self.most)))
  }

  /// Does what can be refused, and notes the fault if it is.
  private mutating func check(_ work: () throws(InstanceFault) -> Void) {
    do {
      try work()
    } catch {
      faults.append(error.text)
    }
  }

  private mutating func each(
    _ root: InstanceField, _ key: String,
    _ work: (inout InstanceReader, InstanceField) throws(InstanceFault) -> Void
  ) {
    do {
      let list = try root.member(key)
      for index in try list.list().indices {
        do {
          try work(&self, list.element(index))
        } catch {
          faults.append(error.text)
        }
      }
    } catch {
      faults.append(error.text)
    }
  }
}
