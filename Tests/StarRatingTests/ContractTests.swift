import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import star_rating

@Suite struct `A line of the contract` {
  /// A tea sheet with the best option everywhere, but for some answers.
  private func tea(_ changes: [String: String] = [:]) throws -> String {
    let set = try RatingRegime.decision26_2026.criteria(for: .tea)
    let best = ScoreSheet.best(of: set)
    let answers = set.leaves.compactMap { leaf -> String? in
      let answer = changes[leaf.code.description] ?? best[leaf.code]?.description ?? ""
      return answer == "-" ? nil : "\"\(leaf.code)\":\"\(answer)\""
    }
    return "{" + answers.joined(separator: ",") + "}"
  }

  @Test func `yields the result, its keys in the order of the contract`() throws {
    let line = try answer(#"{"id":"x","set":11,"panel":[\#(tea(["4.1": "c"]))]}"#)
    #expect(
      line
        == #"{"id":"x","set":11,"complete":true,"total":"98.00","totalAtLeast":"98.00","totalAtMost":"98.00","#
        + #""parts":{"A":"40.00","B":"23.00","C":"35.00"},"starByPoints":5,"star":4,"atLeast":4,"atMost":4,"#
        + #""eliminated":false,"unmet":[{"star":5,"criterion":"4.1","chosen":"c","required":"d"}],"#
        + #""findings":[{"kind":"heldBackByMinima","criterion":null,"message":"The points reach 5★, "#
        + #"the minima only 4★ (not met: 4.1)"}]}"# + "\n"
    )
  }

