import ExampleSupport
import OCOP

/// The plan as JSON, for another program; amounts in đồng.
struct FundingReport {
  static let format = "ocop-funding-plan/1"

  let outcome: FundingOutcome
  var change: FundingReplan?

  private var plan: FundingPlan { outcome.plan }
  private var problem: FundingProblem { outcome.problem }

  func bytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("format") { $0.write(Self.format) }
      object.member("day") { $0.write(problem.day.description) }
      object.member("strategy") { $0.write(strategy) }
      writeTotals(to: &object)
      list("sources", outcome.explanation.purses, in: &object, write)
      list("measures", outcome.explanation.measures, in: &object, write)
      list("rules", outcome.rulesUsed, in: &object, write)
      list("readings", outcome.explanation.readings, in: &object) { object, reading in
        object.member("name") { $0.write(reading.name) }
        write("text", reading.reading, in: &object)
      }
      list("shares", plan.sharesBySource.kinds, in: &object) { object, kind in
        object.member("kind") { $0.write(kind.kind.rawValue) }
        amount("amount", kind.amount, in: &object)
        object.member("share") { $0.write(kind.share.description) }
      }
      object.member("proof", writeProof)
      if let change { object.member("replan") { write(change, to: &$0) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private var strategy: String {
    switch plan.strategy {
    case .optimal: "optimal"
    case .waterfall: "waterfall"
    case .proRata: "pro-rata"
    case .maxMinFair: "max-min"
    }
  }

  private func writeTotals(to object: inout JSONWriter) {
    let asked = Dong(plan.measures.reduce(0) { $0 + $1.cost.amount })
    amount("asked", asked, in: &object)
    amount("funded", plan.total, in: &object)
    amount("loans", plan.objective.loans, in: &object)
    object.member("interestBasisPoints") { $0.write(JSON.number("\(plan.objective.interest)")) }
    list("classes", Array(plan.objective.classes.enumerated()), in: &object) { object, entry in
      let members = problem.measures.filter { $0.priority == entry.offset + 1 }
      object.member("priority") { $0.write(entry.offset + 1) }
      amount("asked", Dong(members.reduce(0) { $0 + $1.cost.amount }), in: &object)
      amount("funded", entry.element, in: &object)
    }
  }

  // MARK: Purses

  private func write(_ entry: PurseExplanation, to object: inout JSONWriter) {
    let use = entry.use
    write(use.purse, to: &object)
    object.member("kind") { $0.write(problem.sources.first { $0.id == use.source }?.kind.rawValue) }
    for (key, value) in [
      ("budget", use.budget), ("owed", use.owed), ("carriedIn", use.carriedIn),
      ("carriedOut", use.carriedOut), ("spent", use.spent), ("left", use.left),
    ] { amount(key, value, in: &object) }
    list("reaches", outcome.reached(by: use.purse), in: &object) { object, reached in
      object.member("measure") { $0.write(reached.measure.id.text) }
      amount("most", reached.most, in: &object)
    }
  }

  private func write(_ purse: PurseYear, to object: inout JSONWriter) {
    object.member("source") { $0.write(purse.source.text) }
    object.member("year") { $0.write(purse.year) }
  }

  // MARK: Measures

  private func write(_ entry: FundingExplanation, to object: inout JSONWriter) {
    object.member("measure") { $0.write(entry.result.measure.text) }
    amount("cost", entry.result.cost, in: &object)
    amount("funded", entry.result.funded, in: &object)
    amount("gap", entry.result.gap, in: &object)
    object.member("status") { $0.write(entry.result.status.rawValue) }
    object.member("sharesHoldOnlyIfCompleted") { $0.write(entry.result.sharesHoldOnlyIfCompleted) }
    list("lines", entry.payments.map(\.line), in: &object) { object, line in
      write(PurseYear(line.source, year: line.year), to: &object)
      amount("amount", line.amount, in: &object)
      object.member("share") { $0.write(line.share.description) }
      amount("cap", line.cap, in: &object)
      object.member("rule") { $0.write(line.rule?.text) }
    }
    list("reasons", entry.reasons, in: &object) { object, reason in
      object.member("code") { $0.write(reason.code) }
      write("text", reason.text(for: problem), in: &object)
    }
    list("remedies", entry.remedies, in: &object) { object, remedy in
      write(remedy.purse, to: &object)
      amount("most", remedy.most, in: &object)
    }
  }

  // MARK: Rules and proof

  private func write(_ rule: SupportRule, to object: inout JSONWriter) {
    object.member("rule") { $0.write(rule.id.text) }
    write("title", rule.title, in: &object)
    write(
      "terms", Bilingual(vi: rule.terms(in: .vietnamese), en: rule.terms(in: .english)), in: &object)
    write(
      "citation", Bilingual(vi: rule.citation.text(in: .vietnamese), en: rule.citation.text(in: .english)),
      in: &object)
    object.member("confidence") { $0.write(rule.confidence.rawValue) }
    write("note", rule.note, in: &object)
  }

  private func writeProof(to writer: inout JSONWriter) {
    writer.object { object in
      // A plan that does not verify, its bounds included, is not shown at all.
      object.member("verified") { $0.write(true) }
      object.member("searched") { $0.write(plan.bounds != nil) }
      object.member("finished") { $0.write(plan.bounds?.isFinished ?? true) }
      object.member("nodes") { $0.write(plan.bounds?.nodes ?? 0) }
      object.member("proved") { $0.write(true) }
      object.member("bounds") { member in
        member.array { list in
          for bound in plan.bounds?.prefixes ?? [] { list.write(Int(bound.amount)) }
        }
      }
      if let bounds = plan.bounds, !bounds.tolerances.isEmpty {
        object.member("tolerances") { member in
          member.array { list in bounds.tolerances.forEach { list.write($0.description) } }
        }
        object.member("strictClasses") { member in
          member.array { list in bounds.strictClasses.forEach { list.write(Int($0.amount)) } }
        }
      }
      object.member("unverified") { member in
        member.array { list in plan.unverified.forEach { list.write($0.text) } }
      }
    }
  }

  private func write(_ change: FundingReplan, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("policy") { $0.write(change.policy.rawValue) }
      amount("moved", change.moved, in: &object)
      list("paid", change.paid, in: &object) { object, payment in
        object.member("measure") { $0.write(payment.measure.text) }
        write(payment.purse, to: &object)
        amount("amount", payment.amount, in: &object)
      }
      list("moves", change.moves, in: &object) { object, move in
        object.member("measure") { $0.write(move.measure.text) }
        write(move.purse, to: &object)
        amount("before", move.before, in: &object)
        amount("after", move.after, in: &object)
        object.member("reason") { reason in
          reason.object { object in
            object.member("code") { $0.write(move.reason.code) }
            write("text", move.reason.text(for: problem), in: &object)
          }
        }
      }
      for (key, measures) in [
        ("newlyPartial", change.newlyPartial), ("newlyDropped", change.newlyDropped),
      ] {
        object.member(key) { member in
          member.array { list in measures.forEach { list.write($0.text) } }
        }
      }
    }
  }

  // MARK: Writing

  private func amount(_ key: String, _ amount: Dong, in object: inout JSONWriter) {
    object.member(key) { $0.write(Int(amount.amount)) }
  }

  private func write(_ key: String, _ text: Bilingual?, in object: inout JSONWriter) {
    object.member(key) { member in
      guard let text else { return member.write(nil as String?) }
      member.object { object in
        // A screen keeps an amount and its sign together; a program need not.
        object.member("vi") { $0.write(text.vi.replacing("\u{a0}", with: " ")) }
        object.member("en") { $0.write(text.en.replacing("\u{a0}", with: " ")) }
      }
    }
  }

  private func list<Element>(
    _ key: String, _ elements: [Element], in object: inout JSONWriter,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    object.member(key) { member in
      member.array { list in
        for element in elements { list.object { write(&$0, element) } }
      }
    }
  }

  private func list<Element>(
    _ key: String, _ elements: [Element], in object: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    list(key, elements, in: &object) { write($1, &$0) }
  }
}

extension FundingReason {
  /// The reason's stable name in the contract.
  fileprivate var code: String {
    switch self {
    case .budgetExhausted: "budgetExhausted"
    case .shareCap: "shareCap"
    case .dongCap: "dongCap"
    case .beneficiaryCap: "beneficiaryCap"
    case .ownShare: "ownShare"
    case .projectCap: "projectCap"
    case .exclusive: "exclusive"
    case .tooMany: "tooMany"
    case .outranked: "outranked"
    case .notEligible: "notEligible"
    case .tooFewForWhole: "tooFewForWhole"
    case .stranded: "stranded"
    case .smallestGrant: "smallestGrant"
    case .overlooked: "overlooked"
    }
  }
}

extension MoveReason {
  /// The reason's stable name in the contract.
  fileprivate var code: String {
    switch self {
    case .budget: "budget"
    case .cost: "cost"
    case .stateShare: "stateShare"
    case .mostForMeasure: "mostForMeasure"
    case .mostForBeneficiary: "mostForBeneficiary"
    case .mostForProject: "mostForProject"
    case .mayNotPay: "mayNotPay"
    case .cannotBeWhole: "cannotBeWhole"
    case .notChosen: "notChosen"
    case .makesRoom: "makesRoom"
    case .replaces: "replaces"
    case .takesUp: "takesUp"
    }
  }
}
