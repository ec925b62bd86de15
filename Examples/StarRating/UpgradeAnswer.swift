import ExampleSupport
import OCOP

/// The contract's `plan`: the cheapest way of one complete sheet to a star level.
struct UpgradeAnswer {
  private let target: Star
  private let upgrade: Upgrade?
  /// Why there is no answer; `nil` where there is one.
  let finding: Bilingual?

  init(_ request: RatingRequest, _ rating: Rating, to target: Star) {
    self.target = target
    guard rating.memberCount == 1, let sheet = request.panel.first else {
      let message = Bilingual(
        vi: "Phương án lập cho một phiếu, không cho hội đồng \(rating.memberCount) phiếu",
        en: "A plan is made for one sheet, not for a panel of \(rating.memberCount)")
      (upgrade, finding) = (nil, message)
      return
    }
    guard rating.isComplete else {
      (upgrade, finding) = (
        nil, Bilingual(vi: "Phương án lập cho phiếu đã trả lời đủ", en: "A plan is made for a complete sheet")
      )
      return
    }
    do {
      (upgrade, finding) = (try UpgradeAnswer.upgrade(request, rating, of: sheet, to: target), nil)
    } catch {
      (upgrade, finding) = (nil, error.text)
    }
  }

  private static func upgrade(
    _ request: RatingRequest,
    _ rating: Rating,
    of sheet: ScoreSheet,
    to target: Star
  ) throws(UpgradeError) -> Upgrade {
    let filled: ScoreSheet
    do {
      filled = try request.filled(sheet)
    } catch {
      throw .sheet(.evidence(error))
    }
    return try request.desk.rater.cheapestUpgrade(
      to: target, from: filled, costs: request.costs,
      eliminations: request.eliminations + rating.eliminations.filter { $0.cause == .evidence }.map(\.place))
  }

  /// The answer in words.
  func text(_ set: CriteriaSet, _ language: Language) -> String {
    upgrade?.text(to: target, by: set, in: language) ?? "\(finding?[language] ?? "")\n"
  }

  /// Writes the member `plan`.
  func write(to object: inout JSONWriter) {
    object.member("plan") { member in
      switch upgrade {
      case nil: member.write(JSON.null)
      case .plan(let plan): UpgradeAnswer.write(plan, to: &member)
      case .impossible(let blocks): write(blocks, to: &member)
      }
    }
  }

  private static func write(_ plan: UpgradePlan, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("target") { $0.write(plan.target.rawValue) }
      object.member("feasible") { $0.write(true) }
      object.member("cost") { $0.write(Int(clamping: plan.cost)) }
      object.member("total") { $0.write(plan.total.description) }
      object.member("steps") { member in
        member.array { list in
          for step in plan.steps {
            list.object { object in
              object.member("criterion") { $0.write(step.criterion.description) }
              object.member("from") { $0.write(step.from.description) }
              object.member("to") { $0.write(step.to.description) }
              object.member("cost") { $0.write(step.cost) }
            }
          }
        }
      }
    }
  }

  /// A block as the contract names it; gaps stand in the line's own `gaps`.
  private static func name(_ block: UpgradeBlock) -> String {
    switch block {
    case .criterion(let code): code.description
    case .total: "total"
    case .eliminated: "eliminated"
    case .gap: "gaps"
    }
  }

  private func write(_ blocks: [UpgradeBlock], to writer: inout JSONWriter) {
    writer.object { object in
      object.member("target") { $0.write(target.rawValue) }
      object.member("feasible") { $0.write(false) }
      object.member("blocked") { member in
        member.array { list in
          var last: String?
          for name in blocks.map(UpgradeAnswer.name) where name != last {
            list.write(name)
            last = name
          }
        }
      }
    }
  }
}
