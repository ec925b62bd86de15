import Foundation
import OCOP
import TestSupport
import Testing

/// The decision's own tables, as the legal JSON holds them.
struct LawTable: Decodable {
  struct FormSet: Decodable, CustomTestStringConvertible {
    let number: Int
    let id: String
    let annex1Code: String
    let eliminations_vi: [String]
    let starNote_vi: String?
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
    let children: [Node]?
    let options: [Option]?

    /// The node and all below it, in form order.
    var flattened: [Node] { [self] + (children ?? []).flatMap(\.flattened) }
  }

  struct Option: Decodable {
    let points: Int
    let text_vi: String
    let minimumFor: [Int]
    let `case`: String?
    let implied: Bool?
  }

  let sets: [FormSet]

  static let path = "law/qd26-2026.json"

  /// The sets of the law, or none where the legal JSON is absent.
  static let sets: [FormSet] = {
    guard let url = Shared.url(path), let data = try? Data(contentsOf: url) else { return [] }
    return (try? JSONDecoder().decode(LawTable.self, from: data))?.sets ?? []
  }()
}

extension LawTable.FormSet {
  /// The nodes of the form, in order.
  var nodes: [LawTable.Node] { parts.flatMap(\.criteria).flatMap(\.flattened) }
}
