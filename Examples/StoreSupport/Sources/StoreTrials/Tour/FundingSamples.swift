import Foundation
import OCOP

/// The purses and measures of the sample plan of `funding-plan`, as far as the tour asks for them.
struct FundingSamples: Decodable {
  private struct Purse: Decodable {
    let id: ID<FundingSource>
    let name: Bilingual
    let kind: CapitalKind
    let budget: Budget
  }

  /// One amount, or an amount for each year by name.
  private struct Budget: Decodable {
    let budget: FundingBudget

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let whole = try? container.decode(Dong.self) {
        budget = .whole(whole)
      } else {
        let amounts = try container.decode([String: Dong].self).sorted { $0.key < $1.key }
        budget = .yearly(amounts.map { YearlyAmount(Int($0.key) ?? 0, $0.value) })
      }
    }
  }

  private struct Measure: Decodable {
    let id: ID<SupportMeasure>
    let name: Bilingual
    let cost: Dong
    let category: MeasureCategory
    let beneficiary: ID<Producer>
    let priority: Int
  }

  private enum CodingKeys: CodingKey {
    case sources, measures
  }

  let sources: [FundingSource]
  let measures: [SupportMeasure]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sources = try container.decode([Purse].self, forKey: .sources).map {
      FundingSource(id: $0.id, name: $0.name, kind: $0.kind, budget: $0.budget.budget)
    }
    measures = try container.decode([Measure].self, forKey: .measures).map {
      SupportMeasure(
        id: $0.id, name: $0.name, cost: $0.cost, category: $0.category, beneficiary: $0.beneficiary,
        priority: $0.priority)
    }
  }
}
