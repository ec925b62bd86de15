import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import star_rating

@Suite struct `A line under an older decision` {
  /// A sheet with the best option everywhere, but for some answers.
  private func sheet(_ set: CriteriaSet, _ changes: [String: String] = [:]) throws -> String {
    var texts: [String: String] = [:]
    for (code, answer) in ScoreSheet.best(of: set).answers { texts[code.description] = answer.description }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let merged = texts.merging(changes) { $1 }
    return String(decoding: try encoder.encode(merged), as: UTF8.self)
  }

  private static let gap =
    #""gaps":[{"kind":"points","part":"C","criterion":null,"missing":3,"#
    + #""reason":"Part C gives 35 points, but the criteria of the copy add to 32"}],"#

  @Test func `has bounds that leave room for the points its source lacks, though it is complete`() throws {
    let tea = try RatingRegime.decision148_2023.criteria(for: .tea)
    // 40 + 25 + 32, and up to 3 more; 1.b is worth 3 at best.
    let line = try answer(
      #"{"id":"x","set":11,"decision":"148/2023","sheet":\#(sheet(tea, ["1.b": "none"]))}"#)
    #expect(
      line
        == #"{"id":"x","set":11,"complete":true,"total":null,"totalAtLeast":"94.00","totalAtMost":"97.00","#
        + #""parts":{"A":"37.00","B":"25.00","C":"32.00"},"starByPoints":5,"star":5,"atLeast":5,"atMost":5,"#
        + #""eliminated":false,"unmet":[],"# + Self.gap + #""findings":[]}"# + "\n")
  }

  @Test func `has no star where the points that are lacking decide`() throws {
    let tea = try RatingRegime.decision148_2023.criteria(for: .tea)
    // 3.a gives 3, 3.b 1, 1.b 3 and 6.b.3 3 at best: 97 less 10 is 87, which with 3 more would be 90.
    let low = try sheet(tea, ["3.a": "none", "3.b": "none", "1.b": "none", "6.b.3": "a"])
    let line = answer(#"{"id":"x","set":11,"decision":"148/2023","sheet":\#(low)}"#, upgradeTo: .five)
    #expect(line.contains(#""total":null,"totalAtLeast":"87.00","totalAtMost":"90.00","#))
    #expect(line.contains(#""starByPoints":null,"star":null,"atLeast":4,"atMost":5,"#))
    // The plan reaches the level for certain: 3 points more from what is known, at the least cost.
    #expect(line.contains(#""plan":{"target":5,"feasible":true,"cost":"#))
    #expect(line.contains(Self.gap + #""plan":"#))
    for total in ["87.00", "88.00", "89.00"] { #expect(!line.contains(#""total":"\#(total)""#)) }
  }

  @Test func `since 2020 says that minima are lacking, and has no plan`() throws {
    let tea = try RatingRegime.decision1048_2019.criteria(numbered: 12)
    // The last option of 3.2, the case of a co-operative aside, gives 1 of 2 points: 99 in all.
    let full = try sheet(tea)
    let amended = answer(#"{"id":"x","set":12,"decision":"1048/2019","sheet":\#(full)}"#, upgradeTo: .three)
    #expect(amended.contains(#""total":"99.00""#) && amended.contains(#""star":5"#))
    #expect(amended.contains(#""gaps":[{"kind":"minima","reason":"Known in part, from a report. 2 stars:"#))
    #expect(amended.contains(#""plan":{"target":3,"feasible":false,"blocked":["gaps"]}"#))
    let first = answer(#"{"id":"x","set":12,"filed":"2020-06-07","sheet":\#(full)}"#, upgradeTo: .three)
    #expect(!first.contains("gaps"))
    #expect(first.contains(#""plan":{"target":3,"feasible":true,"cost":0,"total":"99.00","steps":[]}"#))
  }

  /// The days on which the decisions and their amendments took effect: `reference/history.md`.
  @Test(arguments: [
    ("2019-08-21", "1048/QĐ-TTg", []), ("2020-06-07", "1048/QĐ-TTg", []),
    ("2020-06-08", "1048/QĐ-TTg", ["781/QĐ-TTg"]), ("2023-02-23", "1048/QĐ-TTg", ["781/QĐ-TTg"]),
    ("2023-02-24", "148/QĐ-TTg", []), ("2025-07-05", "148/QĐ-TTg", []),
    ("2025-07-06", "148/QĐ-TTg", ["1489/QĐ-TTg"]), ("2026-05-21", "148/QĐ-TTg", ["1489/QĐ-TTg"]),
    ("2026-05-22", "26/2026/QĐ-TTg", []), ("2999-12-31", "26/2026/QĐ-TTg", []),
  ])
  func `is rated by the version that was in force on the day of filing`(
    day: String, decision: String, amendments: [String]
  ) throws {
    var desks = RatingDesks()
    let number = decision.hasPrefix("1048") ? "1048/2019" : decision.hasPrefix("148") ? "148/2023" : "26/2026"
    for named in ["", #""decision":"\#(number)","#] {
      let json = try JSON(Array(#"{"id":"x","set":1,\#(named)"filed":"\#(day)","sheet":{}}"#.utf8))
      let regime = try RatingRequest(json, &desks, allowsProduct: false).desk.rater.regime
      #expect(regime.document.number == decision)
      #expect(regime.amendments.map(\.number) == amendments)
    }
  }

  @Test(arguments: [("26/2026", [], 0), ("148/2023", ["1489/QĐ-TTg"], 0), ("1048/2019", ["781/QĐ-TTg"], 1)])
  func `that does not say when it was filed is rated by the latest version`(
    decision: String, amendments: [String], gaps: Int
  ) throws {
    var desks = RatingDesks()
    let json = try JSON(Array(#"{"id":"x","set":1,"decision":"\#(decision)","sheet":{}}"#.utf8))
    let rater = try RatingRequest(json, &desks, allowsProduct: false).desk.rater
    #expect(rater.regime.amendments.map(\.number) == amendments)
    #expect(rater.criteria.gaps.count == gaps)
  }

  @Test(arguments: [
    ("26/2026", "2026-05-21", "under decision 26/2026 dossiers are filed from 2026-05-22 on"),
    ("148/2023", "2023-02-23", "under decision 148/2023 dossiers are filed from 2023-02-24 to 2026-05-21"),
    ("1048/2019", "2023-02-24", "under decision 1048/2019 dossiers are filed from 2019-08-21 to 2023-02-23"),
  ])
  func `whose day of filing does not fit its decision names the days that do`(
    decision: String, day: String, message: String
  ) {
    let line = answer(#"{"id":"x","set":11,"decision":"\#(decision)","filed":"\#(day)","sheet":{}}"#)
    #expect(
      line == #"{"id":"x","line":1,"error":{"field":"filed","value":"\#(day)","message":"\#(message)"}}"#
        + "\n")
  }

  @Test func `of a set that its source lacks says why`() {
    #expect(
      answer(#"{"id":"x","set":3,"decision":"1048/2019","sheet":{}}"#)
        == #"{"id":"x","line":1,"error":{"field":"set","value":3,"message":"decision 1048/2019, set 3: "#
        + #"The source has no table of the set for rice and cereals"}}"# + "\n")
  }

  @Test func `takes documents that state what another decision asks for`() throws {
    // A name means the same thing in every set of every decision.
    let subjects = RatingRegime.known.flatMap(\.criteriaSets).flatMap(\.subjects)
    for subject in subjects { #expect(RatingDesks.subjects[subject.name] == subject) }
    let states = RatingDesks.subjects.keys.sorted().map { #""\#($0)":null"# }.joined(separator: ",")
    let line = answer(
      #"{"id":"x","set":1,"decision":"1048/2019","evidence":{"on":"2021-03-01","documents":["#
        + #"{"document":"Biểu 02","states":{\#(states)}}]}}"#)
    #expect(line.contains(#""evidence":{"on":"2021-03-01""#))
  }
}

@Suite struct `What an older decision asks` {
  static let choices = RegimeChoice.decisions.compactMap(RegimeChoice.latest)

  @Test(arguments: choices.flatMap { choice in choice.regime.criteriaSets.map { (choice.decision, $0) } })
  func `is a template that reads back, a form and a list of what documents prove`(
    decision: String, set: CriteriaSet
  ) throws {
    let choice = try #require(RegimeChoice.latest(decision))
    var desks = RatingDesks()
    for text in [FormScreen.template(set, of: decision), EvidenceScreen.template(set, of: choice)] {
      let request = try RatingRequest(JSON(Array(text.utf8)), &desks, allowsProduct: false)
      #expect(request.desk.rater.criteria == set)
      #expect(request.panel == [ScoreSheet()])
      #expect(try request.rate().total.atMost == Score(UInt32(set.maximum)))
    }
    for language in Language.allCases {
      let form = FormScreen.text(set, language)
      for criterion in set.criteria {
        #expect(form.contains("\(criterion.code) \(criterion.title[language])"))
      }
      for gap in set.gaps { #expect(form.contains(gap.reason[language])) }
      #expect(EvidenceScreen.text(set, language).contains(set.name[language]))
    }
  }

  @Test func `prints what its source lacks beside the irregularities`() throws {
    let coffee = try RatingRegime.decision148_2023.criteria(numbered: 13)
    #expect(
      FormScreen.text(coffee, .english).hasSuffix(
        """

        What the source lacks:
        - Part C, 2 points: Part C gives 35 points, but the criteria of the copy add to 33.

        """))
    let amended = try RatingRegime.decision1048_2019_amended2020.criteria(numbered: 10)
    let form = FormScreen.text(amended, .vietnamese)
    #expect(form.contains("Nguồn còn thiếu:\n- Phần C, 2 điểm: Các tiêu chí cộng thành 38"))
    #expect(form.contains("- mức tối thiểu theo hạng sao: Chỉ biết một phần"))
    #expect(!form.contains("Dấu sao"))
  }

  @Test func `tells on the screen what no plan is certain about`() throws {
    let set = try RatingRegime.decision1048_2019.criteria(numbered: 12)
    var template = FormScreen.template(set, of: "1048/2019")
    for leaf in set.leaves {
      template = template.replacing("\"\(leaf.code)\": \"\"", with: "\"\(leaf.code)\": \"a\"")
    }
    let screen = try DossierScreen.render(Array(template.utf8), .english, .text, upgradeTo: .three)
    #expect(screen.contains("No certain way to 3★: the source lacks: Known in part"))
  }
}
