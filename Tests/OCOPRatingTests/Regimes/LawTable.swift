import Foundation
import OCOP
import TestSupport
import Testing

/// A decision's own tables, as the legal JSON holds them; keys that only some decisions' files have are optional.
struct LawTable: Decodable, CustomTestStringConvertible {
  struct FormSet: Decodable, CustomTestStringConvertible {
    let number: Int
    let id: String
    let eliminations_vi: [String]?
    let starNote_vi: String?
    let source_table_complete: Bool?
    let parts: [Part]

    var testDescription: String { "set \(number) \(id)" }
  }

  struct Part: Decodable {
    let code: String
    let max: Int
    let criteria: [Node]
  }

  struct Node: Decodable {
    let code: String
    let title_vi: String
    let max: Int
    let elimination_vi: String?
    let requirement_vi: String?
    let description_vi: String?
    let note_vi: String?
    let condition_vi: String?
    let eliminateIfZero: Bool?
    let cases_vi: [String: String]?
    let alternatives: Bool?
    let minimumFor: [Int]?
    let children: [Node]?
    /// Absent or empty at a heading.
    let options: [Option]?

    /// The node and all below it, in form order.
    var flattened: [Node] { [self] + (children ?? []).flatMap(\.flattened) }

    /// The same, where nodes for the cases of one question are no criteria of their own.
    var criteria: [Node] { [self] + (alternatives == true ? [] : (children ?? []).flatMap(\.criteria)) }

    /// The options that the node offers, case by case where its question has cases.
    var offered: [Option] {
      alternatives == true ? (children ?? []).flatMap { $0.options ?? [] } : options ?? []
    }
  }

  struct Option: Decodable {
    let points: Int
    let text_vi: String
    let minimumFor: [Int]?
    let `case`: String?
    let implied: Bool?

    /// The star levels that the option's asterisks stand for.
    var marks: [Int] { minimumFor ?? [] }
  }

  /// What whoever keyed the older tables in found wrong with their source.
  struct SourceAnomaly: Decodable {
    let `where`: String
    let what: String?
  }

  let sets: [FormSet]
  let anomalies_in_source: [SourceAnomaly]?

  var testDescription: String { "\(sets.count) sets" }

  static let decision26 = read("law/qd26-2026.json")
  static let decision148 = read("law/qd148-2023.json")
  static let decision1048 = read("law/qd1048-2019.json")

  /// The tables of a file, or none where the legal JSON is absent.
  private static func read(_ path: String) -> LawTable {
    let data = Shared.url(path).flatMap { try? Data(contentsOf: $0) }
    return data.flatMap { try? JSONDecoder().decode(LawTable.self, from: $0) }
      ?? LawTable(sets: [], anomalies_in_source: nil)
  }
}

extension LawTable.FormSet {
  /// The nodes of the form, in order.
  var nodes: [LawTable.Node] { parts.flatMap(\.criteria).flatMap(\.flattened) }

  /// The criteria of the form, in order.
  var criteria: [LawTable.Node] { parts.flatMap(\.criteria).flatMap(\.criteria) }

  /// The nodes that offer options, in order.
  var leaves: [LawTable.Node] { nodes.filter { $0.options?.isEmpty == false } }
}

extension LawTable {
  /// The percentages that a text names.
  static func percentages(in text: String) -> Set<Int> {
    Set(text.matches(of: /(\d+) ?%/).compactMap { Int($0.1) })
  }
}
