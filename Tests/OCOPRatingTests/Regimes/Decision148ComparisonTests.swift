import OCOP
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent, "the legal JSON lies in ../shared"))
struct `The tables of Decision 148` {
  let regime = RatingRegime.decision148_2023

  @Test(arguments: LawTable.decision148.sets)
  func `have the tree, codes and maxima that the source has`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect(set.id == law.id)
    #expect(set.parts.map(\.code) == law.parts.map(\.code))
    #expect(set.parts.map(\.maximum) == law.parts.map(\.max))
    for (part, lawPart) in zip(set.parts, law.parts) {
      let nodes = lawPart.criteria.flatMap(\.criteria)
      let criteria = part.criteria.flatMap(\.flattened)
      #expect(criteria.map(\.code.description) == nodes.map(\.code))
      #expect(criteria.map(\.maximum) == nodes.map(\.max))
      #expect(
        criteria.map(\.children.count)
          == nodes.map { $0.alternatives == true ? 0 : $0.children?.count ?? 0 })
    }
  }

  @Test(arguments: LawTable.decision148.sets)
  func `have the points, minima and cases that the source has`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    for node in law.criteria where !node.offered.isEmpty {
      let question = try #require(set.question(try CriterionCode(node.code)))
      #expect(question.options.map(\.points) == node.offered.map(\.points), "\(node.code)")
      // A mark on the criterion stands for its first option with points.
      let first = node.offered.firstIndex { $0.points > 0 }
      let marks = node.offered.enumerated().map { index, option in
        option.marks + (index == first ? node.minimumFor ?? [] : [])
      }
      #expect(question.options.map { $0.minimumFor.map(\.rawValue) } == marks, "\(node.code)")
      let cases = node.alternatives == true ? node.children ?? [] : []
      #expect(question.cases.count == cases.count, "\(node.code)")
      let places = cases.enumerated().flatMap { index, node in
        (node.options ?? []).map { _ in index }
      }
      #expect(question.options.compactMap(\.caseIndex) == places, "\(node.code)")
      #expect(question.options.allSatisfy { !$0.isImplied })
    }
  }

  @Test(arguments: LawTable.decision148.sets)
  func `have the notes that the source has, where it has them`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect(set.elimination == nil, "the source has no line on eliminated files")
    #expect(set.explainsMinima)
    for node in law.criteria {
      let criterion = try #require(set.criterion(try CriterionCode(node.code)))
      let note = node.note_vi?.lowercased() ?? ""
      let eliminates = ["bị loại", "không đánh giá", "không xem xét", "sẽ không"].contains(
        where: note.contains)
      // Two options of set 21 and 22 hold a note of their own.
      let within = node.offered.contains { $0.text_vi.contains("sẽ bị loại bỏ") }
      #expect((criterion.elimination != nil) == (eliminates || within), "\(node.code)")
      let isConditional = note.hasPrefix("chỉ áp dụng khi có câu chuyện")
      #expect((criterion.applicability != nil) == isConditional, "\(node.code)")
      #expect(
        criterion.notes.contains { $0.kind == .requirement }
          == (note.contains("yêu cầu") || note.contains("cần có phiếu kiểm nghiệm")), "\(node.code)")
      let isSaidOtherwise = eliminates || isConditional || note.hasPrefix("lựa chọn một")
      // Decision 26 has the words of this note in the title.
      let isInTitle = note.contains("kiểm tra theo tiêu chuẩn công bố")
      #expect(criterion.notes.isEmpty == (note.isEmpty || isSaidOtherwise || isInTitle), "\(node.code)")
    }
  }

  @Test func `hold 795 questions for the 798 leaves, three with two cases, 2,632 options and 569 minima`() {
    let questions = regime.criteriaSets.flatMap(\.leaves).compactMap(\.question)
    #expect(questions.count == 795)
    #expect(questions.count { $0.cases.count == 2 } == 3)
    #expect(questions.flatMap(\.options).count == 2_632)
    #expect(questions.flatMap(\.options).flatMap(\.minimumFor).count == 543 + 26)
    #expect(LawTable.decision148.sets.flatMap(\.leaves).count == 798)
  }

  private struct Words: Hashable {
    let title: String
    let options: [String]

    init(_ node: LawTable.Node) {
      title = node.title_vi.lowercased().filter(\.isLetter)
      options = node.offered.map { option in
        let text = option.text_vi.lowercased()
          .filter { $0.isLetter || $0.isNumber || "%<>≥/".contains($0) }
        return "\(text) \(option.points) \(option.marks)"
      }
    }
  }

  @Test func `ask the same question wherever the source asks it in the same words`() throws {
    var asked: [Words: Criterion.Question] = [:]
    for law in LawTable.decision148.sets {
      let set = try regime.criteria(numbered: law.number)
      for node in law.criteria where !node.offered.isEmpty {
        let question = try #require(set.question(try CriterionCode(node.code)))
        let words = Words(node)
        #expect(asked[words] ?? question == question, "set \(law.number) \(node.code)")
        asked[words] = question
      }
    }
    #expect(asked.count > 150)
  }

  @Test func `offer the options of Decision 26 wherever the law is the same`() throws {
    var newer: [Words: Criterion.Question] = [:]
    for law in LawTable.decision26.sets {
      let set = try RatingRegime.decision26_2026.criteria(numbered: law.number)
      for node in law.leaves { newer[Words(node)] = set.question(try CriterionCode(node.code)) }
    }
    var count = 0
    for law in LawTable.decision148.sets {
      let set = try regime.criteria(numbered: law.number)
      for node in law.criteria where !node.offered.isEmpty {
        guard let same = newer[Words(node)] else { continue }
        let question = try #require(set.question(try CriterionCode(node.code)))
        #expect(
          question.concept == same.concept && question.title == same.title, "set \(law.number) \(node.code)")
        #expect(question.options == same.options, "set \(law.number) \(node.code)")
        count += 1
      }
    }
    #expect(count > 200)
  }

  @Test func `keep every percentage of the source in both labels`() throws {
    for law in LawTable.decision148.sets {
      let set = try regime.criteria(numbered: law.number)
      for node in law.criteria {
        let question = set.question(try CriterionCode(node.code))
        for (option, own) in zip(node.offered, question?.options ?? []) {
          let printed = LawTable.percentages(in: option.text_vi)
          for text in [own.label.vi, own.label.en] {
            #expect(LawTable.percentages(in: text) == printed, "set \(law.number) \(node.code): \(text)")
          }
        }
      }
    }
  }

  @Test(arguments: LawTable.decision148.sets)
  func `lack exactly the points that the source lacks`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    var missing: [TableGap.Kind] = []
    for part in law.parts {
      let sum = part.criteria.map(\.max).reduce(0, +)
      if sum != part.max {
        missing.append(.points(part: part.code, criterion: nil, missing: part.max - sum))
      }
      for node in part.criteria.flatMap(\.criteria) {
        guard let best = node.offered.map(\.points).max(), best != node.max else { continue }
        missing.append(
          .points(part: part.code, criterion: try CriterionCode(node.code), missing: node.max - best))
      }
    }
    #expect(set.gaps.map(\.kind) == missing)
    #expect(set.gaps.isEmpty == law.source_table_complete)
  }

  @Test func `say what is wrong with the source wherever those who keyed it in found a slip`() throws {
    let slips = LawTable.decision148.anomalies_in_source ?? []
    #expect(slips.count == 11)
    for slip in slips {
      let number = try #require(slip.where.prefixMatch(of: /\d+/).flatMap { Int($0.0) })
      let set = try regime.criteria(numbered: number)
      #expect(!set.anomalies.isEmpty || !set.gaps.isEmpty, "\(slip.where)")
    }
  }
}
