import OCOPModel
import OCOPRating
import TestSupport
import Testing

/// Kleene's strong three-valued logic, by its published tables.
@Suite struct `Three-valued logic` {
  @Test(arguments: [(Truth.yes, Truth.no), (.no, .yes), (.unknown, .unknown)])
  func `not`(truth: Truth, expected: Truth) {
    #expect(!truth == expected)
  }

  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .no), (.yes, .unknown, .unknown),
    (.no, .yes, .no), (.no, .no, .no), (.no, .unknown, .no),
    (.unknown, .yes, .unknown), (.unknown, .no, .no), (.unknown, .unknown, .unknown),
  ])
  func `and`(left: Truth, right: Truth, expected: Truth) {
    #expect((left && right) == expected)
  }

  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .yes), (.yes, .unknown, .yes),
    (.no, .yes, .yes), (.no, .no, .no), (.no, .unknown, .unknown),
    (.unknown, .yes, .yes), (.unknown, .no, .unknown), (.unknown, .unknown, .unknown),
  ])
  func `or`(left: Truth, right: Truth, expected: Truth) {
    #expect((left || right) == expected)
  }

  @Test func `a condition over facts follows the tables`() throws {
    let day = try CivilDate("2026-06-20")
    let facts = ["first", "second"].map { Evidence.Fact($0, vi: $0, en: $0) }
    for left in Truth.allCases {
      for right in Truth.allCases {
        let statements = zip(facts, [left, right]).compactMap { fact, truth in
          truth == .unknown ? nil : Evidence.Statement.fact(fact, truth == .yes)
        }
        let evidence = try Evidence([Evidence.Document(Proof(document: "Form 02"), statements)])
        func truth(_ condition: Condition) -> Truth { evidence.truth(of: condition, on: day) }
        #expect(truth(.all(.fact(facts[0]), .fact(facts[1]))) == (left && right))
        #expect(truth(.any(.fact(facts[0]), .fact(facts[1]))) == (left || right))
        #expect(truth(.not(.fact(facts[0]))) == !left)
      }
    }
    #expect(Evidence.none.truth(of: .always, on: day) == .yes)
    #expect(Evidence.none.truth(of: .any([]), on: day) == .no)
    #expect(Evidence.none.truth(of: .judgement(vi: "Đẹp", en: "Beautiful"), on: day) == .unknown)
  }
}
