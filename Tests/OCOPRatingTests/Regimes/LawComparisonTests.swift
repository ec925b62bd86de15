import OCOP
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "the legal JSON lies in ../shared"))
struct `The tables of Decision 26` {
  let regime = RatingRegime.decision26_2026

  @Test(arguments: LawTable.decision26.sets)
  func `have the tree, codes and maxima that the annex prints`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect(set.id == law.id)
    #expect(set.parts.map(\.code) == law.parts.map(\.code))
    #expect(set.parts.map(\.maximum) == law.parts.map(\.max))
    for (part, lawPart) in zip(set.parts, law.parts) {
      let nodes = lawPart.criteria.flatMap(\.flattened)
      let criteria = part.criteria.flatMap(\.flattened)
      #expect(criteria.map(\.code.description) == nodes.map(\.code))
      #expect(criteria.map(\.maximum) == nodes.map(\.max))
      #expect(criteria.map(\.children.count) == nodes.map { $0.children?.count ?? 0 })
    }
  }

  @Test(arguments: LawTable.decision26.sets)
  func `have the points, minima and cases that the annex prints`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    for node in law.nodes {
      guard let options = node.options else { continue }
      let question = try #require(set.question(try CriterionCode(node.code)))
      #expect(question.options.map(\.points) == options.map(\.points), "\(node.code)")
      #expect(
        question.options.map { $0.minimumFor.map(\.rawValue) } == options.map(\.marks),
        "\(node.code)"
      )
      #expect(question.options.map(\.isImplied) == options.map { $0.implied ?? false }, "\(node.code)")
      #expect(question.cases.count == node.cases_vi?.count ?? 0, "\(node.code)")
      let cases = (node.cases_vi ?? [:]).keys.sorted()
      #expect(
        question.options.map(\.caseIndex) == options.map { $0.case.flatMap(cases.firstIndex(of:)) },
        "\(node.code)"
      )
    }
  }

  @Test(arguments: LawTable.decision26.sets)
  func `have the notes that the annex prints, where it prints them`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect((set.elimination != nil) == (law.eliminations_vi?.isEmpty == false))
    #expect(set.explainsMinima == (law.starNote_vi != nil))
    for node in law.nodes {
      let criterion = try #require(set.criterion(try CriterionCode(node.code)))
      #expect((criterion.elimination != nil) == (node.elimination_vi != nil), "\(node.code)")
      #expect(
        (criterion.elimination?.trigger == .zeroBelow) == (node.eliminateIfZero ?? false),
        "\(node.code)"
      )
      #expect((criterion.applicability != nil) == (node.condition_vi != nil), "\(node.code)")
      func count(_ kind: Criterion.Note.Kind) -> Int { criterion.notes.count { $0.kind == kind } }
      #expect(count(.requirement) == (node.requirement_vi == nil ? 0 : 1), "\(node.code)")
      #expect(count(.explanation) == (node.description_vi == nil ? 0 : 1), "\(node.code)")
      #expect(count(.guidance) == (node.note_vi == nil ? 0 : 1), "\(node.code)")
    }
  }

  @Test func `hold 787 leaves, 2,535 printed and 22 implied options, and 575 minima`() {
    let options = regime.criteriaSets.flatMap(\.leaves).compactMap(\.question).flatMap(\.options)
    #expect(regime.criteriaSets.flatMap(\.leaves).count == 787)
    #expect(options.count { !$0.isImplied } == 2_535)
    #expect(options.count { $0.isImplied } == 22)
    #expect(options.flatMap(\.minimumFor).count == 575)
    #expect(LawTable.decision26.sets.flatMap(\.nodes).compactMap(\.options).count == 787)
  }

  @Test func `ask the same question wherever the law asks it in the same words`() throws {
    struct Words: Hashable {
      let title: String
      let options: [String]
    }
    var asked: [Words: Criterion.Question] = [:]
    for law in LawTable.decision26.sets {
      let set = try regime.criteria(numbered: law.number)
      for node in law.nodes {
        guard let options = node.options, let question = set.question(try CriterionCode(node.code)) else {
          continue
        }
        let words = Words(
          title: node.title_vi.lowercased().filter(\.isLetter),
          options: options.map {
            "\($0.text_vi.lowercased().filter { $0.isLetter || $0.isNumber || "%<>≥".contains($0) }) \($0.points) \($0.marks)"
          }
        )
        if let other = asked[words] {
          #expect(other.title == question.title, "set \(law.number) \(node.code)")
          #expect(other.options == question.options, "set \(law.number) \(node.code)")
          #expect(other.concept == question.concept, "set \(law.number) \(node.code)")
        }
        asked[words] = question
      }
    }
    #expect(asked.count > 150)
  }

  @Test func `keep every percentage of the law in both labels`() throws {
    for law in LawTable.decision26.sets {
      let set = try regime.criteria(numbered: law.number)
      for node in law.nodes {
        guard let options = node.options, let question = set.question(try CriterionCode(node.code)) else {
          continue
        }
        for (option, own) in zip(options, question.options) {
          let printed = LawTable.percentages(in: option.text_vi)
          #expect(
            LawTable.percentages(in: own.label.vi) == printed,
            "set \(law.number) \(node.code): \(own.label.vi)")
          #expect(
            LawTable.percentages(in: own.label.en) == printed,
            "set \(law.number) \(node.code): \(own.label.en)")
        }
      }
    }
  }
}