  @Test func `yields nothing to say as an empty list of findings`() throws {
    let line = try answer(#"{"id":"x","set":11,"sheet":\#(tea())}"#)
    #expect(line.hasSuffix(#""eliminated":false,"unmet":[],"findings":[]}"# + "\n"))
  }

  @Test func `of an incomplete sheet yields bounds and what is undecided`() throws {
    let line = try answer(#"{"id":"x","set":11,"sheet":\#(tea(["3.5": "", "2.4": "-"]))}"#)
    #expect(
      line
        == #"{"id":"x","set":11,"complete":false,"total":null,"totalAtLeast":"96.00","totalAtMost":"100.00","#
        + #""starByPoints":5,"star":null,"atLeast":2,"atMost":5,"eliminated":false,"#
        + #""undecided":[{"star":3,"criterion":"3.5","required":"a"},{"star":4,"criterion":"3.5","required":"b"}],"#
        + #""findings":[]}"# + "\n"
    )
  }

  @Test func `with an elimination yields no star, and the eliminations as given`() throws {
    let line = try answer(#"{"id":"x","set":11,"eliminations":["1.1","set","1.1"],"sheet":\#(tea())}"#)
    #expect(line.contains(#""starByPoints":5,"star":null,"atLeast":null,"atMost":null,"eliminated":true,"#))
    #expect(line.contains(#""eliminations":["1.1","set","1.1"],"unmet":[]"#))
  }

  @Test func `takes the decision, CRLF, blanks between tokens, and escapes`() throws {
    let line = try answer(
      "{\"id\" : \"\\u0041\\ud83c\\udf75\\n\", \"decision\":\"26/2026\",\t\"set\":11,\"sheet\":\(tea())}\r\n"
    )
    #expect(line.hasPrefix(#"{"id":"A🍵\u000a","set":11,"complete":true,"#))
  }

  @Test func `has a plan where one is asked for, before the findings`() throws {
    func plan(_ line: String) -> String {
      var rater = LineRater(target: .five)
      let output = String(decoding: rater.feed(Array(line.utf8)) + rater.finish(), as: UTF8.self)
      return output.components(separatedBy: #""plan":"#).last ?? ""
    }
    let sheet = try tea(["4.1": "c", "3.5": "b"])
    #expect(
      plan(#"{"id":"x","set":11,"sheet":\#(sheet),"costs":{"4.1":{"d":7}}}"#).hasPrefix(
        #"{"target":5,"feasible":true,"cost":7,"total":"99.00","steps":[{"criterion":"4.1","from":"c","to":"d","cost":7}]}"#
          + #","findings":[{"kind":"heldBackByMinima""#))
    #expect(
      plan(#"{"id":"x","set":11,"eliminations":["set"],"sheet":\#(sheet)}"#)
        == #"{"target":5,"feasible":false,"blocked":["eliminated"]},"findings":[]}"# + "\n")
    for bad in [#""panel":[\#(sheet),\#(sheet)]"#, #""sheet":{}"#] {
      #expect(
        plan(#"{"id":"x","set":11,\#(bad)}"#).hasPrefix(
          #"null,"findings":[{"kind":"noPlan","criterion":null,"#))
    }
  }

  struct Bad: CustomTestStringConvertible {
    let line: String
    let id: String?
    let field: String?
    let value: String

    init(_ line: String, id: String? = "x", field: String?, value: String = "null") {
      (self.line, self.id, self.field, self.value) = (line, id, field, value)
    }

    var testDescription: String { String(line.prefix(80)) }
  }

  static let bad: [Bad] = [
    Bad("", id: nil, field: nil),
    Bad("   \t", id: nil, field: nil),
    Bad("{", id: nil, field: nil),
    Bad("nul", id: nil, field: nil),
    Bad("[]", id: nil, field: nil),
    Bad("7", id: nil, field: nil, value: "7"),
    Bad(#""x""#, id: nil, field: nil, value: #""x""#),
    Bad(#"{"id":"x","set":11,"sheet":{}} {}"#, id: nil, field: nil),
    Bad(#"{"id":"x","set":11,"sheet":{},}"#, id: nil, field: nil),
    Bad(#"{"id":"\#u{0}","set":11,"sheet":{}}"#, id: nil, field: nil),
    Bad(#"{"id":"\u0000","set":11,"sheet":{}}"#, id: nil, field: nil),
    Bad(#"{"id":"\ud800","set":11,"sheet":{}}"#, id: nil, field: nil),
    Bad(#"{"id":"x","set":011,"sheet":{}}"#, id: nil, field: nil),
    Bad(String(repeating: "[", count: 65) + String(repeating: "]", count: 65), id: nil, field: nil),
    Bad(#"{"set":11,"sheet":{}}"#, id: nil, field: "id"),
    Bad(#"{"id":7,"set":11,"sheet":{}}"#, id: nil, field: "id", value: "7"),
    Bad(#"{"id":null,"set":11,"sheet":{}}"#, id: nil, field: "id"),
    Bad(#"{"id":"x","sheet":{}}"#, field: "set"),
    Bad(#"{"id":"x","set":27,"sheet":{}}"#, field: "set", value: "27"),
    Bad(#"{"id":"x","set":0,"sheet":{}}"#, field: "set", value: "0"),
    Bad(#"{"id":"x","set":"11","sheet":{}}"#, field: "set", value: #""11""#),
    Bad(#"{"id":"x","set":11.0,"sheet":{}}"#, field: "set", value: "11.0"),
    Bad(#"{"id":"x","set":99999999999999999999,"sheet":{}}"#, field: "set", value: "99999999999999999999"),
    Bad(#"{"id":"x","set":11,"decision":"148/2024","sheet":{}}"#, field: "decision", value: #""148/2024""#),
    Bad(#"{"id":"x","set":3,"decision":"1048/2019","sheet":{}}"#, field: "set", value: "3"),
    Bad(#"{"id":"x","set":27,"decision":"148/2023","sheet":{}}"#, field: "set", value: "27"),
    Bad(
      #"{"id":"x","set":11,"decision":"148/2023","sheet":{"3.5":"a"}}"#, field: "sheet.3.5", value: #""a""#),
    Bad(#"{"id":"x","set":11,"filed":"2019-08-20","sheet":{}}"#, field: "filed", value: #""2019-08-20""#),
    Bad(#"{"id":"x","set":11,"filed":"2023-02-29","sheet":{}}"#, field: "filed", value: #""2023-02-29""#),
    Bad(#"{"id":"x","set":11,"filed":20230301,"sheet":{}}"#, field: "filed", value: "20230301"),
    Bad(#"{"id":"x","set":11,"filed":null,"sheet":{}}"#, field: "filed"),
    Bad(
      #"{"id":"x","set":11,"decision":"26/2026","filed":"2026-05-21","sheet":{}}"#, field: "filed",
      value: #""2026-05-21""#),
    Bad(
      #"{"id":"x","set":11,"decision":"148/2023","filed":"2026-05-22","sheet":{}}"#, field: "filed",
      value: #""2026-05-22""#),
    Bad(#"{"id":"x","set":11,"decision":26,"sheet":{}}"#, field: "decision", value: "26"),
    Bad(#"{"id":"x","set":11,"decision":null,"sheet":{}}"#, field: "decision"),
    Bad(#"{"id":"x","set":11}"#, field: "panel"),
    Bad(#"{"id":"x","set":11,"sheet":{},"panel":[{}]}"#, field: "sheet"),
    Bad(#"{"id":"x","set":11,"panel":[]}"#, field: "panel"),
    Bad(#"{"id":"x","set":11,"panel":{}}"#, field: "panel"),
    Bad(#"{"id":"x","set":11,"panel":[{},7]}"#, field: "panel[1]", value: "7"),
    Bad(#"{"id":"x","set":11,"sheet":[]}"#, field: "sheet"),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":"z"}]}"#, field: "panel[0].3.5", value: #""z""#),
    Bad(#"{"id":"x","set":11,"sheet":{"3.5":"d"}}"#, field: "sheet.3.5", value: #""d""#),
    Bad(#"{"id":"x","set":11,"panel":[{},{"3.5":"B"}]}"#, field: "panel[1].3.5", value: #""B""#),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":null}]}"#, field: "panel[0].3.5"),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":2}]}"#, field: "panel[0].3.5", value: "2"),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":["a"]}]}"#, field: "panel[0].3.5"),
    Bad(#"{"id":"x","set":11,"panel":[{"9.9":"a"}]}"#, field: "panel[0].9.9", value: #""a""#),
    Bad(#"{"id":"x","set":11,"panel":[{"9.9":""}]}"#, field: "panel[0].9.9", value: #""""#),
    Bad(#"{"id":"x","set":11,"panel":[{"6.1":"a"}]}"#, field: "panel[0].6.1", value: #""a""#),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":"a","3.5":"b"}]}"#, field: "panel[0].3.5", value: #""b""#),
    Bad(#"{"id":"x","set":11,"panel":[{"3.5":"","3.5":"b"}]}"#, field: "panel[0].3.5", value: #""b""#),
    Bad(#"{"id":"x","id":"x","set":11,"sheet":{}}"#, field: "id", value: #""x""#),
    Bad(#"{"id":"x","set":11,"sheet":{},"extra":1}"#, field: "extra", value: "1"),
    Bad(#"{"id":"x","set":11,"sheet":{},"product":{}}"#, field: "product"),
    Bad(#"{"id":"x","set":11,"sheet":{},"eliminations":"set"}"#, field: "eliminations", value: #""set""#),
    Bad(#"{"id":"x","set":11,"sheet":{},"eliminations":[1]}"#, field: "eliminations[0]", value: "1"),
    Bad(
      #"{"id":"x","set":11,"sheet":{},"eliminations":["set","3.5"]}"#,
      field: "eliminations[1]",
      value: #""3.5""#
    ),
    Bad(#"{"id":"x","set":11,"sheet":{},"eliminations":["6"]}"#, field: "eliminations[0]", value: #""6""#),
    Bad(
      #"{"id":"x","set":26,"sheet":{},"eliminations":["set"]}"#,
      field: "eliminations[0]",
      value: #""set""#
    ),
    Bad(
      #"{"id":"x","set":11,"sheet":{},"eliminations":["SET"]}"#,
      field: "eliminations[0]",
      value: #""SET""#
    ),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":[]}"#, field: "costs"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"9.9":{}}}"#, field: "costs.9.9"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"3.5":7}}"#, field: "costs.3.5", value: "7"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"3.5":{"d":1}}}"#, field: "costs.3.5.d", value: "1"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"3.5":{"b":-1}}}"#, field: "costs.3.5.b", value: "-1"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"3.5":{"b":1.0}}}"#, field: "costs.3.5.b", value: "1.0"),
    Bad(
      #"{"id":"x","set":11,"sheet":{},"costs":{"3.5":{"b":1000000001}}}"#, field: "costs.3.5.b",
      value: "1000000001"),
    Bad(#"{"id":"x","set":11,"sheet":{},"costs":{"3.5":{"b":1,"b":2}}}"#, field: "costs.3.5.b", value: "2"),
  ]

  @Test(arguments: bad)
  func `that is bad yields its id, number, field and value, and the rest goes on`(bad: Bad) throws {
    var rater = LineRater()
    let good = #"{"id":"g","set":16,"sheet":{},"eliminations":["6"]}"#
    let output = rater.feed(Array("\(good)\n\(bad.line)\n\(good)\n".utf8)) + rater.finish()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(lines[0] == lines[2] && lines[0].hasPrefix(#"{"id":"g","set":16,"#))
    let id = bad.id.map { "\"\($0)\"" } ?? "null"
    let field = bad.field.map { "\"\($0)\"" } ?? "null"
    #expect(
      lines[1].hasPrefix(
        #"{"id":\#(id),"line":2,"error":{"field":\#(field),"value":\#(bad.value),"message":""#
      ),
      "\(lines[1])"
    )
    #expect(rater.hasErrors)
  }

  @Test func `that is no UTF-8 or too long is bad`() throws {
    var rater = LineRater()
    let start = Array(#"{"id":""#.utf8)
    let end = Array(#"","set":11,"sheet":{}}"#.utf8)
    let room = LineRater.longestLine - start.count - end.count
    let longest = start + Array(repeating: UInt8(ascii: "x"), count: room) + end
    let input = start + [0xff] + end + [10] + longest + [13, 10] + longest + [32, 10] + longest + [32, 32]
    let output = rater.feed(input) + rater.finish()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[0].contains("not valid UTF-8"))
    #expect(lines[1].contains(#""complete":false"#), "a line of exactly 1 MiB is good, its end apart")
    #expect(lines[2].hasPrefix(#"{"id":null,"line":3,"error":{"field":null"#))
    #expect(lines[3].hasPrefix(#"{"id":null,"line":4,"error":{"field":null"#))
  }

  @Test func `may come in pieces of any size`() throws {
    let input = Array(try #"{"id":"x","set":11,"sheet":\#(tea())}"#.utf8)
    let text = input + [10] + input + [13, 10, 10] + input
    var whole = LineRater()
    let expected = whole.feed(text) + whole.finish()
    for size in [1, 2, 3, 7, 64, 1000] {
      var rater = LineRater()
      var output: [UInt8] = []
      for start in stride(from: 0, to: text.count, by: size) {
        output += rater.feed(Array(text[start..<min(text.count, start + size)]))
      }
      output += rater.finish()
      #expect(output == expected, "pieces of \(size)")
    }
  }
}
