import OCOP
import TestSupport
import Testing

/// The tables of 2019 against the legal JSON, which is read here without the library.
@Suite(.enabled(if: Shared.isPresent, "the legal JSON lies in ../shared"))
struct `The tables of Decision 1048` {
  let regime = RatingRegime.decision1048_2019

  /// The sets of the JSON that have rows, and each node with the code that the library gives it.
  static let sets = LawTable.decision1048.sets.filter { !$0.parts.isEmpty }

  /// The codes in form order: as printed, but for the code that set 14 prints twice.
  static func codes(_ nodes: [LawTable.Node], of set: LawTable.FormSet) -> [String] {
    guard set.number == 14 else { return nodes.map(\.code) }
    var isRepeated = false
    return nodes.map { node in
      let code = isRepeated && node.code == "6.1.3" ? "6.1.4" : node.code == "6.1.4" ? "6.1.5" : node.code
      isRepeated = isRepeated || node.code == "6.1.3"
      return code
    }
  }

  static func nodes(of set: LawTable.FormSet) -> [(code: String, node: LawTable.Node)] {
    Array(zip(codes(set.nodes, of: set), set.nodes))
  }

  @Test(arguments: sets)
  func `have the tree, codes and maxima of the source`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect(set.parts.map(\.code) == law.parts.map(\.code))
    #expect(set.parts.map(\.maximum) == law.parts.map(\.max))
    for (part, lawPart) in zip(set.parts, law.parts) {
      let nodes = lawPart.criteria.flatMap(\.flattened)
      let criteria = part.criteria.flatMap(\.flattened)
      #expect(criteria.map(\.code.description) == Self.codes(nodes, of: law))
      #expect(criteria.map(\.maximum) == nodes.map(\.max))
      #expect(criteria.map(\.children.count) == nodes.map { $0.children?.count ?? 0 })
    }
  }

  @Test(arguments: sets)
  func `have the points of the source, no minima, and cases where points begin anew`(law: LawTable.FormSet)
    throws
  {
    let set = try regime.criteria(numbered: law.number)
    for (code, node) in Self.nodes(of: law) {
      guard let options = node.options, !options.isEmpty else { continue }
      let question = try #require(set.question(try CriterionCode(code)))
      let points = options.map(\.points)
      #expect(question.options.map(\.points) == points, "\(code)")
      #expect(question.options.allSatisfy { $0.minimumFor.isEmpty && !$0.isImplied }, "\(code)")
      let start = zip(points.indices.dropFirst(), zip(points, points.dropFirst()))
        .first { $0.1.1 < $0.1.0 }?.0
      #expect(question.cases.count == (start == nil ? 0 : 2), "\(code)")
      #expect(
        question.options.map(\.caseIndex) == points.indices.map { index in start.map { index < $0 ? 0 : 1 } },
        "\(code)")
    }
  }

  @Test(arguments: sets)
  func `have the notes of the source, where it has them`(law: LawTable.FormSet) throws {
    let set = try regime.criteria(numbered: law.number)
    #expect(set.elimination == nil)
    for (code, node) in Self.nodes(of: law) {
      let criterion = try #require(set.criterion(try CriterionCode(code)))
      let printed = SourceNote(node.note_vi ?? "", isTourism: law.number == 26)
      // The note on 6.1–6.4 of set 17 stands at 6.4 in the source, and at 6 in the library.
      let isMoved = law.number == 17 && (code == "6" || code == "6.4")
      #expect((criterion.elimination != nil) == (isMoved ? code == "6" : printed.eliminates), "\(code)")
      #expect((criterion.applicability != nil) == printed.isCondition, "\(code)")
      func count(_ kind: Criterion.Note.Kind) -> Int { criterion.notes.count { $0.kind == kind } }
      #expect(count(.requirement) == (printed.requires ? 1 : 0), "\(code)")
      #expect(count(.guidance) == (printed.guides ? 1 : 0), "\(code)")
      #expect(count(.explanation) == (printed.explains ? 1 : 0), "\(code)")
    }
  }

  @Test func `hold 751 leaves and 2,688 options in 25 sets`() {
    #expect(regime.criteriaSets.map(\.number) == [1, 2] + Array(4...26))
    #expect(regime.criteriaSets.flatMap(\.leaves).count == 751)
    #expect(regime.criteriaSets.flatMap(\.leaves).compactMap(\.question).flatMap(\.options).count == 2_688)
    #expect(Self.sets.count == 25)
  }

  @Test func `ask the same question wherever the source asks it in the same words`() throws {
    struct Words: Hashable {
      let title: String
      let options: [String]
    }
    func plain(_ text: String) -> String {
      String(text.lowercased().filter { $0.isLetter || $0.isNumber || "%<>≥".contains($0) })
    }
    var asked: [Words: Criterion.Question] = [:]
    for law in Self.sets {
      let set = try regime.criteria(numbered: law.number)
      for (code, node) in Self.nodes(of: law) {
        guard let options = node.options, let question = set.question(try CriterionCode(code)) else {
          continue
        }
        let words = Words(
          title: plain(node.title_vi), options: options.map { plain($0.text_vi) + " \($0.points)" })
        if let other = asked[words] {
          #expect(other.title == question.title, "set \(law.number) \(code)")
          #expect(other.options == question.options, "set \(law.number) \(code)")
          #expect(other.concept == question.concept, "set \(law.number) \(code)")
        }
        asked[words] = question
      }
    }
    #expect(asked.count > 200)
  }

  @Test func `keep every percentage of the source in both labels`() throws {
    for law in Self.sets {
      let set = try regime.criteria(numbered: law.number)
      for (code, node) in Self.nodes(of: law) {
        guard let options = node.options, let question = set.question(try CriterionCode(code)) else {
          continue
        }
        for (option, own) in zip(options, question.options) {
          let printed = LawTable.percentages(in: option.text_vi)
          #expect(
            LawTable.percentages(in: own.label.vi) == printed, "set \(law.number) \(code): \(own.label.vi)")
          #expect(
            LawTable.percentages(in: own.label.en) == printed, "set \(law.number) \(code): \(own.label.en)")
        }
      }
    }
  }

  @Test func `have an irregularity or a gap for each defect that the source is known for`() throws {
    // The seven entries of the JSON: a slip in set 6, three parts that add to 38, three criteria of two cases.
    #expect(LawTable.decision1048.anomalies_in_source?.count == 7)
    #expect(try !regime.criteria(numbered: 6).anomalies(at: "6.2").isEmpty)
    for number in [10, 16, 19] {
      #expect(try regime.criteria(numbered: number).gaps.map(\.missingPoints) == [2])
    }
    for code in ["9", "10", "16"] as [CriterionCode] {
      #expect(try !regime.criteria(numbered: 26).anomalies(at: code).isEmpty)
    }
  }
}

/// What a note of the source says, by its words.
private struct SourceNote {
  let eliminates: Bool
  let isCondition: Bool
  let requires: Bool
  let guides: Bool
  let explains: Bool

  init(_ text: String, isTourism: Bool) {
    func has(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    eliminates = has(
      "Bị loại", "không đánh giá các bước", "Không đánh giá các bước", "Không xem xét", "sẽ bị loại")
    isCondition = has("Chỉ áp dụng khi")
    requires = has("cần có phiếu kiểm nghiệm")
    guides = has("đánh giá nội dung câu chuyện", "Khuyến khích", "Tham khảo")
    // What chooses between cases is a case of the question, and what the test is against is in the title.
    let isElsewhere = has("Lựa chọn một trong hai", "Kiểm tra theo tiêu chuẩn công bố")
    let isExplanation = has(
      "Khả năng", "Gồm:", "Chỉ ra hàm lượng", "Có nét riêng", "Phiếu kiểm nghiệm định kỳ", "Mức độ sử dụng",
      "Sử dụng trực tiếp", "Hồ sơ kiểm tra", "hồ sơ nghiên cứu", "Kiểu dáng", "Giá trị sử dụng",
      "Của ngoại hình")
    explains = isExplanation && !isElsewhere
  }
}
